#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <vector>

namespace atalaya::simulation {

enum class HappeningKind : std::uint8_t {
    Arrival, ///< index: type
    Retrial, ///< index: type; check: how often already
    FollowUp, ///< index: type; check: number of the agent asked for + 1, or 0
    Patience, ///< index: customer; check: stamp
    Callback, ///< as Patience
    Accept, ///< index: customer; check: offer stamp
    Decline, ///< as Accept
    Finish, ///< index: customer; check: stamp
    WorkDone, ///< as Finish: the work after the contact
    Duty, ///< index: group
    Return, ///< index: agent; check: stamp
    Boundary, ///< of an interval of the report
    Answer, ///< as Finish: the agent writes
    Wake, ///< as Finish: the customer writes again
    Pause, ///< index: queue; check: 1 begins, 0 ends
};

struct Happening {
    Instant at;
    std::uint64_t order = 0;
    HappeningKind kind = HappeningKind::Arrival;
    std::uint32_t index = 0;
    std::uint32_t check = 0;
};

/// What will happen, by time; what was put in first is first of the same moment.
class EventQueue {
public:
    void push(Instant at, HappeningKind kind, std::uint32_t index, std::uint32_t check = 0)
    {
        m_heap.push_back({at, m_order++, kind, index, check});
        std::ranges::push_heap(m_heap, later);
    }
    bool isEmpty() const noexcept { return m_heap.empty(); }
    Instant nextAt() const { return m_heap.front().at; }
    Happening pop()
    {
        std::ranges::pop_heap(m_heap, later);
        const Happening first = m_heap.back();
        m_heap.pop_back();
        return first;
    }

private:
    static bool later(const Happening& a, const Happening& b) noexcept
    {
        return a.at != b.at ? a.at > b.at : a.order > b.order;
    }

    std::vector<Happening> m_heap;
    std::uint64_t m_order = 0;
};

} // namespace atalaya::simulation
