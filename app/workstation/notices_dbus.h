#pragma once

#include "ui/shell/alert.h"

#include <QDBusAbstractInterface>
#include <QHash>

namespace atalaya::app {

/// org.freedesktop.Notifications, as GNOME, KDE and the others have it. Its signals' names are those of the
/// interface.
class NotificationServer : public QDBusAbstractInterface {
    Q_OBJECT
public:
    explicit NotificationServer(QObject* parent);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString& token);
};

/// Notices over D-Bus. Where nobody answers there, `refused` says so and somebody else shows them.
class DbusNotices : public shell::DesktopNotices {
    Q_OBJECT
public:
    explicit DbusNotices(QObject* parent = nullptr);

    void show(const shell::DesktopNotice& notice) override;
    void withdraw(const QString& key) override;
    /// The server has it, and it was not closed since.
    bool isShown(const QString& key) const { return m_shown.value(key).id != 0; }

private:
    struct Shown {
        uint id = 0; ///< 0: the server has not answered yet
        bool withdrawn = false; ///< before it had
    };
    void learn();
    void send(const shell::DesktopNotice& notice);
    void close(uint id);
    QString keyOf(uint id) const;
    QString bodyOf(const QString& text) const;

    NotificationServer m_server;
    QHash<QString, Shown> m_shown;
    std::vector<shell::DesktopNotice> m_early; ///< before the server said what it can do
    bool m_known = false;
    bool m_actions = false;
    bool m_markup = false;
};

} // namespace atalaya::app
