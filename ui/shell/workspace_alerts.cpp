#include "ui/kit/toast.h"
#include "ui/shell/alerts.h"
#include "ui/shell/bell_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/offer_host.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/tray.h"
#include "ui/shell/workspace.h"

#include <QGuiApplication>
#include <QStackedWidget>

// What the window says of alerts, and what it does when one of them is chosen.

namespace atalaya::shell {

void Workspace::setAlerts(Alerts& alerts)
{
    const auto refresh = [this, &alerts] { m_top->setBell(alerts.unseen(), alerts.quiet().isNow()); };
    refresh();
    connect(&alerts, &Alerts::changed, this, refresh);
    connect(&alerts, &Alerts::digest, this,
            [this](const QString& text) { toast(text, QStringLiteral("bell")); });
    m_offers->setFloating([&alerts] {
        return alerts.settings().of(AlertKind::Offer).system
            && QGuiApplication::applicationState() != Qt::ApplicationActive;
    });
    auto* panel = new BellPanel(alerts, this);
    connect(m_top, &TopBar::bellRequested, this, [this, panel] { panel->open(m_top->bell()); });
}

void MainWindow::connectAlerts()
{
    connect(&m_alerts, &Alerts::opened, this, &MainWindow::openAlert);
    connect(&m_alerts, &Alerts::offerAnswered, this, [this](domain::OfferId offer, bool accepted) {
        if (accepted)
            m_core.core().commands().submit(domain::AcceptOffer{offer}, {});
        else
            m_core.core().commands().submit(domain::DeclineOffer{offer, {}}, {});
    });
}

void MainWindow::setSystem(std::unique_ptr<DesktopNotices> notices, std::unique_ptr<SoundOutput> sound)
{
    m_notices = std::move(notices);
    m_sound = std::move(sound);
    auto* tray = new Tray(m_alerts, m_core, this);
    connect(tray, &Tray::windowRequested, this, &MainWindow::bringToFront);
    connect(tray, &Tray::quitRequested, this, &QWidget::close);
    m_alerts.setNotices(m_notices.get(), tray);
    m_alerts.setSound(m_sound.get());
    m_book.setHearing({[this] { return m_sound ? m_sound->devices() : QStringList(); },
                       [this](const QString& tone) { m_alerts.tryTone(toneNamed(tone, Tone::None)); }});
}

void MainWindow::openAlert(const Alert& alert)
{
    bringToFront();
    if (!m_workspace || m_pages->currentWidget() != m_workspace)
        return;
    if (alert.command)
        Q_EMIT m_workspace->decideRequested(*alert.command);
    else if (alert.ticket && !alert.offer) // an offer is opened when the broker has given it
        m_workspace->openTicket(*alert.ticket);
}

} // namespace atalaya::shell
