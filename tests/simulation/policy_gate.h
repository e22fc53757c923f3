#pragma once

#include <string>
#include <vector>

/// The table of policies: five promises, seven groups with different skills, loads around full.
namespace atalaya::simulation::gate {

enum class Policy { FifoLongestIdle, FifoLeastFlexible, Strict, DueInTarget, Promise, Weighted };

/// One row: the service levels of the five classes as they were found with another program.
struct PolicyRow {
    const char* name;
    Policy policy;
    double load;
    double gap; ///< least of service level minus promise
    double levels[5];
};

const std::vector<PolicyRow>& policyRows();

struct PolicyOutcome {
    bool ran = false;
    int replications = 1;
    double gap = 0;
    double levels[5]{};
    double errors[5]{}; ///< standard errors of the levels
    double longestWait = 0; ///< of the last class
};

PolicyOutcome runPolicy(const PolicyRow& row, double horizon, int replications);

/// Compares and, on demand or when it fails, prints. `room`: how far a service level may be off.
bool policyHolds(const PolicyRow& row, const PolicyOutcome& outcome, double room);

} // namespace atalaya::simulation::gate
