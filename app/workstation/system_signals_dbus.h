#pragma once

#include <QDBusAbstractInterface>

/// The D-Bus signals that tell of sleep and lock; their names are those of the interfaces.
namespace atalaya::app {

/// org.freedesktop.login1.Manager
class LoginManager : public QDBusAbstractInterface {
    Q_OBJECT
public:
    explicit LoginManager(QObject* parent);

Q_SIGNALS:
    void PrepareForSleep(bool begins);
};

/// org.freedesktop.login1.Session
class LoginSession : public QDBusAbstractInterface {
    Q_OBJECT
public:
    LoginSession(const QString& path, QObject* parent);

Q_SIGNALS:
    void Lock();
    void Unlock();
};

/// org.freedesktop.ScreenSaver
class ScreenSaver : public QDBusAbstractInterface {
    Q_OBJECT
public:
    explicit ScreenSaver(QObject* parent);

Q_SIGNALS:
    void ActiveChanged(bool active);
};

} // namespace atalaya::app
