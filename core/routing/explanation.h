#pragma once

#include "core/domain/ids.h"
#include "core/routing/order_key.h"

#include <optional>
#include <string>

namespace atalaya::routing {

/// How many agents were left after each question, in this order.
struct Funnel {
    int known = 0;
    int signedIn = 0;
    int available = 0; ///< by their status
    int channel = 0; ///< take this channel
    int queue = 0; ///< belong to the queue
    int skills = 0; ///< have every required skill with its level
    int notExcluded = 0; ///< did not decline it a moment ago
    int capacity = 0; ///< have room; one of these is chosen

    friend bool operator==(const Funnel&, const Funnel&) = default;
};

/// What separated the chosen agent from the next one.
enum class DecidingStep { NobodyFree, OnlyOne, Sticky, LeastLoaded, LongestIdle, Id };

std::string_view word(DecidingStep step) noexcept;

/// Why an interaction was offered to an agent, or why it waits. Written with the decision.
struct Explanation {
    std::string trigger; ///< name of the event that led to it
    domain::TicketId ticket;
    std::optional<domain::AgentId> agent; ///< nobody: it waits
    OrderKey key;
    Funnel funnel;
    DecidingStep step = DecidingStep::NobodyFree;
    std::optional<domain::AgentId> runnerUp;
    std::int64_t chosenValue = 0; ///< units used, or seconds idle, at the deciding step
    std::int64_t runnerUpValue = 0;
    std::optional<domain::TicketId> nextTicket; ///< what would have been next for this agent

    /// One JSON object, fields in a fixed order.
    std::string json() const;
};

} // namespace atalaya::routing
