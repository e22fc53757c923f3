#pragma once

#include "ui/shell/alerts.h"

#include <QSystemTrayIcon>
#include <memory>

namespace atalaya::kit {
class Menu;
}

namespace atalaya::shell {

/// The icon in the system's tray: how much is new, a menu with what is needed without the window; and
/// notices where the desktop has no other way for them.
class Tray : public DesktopNotices {
    Q_OBJECT
public:
    Tray(Alerts& alerts, models::CoreSignals& core, QWidget* window);
    ~Tray() override;

    void show(const DesktopNotice& notice) override;
    void withdraw(const QString& key) override;
    /// Its menu; for tests also where the system has no tray.
    QMenu* menu() const;

Q_SIGNALS:
    void windowRequested();
    void quitRequested();

private:
    void refresh();
    void fillMenu();

    Alerts& m_alerts;
    models::CoreSignals& m_core;
    std::unique_ptr<kit::Menu> m_menu;
    QSystemTrayIcon m_icon;
    int m_painted = -1; ///< the count on the icon
    QString m_last; ///< the balloon that is pressed
};

/// The mark of the house with a count; 0 has none.
QIcon trayIcon(int count, bool quiet);

} // namespace atalaya::shell
