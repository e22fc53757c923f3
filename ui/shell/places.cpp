#include "ui/shell/places.h"

#include "ui/routing/routing_page.h"

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
    return place == Place::Inbox || routing::RoutingPage::allowed(m_core.me().agent);
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
    m_current = place;
    m_stack->setCurrentWidget(place == Place::Routing ? m_routing : m_stack->widget(0));
    refresh();
    Q_EMIT arrived(place);
}

void Places::refresh()
{
    m_inbox->setChecked(m_current == Place::Inbox);
    m_routingButton->setChecked(m_current == Place::Routing);
    m_routingButton->setVisible(mayGo(Place::Routing));
    if (!mayGo(m_current))
        go(Place::Inbox);
}

} // namespace atalaya::shell
