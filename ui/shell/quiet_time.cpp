#include "ui/shell/quiet_time.h"

#include <QDateTime>
#include <utility>

namespace atalaya::shell {

QuietTime::QuietTime(models::CoreSignals& core, const AlertSettings& settings, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_settings(settings)
{
    connect(&m_core, &models::CoreSignals::meChanged, this, &QuietTime::review);
    m_was = isNow();
}

bool QuietTime::isNow() const
{
    if (m_focusMode || (m_settings.quietOnCalls && onCall()) || (m_until && now() < *m_until))
        return true;
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(now().time_since_epoch());
    return m_settings.isQuietAt(QDateTime::fromMSecsSinceEpoch(millis.count()).time());
}

void QuietTime::keepUntil(Instant until)
{
    m_until = until;
    review();
    Q_EMIT changed();
}

void QuietTime::end()
{
    m_until.reset();
    review();
    Q_EMIT changed();
}

void QuietTime::setFocusMode(bool on)
{
    m_focusMode = on;
    review();
}

void QuietTime::setSettings(const AlertSettings& settings)
{
    m_settings = settings;
    review();
}

void QuietTime::review()
{
    if (m_until && now() >= *m_until) {
        m_until.reset();
        Q_EMIT changed();
    }
    const bool quiet = isNow();
    if (std::exchange(m_was, quiet) != quiet)
        Q_EMIT turned(quiet);
}

} // namespace atalaya::shell
