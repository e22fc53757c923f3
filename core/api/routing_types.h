#pragma once

#include "core/domain/directory.h"
#include "core/domain/rules_draft.h"
#include "core/routing/record.h"

#include <functional>
#include <string>
#include <vector>

/// What the routing page asks for beside the rules and the records themselves: the past under other rules,
/// and staffing.
namespace atalaya::api {

/// A part of the company's past.
struct Period {
    Instant from;
    Instant until;

    friend bool operator==(const Period&, const Period&) = default;
};

struct WhatIfRequest {
    Period period;
    domain::RulesDraft draft; ///< compared with the live rules
    /// Instead of the company's own past: a recording as `atalayactl recording` writes it, with a period of
    /// its own. Empty: the past.
    std::string recording;
};

/// What one set of rules gave.
struct WhatIfNumbers {
    std::int64_t offered = 0;
    std::int64_t served = 0;
    std::int64_t gaveUp = 0;
    double withinTarget = 0; ///< part of those offered that began in time by the live rules, 0 to 1
    Duration meanWait{}; ///< of those served
    Duration longestWait{}; ///< also of those who gave up
};

struct WhatIfQueue {
    domain::QueueId queue;
    WhatIfNumbers live;
    WhatIfNumbers draft;
};

/// An interaction that another agent would have taken, or that would have waited otherwise.
struct WhatIfDifference {
    std::string id; ///< of the ticket, or as the recording has it
    Instant at;
    domain::QueueId queue;
    std::optional<domain::AgentId> live; ///< nobody: gave up
    std::optional<domain::AgentId> draft;
    Duration liveWait{};
    Duration draftWait{};
};

/// The longest wait of what came in one hour of the day, over the whole period.
struct WhatIfHour {
    int hour = 0; ///< 0 to 23, local time of the rules
    Duration live{};
    Duration draft{};
};

struct WhatIfAnswer {
    std::int64_t replayed = 0;
    std::int64_t leftOut = 0; ///< came to queues that are gone, or nobody was needed for it
    WhatIfNumbers live; ///< all queues
    WhatIfNumbers draft;
    std::vector<WhatIfQueue> queues; ///< those that something came to
    std::vector<WhatIfHour> hours; ///< those in which something came
    double liveBusiest = 0; ///< load of the busiest agent, 0 to 1
    double draftBusiest = 0;
    std::int64_t liveMoves = 0; ///< transfers and overflows
    std::int64_t draftMoves = 0;
    std::int64_t otherAgent = 0; ///< both served, by another agent
    std::int64_t sooner = 0;
    std::int64_t later = 0;
    std::vector<WhatIfDifference> differences; ///< the largest change of wait first, at most 500
};

struct StaffingRequest {
    Period period;
    domain::QueueId queue;
    double serviceLevel = 0.8; ///< part of all that is to begin in time, 0 to 1
    Duration within{}; ///< 0: the target of the rules
    std::optional<Duration> patience; ///< nothing: as it was in the period, or nobody gives up
};

/// One half hour of the day, averaged over the days of the period.
struct StaffingSlot {
    int minute = 0; ///< of the day: 0, 30 … 1410, local time of the rules
    double arrivals = 0;
    Duration handling{}; ///< of an agent's whole attention: of two chats at once, half each
    int needed = 0; ///< agents; 0: nothing came
    double present = 0; ///< agents who were there
    double levelWithPresent = 0; ///< what they give by Erlang, 0 to 1
};

struct StaffingAnswer {
    std::vector<StaffingSlot> halfHours; ///< 48, from midnight
    int days = 0; ///< of the period with an arrival
    std::int64_t arrivals = 0;
    Duration handling{}; ///< mean of all
    std::optional<Duration> patience; ///< what was reckoned with
};

} // namespace atalaya::api
