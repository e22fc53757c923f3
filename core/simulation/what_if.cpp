#include "core/simulation/what_if.h"

#include "core/simulation/object_reader.h"
#include "core/simulation/run.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace atalaya::simulation {
namespace {

namespace json = boost::json;

constexpr std::size_t kMostInteractions = 2'000'000;

/// The scenario with nothing but the recording to do.
Scenario withRecording(const Scenario& scenario, const std::vector<RecordedInteraction>& recording)
{
    Scenario out = scenario;
    for (CustomerType& type : out.types) {
        type.arrivals = {};
        type.arrivals.process = ArrivalPlan::Process::Recorded;
        type.patience.reset();
        type.afterWork = {};
        type.retrial = {};
        type.callback = {};
        type.followUp = {};
        type.conversation = {};
        type.answersAfter = {};
    }
    for (const RecordedInteraction& one : recording) {
        CustomerType& type = out.types[one.type];
        type.arrivals.times.push_back(one.at);
        type.recordedHandling.push_back(one.handling);
        type.recordedPatience.push_back(one.patience.value_or(-1));
        type.recordedDueIn.push_back(one.dueIn ? one.dueIn : type.dueIn);
    }
    out.lines.clear();
    for (QueuePlan& queue : out.queues)
        queue.places = -1;
    out.keepsOutcomes = true;
    out.warmUp = 0;
    out.horizon = std::max(scenario.horizon, recording.back().at + 1);
    out.afterHorizon = AfterHorizon::Drain;
    return out;
}

bool haveSameTypes(const Scenario& before, const Scenario& after)
{
    return std::ranges::equal(before.types, after.types, {}, &CustomerType::name, &CustomerType::name)
        && before.microsPerUnit == after.microsPerUnit;
}

void count(Comparison& out, const Difference& one)
{
    using End = Outcome::End;
    const bool both = one.before.end == End::Served && one.after.end == End::Served;
    out.sooner += both && one.after.wait < one.before.wait;
    out.later += both && one.after.wait > one.before.wait;
    out.otherAgent += one.hasOtherAgent();
    out.rescued += one.before.end == End::Abandoned && one.after.end == End::Served;
    out.lost += one.before.end == End::Served && one.after.end == End::Abandoned;
}

bool changed(const Difference& one)
{
    return one.before.end != one.after.end || one.before.wait != one.after.wait || one.hasOtherAgent()
        || one.before.moved != one.after.moved;
}

json::object outcomeJson(const Outcome& outcome, const Scenario& scenario)
{
    static constexpr const char* kEnds[] = {"waiting", "served", "abandoned"};
    json::object out{{"end", kEnds[static_cast<std::size_t>(outcome.end)]},
                     {"wait", outcome.wait},
                     {"moved", outcome.moved}};
    if (outcome.end == Outcome::End::Served)
        out["agent"] = agentName(scenario, outcome.agent);
    return out;
}

Result<RecordedInteraction> readLine(std::string_view line, std::size_t number, const Scenario& scenario,
                                     const std::vector<std::string>& types)
{
    const std::string place = "line " + std::to_string(number);
    json::error_code failure;
    const json::value value = json::parse(line, failure);
    if (failure)
        return Error{ErrorCode::MalformedJson, place + ": " + failure.message()};
    Problems problems;
    ObjectReader reader(value, place, problems);
    RecordedInteraction out;
    out.id = reader.text("id", std::to_string(number));
    out.type = reader.choice("type", types, {});
    out.at = reader.number("at", {}, {0, 1e12, true});
    out.handling = reader.number("handling", {}, {0, 1e12, true});
    if (reader.has("patience"))
        out.patience = reader.number("patience", {}, {0, 1e12, true});
    reader.finish();
    if (problems.first())
        return *problems.first();
    out.at = std::min(out.at, 1e17 / scenario.microsPerUnit);
    return out;
}

} // namespace

Result<std::vector<RecordedInteraction>> readRecording(std::string_view text, const Scenario& scenario)
{
    std::vector<std::string> types;
    for (const CustomerType& type : scenario.types)
        types.push_back(type.name);
    std::vector<RecordedInteraction> out;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        ATALAYA_TRY(one, readLine(line, number, scenario, types));
        out.push_back(std::move(one));
        if (out.size() > kMostInteractions)
            return Error{ErrorCode::TooLarge, "more than 2,000,000 interactions"};
    }
    std::ranges::stable_sort(out, {}, &RecordedInteraction::at);
    return out;
}

Result<Comparison> whatIf(const Scenario& before, const Scenario& after,
                          const std::vector<RecordedInteraction>& recording, const ReplayWatch& goOn)
{
    if (recording.empty())
        return Error{ErrorCode::InvalidArgument, "nothing is recorded"};
    if (!haveSameTypes(before, after))
        return Error{ErrorCode::InvalidArgument,
                     "both scenarios must have the same types and the same timeUnit"};
    Comparison out;
    std::vector<std::vector<Outcome>> outcomes[2];
    const Scenario* const scenarios[] = {&before, &after};
    for (std::size_t side = 0; side < 2; ++side) {
        const Scenario replayed = withRecording(*scenarios[side], recording);
        ReplayWatch half;
        if (goOn)
            half = [&goOn, side](double part) { return goOn((static_cast<double>(side) + part) / 2); };
        ATALAYA_TRY(tallies, Run(replayed, replayed.seed, 0).execute(half));
        outcomes[side] = tallies.outcomes;
        (side == 0 ? out.before : out.after) = reportOf(replayed, {std::move(tallies)});
    }
    std::vector<std::size_t> next(before.types.size(), 0);
    for (const RecordedInteraction& one : recording) {
        const std::size_t at = next[one.type]++;
        out.interactions.push_back(
            {one.id, one.type, one.at, outcomes[0][one.type][at], outcomes[1][one.type][at]});
        count(out, out.interactions.back());
    }
    return out;
}

std::string agentName(const Scenario& scenario, std::size_t agent)
{
    for (const AgentGroup& group : scenario.groups)
        if (agent < group.firstAgent + static_cast<std::size_t>(group.agents))
            return group.name + " " + std::to_string(agent - group.firstAgent + 1);
    return {};
}

std::string comparisonJson(const Comparison& comparison, const Scenario& before, const Scenario& after)
{
    json::array changes;
    for (const Difference& one : comparison.interactions)
        if (changed(one))
            changes.push_back(json::object{{"id", one.id},
                                           {"type", before.types[one.type].name},
                                           {"at", one.at},
                                           {"before", outcomeJson(one.before, before)},
                                           {"after", outcomeJson(one.after, after)}});
    return json::serialize(json::object{{"interactions", comparison.interactions.size()},
                                        {"sooner", comparison.sooner},
                                        {"later", comparison.later},
                                        {"otherAgent", comparison.otherAgent},
                                        {"rescued", comparison.rescued},
                                        {"lost", comparison.lost},
                                        {"before", json::parse(reportJson(comparison.before))},
                                        {"after", json::parse(reportJson(comparison.after))},
                                        {"changes", std::move(changes)}});
}

} // namespace atalaya::simulation
