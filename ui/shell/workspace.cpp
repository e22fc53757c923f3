#include "ui/shell/workspace.h"

#include "ui/composer/composer_panel.h"
#include "ui/composer/new_ticket.h"
#include "ui/customer/customer_panel.h"
#include "ui/inbox/list_panel.h"
#include "ui/inbox/nav_panel.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/menu.h"
#include "ui/kit/rail.h"
#include "ui/kit/splitter.h"
#include "ui/kit/theme.h"
#include "ui/kit/time_left.h"
#include "ui/kit/toast.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/models/texts.h"
#include "ui/outbox/outbox_page.h"
#include "ui/routing/routing_page.h"
#include "ui/settings/preferences_page.h"
#include "ui/shell/context_column.h"
#include "ui/shell/conversation_tabs.h"
#include "ui/shell/keys_sheet.h"
#include "ui/shell/live_list.h"
#include "ui/shell/live_page.h"
#include "ui/shell/offer_host.h"
#include "ui/shell/pending_sends.h"
#include "ui/shell/places.h"
#include "ui/shell/rail_parts.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/ticket/ticket_panel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::shell {

using kit::theme;
namespace token = kit::token;

Workspace::Workspace(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent, Extent extent)
    : QWidget(parent)
    , m_core(core)
    , m_keymap(keymap)
{
    m_shape.extent = extent;
    setObjectName(QStringLiteral("workspace"));
    setMinimumSize(1, 1); // panes give way by width (applyWidth), so none of them holds the window open
    build();
    connectPanels();
    connectFeedback();
    connectDrafts();
    bindKeys();
    bindComposerKeys();
    connectPlaces();
    connectOutbox();
    connectLive();
    connectTabs();
    connectShape();
    if (extent != Extent::Conversation)
        chooseView({api::ViewKind::Mine, {}});
    updateLink(m_core.linkState());
}

Workspace::~Workspace() = default;

namespace {

/// Panels side by side beside the conversation, which keeps the width its text needs.
int contextColumns(double effective, bool twoConversations)
{
    if (effective >= 3200)
        return 3;
    return effective >= (twoConversations ? 2600 : 2200) ? 2 : 1;
}

} // namespace

void Workspace::build()
{
    m_places = new Places(m_core, m_keymap, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildRail());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_top = new TopBar(m_core, m_keymap, this);
    m_top->setTitle(tr("Inbox"));
    column->addWidget(m_top);
    m_banner = new kit::Banner(this);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(m_places->stack(), 1);
    m_places->setInbox(buildInbox());
    m_list = new inbox::ListPanel(m_core, m_splitter);
    m_list->setMinimumWidth(theme().metric(kit::Metric::ListMin));
    m_tabs = new ConversationTabs(m_core, m_keymap, m_splitter);
    m_ticket = new ticket::TicketPanel(m_core, m_tabs);
    m_tabs->setPanel(m_ticket);
    m_tabs->setMinimumWidth(theme().metric(kit::Metric::TimelineMin));
    m_composer = new composer::ComposerPanel(m_core, m_keymap, m_ticket);
    m_ticket->setComposer(m_composer);
    m_context = new ContextColumn(m_core, m_keymap, this);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_context);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_strip = new StatusStrip(m_core, m_keymap, this);
    setStripKeys(Place::Inbox);
    column->addWidget(m_strip);
    m_toasts = new kit::ToastHost(this);
    m_toasts->setInset(theme().metric(kit::Metric::Rail) + theme().space(5),
                       theme().metric(kit::Metric::Statusbar) + theme().space(5));
    m_sends = new PendingSends(m_core, *m_toasts, this);
    m_offers = new OfferHost(m_core, m_keymap, this);
    m_palette = new Palette(m_core, m_keymap, this);
    m_keys = new KeysSheet(m_keymap, this);
    m_newTicket = new composer::NewTicket(m_core, this);
}

