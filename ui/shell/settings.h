#pragma once

#include "ui/kit/theme.h"
#include "ui/shell/alert_settings.h"
#include "ui/shell/undo_times.h"

#include <QSettings>

namespace atalaya::shell {

/// What a person chose about this computer's desk, as one typed table over QSettings.
class Settings {
public:
    explicit Settings(const QString& file) : m_file(file, QSettings::IniFormat) { }

    /// Where it is kept; what else is kept of this desk stands beside it.
    QString file() const { return m_file.fileName(); }
    kit::Appearance appearance() const;
    void setAppearance(const kit::Appearance& appearance);
    /// "en", "es" or "pt"; empty: the system's.
    QString language() const { return m_file.value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString& code) { m_file.setValue(QStringLiteral("language"), code); }
    UndoTimes undoTimes() const;
    void setUndoTimes(const UndoTimes& times);
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

private:
    QSettings m_file;
};

} // namespace atalaya::shell
