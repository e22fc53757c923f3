#pragma once

#include "ui/models/core_signals.h"
#include "ui/shell/alert_settings.h"

namespace atalaya::shell {

/// When nothing disturbs: by the hours of the preferences, by hand for a while, in focus mode, on a call.
class QuietTime : public QObject {
    Q_OBJECT
public:
    QuietTime(models::CoreSignals& core, const AlertSettings& settings, QObject* parent = nullptr);

    bool isNow() const;
    /// Until when it was asked for by hand; nothing if it was not.
    std::optional<Instant> until() const { return m_until; }
    void keepUntil(Instant until);
    void end();
    /// Whoever works in focus mode hears of offers only.
    void setFocusMode(bool on);
    void setSettings(const AlertSettings& settings);
    /// Compares with the time and with calls.
    void review();
    bool onCall() const { return m_core.me().load.calls > 0; }
    /// The core's time.
    Instant now() const { return m_core.core().commands().now(); }

Q_SIGNALS:
    /// Something was asked for by hand, or its time is over.
    void changed();
    void turned(bool quiet);

private:
    models::CoreSignals& m_core;
    AlertSettings m_settings;
    std::optional<Instant> m_until;
    bool m_focusMode = false;
    bool m_was = false;
};

} // namespace atalaya::shell
