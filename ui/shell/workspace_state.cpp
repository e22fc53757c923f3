#include "ui/composer/composer_panel.h"
#include "ui/inbox/list_panel.h"
#include "ui/inbox/nav_panel.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/splitter.h"
#include "ui/kit/theme.h"
#include "ui/shell/context_column.h"
#include "ui/shell/conversation_tabs.h"
#include "ui/shell/desk_state.h"
#include "ui/shell/live_column.h"
#include "ui/shell/live_page.h"
#include "ui/shell/offer_host.h"
#include "ui/shell/places.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/ticket_panel.h"

#include <QLayout>
#include <QListView>

// How a window stands: kept, put back, and the way through it.

namespace atalaya::shell {

using kit::theme;

namespace {

constexpr auto kLastView = api::ViewKind::Saved;
constexpr std::pair<Place, const char*> kPlaces[] = {{Place::Inbox, "inbox"},
                                                     {Place::Routing, "routing"},
                                                     {Place::Outbox, "outbox"},
                                                     {Place::Preferences, "preferences"},
                                                     {Place::Live, "live"}};

QString wordOf(Place place)
{
    for (const auto& [known, word] : kPlaces)
        if (known == place)
            return QLatin1StringView(word);
    return QStringLiteral("inbox");
}

Place placeOf(const QString& word)
{
    for (const auto& [place, known] : kPlaces)
        if (word == QLatin1StringView(known))
            return place;
    return Place::Inbox;
}

/// Mine, if it is none of those there are.
api::View viewOf(const WindowState& state)
{
    const auto queue = domain::QueueId::parse(state.queue.toStdString());
    const auto saved = domain::SavedViewId::parse(state.saved.toStdString());
    api::View view{static_cast<api::ViewKind>(state.view), queue ? *queue : domain::QueueId(),
                   saved ? *saved : domain::SavedViewId()};
    if (state.view < 0 || state.view > int(kLastView))
        view = {};
    return view;
}

QString textOf(const auto& id)
{
    return id.isNull() ? QString() : QString::fromStdString(id.str());
}

} // namespace

void Workspace::connectShape()
{
    auto* note = new kit::Banner(m_ticket);
    note->setContent(kit::BannerTone::Notice, QStringLiteral("external-link"),
                     tr("You write this one in a window of its own"));
    note->setObjectName(QStringLiteral("elsewhere"));
    auto* show = note->addAction(tr("Show it"));
    show->setObjectName(QStringLiteral("showElsewhere"));
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT windowRequested(windowState()); });
    note->hide();
    m_ticket->layout()->addWidget(note);
    m_shape.note = note;
    connect(this, &Workspace::titleChanged, this, [this] {
        if (!m_shape.travelling)
            m_shape.trail.visit({m_places->current(), m_nav->view(), m_ticket->current()});
        Q_EMIT stateChanged();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        keepPanes();
        Q_EMIT stateChanged();
    });
    connect(m_context, &ContextColumn::changed, this, &Workspace::stateChanged);
    connect(&m_core, &models::CoreSignals::ticketsChanged, this, &Workspace::lookAgain);
    connect(&m_core, &models::CoreSignals::linkChanged, this, &Workspace::lookAgain);
    connect(m_list->list(), &QAbstractItemView::doubleClicked, this, &Workspace::openNewWindow);
    bind("app.back", [this] { travel(m_shape.trail.back()); });
    bind("app.forward", [this] { travel(m_shape.trail.forward()); });
    bind("app.nav", [this] { toggleNav(); });
    bind("app.focusMode", [this] { setFocusMode(!m_shape.focusMode); });
    bind("app.newWindow", [this] { openNewWindow(); });
    if (m_shape.extent == Extent::Desk)
        return;
    // Offers, refusals and the list belong to the desk itself.
    m_top->hide();
    findChild<QWidget*>(QStringLiteral("rail"))->hide();
    m_offers->mute();
    disconnect(m_offers, nullptr, this, nullptr);
    disconnect(&m_core, &models::CoreSignals::commandRefused, this, nullptr);
}

/// The text is written in one window at a time: two editors of one draft would overwrite each other.
bool Workspace::isElsewhere(domain::TicketId ticket)
{
    const bool elsewhere = m_shape.elsewhere(ticket);
    m_shape.note->setVisible(elsewhere);
    if (elsewhere) {
        m_composer->clear(); // it saves what is there
        m_composer->hide();
    }
    return elsewhere;
}

void Workspace::setElsewhere(std::function<bool(domain::TicketId)> elsewhere)
{
    m_shape.elsewhere = std::move(elsewhere);
}

void Workspace::setMoreCommands(std::function<std::vector<PaletteCommand>()> more)
{
    m_shape.moreCommands = std::move(more);
}

void Workspace::refreshTicket()
{
    if (const auto ticket = m_ticket->current())
        m_ticket->open(*ticket);
    if (LiveColumn* beside = m_tabs->beside())
        beside->refresh();
    if (m_places->live())
        m_places->live()->refresh();
}

void Workspace::openNewWindow()
{
    if (m_shape.extent == Extent::Conversation)
        return;
    WindowState state = windowState();
    if (const auto ticket = reading()->current(); ticket && live()) { // what is looked at among the live ones
        state.place = QStringLiteral("inbox");
        state.ticket = textOf(*ticket);
    }
    const bool conversation = inInbox() || live();
    if (conversation && state.ticket.isEmpty())
        return toast(tr("Open a conversation first, then give it a window of its own"));
    state.kind = conversation ? QStringLiteral("conversation") : QStringLiteral("place");
    state.geometry.clear();
    writing()->flush(); // its text is read by the other window
    Q_EMIT windowRequested(state);
}

