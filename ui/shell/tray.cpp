#include "ui/shell/tray.h"

#include "ui/kit/icon.h"
#include "ui/kit/menu.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/shell/quiet_menu.h"

#include <QPainter>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kSides[] = {16, 22, 32, 48};
constexpr int kMostCount = 9;

QPixmap trayPixmap(int side, int count, bool quiet)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(token::bgRail));
    painter.drawRoundedRect(QRectF(0, 0, side, side), side / 5.0, side / 5.0);
    const double inset = side / 8.0;
    kit::paintMark(painter, QRectF(inset, inset, side - 2 * inset, side - 2 * inset),
                   theme().color(token::textRail));
    if (count <= 0 && !quiet)
        return pixmap;
    const double dot = side * 0.56;
    const QRectF badge(side - dot, side - dot, dot, dot);
    painter.setBrush(theme().color(quiet ? token::presenceOffline : token::brandBeacon));
    painter.drawEllipse(badge);
    if (quiet || side < 22)
        return pixmap;
    QFont font = theme().font(kit::Type::Caption, kit::Weight::Semibold);
    font.setPixelSize(qRound(dot * 0.7));
    painter.setFont(font);
    painter.setPen(theme().color(token::textOnBeacon));
    const QString text = count > kMostCount ? QStringLiteral("+") : QString::number(count);
    painter.drawText(badge, Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

QIcon trayIcon(int count, bool quiet)
{
    QIcon icon;
    for (const int side : kSides)
        icon.addPixmap(trayPixmap(side, count, quiet));
    return icon;
}

Tray::Tray(Alerts& alerts, models::CoreSignals& core, QWidget* window)
    : DesktopNotices(window)
    , m_alerts(alerts)
    , m_core(core)
    , m_menu(std::make_unique<kit::Menu>())
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::fillMenu);
    fillMenu(); // some desktops ask for the rows without showing it
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_last.isEmpty())
            Q_EMIT chosen(m_last, QStringLiteral("default"));
    });
    connect(&m_alerts, &Alerts::changed, this, &Tray::refresh);
    connect(&m_core, &models::CoreSignals::meChanged, this, &Tray::fillMenu);
    refresh();
}

Tray::~Tray() = default;

QMenu* Tray::menu() const
{
    return m_menu.get();
}

void Tray::refresh()
{
    const bool quiet = m_alerts.quiet().isNow();
    const int count = m_alerts.unseen();
    if (const int painted = quiet ? -2 : count; std::exchange(m_painted, painted) != painted)
        m_icon.setIcon(trayIcon(count, quiet));
    m_icon.setToolTip(count > 0 ? tr("Atalaya, %n new", nullptr, count) : tr("Atalaya"));
    m_icon.setVisible(m_alerts.settings().tray && QSystemTrayIcon::isSystemTrayAvailable());
    fillMenu();
}

void Tray::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addItem(QStringLiteral("external-link"), tr("Open Atalaya")), &QAction::triggered, this,
            &Tray::windowRequested);
    m_menu->addHeading(tr("Status"));
    const auto add = [this](domain::AgentStatus status, const char* icon, const std::string& reason) {
        const QString text = reason.empty() ? models::label(status) : tr("Break");
        QAction* action = m_menu->addItem(QLatin1StringView(icon), text);
        action->setCheckable(true);
        action->setChecked(m_core.me().load.status == status);
        connect(action, &QAction::triggered, this, [this, status, reason] {
            m_core.core().commands().submit(domain::SetAgentStatus{status, reason}, {});
        });
    };
    add(domain::AgentStatus::Available, "circle-check", {});
    add(domain::AgentStatus::Busy, "circle-minus", {});
    add(domain::AgentStatus::Away, "circle-pause", "break");
    m_menu->addHeading(tr("Do not disturb"));
    addQuietItems(*m_menu, m_alerts.quiet());
    m_menu->addSeparator();
    connect(m_menu->addItem(QStringLiteral("log-out"), tr("Quit")), &QAction::triggered, this,
            &Tray::quitRequested);
}

void Tray::show(const DesktopNotice& notice)
{
    if (!m_icon.isVisible())
        return;
    m_last = notice.key;
    m_icon.showMessage(notice.title, notice.text.simplified(), trayIcon(0, false));
}

void Tray::withdraw(const QString& key)
{
    if (m_last == key)
        m_last.clear(); // a balloon cannot be taken away; pressing it does nothing any more
}

} // namespace atalaya::shell
