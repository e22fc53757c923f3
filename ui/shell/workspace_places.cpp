#include "ui/inbox/list_panel.h"
#include "ui/inbox/nav_panel.h"
#include "ui/kit/rail.h"
#include "ui/kit/splitter.h"
#include "ui/kit/theme.h"
#include "ui/kit/toast.h"
#include "ui/outbox/outbox_page.h"
#include "ui/routing/routing_page.h"
#include "ui/settings/preferences_page.h"
#include "ui/shell/app_tabs.h"
#include "ui/shell/context_column.h"
#include "ui/shell/live_list.h"
#include "ui/shell/live_page.h"
#include "ui/shell/offer_host.h"
#include "ui/shell/picture_senders.h"
#include "ui/shell/places.h"
#include "ui/shell/rail_parts.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/ticket_panel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::shell {

using kit::theme;

namespace {

/// Keys of the list, the conversation and the composer: they would act on what is not on screen.
bool isOfTheInbox(const QString& id)
{
    return id.startsWith(QLatin1String("list.")) || id.startsWith(QLatin1String("conv."))
        || id.startsWith(QLatin1String("comp.")) || id == u"app.context" || id == u"app.undo"
        || id == u"app.redo" || id == u"go.customer" || id == u"app.ctxCustomer" || id == u"app.ctxKnowledge"
        || id == u"app.ctxTeam" || id == u"app.ctxWindow";
}

/// Of those, the ones that act on the conversation at hand, wherever it is shown.
bool isOfAConversation(const QString& id)
{
    return id.startsWith(QLatin1String("conv.")) || id.startsWith(QLatin1String("comp."))
        || id == u"list.next" || id == u"list.prev" || id == u"list.filter" || id == u"app.undo"
        || id == u"app.redo";
}

} // namespace

QWidget* Workspace::buildRail()
{
    auto* rail = new kit::Rail(this);
    rail->setObjectName(QStringLiteral("rail"));
    rail->setFixedWidth(theme().metric(kit::Metric::Rail));
    auto* column = new QVBoxLayout(rail);
    column->setContentsMargins(0, theme().space(4), 0, theme().space(4));
    column->setSpacing(0);
    column->addWidget(new RailMark(rail), 0, Qt::AlignHCenter);
    column->addSpacing(theme().space(5));
    m_places->addButtons(*column, rail);
    m_inboxButton = m_places->inboxButton();
    column->addStretch();
    m_lineButton = new kit::RailButton(QStringLiteral("cloud-check"), tr("Connected"), rail);
    m_lineButton->setObjectName(QStringLiteral("line"));
    m_lineButton->setCheckable(false);
    column->addWidget(m_lineButton, 0, Qt::AlignHCenter);
    auto* settings = new kit::RailButton(QStringLiteral("settings"), tr("Preferences"), rail);
    settings->setObjectName(QStringLiteral("settings"));
    settings->setKey(m_keymap.text(u"app.preferences"));
    connect(settings, &QPushButton::clicked, this, [this] { openPreferences(); });
    column->addWidget(settings, 0, Qt::AlignHCenter);
    settings->setCheckable(true);
    connect(m_places, &Places::arrived, settings,
            [settings](Place place) { settings->setChecked(place == Place::Preferences); });
    m_person = new RailPerson(rail);
    m_person->setObjectName(QStringLiteral("person"));
    connect(m_person, &QPushButton::clicked, this, &Workspace::openPersonMenu);
    column->addWidget(m_person, 0, Qt::AlignHCenter);
    return rail;
}

/// What lies under the top bar in the inbox: views, list, conversation, context.
QWidget* Workspace::buildInbox()
{
    auto* inbox = new QWidget(m_places->stack());
    auto* middle = new QHBoxLayout(inbox);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    m_nav = new inbox::NavPanel(m_core, inbox);
    m_nav->setFixedWidth(theme().metric(kit::Metric::Nav));
    middle->addWidget(m_nav);
    m_splitter = new kit::Splitter(Qt::Horizontal, inbox);
    m_splitter->setObjectName(QStringLiteral("panes"));
    middle->addWidget(m_splitter, 1);
    return inbox;
}

void Workspace::connectPlaces()
{
    connect(m_places, &Places::arrived, this, &Workspace::arrive);
    connect(m_places, &Places::routingBuilt, this, [this](routing::RoutingPage* page) {
        connect(page, &routing::RoutingPage::draftTextChanged, this, [this, page] {
            if (m_places->current() == Place::Routing)
                m_strip->setQueue(page->draftText());
        });
        connect(page, &routing::RoutingPage::notice, this, &Workspace::toast);
        connect(page, &routing::RoutingPage::ticketRequested, this, &Workspace::openTicket);
        connect(page, &routing::RoutingPage::published, this, [this, page](const QString& text) {
            kit::ToastContent content;
            content.icon = QStringLiteral("check");
            content.text = text;
            content.action = tr("Undo");
            content.onAction = [page] { page->undoPublish(); };
            m_toasts->show(content);
        });
    });
    connect(m_places, &Places::preferencesBuilt, this, [this](settings::PreferencesPage* page) {
        connect(page, &settings::PreferencesPage::notice, this, [this](const QString& text) { toast(text); });
    });
    const QList<QKeySequence> modules = m_keymap.sequences(u"app.module");
    const std::pair<qsizetype, Place> places[] = {{0, Place::Inbox}, {5, Place::Routing}};
    for (const auto& [number, place] : places) {
        if (number >= modules.size())
            continue;
        auto* shortcut = new QShortcut(modules[number], this);
        shortcut->setObjectName(QStringLiteral("app.module"));
        connect(shortcut, &QShortcut::activated, m_places, [this, to = place] { m_places->go(to); });
    }
}

