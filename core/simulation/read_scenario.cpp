#include "core/simulation/scenario_parts.h"

#include <boost/json/stream_parser.hpp>

#include <algorithm>

namespace atalaya::simulation {
namespace {

namespace json = boost::json;

constexpr std::size_t kMostAgents = 20'000;
constexpr int kMostReplications = 10'000;

Result<json::value> parsed(std::string_view text)
{
    json::error_code failure;
    json::stream_parser parser;
    const std::size_t read = parser.write_some(text.data(), text.size(), failure);
    if (failure) {
        const auto line = 1 + std::ranges::count(text.substr(0, read), '\n');
        return Error{ErrorCode::MalformedJson, "line " + std::to_string(line) + ": " + failure.message()};
    }
    if (text.substr(read).find_first_not_of(" \t\r\n") != std::string_view::npos)
        return Error{ErrorCode::MalformedJson, "more text follows after the last brace"};
    if (!parser.done())
        return Error{ErrorCode::MalformedJson, "the text ends too early: a closing brace is missing"};
    return parser.release();
}

/// The names of a list of objects, looked at before anything else because other parts use them.
std::vector<std::string> namesIn(ObjectReader& top, std::string_view key)
{
    std::vector<std::string> out;
    for (ObjectReader& one : top.objects(key, true)) {
        out.push_back(one.text("name", {}));
        if (std::ranges::count(out, out.back()) > 1)
            one.wrong("name", "stands there twice: \"" + out.back() + "\"; give each a name of its own");
    }
    return out;
}

Names readNames(ObjectReader& top, Scenario& scenario)
{
    Names names;
    if (const json::value* list = top.value("skills")) {
        if (!list->is_array())
            top.wrong("skills", "must be a list of names in brackets");
        for (const json::value& one : list->is_array() ? list->get_array() : json::array()) {
            if (!one.is_string())
                top.wrong("skills", "must be a list of names in brackets");
            else
                names.skills.emplace_back(one.get_string());
        }
    }
    for (const std::string& name : names.skills)
        scenario.skills.push_back({skillId(scenario.skills.size()), name});
    names.queues = namesIn(top, "queues");
    names.groups = namesIn(top, "groups");
    names.types = namesIn(top, "types");
    return names;
}

void readTimes(ObjectReader& top, Scenario& scenario)
{
    static const std::vector<std::string> kUnits{"seconds", "minutes", "hours", "days"};
    static constexpr double kMicros[] = {1e6, 60e6, 3600e6, 86400e6};
    const std::size_t unit = top.choice("timeUnit", kUnits, 0);
    scenario.microsPerUnit = kMicros[unit];
    scenario.unitName = kUnits[unit];
    const auto begin = parseInstant(top.text("startsAt", "2026-01-05T00:00:00Z"));
    if (begin)
        scenario.startsAt = *begin;
    else
        top.wrong("startsAt", "must be a time such as \"2026-01-05T00:00:00Z\"");
    scenario.horizon = top.number("horizon", {}, {0, 1e12, false});
    scenario.warmUp = top.number("warmUp", 0, {0, 1e12, true});
    if (scenario.warmUp >= scenario.horizon)
        top.wrong("warmUp", "must end before the horizon");
    scenario.afterHorizon =
        static_cast<AfterHorizon>(top.choice("afterHorizon", {"continue", "drain", "stop"}, 0));
    if (auto report = top.object("report")) {
        scenario.reportInterval = report->number("interval", {}, kPositive);
        scenario.reportCycle = report->number("cycle", 0);
        if ((scenario.horizon - scenario.warmUp) / scenario.reportInterval > 100'000)
            report->wrong("interval", "makes more than 100,000 intervals: make it longer");
        report->finish();
    }
}

void readRun(ObjectReader& top, Scenario& scenario)
{
    scenario.title = top.text("title", "");
    top.text("description", "");
    top.text("$schema", "");
    scenario.replications = top.integer("replications", 20, 1, kMostReplications);
    scenario.seed = static_cast<std::uint64_t>(top.integer("seed", 1, 0, 2'000'000'000));
    scenario.drawAtStart = top.choice("drawHandling", {"perCustomer", "perStart"}, 0) == 1;
    scenario.arrivalOrder = top.choice("order", {"rules", "arrival"}, 0) == 1;
    scenario.offersPerAgent = top.integer("offersPerAgent", 1, 0, 100);
}

void readLines(ObjectReader& top, const Names& names, Scenario& scenario)
{
    for (ObjectReader& one : top.objects("lines", false)) {
        scenario.lines.push_back(
            {one.text("name", ""), one.integer("size", {}, 0, 1'000'000), one.choices("types", names.types)});
        one.finish();
    }
}

Result<void> checkWithRouter(const Scenario& scenario)
{
    std::vector<domain::Queue> queues;
    std::vector<domain::Agent> agents;
    for (const QueuePlan& one : scenario.queues)
        queues.push_back(one.queue);
    for (std::size_t i = 0; i < scenario.agentCount(); ++i) {
        agents.emplace_back();
        agents.back().id = agentId(i);
    }
    return domain::checkRules(scenario.rules, queues, scenario.skills, agents);
}

} // namespace

Result<Scenario> readScenario(std::string_view text)
{
    ATALAYA_TRY(value, parsed(text));
    Problems problems;
    Scenario scenario;
    scenario.rules = domain::defaultRoutingRules();
    scenario.rules.queues.clear();
    ObjectReader top(value, "", problems);
    readRun(top, scenario);
    readTimes(top, scenario);
    const Names names = readNames(top, scenario);
    if (problems.first())
        return *problems.first();
    if (auto rules = top.object("rules"))
        readRules(*rules, scenario);
    for (ObjectReader& one : top.objects("groups", true))
        scenario.groups.push_back(readGroup(one, names, scenario));
    if (scenario.agentCount() > kMostAgents)
        top.wrong("groups", "have more than 20,000 agents together");
    for (ObjectReader& one : top.objects("queues", true))
        readQueue(one, names, scenario);
    for (ObjectReader& one : top.objects("types", true))
        scenario.types.push_back(readType(one, names, scenario));
    readLines(top, names, scenario);
    top.finish();
    if (problems.first())
        return *problems.first();
    ATALAYA_CHECK(checkWithRouter(scenario));
    return scenario;
}

} // namespace atalaya::simulation
