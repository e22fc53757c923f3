#pragma once

#include "core/domain/routing_rules.h"
#include "core/routing/explanation.h"

/// What is written down of the router's work, and how it stands: what people and tools are told.
namespace atalaya::routing {

/// Why one agent does not have an interaction; no reasons: it has it, or could take it now.
struct Standing {
    domain::AgentId agent;
    std::vector<WhyNotReason> reasons;
};

/// One thing the router wrote down about a ticket.
struct RoutingRecord {
    Instant at;
    /// offered, enqueued, accepted, declined, missed, withdrawn, assigned, wrapUp, wrapUpOver, rung, moved,
    /// closed, returned
    std::string kind;
    std::optional<domain::AgentId> agent;
    std::optional<Explanation> decision; ///< of offered and enqueued
    std::vector<Standing> others; ///< of offered: the other agents of the queue at that moment, at most 32
    std::string
        reason; ///< of rung, moved, returned, declined: the word of the router, or what the agent said
    std::optional<int> rung; ///< of rung: −1 the agent the customer knows, 0 the first
    std::optional<domain::QueueId> from; ///< of moved
    std::optional<domain::QueueId> to; ///< of moved
    std::optional<domain::ClosedAction> closed; ///< of closed
    std::optional<Instant> until; ///< of wrapUp
};

/// How a queue stands now. For team leads.
struct QueueState {
    domain::QueueId queue;
    int waiting = 0;
    std::optional<Duration> expectedWait; ///< of one more; nothing: nobody is there for it
    std::optional<Duration> longestWait; ///< of those who wait now
    bool paused = false;
    bool open = true;
    int agentsSignedIn = 0; ///< of the queue, whatever they do
    int agentsFree = 0; ///< could take one now
};

/// One interaction of the past, as it came and as it went. Times of what did not happen are missing.
struct RecordedWork {
    domain::TicketId ticket;
    domain::QueueId queue; ///< to which it came
    domain::ChannelKind channel = domain::ChannelKind::Email;
    domain::Priority priority = domain::Priority::Normal;
    std::vector<domain::SkillLevel> requiredSkills; ///< its own, beside those of the queue
    std::optional<Instant> dueAt;
    Instant arrivedAt;
    std::optional<Instant> startedAt; ///< an agent took it
    std::optional<Instant> finishedAt; ///< it took no capacity any more, notes included
    std::optional<Instant> gaveUpAt; ///< the customer left before somebody took it
    std::optional<domain::AgentId> agent; ///< who took it
    int moves = 0; ///< to other queues, by transfer or overflow

    friend bool operator==(const RecordedWork&, const RecordedWork&) = default;
};

/// An agent was there and took work (or could have).
struct RecordedPresence {
    domain::AgentId agent;
    Instant from;
    std::optional<Instant> until; ///< nothing: still there

    friend bool operator==(const RecordedPresence&, const RecordedPresence&) = default;
};

/// One page of the past, in the order of arrival.
struct RecordedPast {
    std::vector<RecordedWork> work;
    std::vector<RecordedPresence> presence; ///< only on the first page: all that overlap the period
    std::string next; ///< ask for the rest with it; empty: this was all
};

} // namespace atalaya::routing
