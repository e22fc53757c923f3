#include "ui/shell/top_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/kit/meters.h"
#include "ui/kit/theme.h"
#include "ui/kit/time_left.h"
#include "ui/models/places_taken.h"
#include "ui/models/texts.h"
#include "ui/shell/status_button.h"

#include <QHBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

QString statusIcon(domain::AgentStatus status)
{
    switch (status) {
    case domain::AgentStatus::Available:
        return QStringLiteral("circle-check");
    case domain::AgentStatus::Busy:
        return QStringLiteral("circle-minus");
    case domain::AgentStatus::WrapUp:
        return QStringLiteral("circle-dot");
    case domain::AgentStatus::Away:
        return QStringLiteral("circle-pause");
    case domain::AgentStatus::Offline:
        break;
    }
    return QStringLiteral("circle-slash");
}

constexpr int kSearchWidth = 400;
constexpr int kSearchNarrow = 320;

} // namespace

kit::Presence presenceOf(domain::AgentStatus status)
{
    switch (status) {
    case domain::AgentStatus::Available:
        return kit::Presence::Available;
    case domain::AgentStatus::Busy:
        return kit::Presence::Busy;
    case domain::AgentStatus::WrapUp:
        return kit::Presence::Wrapup;
    case domain::AgentStatus::Away:
        return kit::Presence::Away;
    case domain::AgentStatus::Offline:
        break;
    }
    return kit::Presence::Offline;
}

TopBar::TopBar(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : Surface(token::bgChrome, parent)
    , m_core(core)
    , m_title(new kit::ElidedLabel(QString(), kit::Type::Title, token::textPrimary, this))
    , m_search(new kit::CommandButton(tr("Search or run a command"), keymap.caps(u"app.palette"), this))
    , m_voice(new kit::CapacityMeter(QStringLiteral("phone"), tr("Calls"), this))
    , m_live(new kit::CapacityMeter(QStringLiteral("messages-square"), tr("Chats"), this))
    , m_messages(new kit::CapacityMeter(QStringLiteral("mail"), tr("Messages"), this))
    , m_status(new StatusButton(this))
    , m_line(new StatusButton(this))
    , m_back(new kit::Button(QString(), kit::ButtonKind::Ghost, this))
    , m_bell(new kit::IconButton(QStringLiteral("bell"), tr("What is new"), this))
{
    setObjectName(QStringLiteral("topBar"));
    setEdges(Qt::BottomEdge);
    setFixedHeight(theme().metric(kit::Metric::Topbar));
    m_search->setObjectName(QStringLiteral("openPalette"));
    m_status->setObjectName(QStringLiteral("status"));
    m_line->setObjectName(QStringLiteral("lineDown"));
    m_line->hide();
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setIconName(QStringLiteral("chevron-left"));
    m_back->hide();
    m_bell->setObjectName(QStringLiteral("bell"));
    m_bell->hide();
    connect(m_bell, &QPushButton::clicked, this, &TopBar::bellRequested);
    connect(m_back, &QPushButton::clicked, this, &TopBar::backRequested);
    m_title->setFixedWidth(theme().px(160));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme().space(6), 0, theme().space(5), 0);
    layout->setSpacing(theme().space(5));
    layout->addWidget(m_title);
    layout->addWidget(m_back);
    layout->addWidget(m_search, 1000);
    layout->addStretch(1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_voice), static_cast<QWidget*>(m_live), static_cast<QWidget*>(m_messages),
          static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_bell)})
        layout->addWidget(widget);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::paletteRequested);
    connect(m_status, &QPushButton::clicked, this, &TopBar::openStatusMenu);
    connect(m_line, &QPushButton::clicked, this, &TopBar::lineRequested);
    connect(&m_core, &models::CoreSignals::meChanged, this, &TopBar::refresh);
    connect(&m_core, &models::CoreSignals::linkChanged, this, &TopBar::refresh);
    connect(&m_tick, &QTimer::timeout, this, &TopBar::refresh);
    m_tick.start(1000);
    refresh();
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setBack(const QString& text)
{
    m_back->setText(text);
    m_back->setVisible(!text.isEmpty());
    m_title->setVisible(text.isEmpty());
}

