#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

namespace atalaya::app {

/// The settings that a desktop shares with programs (XDG Desktop Portal, org.freedesktop.portal.Settings).
class SettingsPortal : public QDBusAbstractInterface {
    Q_OBJECT
public:
    explicit SettingsPortal(QObject* parent);

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

} // namespace atalaya::app
