#pragma once

#include "ui/shell/settings.h"

#include <QObject>
#include <functional>

namespace atalaya::app {

/// Follows how the system looks: dark, of high contrast, without motion. On Linux the settings portal of the
/// desktop (org.freedesktop.portal.Settings), elsewhere what Qt knows (QStyleHints::colorScheme, since 6.5).
class SystemLookWatch : public QObject {
    Q_OBJECT
public:
    /// `told` hears of the look when it is known, and whenever it is another one.
    SystemLookWatch(std::function<void(const shell::SystemLook&)> told, QObject* parent);

private:
    void followPortal();
    void take(const QString& space, const QString& key, const QVariant& value);
    void set(const shell::SystemLook& look);

    std::function<void(const shell::SystemLook&)> m_told;
    shell::SystemLook m_look;
};

} // namespace atalaya::app
