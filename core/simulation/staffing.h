#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>

namespace atalaya::simulation {

/// What a team promises. Everything that is given has to be kept.
struct StaffingTarget {
    std::optional<double> serviceLevel; ///< part of all arrivals that is served within `within`, 0 to 1
    Duration within = std::chrono::seconds(20);
    std::optional<Duration> meanWait; ///< of those who are served
    std::optional<double> abandonment; ///< at most this part gives up, 0 to 1
};

struct StaffingAnswer {
    int agents = 0;
    double serviceLevel = 0;
    Duration meanWait{};
    double abandonment = 0;
    double occupancy = 0;
};

/// The demand of one kind of work, as the staffing view asks for it.
struct StaffingDemand {
    double arrivalsPerHalfHour = 0;
    Duration handling{}; ///< average, with the work after the contact
    std::optional<Duration> patience; ///< average; nothing: nobody gives up
};

/// The fewest agents that keep the target (Erlang A, or C without patience). Errors: InvalidArgument with
/// what is wrong with the demand or the target.
Result<StaffingAnswer> agentsNeeded(const StaffingDemand& demand, const StaffingTarget& target);

/// What a given number of agents gives.
StaffingAnswer staffedWith(const StaffingDemand& demand, const StaffingTarget& target, int agents);

} // namespace atalaya::simulation
