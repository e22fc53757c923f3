#include "app/workstation/system_look.h"

#include <QGuiApplication>
#include <QStyleHints>

#ifdef ATALAYA_DBUS
#include "app/workstation/settings_portal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace atalaya::app {
namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");

} // namespace

SystemLookWatch::SystemLookWatch(std::function<void(const shell::SystemLook&)> told, QObject* parent)
    : QObject(parent)
    , m_told(std::move(told))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        shell::SystemLook look = m_look;
        look.dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        set(look);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, read);
    read();
#endif
    followPortal();
}

#ifdef ATALAYA_DBUS
SettingsPortal::SettingsPortal(QObject* parent)
    : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
                             QStringLiteral("/org/freedesktop/portal/desktop"),
                             "org.freedesktop.portal.Settings", QDBusConnection::sessionBus(), parent)
{
}

void SystemLookWatch::followPortal()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // the bus looks the types of a signal up by their names
    auto* portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::SettingChanged, this,
            [this](const QString& space, const QString& key, const QDBusVariant& value) {
                take(space, key, value.variant());
            });
    const std::pair<QString, QString> asked[] = {{kAppearance, QStringLiteral("color-scheme")},
                                                 {kAppearance, QStringLiteral("contrast")},
                                                 {kGnome, QStringLiteral("enable-animations")}};
    for (const auto& [space, key] : asked) {
        auto* answer =
            new QDBusPendingCallWatcher(portal->asyncCall(QStringLiteral("Read"), space, key), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, space = space, key = key] {
            const QDBusPendingReply<QDBusVariant> value = *answer;
            answer->deleteLater();
            if (value.isError())
                return; // a desktop without the portal, or without this setting
            // Read wraps the value once more than the signal does.
            const QVariant inner = value.value().variant();
            take(space, key,
                 inner.canConvert<QDBusVariant>() ? inner.value<QDBusVariant>().variant() : inner);
        });
    }
}
#else
void SystemLookWatch::followPortal() { }
#endif

void SystemLookWatch::take(const QString& space, const QString& key, const QVariant& value)
{
    shell::SystemLook look = m_look;
    if (space == kAppearance && key == u"color-scheme")
        look.dark = value.toUInt() == 1;
    else if (space == kAppearance && key == u"contrast")
        look.highContrast = value.toUInt() == 1;
    else if (space == kGnome && key == u"enable-animations")
        look.lessMotion = !value.toBool();
    set(look);
}

void SystemLookWatch::set(const shell::SystemLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_told(look);
}

} // namespace atalaya::app
