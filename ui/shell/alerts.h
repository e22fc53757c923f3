#pragma once

#include "ui/shell/alert_source.h"
#include "ui/shell/quiet_time.h"

#include <deque>
#include <functional>

namespace atalaya::shell {

/// Decides what of all that happens is told, and how: at the bell, by the desktop, by a sound. Knows when it
/// has to be quiet, keeps count meanwhile, and says afterwards what there was.
class Alerts : public QObject {
    Q_OBJECT
public:
    Alerts(models::CoreSignals& core, const AlertSettings& settings, QObject* parent = nullptr);
    ~Alerts() override;

    const AlertSettings& settings() const { return m_settings; }
    void setSettings(const AlertSettings& settings);
    /// All three may be null, and have to outlive this or be taken away. `other`: where `notices` cannot.
    void setNotices(DesktopNotices* notices, DesktopNotices* other = nullptr);
    void setSound(SoundOutput* sound);
    /// Whether one of our windows has the keyboard; the application's own state if nothing is given.
    void setInFront(std::function<bool()> inFront) { m_inFront = std::move(inFront); }

    void raise(const Alert& alert);
    /// The thing is over or was seen: its notice goes, its sound ends.
    void settle(const QString& key);
    /// Newest first.
    const std::deque<Alert>& recent() const { return m_recent; }
    int unseen() const { return m_unseen; }
    void markSeen();

    /// When it has to be quiet; what was held back meanwhile is told at its end.
    QuietTime& quiet() { return m_quiet; }
    const QuietTime& quiet() const { return m_quiet; }
    /// Looks at the time.
    void review() { m_quiet.review(); }
    /// Plays it once, for the preferences.
    void tryTone(Tone tone) { play(tone); }

Q_SIGNALS:
    void changed();
    /// "While you were busy: 3 answers, 1 missed offer".
    void digest(const QString& text);
    /// A person chose it: show the thing.
    void opened(const atalaya::shell::Alert& alert);
    void offerAnswered(atalaya::domain::OfferId offer, bool accepted);

private:
    void offerOver(const QString& key, const QString& outcome);
    void remember(const Alert& alert);
    void notify(const Alert& alert);
    void sound(const Alert& alert);
    void play(Tone tone);
    void stopRepeating();
    void chosen(const QString& key, const QString& action);
    QString digestText() const;
    /// Quiet began or ended.
    void turned(bool quiet);
    bool inFront() const;
    AlertSettings m_settings;
    QuietTime m_quiet;
    AlertSource m_source;
    DesktopNotices* m_notices = nullptr;
    DesktopNotices* m_other = nullptr;
    SoundOutput* m_sound = nullptr;
    std::function<bool()> m_inFront;
    std::deque<Alert> m_recent;
    std::deque<Alert> m_shown; ///< with a notice of the desktop, or a sound that repeats
    std::array<int, kAlertKinds.size()> m_missed{}; ///< while it was quiet
    int m_missedOffers = 0;
    int m_unseen = 0;
    QStringList m_ringing; ///< keys of the offers that nobody has answered
    QTimer m_repeat;
    QTimer m_tick;
};

} // namespace atalaya::shell
