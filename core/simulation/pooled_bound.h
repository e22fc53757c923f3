#pragma once

#include "core/simulation/report.h"

namespace atalaya::simulation {

/// The company as one group of agents who can do everything: the physical limit of any routing.
struct PooledBound {
    double meanWait = 0; ///< of all who end their wait; NaN if the group could not do the work
    double serviceLevel = 0; ///< with the waiting time of each type's level; NaN too
};

/// From the means of replications that have run: arrivals, handling, patience and agents. Exact for Poisson
/// arrivals and exponential times; with rates that change it is below what the best routing gives.
PooledBound pooledBound(const Scenario& scenario, const std::vector<Tallies>& replications);

} // namespace atalaya::simulation