void TopBar::setRoom(double width)
{
    const bool narrow = width < 1180;
    m_title->setFixedWidth(narrow ? m_title->sizeHint().width() : theme().px(160));
    m_search->setMaximumWidth(theme().px(narrow ? kSearchNarrow : kSearchWidth));
    m_showMeters = width >= 1024;
    m_showClock = width >= 1024;
    refresh();
}

void TopBar::refresh()
{
    const domain::Load& load = m_core.me().load;
    const std::pair<kit::CapacityMeter*, models::PlacesTaken> meters[] = {
        {m_voice, models::callPlaces(load)},
        {m_live, models::chatPlaces(load)},
        {m_messages, models::mailPlaces(load)}};
    for (const auto& [meter, places] : meters)
        meter->setCapacity(places.used, places.total);
    QString clock;
    if (m_showClock && load.since != Instant{}) {
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(m_core.core().commands().now() - load.since)
                .count();
        clock = kit::formatClock(std::max<qint64>(0, seconds));
    }
    m_status->setStatus(presenceOf(load.status), models::label(load.status), clock);
    refreshLine();
}

/// Without a line nobody is given work: what counts then is since when, and the way to find out why.
void TopBar::refreshLine()
{
    const api::LinkState& link = m_core.linkState();
    const bool down = link.kind == api::LinkKind::Offline;
    for (kit::CapacityMeter* meter : {m_voice, m_live, m_messages})
        meter->setVisible(m_showMeters && !down);
    m_status->setVisible(!down);
    m_line->setVisible(down);
    if (!down)
        return;
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(m_core.core().commands().now() - link.since).count();
    m_line->setStatus(kit::Presence::Offline, tr("Line down"),
                      m_showClock ? kit::formatClock(std::max<qint64>(0, seconds)) : QString());
    m_line->setAccessibleName(tr("Line down"));
}

void TopBar::setBell(int count, bool quiet)
{
    m_bell->setIconName(quiet ? QStringLiteral("bell-off") : QStringLiteral("bell"));
    m_bell->setName(count > 0   ? tr("What is new: %1").arg(count)
                        : quiet ? tr("What is new; do not disturb is on")
                                : tr("What is new"));
    m_bell->setBadge(count);
    m_bell->show();
}

QWidget* TopBar::bell() const
{
    return m_bell;
}

QWidget* TopBar::lineButton() const
{
    return m_line;
}

void TopBar::openStatusMenu()
{
    auto* menu = new kit::Menu(this);
    menu->setObjectName(QStringLiteral("statusMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addHeading(tr("Status"));
    const auto add = [&](domain::AgentStatus status, const QString& text, const QString& reason) {
        QAction* action = menu->addItem(statusIcon(status), text);
        action->setCheckable(true);
        action->setChecked(reason.isEmpty() && m_core.me().load.status == status);
        connect(action, &QAction::triggered, this, [this, status, reason] { choose(status, reason); });
    };
    using domain::AgentStatus;
    add(AgentStatus::Available, tr("Available"), {});
    add(AgentStatus::WrapUp, tr("Wrap-up"), {});
    add(AgentStatus::Busy, tr("Back office"), {});
    add(AgentStatus::Away, tr("Break"), QStringLiteral("break"));
    add(AgentStatus::Away, tr("Lunch"), QStringLiteral("lunch"));
    add(AgentStatus::Away, tr("Training"), QStringLiteral("training"));
    menu->addHeading(
        tr("Places taken: %1 of %2 units").arg(m_core.me().load.unitsUsed).arg(m_core.me().load.unitsTotal));
    kit::popup(menu, m_status->isVisible() ? m_status : m_line);
}

void TopBar::choose(domain::AgentStatus status, const QString& reason)
{
    m_core.core().commands().submit(domain::SetAgentStatus{status, reason.toStdString()}, {});
}

} // namespace atalaya::shell
