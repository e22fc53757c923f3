#pragma once

#include "core/api/presence.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace atalaya::shell {

/// Whether somebody is at this computer: from what the operating system says, or, where it says nothing of
/// idleness, from keys and pointer in our own windows. Tells api::Presence each change once.
class MachineWatch : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes kIdleAfter{5};

    /// `presence` has to outlive this.
    explicit MachineWatch(api::Presence& presence, std::chrono::milliseconds idleAfter = kIdleAfter,
                          QObject* parent = nullptr);

    void setLocked(bool locked);
    void setAsleep(bool asleep);
    /// Time without any input, in whatever program: from now on that counts, not our own windows.
    void setSystemIdle(std::chrono::milliseconds since);
    api::MachineState state() const { return m_state; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void review();

    api::Presence& m_presence;
    std::chrono::milliseconds m_idleAfter;
    QTimer m_ownIdle; ///< since the last input in our own windows
    bool m_systemKnows = false;
    bool m_locked = false;
    bool m_asleep = false;
    bool m_idle = false;
    api::MachineState m_state = api::MachineState::Active;
};

} // namespace atalaya::shell
