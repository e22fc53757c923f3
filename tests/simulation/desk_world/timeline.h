#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

namespace atalaya::test {

/// The order of all that happens in a world: by time, and what falls on one moment by the seed.
class Timeline {
public:
    Timeline(Instant start, std::uint64_t seed) : m_now(start), m_random(seed) { }

    Instant now() const { return m_now; }
    SeededRandom& random() { return m_random; }

    void at(Instant when, std::function<void()> work)
    {
        m_events.push({std::max(when, m_now), m_random.next(), std::move(work)});
    }
    void after(Duration delay, std::function<void()> work) { at(m_now + delay, std::move(work)); }

    /// The next thing, if it happens before `end`; without one it is `end` then.
    bool step(Instant end)
    {
        if (m_events.empty() || m_events.top().at > end) {
            m_now = std::max(m_now, end);
            return false;
        }
        const Event next = m_events.top();
        m_events.pop();
        m_now = next.at;
        next.work();
        return true;
    }

    // ---- what the seed decides ----
    bool chance(double probability)
    {
        return static_cast<double>(m_random.below(1'000'000)) < probability * 1'000'000;
    }
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(high - low + 1)));
    }
    Duration millis(std::int64_t low, std::int64_t high)
    {
        return std::chrono::milliseconds(between(low, high));
    }

private:
    struct Event {
        Instant at;
        std::uint64_t tie = 0;
        std::function<void()> work;
        bool operator<(const Event& other) const { return at != other.at ? at > other.at : tie > other.tie; }
    };

    Instant m_now;
    SeededRandom m_random;
    std::priority_queue<Event> m_events;
};

} // namespace atalaya::test