void Workspace::toggleNav()
{
    m_shape.nav = !m_nav->isVisible();
    applyWidth();
    Q_EMIT stateChanged();
}

void Workspace::setFocusMode(bool on)
{
    m_shape.focusMode = on;
    applyWidth();
    toast(on ? tr("Focus mode: only offers disturb you") : tr("Focus mode is off"));
    Q_EMIT focusModeChanged(on);
    Q_EMIT stateChanged();
}

void Workspace::travel(const std::optional<Stop>& stop)
{
    if (!stop)
        return toast(tr("There is nothing to go back or forward to"));
    m_shape.travelling = true;
    if (m_places->current() != stop->place)
        m_places->go(stop->place);
    if (stop->place == Place::Inbox) {
        if (m_nav->view() != stop->view)
            chooseView(stop->view);
        if (stop->ticket && m_ticket->current() != stop->ticket)
            openTicket(*stop->ticket);
    }
    m_shape.travelling = false;
    Q_EMIT titleChanged();
}

void Workspace::keepPanes()
{
    QList<int> widths;
    for (int i = 0; i < m_splitter->count(); ++i) {
        const int shown = m_splitter->widget(i)->isVisible() ? m_splitter->widget(i)->width() : 0;
        widths << qRound(shown / std::max(0.5, theme().appearance().textScale));
    }
    m_shape.panes.insert(m_shape.widthClass, widths);
}

/// The lines between the panes stand where they were left in a window of this width.
void Workspace::applyPanes()
{
    const QList<int> kept = m_shape.panes.value(m_shape.widthClass);
    if (kept.size() != m_splitter->count())
        return;
    QList<int> widths = m_splitter->sizes();
    int rest = m_splitter->width();
    for (int i = 0; i < widths.size(); ++i) {
        if (i != 1 && kept[i] > 0)
            widths[i] = theme().px(kept[i]);
        if (i != 1 && m_splitter->widget(i)->isVisible())
            rest -= widths[i];
    }
    widths[1] = std::max(1, rest);
    m_splitter->setSizes(widths);
}

WindowState Workspace::windowState() const
{
    WindowState state;
    state.kind = QStringLiteral("main");
    state.place = wordOf(m_places->current());
    state.view = int(m_nav->view().kind);
    state.queue = textOf(m_nav->view().queue);
    state.saved = textOf(m_nav->view().saved);
    if (const auto ticket = m_ticket->current())
        state.ticket = textOf(*ticket);
    state.contextTab = m_context->tabs()->currentIndex();
    state.contextPins = m_context->pins();
    state.contextWindow = m_context->detachedGeometry();
    state.context = m_shape.context;
    state.nav = m_shape.nav;
    state.focusMode = m_shape.focusMode;
    state.panes = m_shape.panes;
    if (m_shape.extent == Extent::Desk) {
        state.tabs = m_tabs->state();
        state.live = m_places->live() ? m_places->live()->state() : m_shape.live;
    }
    return state;
}

void Workspace::restore(const WindowState& state)
{
    m_shape.context = state.context;
    m_shape.nav = state.nav;
    m_shape.focusMode = state.focusMode;
    m_shape.panes = state.panes;
    m_shape.live = state.live;
    if (m_shape.extent == Extent::Desk)
        m_tabs->restore(state.tabs);
    if (m_places->live())
        m_places->live()->restore(state.live);
    m_context->setPins(state.contextPins);
    kit::TabBar* tabs = m_context->tabs();
    tabs->setCurrentIndex(std::clamp(state.contextTab, 0, tabs->count() - 1));
    if (!state.contextWindow.isEmpty())
        m_context->detach(state.contextWindow);
    applyWidth();
    applyPanes();
    if (state.focusMode)
        Q_EMIT focusModeChanged(true);
    if (m_shape.extent == Extent::Desk && viewOf(state) != m_nav->view())
        chooseView(viewOf(state));
    const auto ticket = domain::TicketId::parse(state.ticket.toStdString());
    const Place place = placeOf(state.place);
    if (place != Place::Inbox && m_places->mayGo(place))
        m_places->go(place);
    if (!ticket)
        return;
    restoreTicket(*ticket, m_shape.wishes);
}

/// Only if it is here: what was open last week may belong to somebody else by now.
void Workspace::restoreTicket(domain::TicketId ticket, int wishes)
{
    const auto found = [this, ticket, wishes,
                        fetching = isFetching()](const Result<api::Conversation>& there) {
        if (wishes != m_shape.wishes)
            return;
        if (there && m_ticket->current() != ticket)
            showTicket(ticket);
        if (there || !fetching)
            return;
        m_shape.later = [this, ticket, wishes] {
            if (wishes == m_shape.wishes)
                restoreTicket(ticket, wishes);
        };
        if (!isFetching())
            lookAgain();
    };
    m_core.core().queries().conversation(ticket, 1, models::guarded<api::Conversation>(this, found));
}

/// In the inbox, whatever place is in front of it.
void Workspace::showTicket(domain::TicketId ticket)
{
    if (inInbox())
        return openTicket(ticket);
    m_list->select(ticket);
    m_tabs->open(ticket);
}

} // namespace atalaya::shell
