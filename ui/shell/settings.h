#pragma once

#include "ui/kit/theme.h"
#include "ui/shell/alert_settings.h"
#include "ui/shell/undo_times.h"

#include <QSettings>

namespace atalaya::shell {

/// How the system looks that this desk stands in.
struct SystemLook {
    bool dark = false;
    bool highContrast = false;
    bool lessMotion = false;

    friend bool operator==(const SystemLook&, const SystemLook&) = default;
};

/// What a person chose about this computer's desk, as one typed table over QSettings. It reads;
/// settings::PreferenceBook over the same file changes it.
class Settings {
public:
    explicit Settings(const QString& file) : m_file(file, QSettings::IniFormat) { }

    /// Where it is kept; what else is kept of this desk stands beside it.
    QString file() const { return m_file.fileName(); }
    kit::Appearance appearance() const;
    /// What "like the system" means from now on.
    void setSystemLook(const SystemLook& look) { m_system = look; }
    /// "en", "es" or "pt"; empty: the system's.
    QString language() const { return m_file.value(QStringLiteral("language")).toString(); }
    UndoTimes undoTimes() const;
    /// Notices, sounds, quiet.
    AlertSettings alerts() const { return AlertSettings::readFrom(m_file); }
    void setAlerts(const AlertSettings& alerts) { alerts.writeTo(m_file); }
    QByteArray windowGeometry() const
    {
        return m_file.value(QStringLiteral("window/geometry")).toByteArray();
    }
    void setWindowGeometry(const QByteArray& bytes)
    {
        m_file.setValue(QStringLiteral("window/geometry"), bytes);
    }

    /// Somebody has signed in at this computer before: there is no first start any more.
    bool hasBegun() const { return m_file.value(QStringLiteral("start/begun"), false).toBool(); }
    void setBegun() { m_file.setValue(QStringLiteral("start/begun"), true); }

    /// Until when (microseconds of UTC) nobody wants to hear of that version.
    qint64 updatePutOff(const QString& version) const
    {
        return m_file.value(QStringLiteral("updates/later")).toString() == version
            ? m_file.value(QStringLiteral("updates/until")).toLongLong()
            : 0;
    }
    void putOffUpdate(const QString& version, qint64 until)
    {
        m_file.setValue(QStringLiteral("updates/later"), version);
        m_file.setValue(QStringLiteral("updates/until"), until);
    }

private:
    QSettings m_file;
    SystemLook m_system;
};

} // namespace atalaya::shell
