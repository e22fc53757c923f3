#pragma once

#include "core/base/result.h"

#include <vector>

namespace atalaya::simulation {

/// Several kinds of work and agents who can do some of them: Poisson arrivals, exponential handling with a
/// rate of the agent, first come first served, the longest idle agent first.
struct SkillModel {
    std::vector<double> arrivalRates; ///< by class
    std::vector<double> serviceRates; ///< by agent
    std::vector<std::vector<int>> classesOf; ///< by agent: the classes the agent can do
};

struct SkillAnswer {
    std::vector<double> waiting; ///< by class: part of the arrivals that must wait
    std::vector<double> meanWait; ///< by class
    std::vector<double> occupancy; ///< by agent
};

inline constexpr std::size_t kMostProductFormAgents = 20;

/// The exact steady state by the product form of Visschers, Adan and Weiss (2012; Adan and Weiss 2014),
/// summed over subsets of agents: 2^agents steps. Errors: InvalidArgument (more than 20 agents, a class
/// nobody can do, or a load without a steady state; the detail says which).
Result<SkillAnswer> solveProductForm(const SkillModel& model);

/// Hall's condition: in every set of agents, what only they can do is less than what they can do.
bool isStable(const SkillModel& model);

} // namespace atalaya::simulation