void Workspace::arrive(Place place)
{
    const bool inbox = place == Place::Inbox;
    for (QShortcut* shortcut : findChildren<QShortcut*>(Qt::FindDirectChildrenOnly))
        if (isOfTheInbox(shortcut->objectName()))
            shortcut->setEnabled(inbox
                                 || (place == Place::Live && isOfAConversation(shortcut->objectName())));
    m_top->setTitle(place == Place::Routing           ? tr("Routing")
                        : place == Place::Preferences ? tr("Preferences")
                        : place == Place::Live        ? tr("Live")
                                                      : tr("Inbox"));
    setStripKeys(place);
    settleWriters();
    applyWidth();
    if (place == Place::Preferences) {
        m_strip->setQueue(tr("Saved as you go"));
        m_places->preferences()->activate();
    } else if (place == Place::Live) {
        m_strip->setQueue({});
        live()->list()->view()->setFocus(Qt::ShortcutFocusReason);
    } else if (place == Place::Outbox) {
        m_strip->setQueue({});
        m_places->outbox()->activate(std::exchange(m_shape.decideFirst, false));
    } else if (inbox) {
        refreshTicket(); // it may have been written in a column meanwhile
        refreshQueue();
        m_list->takeFocus();
    } else {
        m_strip->setQueue(m_places->routing()->draftText());
        m_places->routing()->activate();
    }
    Q_EMIT titleChanged();
}

void Workspace::setStripKeys(Place place)
{
    if (place == Place::Inbox)
        return m_strip->setKeys({{QStringLiteral("list.next"), tr("next")},
                                 {QStringLiteral("list.prev"), tr("previous")},
                                 {QStringLiteral("conv.reply"), tr("reply")},
                                 {QStringLiteral("conv.note"), tr("note")},
                                 {QStringLiteral("conv.snooze"), tr("snooze")},
                                 {QStringLiteral("conv.close"), tr("close")},
                                 {QStringLiteral("app.keys"), tr("all keys")}});
    if (place == Place::Live)
        return m_strip->setKeys({{QStringLiteral("offer.accept"), tr("accept")},
                                 {QStringLiteral("offer.decline"), tr("decline")},
                                 {QStringLiteral("live.go"), tr("go to")},
                                 {QStringLiteral("live.next"), tr("next")},
                                 {QStringLiteral("comp.macro"), tr("macro")},
                                 {QStringLiteral("comp.sendClose"), tr("send and close")},
                                 {QStringLiteral("app.keys"), tr("all keys")}});
    if (place == Place::Preferences)
        return m_strip->setKeys({{QStringLiteral("app.undo"), tr("undo")},
                                 {QStringLiteral("app.escape"), tr("back")},
                                 {QStringLiteral("app.keys"), tr("all keys")}});
    if (place == Place::Outbox)
        return m_strip->setKeys({{QStringLiteral("out.decide"), tr("decide")},
                                 {QStringLiteral("out.order"), tr("change order")},
                                 {QStringLiteral("out.remove"), tr("take out")},
                                 {QStringLiteral("app.undo"), tr("undo")},
                                 {QStringLiteral("out.try"), tr("try now")}});
    m_strip->setKeys({{QStringLiteral("rt.order"), tr("order")},
                      {QStringLiteral("rt.toggle"), tr("on or off")},
                      {QStringLiteral("rt.whatIf"), tr("run what-if")},
                      {QStringLiteral("rt.save"), tr("save draft")},
                      {QStringLiteral("app.undo"), tr("undo")}});
}

bool Workspace::inRouting() const
{
    return m_places->current() == Place::Routing;
}

void Workspace::setPreferences(settings::PreferenceBook& book)
{
    m_places->setPreferences(book);
    m_shape.book = &book;
    connectWriting(book, *m_composer);
    m_ticket->originals().setSenders(pictureSenders(book));
    const QString storage = QFileInfo(book.file()).dir().filePath(QStringLiteral("apps"));
    auto* apps = new AppTabs(*m_context->tabs(), *m_context->pages(),
                             book.companyFile(QStringLiteral("apps.ini")), storage);
    connect(m_ticket, &ticket::TicketPanel::conversationShown, apps, &AppTabs::setConversation);
    connect(m_offers, &OfferHost::accepted, apps, &AppTabs::accepted);
    connect(apps, &AppTabs::wanted, this, &Workspace::showContext);
    connect(apps, &AppTabs::linkRequested, this, [](const QUrl& link) { QDesktopServices::openUrl(link); });
}

void Workspace::openPreferences(const QString& key)
{
    m_places->go(Place::Preferences);
    if (!key.isEmpty() && m_places->preferences())
        m_places->preferences()->showKey(key);
}

bool Workspace::inPreferences() const
{
    return m_places->current() == Place::Preferences;
}

void Workspace::openRouting()
{
    m_places->go(Place::Routing);
}

} // namespace atalaya::shell
