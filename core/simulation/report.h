#pragma once

#include "core/simulation/scenario.h"
#include "core/simulation/student_t.h"
#include "core/simulation/tally.h"

#include <functional>

namespace atalaya::simulation {

/// A number of the report: its mean over the replications, and how far it can be trusted.
struct Measure {
    std::string name;
    Estimate estimate;
};

/// Everything about one type, one group, or all types together.
struct Section {
    std::string name;
    std::vector<Measure> measures;
    std::vector<std::vector<Measure>> intervals; ///< of the report; empty if there is only one

    /// The measure of that name. Asserts that there is one.
    const Estimate& at(std::string_view measure) const;
};

struct Report {
    std::string title;
    std::string unitName; ///< of all times
    int replications = 0;
    std::uint64_t seed = 0;
    std::uint64_t steps = 0; ///< events the router heard, in all replications
    std::vector<Section> types;
    std::vector<Section> groups;
    Section total;
    double intervalLength = 0;

    const Section& type(std::string_view name) const;
    const Section& group(std::string_view name) const;
};

struct SimulationOptions {
    std::optional<int> replications; ///< nothing: as the scenario says
    std::optional<std::uint64_t> seed;
    int threads = 1;
    std::function<void(int done, int all)> progress; ///< called in the caller's thread
};

/// Runs the replications. The report does not depend on the number of threads. Errors: TooLarge (the work
/// piles up without end).
Result<Report> simulate(const Scenario& scenario, const SimulationOptions& options = {});

/// Replications that have run, as a report.
Report reportOf(const Scenario& scenario, const std::vector<Tallies>& replications);

/// One replication, as its bare numbers.
Result<Tallies> replicate(const Scenario& scenario, std::uint64_t seed, int replication);

/// The report as one JSON object.
std::string reportJson(const Report& report);

} // namespace atalaya::simulation
