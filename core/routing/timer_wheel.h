#pragma once

#include "core/routing/bitset.h"

#include <array>
#include <optional>

namespace atalaya::routing {

/// Time limits by the million: a hierarchy of wheels with 64 slots each, the finest of a millisecond
/// (Varghese and Lauck, 1987). Adding and cancelling is O(1); limits are exact to the microsecond.
class TimerWheel {
public:
    using Handle = Index;
    struct Timer {
        std::int64_t due = 0; ///< microseconds
        std::uint8_t kind = 0;
        Index entity = kNone;
    };

    TimerWheel();
    Handle add(const Timer& timer);
    /// Also between advance and take; kNone, and one just taken, is nothing.
    void cancel(Handle handle);
    std::int64_t due(Handle handle) const { return m_nodes[handle].due; }

    /// Everything that is due at `now` leaves the wheel, in no order; `take` each.
    std::vector<Handle> advance(std::int64_t now);
    /// A due timer, unless it was cancelled meanwhile.
    std::optional<Timer> take(Handle handle);
    /// The same, and it stays: for sorting.
    Timer peek(Handle handle) const;

    /// When the next one is due, or the start of its slot if many are far off.
    std::optional<std::int64_t> next() const;
    std::size_t size() const { return m_size; }
    std::size_t bytes() const { return m_nodes.capacity() * sizeof(Node); }

private:
    static constexpr int kLevels = 7;
    static constexpr int kSlots = 64;
    static constexpr std::uint16_t kFree = 0xffff;
    static constexpr std::uint16_t kDue = 0xfffe;
    static constexpr std::uint16_t kCancelled = 0xfffd;

    struct Node {
        std::int64_t due = 0;
        Index entity = kNone;
        Index previous = kNone;
        Index next = kNone;
        std::uint16_t slot = kFree;
        std::uint8_t kind = 0;
    };
    struct Place {
        int level = 0;
        int slot = 0;
        std::uint64_t start = 0; ///< tick
    };

    std::optional<Place> earliest() const;
    void link(Handle handle);
    void unlink(Handle handle);
    void free(Handle handle);
    void collect(const Place& place, std::int64_t now, std::vector<Handle>& out);
    void spread(const Place& place);

    std::vector<Node> m_nodes;
    Index m_free = kNone;
    std::size_t m_size = 0;
    std::uint64_t m_tick = 0;
    std::array<std::uint64_t, kLevels> m_used{};
    std::array<Index, kLevels * kSlots> m_heads;
};

} // namespace atalaya::routing
