#include "app/workstation/system_signals_dbus.h"

#include "app/workstation/system_signals.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace atalaya::app {
namespace {

constexpr auto kLogin = "org.freedesktop.login1";
constexpr std::chrono::seconds kAskEvery{15};

/// Asks Mutter how long nobody has touched anything; stops when there is no Mutter.
void askMutter(shell::MachineWatch& watch, QTimer* timer)
{
    const auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
        QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("GetIdletime"));
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), timer);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, timer, [&watch, timer, answer] {
        const QDBusPendingReply<qulonglong> idle = *answer;
        answer->deleteLater();
        if (idle.isError())
            timer->stop();
        else
            watch.setSystemIdle(std::chrono::milliseconds(idle.value()));
    });
}

void followSession(shell::MachineWatch& watch, QObject* parent)
{
    auto question = QDBusMessage::createMethodCall(
        QLatin1StringView(kLogin), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSession"));
    question << QStringLiteral("auto");
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), parent);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, parent, [&watch, parent, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        answer->deleteLater();
        if (path.isError())
            return;
        auto* session = new LoginSession(path.value().path(), parent);
        QObject::connect(session, &LoginSession::Lock, &watch, [&watch] { watch.setLocked(true); });
        QObject::connect(session, &LoginSession::Unlock, &watch, [&watch] { watch.setLocked(false); });
    });
}

} // namespace

LoginManager::LoginManager(QObject* parent)
    : QDBusAbstractInterface(QLatin1StringView(kLogin), QStringLiteral("/org/freedesktop/login1"),
                             "org.freedesktop.login1.Manager", QDBusConnection::systemBus(), parent)
{
}

LoginSession::LoginSession(const QString& path, QObject* parent)
    : QDBusAbstractInterface(QLatin1StringView(kLogin), path, "org.freedesktop.login1.Session",
                             QDBusConnection::systemBus(), parent)
{
}

ScreenSaver::ScreenSaver(QObject* parent)
    : QDBusAbstractInterface(QStringLiteral("org.freedesktop.ScreenSaver"),
                             QStringLiteral("/org/freedesktop/ScreenSaver"), "org.freedesktop.ScreenSaver",
                             QDBusConnection::sessionBus(), parent)
{
}

void followSystem(shell::MachineWatch& watch, QObject* parent)
{
    if (QDBusConnection::systemBus().isConnected()) {
        auto* login = new LoginManager(parent);
        QObject::connect(login, &LoginManager::PrepareForSleep, &watch, &shell::MachineWatch::setAsleep);
        followSession(watch, parent);
    }
    if (QDBusConnection::sessionBus().isConnected()) {
        auto* saver = new ScreenSaver(parent);
        QObject::connect(saver, &ScreenSaver::ActiveChanged, &watch, &shell::MachineWatch::setLocked);
        auto* timer = new QTimer(parent);
        QObject::connect(timer, &QTimer::timeout, timer, [&watch, timer] { askMutter(watch, timer); });
        timer->start(kAskEvery);
    }
}

} // namespace atalaya::app
