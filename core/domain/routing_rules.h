#pragma once

#include "core/domain/directory.h"

#include <array>
#include <optional>

/// The rules a team lead edits, publishes and replays: how each queue finds its people. One value, so that a
/// draft is a copy and publishing is a replacement.
namespace atalaya::domain {

/// The promise of a queue about waiting: at least `percent` of its interactions begin within the time.
/// With the channel's target it gives an interaction its place: D = 3·T / (−ln(1 − percent/100)).
struct WaitTarget {
    Duration within{}; ///< 0: the default of the channel
    int percent = 80; ///< 1 to 99

    friend bool operator==(const WaitTarget&, const WaitTarget&) = default;
};

/// One rung of a queue's relaxation ladder: who may take it, and for how long only they.
struct RelaxationStep {
    Duration lasts{}; ///< 0: until somebody takes it (always so for the last rung)
    std::vector<SkillLevel> requiredSkills; ///< instead of the queue's own
    std::vector<QueueId> alsoQueues; ///< people of these queues too (overflow)
    int ring = 0; ///< agents of this ring and the rings inside it; 0: everybody

    friend bool operator==(const RelaxationStep&, const RelaxationStep&) = default;
};

/// What decides first among agents who are equal so far.
enum class AgentOrder { LeastFlexible, BestSkill, LongestIdle };

enum class ClosedAction { Wait, OtherQueue, Callback, Message, Reject };
enum class OverflowWhen { ExpectedWaitOver, QueueLongerThan, NobodySignedIn };

/// Where an interaction goes when a limit is passed; looked at on arrival and whenever a timer of it ends.
struct OverflowRule {
    OverflowWhen when = OverflowWhen::NobodySignedIn;
    Duration expectedWait{}; ///< for ExpectedWaitOver
    int length = 0; ///< for QueueLongerThan
    QueueId toQueue; ///< its place in the order stays

    friend bool operator==(const OverflowRule&, const OverflowRule&) = default;
};

/// Open from one minute of the day until before another, on some days of the week. Local time of the rules.
struct OpenInterval {
    int weekday = 0; ///< 0 Monday to 6 Sunday
    int fromMinute = 0; ///< 0 to 1439
    int untilMinute = 1440; ///< 1 to 1440, after fromMinute

    friend bool operator==(const OpenInterval&, const OpenInterval&) = default;
};

/// People who help only while a queue is about to be late. On when an interaction is within `onBefore` of its
/// deadline, off when none is within `offBefore` (which is longer, so that nobody is called and sent away in
/// turns).
struct ReserveRule {
    std::vector<AgentId> agents;
    Duration onBefore{};
    Duration offBefore{};

    friend bool operator==(const ReserveRule&, const ReserveRule&) = default;
};

/// How one queue finds its people. Times of 0 mean the default of the channel.
struct QueueRules {
    QueueId queue;
    bool paused = false; ///< nothing of it is offered
    WaitTarget target;
    Duration headStart{}; ///< moves its interactions forward, as if they had waited so long already
    AgentOrder order = AgentOrder::LeastFlexible;
    std::vector<RelaxationStep> ladder; ///< empty: one rung with the skills of the queue
    std::vector<AgentId> firstRing; ///< ring 1; empty: everybody is ring 1
    std::vector<AgentId> secondRing; ///< ring 2; everybody else of the queue is ring 3
    std::optional<Duration> stickyFor; ///< wait so long for the agent the customer knows; 0: not at all
    Duration offerLasts{};
    Duration wrapUp{};
    Duration returnUnansweredAfter{}; ///< an assigned interaction without an answer goes back; 0: never
    std::vector<OpenInterval> open; ///< empty: always
    ClosedAction closed = ClosedAction::Wait;
    QueueId closedQueue; ///< for OtherQueue
    std::vector<OverflowRule> overflow; ///< the first that matches counts
    ReserveRule reserve;

    friend bool operator==(const QueueRules&, const QueueRules&) = default;
};

/// How much of an agent one interaction of a channel takes, and how many of them at once.
struct ChannelRules {
    int units = 10; ///< of the agent's (usually 100)
    int atMost = 0; ///< 0: only the units limit them
    bool exclusive = false; ///< nothing else while on it
    bool interruptible = false; ///< counts in a pool of its own and does not keep others away
    Duration idleAfter{}; ///< a silent conversation gives its units back after so long; 0: never
    bool wakingMayOverflow = true; ///< a conversation that wakes up comes back even to a full agent

    friend bool operator==(const ChannelRules&, const ChannelRules&) = default;
};

inline constexpr std::size_t kChannelKindCount = 5;

/// Deadline: everything has a due time, the earliest is first. Weighted: γ·wait·own rate/mean rate, for
/// teams whose speeds differ strongly.
enum class OrderIndex { Deadline, Weighted };

struct RoutingRules {
    std::int64_t version = 0;
    OrderIndex index = OrderIndex::Deadline;
    std::array<ChannelRules, kChannelKindCount> channels; ///< by ChannelKind
    int interruptibleUnits = 100; ///< size of the interruptible pool of each agent
    int missesBeforeSignOut = 3; ///< within missesWithin; 0: never
    Duration missesWithin = std::chrono::minutes(10);
    Duration missedReturnsAfter{}; ///< an agent who missed is available again after so long; 0: by hand only
    Duration declineExcludes = std::chrono::seconds(60);
    int offersBeforeRelaxing = 5; ///< after so many in vain the next rung is taken; 0: never
    Duration rampUpAfter{}; ///< an absence so long starts with fewer offers; 0: no ramp
    Duration rampUpLasts{}; ///< one offer at a time for so long
    int utcOffsetMinutes = 0; ///< of the opening hours; the host renews it when clocks change
    std::vector<QueueRules> queues; ///< a queue that is missing has the defaults

    friend bool operator==(const RoutingRules&, const RoutingRules&) = default;
};

/// Stable words of the rules in files and on the wire ("leastFlexible", "expectedWaitOver" …).
std::string_view word(AgentOrder value) noexcept;
std::string_view word(ClosedAction value) noexcept;
std::string_view word(OverflowWhen value) noexcept;
std::string_view word(OrderIndex value) noexcept;

/// Voice 100 (exclusive), chat 34, messaging and social 20, e-mail 10.
RoutingRules defaultRoutingRules();

/// The first thing wrong with the rules, in words a lead can act on: a queue twice, a step without an end
/// before the last, percent out of range, hours that end before they begin, overflow into itself. `queues`,
/// `skills`, `agents`: what the rules may name. Errors: InvalidField with the path and what to do.
Result<void> checkRules(const RoutingRules& rules, const std::vector<Queue>& queues,
                        const std::vector<Skill>& skills, const std::vector<Agent>& agents);

} // namespace atalaya::domain
