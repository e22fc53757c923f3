#pragma once

#include "tests/simulation/desk_world/memory_disk.h"
#include "tests/simulation/desk_world/timeline.h"

#include <deque>
#include <optional>

namespace atalaya::test {

/// A clock that goes with the world's, a little wrong.
class SkewedClock final : public Clock {
public:
    explicit SkewedClock(const Timeline& timeline) : m_timeline(timeline) { }
    Instant now() const override
    {
        const Instant now = m_timeline.now() + skew;
        m_latest = std::max(m_latest, now);
        return now;
    }
    Instant latest() const { return m_latest; } ///< that it has ever told
    Duration skew{};

private:
    const Timeline& m_timeline;
    mutable Instant m_latest;
};

/// One computer with its one program: it can be killed at any step of its disk, lose its power, be paused,
/// have a wrong clock and a bad disk.
class Computer {
public:
    Computer(Timeline& timeline, const std::string& folder, std::uint64_t seed);
    virtual ~Computer() = default;
    Computer(const Computer&) = delete;
    Computer& operator=(const Computer&) = delete;

    /// The program runs, and nothing has killed it.
    bool lives() const { return m_up && !m_dying; }
    bool isPaused() const { return m_pausedUntil.has_value(); }
    /// Work for the program: dropped if it ends before, kept while the computer is paused.
    void post(Duration delay, std::function<void()> work);
    /// From now until then it does nothing at all.
    void pause(Duration time);

    /// False if the program cannot start now.
    bool start();
    /// It dies after so many steps of its disk, at the latest after the next thing it does.
    void killAfter(int steps, bool powerCut);
    /// At once.
    void kill(bool powerCut);
    /// In order.
    void quit();

    int life() const { return m_life; }
    Timeline& timeline() { return m_timeline; }

    MemoryDisk disk;
    SkewedClock clock;
    SeededRandom random;
    std::function<void(bool orderly)> onEnded; ///< its program is gone

protected:
    virtual bool open() = 0;
    virtual void settle() = 0; ///< everything that can happen now
    virtual void close(bool killed) = 0;

    /// Runs a part of the program, and buries it if it died of it.
    void run(const std::function<void()>& work);

    Timeline& m_timeline;

private:
    void bury();
    void resume(int life);

    int m_life = 0;
    bool m_up = false;
    bool m_dying = false;
    bool m_powerCut = false;
    bool m_running = false;
    std::optional<Instant> m_pausedUntil;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace atalaya::test
