#pragma once

#include "core/routing/key_heap.h"
#include "core/routing/router.h"
#include "core/routing/timer_wheel.h"
#include "core/routing/wait_statistics.h"

#include <array>
#include <map>

/// The rows of the router's tables. Everything in them is numbered densely; ids of the world outside are
/// translated at the door.
namespace atalaya::routing {

inline constexpr std::size_t kChannels = domain::kChannelKindCount;

/// Rungs before the ladder: the agent the customer knows, and one agent by transfer.
inline constexpr int kStickyRung = -1;
inline constexpr int kPrivateRung = -2;

/// Band and deadline in one number that sorts as they do.
constexpr std::uint64_t placeOf(std::uint8_t band, std::int64_t deadline) noexcept
{
    constexpr std::int64_t kHalf = std::int64_t(1) << 54;
    const std::int64_t inside = deadline < -kHalf ? -kHalf : deadline > kHalf ? kHalf : deadline;
    return std::uint64_t(band) << 56 | static_cast<std::uint64_t>(inside + kHalf);
}
constexpr std::uint8_t bandOf(std::uint64_t place) noexcept
{
    return static_cast<std::uint8_t>(place >> 56);
}
constexpr std::int64_t deadlineOf(std::uint64_t place) noexcept
{
    return static_cast<std::int64_t>(place & ((std::uint64_t(1) << 56) - 1)) - (std::int64_t(1) << 54);
}

constexpr std::size_t slotOf(domain::ChannelKind channel) noexcept
{
    return static_cast<std::size_t>(channel);
}

enum class Phase : std::uint8_t { Waiting, Offered, Assigned, WrapUp };

/// One interaction. Small, because a million may wait, and one line of the processor's cache.
struct alignas(64) ItemRow {
    domain::TicketId ticket;
    std::uint64_t place = 0; ///< band and deadline in one number that sorts
    std::uint64_t seq = 0;
    std::int64_t enqueued = 0;
    Index with = kNone; ///< its class while it waits, its agent while one has it
    Index timer = kNone; ///< end of its rung
    Index sticky = kNone;
    Index demand = 0; ///< skills asked for besides those of the queue
    std::uint16_t queue = 0;
    std::int8_t rung = 0;
    Phase phase = Phase::Waiting;
    std::uint8_t channel = 0;
    std::uint8_t priority = 0;
    std::uint8_t bounces = 0;
    bool hasExclusions = false;

    Index cls() const { return phase == Phase::Waiting ? with : kNone; }
    Index agent() const { return phase == Phase::Waiting ? kNone : with; }
};

/// What an interaction has besides while somebody has it.
struct HeldRow {
    domain::OfferId offer;
    std::int64_t since = 0; ///< offered or assigned
    std::int64_t until = 0; ///< end of the offer or the wrap-up
    std::vector<std::string> reasons;
    Index timer = kNone; ///< end of the offer, of the wrap-up, or begin of idleness
    Index answerTimer = kNone; ///< it goes back without an answer
    bool idle = false; ///< takes no capacity
    bool extended = false;
};

struct Exclusion {
    Index agent = kNone;
    std::int64_t until = 0;
    Index timer = kNone;
};

struct Need {
    Index skill = kNone;
    int level = 1;

    friend auto operator<=>(const Need&, const Need&) = default;
};

struct AgentRow {
    domain::Agent profile;
    bool known = false; ///< the directory or a person has named the agent
    bool signedIn = false;
    domain::AgentStatus status = domain::AgentStatus::Offline;
    Instant statusSince;
    std::array<int, kChannels> held{}; ///< what takes capacity now
    std::vector<Index> items; ///< offered, assigned or in wrap-up
    int offers = 0;
    std::vector<Instant> misses;
    std::optional<Instant> signedOutAt;
    std::optional<Instant> rampUntil;
    bool missed = false; ///< away because of a missed offer
    bool paused = false; ///< interruptible work rests
    Index missedTimer = kNone;
    Index rampTimer = kNone;
    std::array<std::int64_t, kChannels> meanHandling{};
    std::vector<std::uint8_t> levels; ///< by skill
    Bitset classes; ///< in whose eligible set the agent is
};

/// What is compared when an agent is chosen, close together.
struct AgentRank {
    std::int64_t idleSince = 0;
    std::int32_t units = 0;
    std::int32_t flexible = 0; ///< log2 of what the agent can serve
};

struct NeedsHash {
    std::size_t operator()(const std::vector<Need>& needs) const noexcept
    {
        std::uint64_t hash = 0;
        for (const Need& need : needs)
            hash = (hash ^ (hash >> 29) ^ (std::uint64_t(need.skill) << 8 | std::uint64_t(need.level)))
                * 0x9e3779b97f4a7c15;
        return static_cast<std::size_t>(hash ^ (hash >> 32));
    }
};

/// One rung of a ladder, with dense numbers.
struct Rung {
    std::int64_t lasts = 0;
    std::vector<Need> needs;
    std::vector<std::uint16_t> also;
    int ring = 0;
};

struct QueueRow {
    domain::QueueId id;
    std::vector<domain::SkillLevel> required;
    domain::QueueRules rules;
    Duration offset{}; ///< D of the published target; 0: none
    std::vector<Rung> ladder; ///< never empty
    std::vector<std::pair<std::uint16_t, std::size_t>> overflow; ///< to, number of the rule
    std::uint16_t closedQueue = 0;
    Bitset members;
    Bitset firstRing;
    Bitset secondRing;
    Bitset reserve;
    bool reserveOn = false;
    bool reserveStale = false; ///< what waits has changed since it was looked at
    bool closed = false;
    bool offered = true; ///< neither paused nor shut
    Index hoursTimer = kNone;
    Index reserveTimer = kNone;
    std::int64_t waiting = 0;
    std::int64_t held = 0;
    WaitStatistics statistics;
    std::vector<Index> classes; ///< sorted: walked in the order of memory
};

/// What makes two waiting interactions the same for every agent.
struct ClassKey {
    std::uint16_t queue = 0;
    std::int8_t rung = 0;
    std::uint8_t channel = 0;
    Index demand = 0;
    Index only = kNone; ///< waits for this agent
    std::vector<Index> excluded; ///< sorted

    friend bool operator==(const ClassKey&, const ClassKey&) = default;
};

struct ClassKeyHash {
    std::size_t operator()(const ClassKey& key) const noexcept
    {
        std::uint64_t hash =
            (std::uint64_t(key.queue) << 16 | std::uint64_t(std::uint8_t(key.rung)) << 8 | key.channel)
            * 0x9e3779b97f4a7c15;
        hash = (hash ^ (hash >> 29) ^ (std::uint64_t(key.demand) << 32 | key.only)) * 0xbf58476d1ce4e5b9;
        for (const Index agent : key.excluded)
            hash = (hash ^ (hash >> 32) ^ agent) * 0x94d049bb133111eb;
        return static_cast<std::size_t>(hash ^ (hash >> 31));
    }
};

struct ClassRow {
    ClassKey key;
    std::vector<Need> needs; ///< merged, sorted
    KeyHeap heap;
    Bitset eligible; ///< who satisfies everything that capacity and status do not decide
    bool live = false;
    bool linked = false; ///< the eligible agents have its bit, and who is present is counted
    mutable std::uint64_t funnelStamp = 0;
    mutable std::array<int, 4> funnel{}; ///< queue, skills, ring, notExcluded of those available
};

} // namespace atalaya::routing
