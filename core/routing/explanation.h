#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/routing/order_key.h"

#include <optional>
#include <string>
#include <vector>

/// Why: written with each decision, or asked for. Values only; sentences are made where people read them.
namespace atalaya::routing {

/// How many agents were left after each question, in this order.
struct Funnel {
    int known = 0;
    int signedIn = 0;
    int available = 0; ///< by their status
    int channel = 0; ///< take this channel
    int queue = 0; ///< belong to the queue, or to its reserve while that helps
    int skills = 0; ///< have every required skill with its level
    int ring = 0; ///< are in the rings asked for, or the one agent it waits for
    int notExcluded = 0; ///< did not decline it a moment ago
    int capacity = 0; ///< have room; one of these is chosen

    friend bool operator==(const Funnel&, const Funnel&) = default;
};

/// What separated the chosen agent from the next one, in the order in which it is asked.
enum class DecidingStep {
    NobodyFree,
    OnlyOne,
    Sticky,
    Ring,
    BestSkill,
    LeastFlexible,
    LeastLoaded,
    LongestIdle,
    Id
};

std::string_view word(DecidingStep step) noexcept;

/// Why an interaction was offered to an agent, or why it waits. Written with the decision.
struct Explanation {
    std::uint64_t number = 0; ///< of the step since the start: the position in the log
    std::string trigger; ///< name of the event that led to it
    domain::TicketId ticket;
    std::optional<domain::AgentId> agent; ///< nobody: it waits
    OrderKey key;
    Funnel funnel;
    DecidingStep step = DecidingStep::NobodyFree;
    std::optional<domain::AgentId> runnerUp;
    std::int64_t chosenValue = 0; ///< ring, sum of levels, flexibility, units used or seconds idle, by step
    std::int64_t runnerUpValue = 0;
    std::optional<domain::TicketId> nextTicket; ///< what would have been next for this agent
    std::optional<OrderKey> nextKey;

    /// One JSON object, fields in a fixed order.
    std::string json() const;
    friend bool operator==(const Explanation&, const Explanation&) = default;
};

enum class WhyNotKind {
    UnknownTicket,
    UnknownAgent,
    Offline,
    Status, ///< signed in, but not available
    ChannelOff,
    Queue, ///< does not belong to it
    Skill, ///< `skill`; has `have`, needs `need`
    Ring, ///< is in ring `have`; rings up to `need` are asked
    OnlyFor, ///< it waits for one agent, who is another
    Excluded, ///< declined it a moment ago
    Capacity, ///< has room for `have` units, it needs `need`; or `have` of at most `need` of this channel
    OpenOffer, ///< has as many offers as one may have at once
    QueuePaused,
    Closed,
    LostAt, ///< could have had it; another agent was before at `step`: `need` against the own `have`
    CouldTake ///< nothing is in the way: the agent has it, or is offered it
};

std::string_view word(WhyNotKind kind) noexcept;

struct WhyNotReason {
    WhyNotKind kind = WhyNotKind::Offline;
    domain::SkillId skill{};
    std::int64_t have = 0;
    std::int64_t need = 0;
    DecidingStep step = DecidingStep::NobodyFree;

    friend bool operator==(const WhyNotReason&, const WhyNotReason&) = default;
};

/// Every reason why an agent does not get an interaction, in the order of the funnel.
struct WhyNot {
    domain::TicketId ticket;
    domain::AgentId agent;
    std::vector<WhyNotReason> reasons;

    std::string json() const;
    friend bool operator==(const WhyNot&, const WhyNot&) = default;
};

enum class WaitingFor {
    NobodyKnown, ///< nobody in the house could ever take it
    SignIn, ///< those who could are not signed in
    Status, ///< those who could are signed in and not available
    Room, ///< those who could are full
    OneAgent, ///< for one agent only
    Exclusion, ///< those who could declined it a moment ago
    Resume, ///< its queue is paused
    Opening ///< its queue is closed
};

std::string_view word(WaitingFor what) noexcept;

/// What a waiting interaction waits for.
struct WaitReport {
    WaitingFor what = WaitingFor::NobodyKnown;
    int rung = 0; ///< -1: the agent the customer knows; -2: one agent by transfer
    std::optional<Instant> changesAt; ///< when its rung, an exclusion or the closed hours end
    std::int64_t ahead = 0; ///< waiting interactions of its queue before it
    std::optional<Duration> expected; ///< nothing: nobody is there
    Explanation explanation;

    std::string json() const;
    friend bool operator==(const WaitReport&, const WaitReport&) = default;
};

} // namespace atalaya::routing
