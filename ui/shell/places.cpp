#include "ui/shell/places.h"

#include "ui/inbox/nav_panel.h"
#include "ui/models/live_rows.h"
#include "ui/outbox/outbox_page.h"
#include "ui/routing/routing_page.h"
#include "ui/settings/preferences_page.h"
#include "ui/shell/live_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::shell {

Places::Places(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* window)
    : QObject(window)
    , m_core(core)
    , m_keymap(keymap)
    , m_stack(new QStackedWidget(window))
{
    m_stack->setObjectName(QStringLiteral("places"));
    connect(&m_core, &models::CoreSignals::meChanged, this, &Places::refresh);
}

void Places::addButtons(QVBoxLayout& column, QWidget* rail)
{
    const auto add = [&](const char* icon, const QString& name, qsizetype number, Place place) {
        auto* button = new kit::RailButton(QLatin1String(icon), name, rail);
        button->setCheckable(true);
        const QList<QKeySequence> keys = m_keymap.sequences(u"app.module");
        if (number < keys.size())
            button->setKey(keys[number].toString(QKeySequence::NativeText).replace(u'+', u' '));
        connect(button, &QPushButton::clicked, this, [this, place] { go(place); });
        column.addWidget(button, 0, Qt::AlignHCenter);
        return button;
    };
    m_inbox = add("inbox", tr("Inbox"), 0, Place::Inbox);
    m_inbox->setObjectName(QStringLiteral("inboxPlace"));
    m_routingButton = add("route", tr("Routing"), 5, Place::Routing);
    m_routingButton->setObjectName(QStringLiteral("routingPlace"));
    refresh();
}

void Places::setInbox(QWidget* inbox)
{
    m_stack->addWidget(inbox);
}

bool Places::mayGo(Place place) const
{
    if (place == Place::Preferences)
        return m_book != nullptr;
    return place != Place::Routing || routing::RoutingPage::allowed(m_core.me().agent);
}

void Places::go(Place place)
{
    if (!mayGo(place))
        place = Place::Inbox;
    if (place == Place::Routing && !m_routing) {
        m_routing = new routing::RoutingPage(m_core, m_keymap, m_stack);
        m_stack->addWidget(m_routing);
        Q_EMIT routingBuilt(m_routing);
    }
    if (place == Place::Outbox && !m_outbox)
        buildOutbox();
    if (place == Place::Preferences && !m_preferences)
        buildPreferences();
    if (place == Place::Live)
        buildLive();
    m_current = place;
    m_stack->setCurrentWidget(widgetOf(place));
    refresh();
    Q_EMIT arrived(place);
}

QWidget* Places::widgetOf(Place place) const
{
    switch (place) {
    case Place::Routing:
        return m_routing;
    case Place::Outbox:
        return m_outboxPlace;
    case Place::Preferences:
        return m_preferences;
    case Place::Live:
        return m_live;
    case Place::Inbox:
        break;
    }
    return m_stack->widget(0);
}

/// Beside the outbox stand the same views as beside the inbox: it is reached from them, and left by them.
void Places::buildOutbox()
{
    m_outboxPlace = new QWidget(m_stack);
    auto* row = new QHBoxLayout(m_outboxPlace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_outboxNav = new inbox::NavPanel(m_core, m_outboxPlace);
    m_outboxNav->showOutbox();
    m_outbox = new outbox::OutboxPage(m_core, m_keymap, m_outboxPlace);
    row->addWidget(m_outboxNav);
    row->addWidget(m_outbox, 1);
    m_stack->addWidget(m_outboxPlace);
    setRoom(m_room);
    Q_EMIT outboxBuilt(m_outbox, m_outboxNav);
}

models::LiveRows& Places::liveRows()
{
    if (!m_liveRows)
        m_liveRows = new models::LiveRows(m_core, this);
    return *m_liveRows;
}

LivePage& Places::buildLive()
{
    if (m_live)
        return *m_live;
    m_live = new LivePage(m_core, m_keymap, liveRows(), m_stack);
    m_stack->addWidget(m_live);
    setRoom(m_room);
    Q_EMIT liveBuilt(m_live);
    return *m_live;
}

void Places::buildPreferences()
{
    m_preferences = new settings::PreferencesPage(m_core, *m_book, m_keymap, m_stack);
    m_stack->addWidget(m_preferences);
    setRoom(m_room);
    Q_EMIT preferencesBuilt(m_preferences);
}

void Places::setRoom(double width)
{
    m_room = width;
    if (m_routing)
        m_routing->setRoom(width);
    if (m_preferences)
        m_preferences->setRoom(width);
    if (m_live)
        m_live->setRoom(width);
    if (!m_outbox)
        return;
    const int nav = kit::theme().metric(kit::Metric::Nav);
    m_outboxNav->setFixedWidth(width >= 1680 ? nav + kit::theme().px(24) : nav);
    m_outboxNav->setVisible(width >= 1180);
    m_outbox->setRoom(width);
}

void Places::refresh()
{
    m_inbox->setChecked(m_current == Place::Inbox || m_current == Place::Outbox
                        || m_current == Place::Live);
    m_routingButton->setChecked(m_current == Place::Routing);
    m_routingButton->setVisible(mayGo(Place::Routing));
    if (!mayGo(m_current))
        go(Place::Inbox);
}

} // namespace atalaya::shell