void Workspace::connectPanels()
{
    connect(m_nav, &inbox::NavPanel::viewChosen, this, &Workspace::chooseView);
    connect(m_nav, &inbox::NavPanel::countsChanged, this, [this] {
        m_list->setView(m_nav->view(), m_nav->title(m_nav->view()));
        m_inboxButton->setBadge(int(m_nav->count({api::ViewKind::AtRisk, {}})));
        refreshQueue();
    });
    connect(m_list, &inbox::ListPanel::ticketChosen, m_tabs, &ConversationTabs::open);
    connect(m_list, &inbox::ListPanel::ticketOpened, this, [this](domain::TicketId id) {
        m_shape.inTicket = true;
        applyWidth();
        m_tabs->open(id);
        writing()->startReply();
    });
    m_list->setMayMoveOn([this] { return !m_composer->hasFocusInside(); });
    connect(m_top, &TopBar::backRequested, this, &Workspace::showList);
    connect(&m_core, &models::CoreSignals::meChanged, this, &Workspace::refreshMe);
    refreshMe();
    connect(m_list, &inbox::ListPanel::titleMenuRequested, this, &Workspace::openViewsMenu);
    connect(&m_list->model(), &models::InboxModel::loaded, this, [this] {
        if (!std::exchange(m_shape.ready, true))
            Q_EMIT ready();
    });
    connect(m_ticket, &ticket::TicketPanel::conversationShown, this,
            [this](const api::Conversation& conversation) {
                if (inInbox())
                    settleWriters();
                if (!live() && !isElsewhere(conversation.row.ticket.id))
                    m_composer->setConversation(conversation);
                m_context->setConversation(conversation);
                Q_EMIT titleChanged();
            });
    connectContext();
    connect(m_list, &inbox::ListPanel::composeRequested, this, [this] { m_newTicket->start(); });
    connect(m_palette, &Palette::ticketChosen, this, &Workspace::openTicket);
    connect(m_palette, &Palette::ticketBesideChosen, this, &Workspace::openBeside);
    connect(m_palette, &Palette::customerChosen, this, [this](domain::CustomerId customer) {
        showContext(ContextColumn::Customer);
        m_context->customer()->show(customer, {});
    });
    connect(m_palette, &Palette::articleChosen, this, [this](domain::ArticleId article) {
        showContext(ContextColumn::Knowledge);
        m_context->knowledge()->openArticle(article);
    });
    connect(m_offers, &OfferHost::accepted, this, &Workspace::openAccepted);
    connect(m_top, &TopBar::paletteRequested, this, &Workspace::openPalette);
}

void Workspace::chooseView(const api::View& view)
{
    if (view.kind == api::ViewKind::Live && m_shape.extent == Extent::Desk) {
        m_nav->setView(m_list->model().request().view); // a place of its own; the list stays as it is
        return m_places->go(Place::Live);
    }
    m_nav->setView(view);
    m_list->setView(view, m_nav->title(view));
    Q_EMIT stateChanged();
}

void Workspace::openTicket(domain::TicketId ticket)
{
    if (m_shape.extent == Extent::Place)
        return Q_EMIT ticketRequested(ticket);
    ++m_shape.wishes;
    if (!inInbox())
        m_places->go(Place::Inbox);
    m_shape.inTicket = true;
    applyWidth();
    m_list->select(ticket);
    m_tabs->open(ticket);
}

QString Workspace::title() const
{
    if (inRouting())
        return tr("Routing");
    if (inPreferences())
        return tr("Preferences");
    if (live())
        return tr("Live now");
    if (!inInbox())
        return tr("Outbox");
    const api::Conversation* shown = m_ticket->conversation();
    if (!shown)
        return tr("Inbox");
    const domain::Ticket& ticket = shown->row.ticket;
    return QStringLiteral("#%1 %2").arg(ticket.number).arg(models::toQt(ticket.subject).simplified());
}

void Workspace::showList()
{
    if (inPreferences() && !m_places->preferences()->back())
        return m_places->go(Place::Inbox);
    if (m_places->current() == Place::Outbox && !m_places->outbox()->back())
        return m_places->go(Place::Inbox);
    if (live())
        return live()->list()->view()->setFocus(Qt::ShortcutFocusReason);
    if (!inInbox())
        return;
    m_shape.inTicket = false;
    if (m_shape.single)
        m_shape.context.reset();
    applyWidth();
    m_list->takeFocus();
}

void Workspace::refreshMe()
{
    const api::Me& me = m_core.me();
    m_person->setPerson(models::toQt(me.agent.id.str()), models::toQt(me.agent.name),
                        presenceOf(me.load.status), models::label(me.load.status));
}

