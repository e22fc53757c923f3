#include "core/simulation/tally.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace atalaya::simulation {
namespace {

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : std::numeric_limits<double>::quiet_NaN();
}

double ratio(std::uint64_t part, std::uint64_t whole)
{
    return ratio(static_cast<double>(part), static_cast<double>(whole));
}

std::string named(const char* prefix, double threshold)
{
    char text[64];
    std::snprintf(text, sizeof text, "%s(%.6g)", prefix, threshold);
    return text;
}

} // namespace

void TypeTally::addServed(double waited, double levelWithin, const std::vector<double>& thresholds)
{
    ++served;
    immediate += waited <= 0;
    wait += waited;
    squaredWait += waited * waited;
    servedWait += waited;
    longestWait = std::max(longestWait, waited);
    servedInLevel += waited <= levelWithin;
    servedWaits.add(waited);
    servedWithin.resize(thresholds.size());
    for (std::size_t i = 0; i < thresholds.size(); ++i)
        servedWithin[i] += waited <= thresholds[i];
}

void TypeTally::addAbandoned(double waited, double levelWithin)
{
    ++abandoned;
    wait += waited;
    squaredWait += waited * waited;
    abandonedWait += waited;
    longestWait = std::max(longestWait, waited);
    abandonedInLevel += waited <= levelWithin;
}

void TypeTally::merge(const TypeTally& other)
{
    offered += other.offered;
    retries += other.retries;
    blocked += other.blocked;
    turnedAway += other.turnedAway;
    moved += other.moved;
    returned += other.returned;
    immediate += other.immediate;
    served += other.served;
    abandoned += other.abandoned;
    calledBack += other.calledBack;
    unfinished += other.unfinished;
    servedInLevel += other.servedInLevel;
    abandonedInLevel += other.abandonedInLevel;
    servedWithin.resize(std::max(servedWithin.size(), other.servedWithin.size()));
    for (std::size_t i = 0; i < other.servedWithin.size(); ++i)
        servedWithin[i] += other.servedWithin[i];
    wait += other.wait;
    squaredWait += other.squaredWait;
    servedWait += other.servedWait;
    abandonedWait += other.abandonedWait;
    callbackWait += other.callbackWait;
    longestWait = std::max(longestWait, other.longestWait);
    handling += other.handling;
    queueArea += other.queueArea;
    systemArea += other.systemArea;
    time += other.time;
    longestQueue = std::max(longestQueue, other.longestQueue);
    servedWaits.merge(other.servedWaits);
}

std::vector<Value> TypeTally::values(const std::vector<double>& thresholds) const
{
    const std::uint64_t ended = served + abandoned;
    const double meanWait = ratio(wait, static_cast<double>(ended));
    const double variance = ratio(squaredWait, static_cast<double>(ended)) - meanWait * meanWait;
    const auto count = [](std::uint64_t value) { return static_cast<double>(value); };
    std::vector<Value> out{
        {"offered", count(offered)},
        {"served", count(served)},
        {"abandoned", count(abandoned)},
        {"blocked", count(blocked)},
        {"retries", count(retries)},
        {"calledBack", count(calledBack)},
        {"turnedAway", count(turnedAway)},
        {"moved", count(moved)},
        {"returned", count(returned)},
        {"unfinished", count(unfinished)},
        {"noWait", ratio(immediate, ended)},
        {"waiting", 1 - ratio(immediate, ended)},
        {"abandonment", ratio(abandoned, ended)},
        {"blocking", ratio(blocked, offered)},
        {"meanWait", meanWait},
        {"meanWaitServed", ratio(servedWait, count(served))},
        {"meanWaitAbandoned", ratio(abandonedWait, count(abandoned))},
        {"meanWaitCallback", ratio(callbackWait, count(calledBack))},
        {"waitDeviation", std::isnan(variance) ? variance : std::sqrt(std::max(variance, 0.0))},
        {"longestWait", ended > 0 ? longestWait : std::numeric_limits<double>::quiet_NaN()},
        {"wait50", servedWaits.quantile(.5)},
        {"wait90", servedWaits.quantile(.9)},
        {"wait95", servedWaits.quantile(.95)},
        {"wait99", servedWaits.quantile(.99)},
        {"meanHandling", ratio(handling, count(served + calledBack))},
        {"serviceLevel", ratio(servedInLevel, offered - std::min(offered, unfinished))},
        {"serviceLevelWithoutShortAbandons", ratio(servedInLevel, ended - abandonedInLevel)},
        {"serviceLevelOfServed", ratio(servedInLevel, served)},
        {"meanQueue", ratio(queueArea, time)},
        {"longestQueue", static_cast<double>(longestQueue)},
        {"meanInSystem", ratio(systemArea, time)},
    };
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
        const std::uint64_t within = i < servedWithin.size() ? servedWithin[i] : 0;
        out.push_back({named("servedWithin", thresholds[i]), ratio(within, ended)});
        out.push_back({named("servedWithinOfServed", thresholds[i]), ratio(within, served)});
    }
    return out;
}

void GroupTally::merge(const GroupTally& other)
{
    begun += other.begun;
    offers += other.offers;
    declined += other.declined;
    missed += other.missed;
    staffedArea += other.staffedArea;
    busyArea += other.busyArea;
    workArea += other.workArea;
    time += other.time;
}

std::vector<Value> GroupTally::values() const
{
    return {
        {"agents", ratio(staffedArea, time)},      {"occupancy", ratio(busyArea, staffedArea)},
        {"workAtOnce", ratio(workArea, busyArea)}, {"begun", static_cast<double>(begun)},
        {"offers", static_cast<double>(offers)},   {"declined", static_cast<double>(declined)},
        {"missed", static_cast<double>(missed)},
    };
}

TypeTally Tallies::typeTotal(std::size_t type) const
{
    TypeTally sum;
    for (std::size_t i = type; i < byType.size(); i += types)
        sum.merge(byType[i]);
    return sum;
}

GroupTally Tallies::groupTotal(std::size_t group) const
{
    GroupTally sum;
    for (std::size_t i = group; i < byGroup.size(); i += groups)
        sum.merge(byGroup[i]);
    return sum;
}

TypeTally Tallies::allTypes() const
{
    TypeTally sum;
    for (std::size_t type = 0; type < types; ++type) {
        TypeTally one = typeTotal(type);
        const double time = one.time;
        one.servedWithin.clear(); // the types may have different thresholds
        one.time = 0; // the areas of the types are of the same time
        sum.merge(one);
        sum.time = time;
    }
    return sum;
}

double Tallies::giniOfOccupancy(std::size_t group) const
{
    std::vector<double> occupancies;
    for (const AgentTally& one : byAgent)
        if (one.group == group && one.staffed > 0)
            occupancies.push_back(one.busy / one.staffed);
    std::ranges::sort(occupancies);
    // Of sorted values: sum of (2i - n - 1)·x_i, i from 1, over n·sum of x.
    const auto count = static_cast<double>(occupancies.size());
    double sum = 0;
    double weighted = 0;
    for (std::size_t i = 0; i < occupancies.size(); ++i) {
        sum += occupancies[i];
        weighted += (2 * static_cast<double>(i + 1) - count - 1) * occupancies[i];
    }
    return ratio(weighted, count * sum);
}

} // namespace atalaya::simulation
