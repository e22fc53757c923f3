#pragma once

#include "core/simulation/report.h"

/// The same recorded work under two sets of rules: what would have been otherwise.
namespace atalaya::simulation {

/// One interaction as it came. Times in the unit of the scenario.
struct RecordedInteraction {
    std::string id;
    std::size_t type = 0;
    double at = 0; ///< from the start of the scenario
    double handling = 0;
    std::optional<double> patience; ///< nothing: would have waited for ever
    std::optional<double> dueIn; ///< after its arrival; counts if its queue has no target
};

/// Reads JSON Lines, one interaction a line:
/// `{"id": "17", "type": "calls", "at": 12.5, "handling": 180, "patience": 60}`; `id` and `patience` may be
/// missing. Empty lines are passed over. The order of the lines does not matter. Errors: MalformedJson,
/// MissingField, InvalidField; the detail names line and field.
Result<std::vector<RecordedInteraction>> readRecording(std::string_view text, const Scenario& scenario);

/// Told now and then how far a replay is, 0 to 1; false ends it.
using ReplayWatch = std::function<bool(double)>;

/// One interaction under both sets of rules.
struct Difference {
    std::string id;
    std::size_t type = 0;
    double at = 0;
    Outcome before;
    Outcome after;

    /// Somebody else took it.
    bool hasOtherAgent() const noexcept
    {
        return before.end == Outcome::End::Served && after.end == Outcome::End::Served
            && before.agent != after.agent;
    }
};

struct Comparison {
    Report before;
    Report after;
    std::vector<Difference> interactions; ///< all, in the order of arrival
    std::size_t sooner = 0; ///< served by both, with a shorter wait afterwards
    std::size_t later = 0;
    std::size_t otherAgent = 0;
    std::size_t rescued = 0; ///< gave up before, served afterwards
    std::size_t lost = 0; ///< served before, gave up afterwards
};

/// Replays the recording through both scenarios, which must have the same types. Arrivals, handling times,
/// patience, retrials and follow-ups of the scenarios do not count: they are in the recording. Errors:
/// InvalidArgument (other types, nothing recorded), TooLarge, Cancelled (`goOn` said no).
Result<Comparison> whatIf(const Scenario& before, const Scenario& after,
                          const std::vector<RecordedInteraction>& recording, const ReplayWatch& goOn = {});

/// "early 3": the third agent of a group.
std::string agentName(const Scenario& scenario, std::size_t agent);

/// The comparison as one JSON object; with every interaction whose outcome changed.
std::string comparisonJson(const Comparison& comparison, const Scenario& before, const Scenario& after);

} // namespace atalaya::simulation
