#include "core/simulation/report.h"

#include "core/base/assert.h"
#include "core/simulation/pooled_bound.h"
#include "core/simulation/run.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace atalaya::simulation {
namespace {

namespace json = boost::json;

/// The same numbers of each replication, as estimates.
std::vector<Measure> measuresOf(const std::vector<std::vector<Value>>& replications)
{
    std::vector<Measure> out;
    std::vector<double> values(replications.size());
    for (std::size_t i = 0; i < replications.front().size(); ++i) {
        for (std::size_t r = 0; r < replications.size(); ++r)
            values[r] = replications[r][i].value;
        out.push_back({replications.front()[i].name, estimate(values)});
    }
    return out;
}

/// `valuesOf(tallies)` of each replication, as estimates.
template <typename ValuesOf> std::vector<Measure> over(const std::vector<Tallies>& all, ValuesOf valuesOf)
{
    std::vector<std::vector<Value>> values;
    for (const Tallies& one : all)
        values.push_back(valuesOf(one));
    return measuresOf(values);
}

Section typeSection(const Scenario& scenario, std::size_t type, const std::vector<Tallies>& all)
{
    const CustomerType& plan = scenario.types[type];
    Section out{plan.name,
                over(all, [&](const Tallies& one) { return one.typeTotal(type).values(plan.thresholds); }),
                {}};
    const std::size_t intervals = all.front().byType.size() / all.front().types;
    for (std::size_t i = 0; i < intervals && intervals > 1; ++i)
        out.intervals.push_back(over(all, [&](const Tallies& one) {
            return one.byType[i * one.types + type].values(plan.thresholds);
        }));
    return out;
}

Section groupSection(const Scenario& scenario, std::size_t group, const std::vector<Tallies>& all)
{
    const auto valuesOf = [&](const Tallies& one) {
        std::vector<Value> values = one.groupTotal(group).values();
        values.push_back({"giniOfOccupancy", one.giniOfOccupancy(group)});
        return values;
    };
    Section out{scenario.groups[group].name, over(all, valuesOf), {}};
    const std::size_t intervals = all.front().byGroup.size() / all.front().groups;
    for (std::size_t i = 0; i < intervals && intervals > 1; ++i)
        out.intervals.push_back(
            over(all, [&](const Tallies& one) { return one.byGroup[i * one.groups + group].values(); }));
    return out;
}

/// All types together, beside the same company as one pool.
Section totalSection(const Scenario& scenario, const std::vector<Tallies>& all)
{
    const PooledBound bound = pooledBound(scenario, all);
    const auto valuesOf = [&](const Tallies& one) {
        const TypeTally total = one.allTypes();
        std::vector<Value> values = total.values({});
        const auto named = [&](const char* name) {
            return std::ranges::find(values, name, &Value::name)->value;
        };
        const double wait = named("meanWait");
        const double level = named("serviceLevel");
        values.push_back({"pooledMeanWait", bound.meanWait});
        values.push_back({"efficiency", wait > 0 || std::isnan(bound.meanWait) ? bound.meanWait / wait : 1});
        values.push_back({"pooledServiceLevel", bound.serviceLevel});
        values.push_back({"serviceLevelGap", bound.serviceLevel - level});
        return values;
    };
    return {"all types", over(all, valuesOf), {}};
}

json::value number(double value)
{
    return std::isfinite(value) ? json::value(value) : json::value(nullptr);
}

json::object measuresJson(const std::vector<Measure>& measures)
{
    json::object out;
    for (const Measure& one : measures)
        out[one.name] =
            json::object{{"mean", number(one.estimate.mean)}, {"halfWidth", number(one.estimate.halfWidth)}};
    return out;
}

json::object sectionJson(const Section& section)
{
    json::object out{{"name", section.name}, {"measures", measuresJson(section.measures)}};
    if (!section.intervals.empty()) {
        json::array intervals;
        for (const std::vector<Measure>& one : section.intervals)
            intervals.push_back(measuresJson(one));
        out["intervals"] = std::move(intervals);
    }
    return out;
}

const Section& sectionNamed(const std::vector<Section>& sections, std::string_view name)
{
    const auto found = std::ranges::find(sections, name, &Section::name);
    ATALAYA_ASSERT(found != sections.end());
    return *found;
}

/// Fills results[i] for every i; the threads take the next number that nobody has.
void runAll(const Scenario& scenario, std::uint64_t seed, const SimulationOptions& options,
            std::vector<std::optional<Result<Tallies>>>& results)
{
    const int count = static_cast<int>(results.size());
    std::atomic<int> next{0};
    std::atomic<int> done{0};
    const auto work = [&](bool tells) {
        for (int i = next++; i < count; i = next++) {
            results[static_cast<std::size_t>(i)] = replicate(scenario, seed, i);
            ++done;
            if (tells && options.progress)
                options.progress(done, count);
        }
    };
    std::vector<std::thread> threads;
    for (int i = 1; i < std::min(options.threads, count); ++i)
        threads.emplace_back(work, false);
    work(true);
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace

const Estimate& Section::at(std::string_view measure) const
{
    const auto found = std::ranges::find(measures, measure, &Measure::name);
    ATALAYA_ASSERT(found != measures.end());
    return found->estimate;
}

const Section& Report::type(std::string_view name) const
{
    return sectionNamed(types, name);
}

const Section& Report::group(std::string_view name) const
{
    return sectionNamed(groups, name);
}

Result<Tallies> replicate(const Scenario& scenario, std::uint64_t seed, int replication)
{
    return Run(scenario, seed, replication).execute();
}

Report reportOf(const Scenario& scenario, const std::vector<Tallies>& replications)
{
    Report report;
    report.title = scenario.title;
    report.unitName = scenario.unitName;
    report.replications = static_cast<int>(replications.size());
    report.intervalLength = scenario.reportInterval;
    for (const Tallies& one : replications)
        report.steps += one.steps;
    for (std::size_t i = 0; i < scenario.types.size(); ++i)
        report.types.push_back(typeSection(scenario, i, replications));
    for (std::size_t i = 0; i < scenario.groups.size(); ++i)
        report.groups.push_back(groupSection(scenario, i, replications));
    report.total = totalSection(scenario, replications);
    return report;
}

Result<Report> simulate(const Scenario& scenario, const SimulationOptions& options)
{
    const int count = std::max(options.replications.value_or(scenario.replications), 1);
    const std::uint64_t seed = options.seed.value_or(scenario.seed);
    std::vector<std::optional<Result<Tallies>>> results(static_cast<std::size_t>(count));
    runAll(scenario, seed, options, results);
    std::vector<Tallies> all;
    for (auto& one : results) {
        if (!*one)
            return one->error();
        all.push_back(std::move(**one));
    }
    Report report = reportOf(scenario, all);
    report.seed = seed;
    return report;
}

std::string reportJson(const Report& report)
{
    json::array types;
    for (const Section& one : report.types)
        types.push_back(sectionJson(one));
    json::array groups;
    for (const Section& one : report.groups)
        groups.push_back(sectionJson(one));
    return json::serialize(json::object{{"title", report.title},
                                        {"timeUnit", report.unitName},
                                        {"replications", report.replications},
                                        {"seed", report.seed},
                                        {"routerEvents", report.steps},
                                        {"interval", report.intervalLength},
                                        {"types", std::move(types)},
                                        {"groups", std::move(groups)},
                                        {"total", sectionJson(report.total)}});
}

} // namespace atalaya::simulation
