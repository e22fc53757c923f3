#include "core/simulation/scenario_parts.h"

#include <algorithm>
#include <cstdio>

namespace atalaya::simulation {
namespace {

constexpr Bounds kTime{0, 1e12, true};

Duration time(ObjectReader& reader, std::string_view key, const Scenario& scenario,
              std::optional<double> otherwise)
{
    return scenario.duration(reader.number(key, otherwise, kTime));
}

std::vector<domain::AgentId> agentsOf(ObjectReader& reader, std::string_view key, const Names& names,
                                      const Scenario& scenario)
{
    std::vector<domain::AgentId> out;
    for (const std::size_t number : reader.choices(key, names.groups)) {
        const AgentGroup& group = scenario.groups[number];
        for (std::size_t i = 0; i < static_cast<std::size_t>(group.agents); ++i)
            out.push_back(agentId(group.firstAgent + i));
    }
    return out;
}

/// "09:30" as minutes of the day.
int minuteOf(ObjectReader& reader, std::string_view key, std::string_view otherwise)
{
    const std::string text = reader.text(key, std::string(otherwise));
    int hour = 0;
    int minute = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%2d:%2d%c", &hour, &minute, &rest) == 2 && hour >= 0 && hour <= 24
        && minute >= 0 && minute < 60 && hour * 60 + minute <= 1440)
        return hour * 60 + minute;
    reader.wrong(key, "must be a time of day such as \"09:30\"");
    return 0;
}

void readOpening(ObjectReader& reader, domain::QueueRules& rules, const Names& names)
{
    static const std::vector<std::string> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday"};
    static const std::vector<std::string> kClosed{"wait", "otherQueue", "callback", "message", "reject"};
    for (ObjectReader& one : reader.objects("open", false)) {
        const std::vector<std::size_t> days = one.choices("days", kDays);
        const int from = minuteOf(one, "from", "00:00");
        const int until = minuteOf(one, "until", "24:00");
        if (days.empty() || until <= from)
            one.wrong("days", "must name a day, and until must be later than from");
        for (const std::size_t day : days)
            rules.open.push_back({static_cast<int>(day), from, until});
        one.finish();
    }
    rules.closed = static_cast<domain::ClosedAction>(reader.choice("closed", kClosed, 0));
    if (rules.closed == domain::ClosedAction::OtherQueue)
        rules.closedQueue = queueId(reader.choice("closedQueue", names.queues, {}));
}

void readOverflow(ObjectReader& reader, domain::QueueRules& rules, const Names& names,
                  const Scenario& scenario)
{
    static const std::vector<std::string> kWhen{"expectedWaitOver", "queueLongerThan", "nobodySignedIn"};
    for (ObjectReader& one : reader.objects("overflow", false)) {
        domain::OverflowRule rule;
        rule.when = static_cast<domain::OverflowWhen>(one.choice("when", kWhen, {}));
        if (rule.when == domain::OverflowWhen::ExpectedWaitOver)
            rule.expectedWait = time(one, "wait", scenario, {});
        if (rule.when == domain::OverflowWhen::QueueLongerThan)
            rule.length = one.integer("length", {}, 0, 1'000'000);
        rule.toQueue = queueId(one.choice("toQueue", names.queues, {}));
        rules.overflow.push_back(rule);
        one.finish();
    }
}

void readLadder(ObjectReader& reader, domain::QueueRules& rules, const Names& names, const Scenario& scenario)
{
    const std::vector<domain::SkillLevel> own = readSkills(reader, "skills", names);
    for (ObjectReader& one : reader.objects("ladder", false)) {
        domain::RelaxationStep step;
        step.lasts = time(one, "lasts", scenario, 0);
        step.requiredSkills = one.has("skills") ? readSkills(one, "skills", names) : own;
        for (const std::size_t queue : one.choices("alsoQueues", names.queues))
            step.alsoQueues.push_back(queueId(queue));
        step.ring = one.integer("ring", 0, 0, 3);
        rules.ladder.push_back(std::move(step));
        one.finish();
    }
    rules.firstRing = agentsOf(reader, "firstRing", names, scenario);
    rules.secondRing = agentsOf(reader, "secondRing", names, scenario);
}

void readPauses(ObjectReader& reader, QueuePlan& plan)
{
    for (ObjectReader& one : reader.objects("pauses", false)) {
        const Shift pause{one.number("from", {}, kTime), one.number("until", {}, kTime)};
        if (pause.until <= pause.from || (!plan.pauses.empty() && pause.from < plan.pauses.back().until))
            one.wrong("from", "must be before until, and after the pause before");
        plan.pauses.push_back(pause);
        one.finish();
    }
}

void readChannel(ObjectReader& reader, domain::ChannelRules& rules, const Scenario& scenario)
{
    rules.units = reader.integer("units", rules.units, 1, 100'000);
    rules.atMost = reader.integer("atMost", rules.atMost, 0, 100'000);
    rules.exclusive = reader.flag("exclusive", rules.exclusive);
    rules.interruptible = reader.flag("interruptible", rules.interruptible);
    rules.idleAfter = time(reader, "idleAfter", scenario, scenario.units(rules.idleAfter));
    rules.wakingMayOverflow = reader.flag("wakingMayOverflow", rules.wakingMayOverflow);
    reader.finish();
}

} // namespace

void readRules(ObjectReader& reader, Scenario& scenario)
{
    domain::RoutingRules& rules = scenario.rules;
    rules.index = static_cast<domain::OrderIndex>(reader.choice("index", {"deadline", "weighted"}, 0));
    if (auto channels = reader.object("channels")) {
        for (std::size_t i = 0; i < kChannelWords.size(); ++i)
            if (auto one = channels->object(kChannelWords[i]))
                readChannel(*one, rules.channels[i], scenario);
        channels->finish();
    }
    rules.interruptibleUnits = reader.integer("interruptibleUnits", rules.interruptibleUnits, 0, 100'000);
    rules.missesBeforeSignOut = reader.integer("missesBeforeSignOut", rules.missesBeforeSignOut, 0, 1000);
    rules.missesWithin = time(reader, "missesWithin", scenario, scenario.units(rules.missesWithin));
    rules.missedReturnsAfter = time(reader, "missedReturnsAfter", scenario, 0);
    rules.declineExcludes = time(reader, "declineExcludes", scenario, scenario.units(rules.declineExcludes));
    rules.offersBeforeRelaxing = reader.integer("offersBeforeRelaxing", rules.offersBeforeRelaxing, 0, 1000);
    rules.utcOffsetMinutes = reader.integer("utcOffsetMinutes", 0, -840, 840);
    reader.finish();
}

void readQueue(ObjectReader& reader, const Names& names, Scenario& scenario)
{
    static const std::vector<std::string> kOrders{"leastFlexible", "bestSkill", "longestIdle"};
    QueuePlan plan;
    domain::QueueRules rules;
    plan.queue.id = rules.queue = queueId(scenario.queues.size());
    plan.queue.name = reader.text("name", {});
    plan.queue.requiredSkills = readSkills(reader, "skills", names);
    if (reader.has("places"))
        plan.places = reader.integer("places", {}, 0, 1'000'000);
    if (auto target = reader.object("target")) {
        rules.target.within = scenario.duration(target->number("within", {}, kPositive));
        rules.target.percent = target->integer("percent", {}, 1, 99);
        target->finish();
    }
    rules.headStart = time(reader, "headStart", scenario, 0);
    rules.order = static_cast<domain::AgentOrder>(reader.choice("agentOrder", kOrders, 0));
    readLadder(reader, rules, names, scenario);
    if (reader.has("stickyFor"))
        rules.stickyFor = time(reader, "stickyFor", scenario, {});
    rules.offerLasts = time(reader, "offerLasts", scenario, 0);
    rules.wrapUp = time(reader, "wrapUp", scenario, 0);
    rules.returnUnansweredAfter = time(reader, "returnUnanswered", scenario, 0);
    readPauses(reader, plan);
    readOpening(reader, rules, names);
    readOverflow(reader, rules, names, scenario);
    if (auto reserve = reader.object("reserve")) {
        rules.reserve.agents = agentsOf(*reserve, "groups", names, scenario);
        rules.reserve.onBefore = time(*reserve, "onBefore", scenario, {});
        rules.reserve.offBefore = time(*reserve, "offBefore", scenario, {});
        reserve->finish();
    }
    reader.finish();
    scenario.queues.push_back(std::move(plan));
    scenario.rules.queues.push_back(std::move(rules));
}

} // namespace atalaya::simulation
