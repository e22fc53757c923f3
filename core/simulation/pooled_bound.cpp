#include "core/simulation/pooled_bound.h"

#include "core/simulation/erlang.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace atalaya::simulation {
namespace {

constexpr double kMostStates = 1e5;
constexpr double kMostSteps = 1e8;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// Sums over all replications.
struct Sums {
    double begun = 0;
    double work = 0; ///< of agents, by time
    double staffed = 0;
    double capacity = 0; ///< units of the agents there
    double time = 0;
    double units = 0; ///< of those served
    double served = 0;
    double abandoned = 0;
    double waited = 0;
    std::map<double, double> offeredByLevel; ///< waiting time of the level, and how many came
};

/// What one contact takes of an agent, whom another one may have at the same time.
double unitsOf(const CustomerType& type, const Scenario& scenario)
{
    const domain::ChannelRules& channel = scenario.rules.channels[static_cast<std::size_t>(type.channel)];
    return channel.exclusive ? std::numeric_limits<double>::infinity() : channel.units;
}

Sums sumsOf(const Scenario& scenario, const std::vector<Tallies>& replications)
{
    Sums out;
    for (const Tallies& one : replications) {
        for (std::size_t i = 0; i < one.groups; ++i) {
            const GroupTally group = one.groupTotal(i);
            out.begun += static_cast<double>(group.begun);
            out.work += group.workArea;
            out.staffed += group.staffedArea;
            out.capacity += group.staffedArea * scenario.groups[i].profile.capacityUnits;
        }
        for (std::size_t i = 0; i < one.types; ++i) {
            const TypeTally type = one.typeTotal(i);
            const double served = static_cast<double>(type.served + type.calledBack);
            out.served += served;
            out.abandoned += static_cast<double>(type.abandoned);
            out.waited += type.wait;
            out.offeredByLevel[scenario.types[i].levelWithin] +=
                static_cast<double>(type.offered - type.blocked);
        }
        out.time += one.allTypes().time;
    }
    const double usual = out.staffed > 0 ? out.capacity / out.staffed : 1;
    for (const Tallies& one : replications)
        for (std::size_t i = 0; i < one.types; ++i) {
            const TypeTally type = one.typeTotal(i);
            out.units += static_cast<double>(type.served + type.calledBack)
                * std::min(unitsOf(scenario.types[i], scenario), usual) / usual;
        }
    return out;
}

/// How long the queue gets if more comes than can be done; only patience limits it.
double queueInOverload(const ErlangModel& model)
{
    const double more = model.arrivalRate - model.serviceRate * model.agents;
    return more > 0 && model.abandonRate > 0 ? more / model.abandonRate : 0;
}

/// NaN if it would take too long to know.
double levelOf(const ErlangA& pool, const ErlangModel& model, double within)
{
    const double steps = within
        * (model.serviceRate * model.agents + pool.queueLength() * model.abandonRate + model.arrivalRate);
    return steps * (100 + 20 * pool.queueLength()) > kMostSteps ? kNothing : pool.servedWithin(within);
}

} // namespace

PooledBound pooledBound(const Scenario& scenario, const std::vector<Tallies>& replications)
{
    const Sums sums = sumsOf(scenario, replications);
    if (!(sums.begun > 0 && sums.work > 0 && sums.time > 0 && sums.served > 0))
        return {kNothing, kNothing};
    double offered = 0;
    for (const auto& [within, count] : sums.offeredByLevel)
        offered += count;
    ErlangModel model;
    model.arrivalRate = offered / sums.time;
    model.serviceRate = 1 / (sums.work / sums.begun * sums.units / sums.served);
    model.agents = std::max(static_cast<int>(std::lround(sums.staffed / sums.time)), 1);
    model.abandonRate = sums.waited > 0 ? sums.abandoned / sums.waited : 0;
    if (queueInOverload(model) > kMostStates)
        return {kNothing, kNothing};
    const ErlangA pool(model);
    if (!pool.isStable())
        return {kNothing, kNothing};
    PooledBound out{pool.meanWait(), 0};
    for (const auto& [within, count] : sums.offeredByLevel)
        out.serviceLevel += levelOf(pool, model, within) * count / offered;
    return out;
}

} // namespace atalaya::simulation
