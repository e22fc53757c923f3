#include "app/workstation/notices_dbus.h"

#include "app/workstation/notices.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <utility>

namespace atalaya::app {
namespace {

constexpr auto kName = "org.freedesktop.Notifications";
constexpr int kServersChoice = -1; ///< milliseconds
constexpr int kUntilClosed = 0;
constexpr uchar kNormal = 1;
constexpr uchar kCritical = 2;

QString shortened(const QString& text)
{
    constexpr qsizetype kMostLetters = 240;
    const QString line = text.simplified();
    return line.size() > kMostLetters ? line.left(kMostLetters - 1) + QChar(0x2026) : line;
}

} // namespace

NotificationServer::NotificationServer(QObject* parent)
    : QDBusAbstractInterface(QLatin1StringView(kName), QStringLiteral("/org/freedesktop/Notifications"),
                             kName, QDBusConnection::sessionBus(), parent)
{
}

DbusNotices::DbusNotices(QObject* parent) : DesktopNotices(parent), m_server(this)
{
    connect(&m_server, &NotificationServer::ActionInvoked, this, [this](uint id, const QString& action) {
        if (const QString key = keyOf(id); !key.isEmpty())
            Q_EMIT chosen(key, action);
    });
    connect(&m_server, &NotificationServer::NotificationClosed, this,
            [this](uint id) { m_shown.remove(keyOf(id)); });
    connect(&m_server, &NotificationServer::ActivationToken, this, [](uint, const QString& token) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // taken by the window that asks for the front next
    });
}

QString DbusNotices::keyOf(uint id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it)
        if (it->id == id && id != 0)
            return it.key();
    return {};
}

QString DbusNotices::bodyOf(const QString& text) const
{
    const QString line = shortened(text);
    return m_markup ? line.toHtmlEscaped() : line; // customers write < and & too
}

void DbusNotices::show(const shell::DesktopNotice& notice)
{
    if (m_known)
        return send(notice);
    m_early.push_back(notice);
    if (m_early.size() == 1)
        learn();
}

/// Asked once, when there is something to show: that starts the server where nobody has.
void DbusNotices::learn()
{
    auto* watcher = new QDBusPendingCallWatcher(m_server.asyncCall(QStringLiteral("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        const auto early = std::exchange(m_early, {});
        if (reply.isError()) { // asked again next time: a desktop may still be starting
            for (const shell::DesktopNotice& notice : early)
                Q_EMIT refused(notice);
            return;
        }
        m_known = true;
        m_actions = reply.value().contains(QStringLiteral("actions"));
        m_markup = reply.value().contains(QStringLiteral("body-markup"));
        for (const shell::DesktopNotice& notice : early)
            send(notice);
    });
}

void DbusNotices::send(const shell::DesktopNotice& notice)
{
    QStringList actions;
    if (m_actions) {
        actions << QStringLiteral("default") << tr("Open");
        for (const shell::NoticeAction& action : notice.actions)
            actions << action.id << action.text;
    }
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("atalaya")},
        {QStringLiteral("category"), QStringLiteral("im.received")},
        {QStringLiteral("suppress-sound"), true}, // ours are chosen in the preferences
        {QStringLiteral("urgency"), QVariant::fromValue(notice.urgent ? kCritical : kNormal)}};
    Shown& shown = m_shown[notice.key];
    shown.withdrawn = false;
    auto* watcher = new QDBusPendingCallWatcher(
        m_server.asyncCall(QStringLiteral("Notify"), QStringLiteral("Atalaya"), shown.id,
                           QStringLiteral("atalaya"), shortened(notice.title), bodyOf(notice.text), actions,
                           hints, notice.urgent ? kUntilClosed : kServersChoice),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            m_known = false; // its server has gone
            m_shown.remove(notice.key);
            Q_EMIT refused(notice);
            return;
        }
        const auto place = m_shown.find(notice.key);
        if (place == m_shown.end() || place->withdrawn) {
            m_shown.remove(notice.key);
            return close(reply.value());
        }
        place->id = reply.value();
    });
}

void DbusNotices::withdraw(const QString& key)
{
    std::erase_if(m_early, [&key](const shell::DesktopNotice& notice) { return notice.key == key; });
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    if (shown->id == 0) {
        shown->withdrawn = true;
        return;
    }
    const uint id = shown->id;
    m_shown.erase(shown);
    close(id);
}

void DbusNotices::close(uint id)
{
    m_server.asyncCall(QStringLiteral("CloseNotification"), id);
}

std::unique_ptr<shell::DesktopNotices> makeDesktopNotices()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return nullptr;
    return std::make_unique<DbusNotices>();
}

} // namespace atalaya::app