void Workspace::refreshQueue()
{
    if (!inInbox())
        return;
    const auto first = std::ranges::find(m_nav->views(), api::ViewKind::Queue, &api::View::kind);
    if (first == m_nav->views().end())
        return m_strip->setQueue({});
    const QString name = m_nav->title(*first);
    api::ListRequest request{*first, api::SortBy::LongestWaiting, {}, 500};
    m_core.core().queries().list(
        request, models::guarded<api::ListAnswer>(this, [this, name](const Result<api::ListAnswer>& rows) {
            if (!rows || !inInbox())
                return;
            const Instant now = m_core.core().commands().now();
            Duration oldest{};
            int waiting = 0;
            for (const api::TicketRow& row : rows->rows) {
                if (row.ticket.assignee || !domain::isActive(row.ticket.status))
                    continue;
                ++waiting;
                oldest = std::max(oldest, now - row.ticket.lastInboundAt.value_or(row.ticket.createdAt));
            }
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(oldest).count();
            m_strip->setQueue(waiting == 0 ? QString()
                                           : tr("%1: %n waiting, oldest %2", nullptr, waiting)
                                                 .arg(name, kit::formatTimeLeft(seconds)));
        }));
}

std::optional<domain::TicketId> Workspace::currentTicket() const
{
    return m_ticket->current();
}

void Workspace::flush()
{
    if (m_places->routing())
        m_places->routing()->flush();
    m_composer->flush();
    flushColumns();
    m_newTicket->flush();
    m_sends->flush();
}

void Workspace::applyWidth()
{
    const double effective = width() / std::max(0.5, theme().appearance().textScale);
    const bool alone = m_shape.extent == Extent::Conversation;
    const bool wide = effective >= (alone ? 900 : 1360);
    m_shape.single = effective < (alone ? 760 : 1024);
    const bool roomBeside = !m_tabs->beside() || effective >= 1900; // two conversations need the width
    const int columns = contextColumns(effective, m_tabs->beside());
    m_context->setColumns(columns);
    const bool context = !m_context->isDetached() && m_shape.context.value_or(wide && roomBeside);
    const bool nav = !alone && !m_shape.focusMode && m_shape.nav.value_or(effective >= 1180);
    m_nav->setVisible(nav);
    m_list->setTitleMenu(!nav);
    m_context->setVisible(context);
    // What has no room beside the context gives way to it; below 1024 one pane shows at a time.
    m_list->setVisible(!alone
                       && (m_shape.single ? !m_shape.inTicket && !context : effective >= 1180 || !context));
    m_tabs->setVisible(!m_shape.single || ((m_shape.inTicket || alone) && !context));
    m_tabs->setMinimumWidth(m_shape.single ? 0 : theme().metric(kit::Metric::TimelineMin));
    const int navWidth = theme().metric(kit::Metric::Nav);
    m_nav->setFixedWidth(effective >= 1680 ? navWidth + theme().px(24) : navWidth);
    const int list = effective >= 2200 ? 440 : effective >= 1680 ? 360 : effective >= 1180 ? 316 : 272;
    const int widthClass = list + columns - 1; // each has lines of its own
    if (std::exchange(m_shape.widthClass, widthClass) != widthClass) {
        m_splitter->setDefaultSizes({list, 0, columns * (columns > 1 ? 380 : effective >= 1680 ? 360 : 320)});
        applyPanes();
    }
    m_top->setRoom(effective);
    m_places->setRoom(effective);
    const bool back = m_shape.single && inInbox() && (m_shape.inTicket || context);
    m_top->setBack(back ? m_nav->title(m_nav->view()) + QLatin1Char(' ')
                           + QLocale().toString(m_list->model().total())
                        : QString());
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        applyWidth();
        if (event->oldSize().width() < 1) {
            m_splitter->resetSizes();
            applyPanes();
        }
    }
    m_offers->place();
}

void Workspace::updateLink(const api::LinkState& link)
{
    const bool down = link.kind == api::LinkKind::Offline;
    theme().setEnv(down ? kit::Env::Offline : kit::Env::Live);
    m_lineButton->setIconName(down ? QStringLiteral("cloud-off") : QStringLiteral("cloud-check"));
    m_lineButton->setName(down ? tr("No connection") : tr("Connected"));
    updateBanner(link);
}

} // namespace atalaya::shell
