#pragma once

#include "core/simulation/object_reader.h"
#include "core/simulation/scenario.h"

/// The parts of readScenario(). Mistakes go to the reader's Problems.
namespace atalaya::simulation {

/// The names that parts of a scenario may use.
struct Names {
    std::vector<std::string> skills;
    std::vector<std::string> queues;
    std::vector<std::string> groups;
    std::vector<std::string> types;
};

/// A number (always so), or an object with the one key exponential, erlang, lognormal, uniform, empirical or
/// hyperexponential. Nothing: the field is missing.
std::optional<Distribution> readDistribution(ObjectReader& reader, std::string_view key, bool required);
ArrivalPlan readArrivals(ObjectReader& reader);
std::vector<domain::SkillLevel> readSkills(ObjectReader& reader, std::string_view key, const Names& names);

void readRules(ObjectReader& reader, Scenario& scenario);
/// Needs the groups, whose agents its rings and reserves name.
void readQueue(ObjectReader& reader, const Names& names, Scenario& scenario);
AgentGroup readGroup(ObjectReader& reader, const Names& names, const Scenario& scenario);
CustomerType readType(ObjectReader& reader, const Names& names, const Scenario& scenario);

extern const std::vector<std::string> kChannelWords; ///< in the order of domain::ChannelKind

} // namespace atalaya::simulation
