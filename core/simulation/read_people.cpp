#include "core/simulation/scenario_parts.h"

#include <algorithm>

namespace atalaya::simulation {
namespace {

constexpr Bounds kTime{0, 1e12, true};

Distribution timeOf(ObjectReader& reader, std::string_view key)
{
    return readDistribution(reader, key, false).value_or(Distribution());
}

std::vector<domain::ChannelKind> channelsOf(ObjectReader& reader)
{
    std::vector<domain::ChannelKind> out;
    for (const std::size_t one : reader.choices("channels", kChannelWords))
        out.push_back(static_cast<domain::ChannelKind>(one));
    return out;
}

void readDuty(ObjectReader& reader, AgentGroup& group)
{
    for (ObjectReader& one : reader.objects("shifts", false)) {
        const Shift shift{one.number("from", {}, kTime), one.number("until", {}, kTime)};
        if (shift.until <= shift.from)
            one.wrong("until", "must be later than from");
        group.shifts.push_back(shift);
        one.finish();
    }
    std::ranges::sort(group.shifts, {}, &Shift::from);
    for (std::size_t i = 1; i < group.shifts.size(); ++i)
        if (group.shifts[i].from < group.shifts[i - 1].until)
            reader.wrong("shifts", "overlap: give the people of each shift a group of their own");
    for (const double level : reader.numbers("levels", false, {0, double(group.agents), true}))
        group.levels.push_back(static_cast<int>(level));
    if (!group.levels.empty())
        group.levelInterval = reader.number("levelInterval", {}, {0, 1e12, false});
    if (!group.levels.empty() && !group.shifts.empty())
        reader.wrong("levels", "and shifts cannot both be given: take one of them out");
    const double least = group.levels.empty()
        ? (group.shifts.empty() ? 0 : group.shifts.back().until)
        : group.levelInterval * static_cast<double>(group.levels.size());
    if (least > 0)
        group.repeatEvery = reader.number("repeatEvery", 0, kTime);
    if (group.repeatEvery > 0 && group.repeatEvery < least)
        reader.wrong("repeatEvery", "must not be before the last shift or level ends");
}

RetrialPlan readRetrial(ObjectReader& reader)
{
    RetrialPlan plan;
    plan.probability = reader.number("probability", {}, kPart);
    plan.after = readDistribution(reader, "after", true).value_or(Distribution());
    plan.times = reader.integer("times", 1'000'000, 1, 1'000'000);
    plan.ofBlocked = reader.flag("ofBlocked", true);
    plan.ofAbandoned = reader.flag("ofAbandoned", true);
    reader.finish();
    return plan;
}

FollowUpPlan readFollowUp(ObjectReader& reader, const Names& names)
{
    FollowUpPlan plan;
    plan.probability = reader.number("probability", {}, kPart);
    plan.type = reader.choice("type", names.types, {});
    plan.transfer = reader.flag("transfer", false);
    if (plan.transfer) {
        plan.keepPlace = reader.flag("keepPlace", false);
    } else {
        plan.after = timeOf(reader, "after");
        plan.sameAgent = reader.flag("sameAgent", false);
    }
    reader.finish();
    return plan;
}

void readBehaviour(ObjectReader& reader, const Names& names, CustomerType& type)
{
    if (auto retrial = reader.object("retrial"))
        type.retrial = readRetrial(*retrial);
    if (auto callback = reader.object("callback")) {
        type.callback.accepts = callback->number("accepts", {}, kPart);
        type.callback.after = callback->number("after", {}, kTime);
        callback->finish();
    }
    if (auto conversation = reader.object("conversation")) {
        type.conversation.parts = conversation->integer("parts", {}, 1, 1000);
        type.conversation.silence = timeOf(*conversation, "silence");
        conversation->finish();
    }
    type.answersAfter = timeOf(reader, "answersAfter");
    if (auto followUp = reader.object("followUp"))
        type.followUp = readFollowUp(*followUp, names);
}

} // namespace

AgentGroup readGroup(ObjectReader& reader, const Names& names, const Scenario& scenario)
{
    AgentGroup group;
    group.name = reader.text("name", {});
    group.agents = reader.integer("agents", {}, 0, 20'000);
    group.firstAgent = scenario.agentCount();
    for (const std::size_t one : reader.choices("queues", names.queues))
        group.profile.queues.push_back(queueId(one));
    if (group.profile.queues.empty())
        reader.wrong("queues", "must name at least one queue");
    group.profile.skills = readSkills(reader, "skills", names);
    group.profile.channels = channelsOf(reader);
    group.profile.capacityUnits = reader.integer("capacityUnits", 100, 1, 100'000);
    group.speed = reader.number("speed", 1, {0, 1e6, false});
    if (auto own = reader.object("handling")) {
        for (const std::string& key : own->keys()) {
            const auto type = std::ranges::find(names.types, key);
            auto time = readDistribution(*own, key, true);
            if (type == names.types.end())
                own->wrong(key, "is no type of this scenario");
            else if (time)
                group.handling[static_cast<std::size_t>(type - names.types.begin())] = *std::move(time);
        }
        own->finish();
    }
    readDuty(reader, group);
    group.answerAfter = timeOf(reader, "answerAfter");
    group.declines = reader.number("declines", 0, kPart);
    group.misses = reader.number("misses", 0, kPart);
    if (group.declines + group.misses > 1)
        reader.wrong("misses", "and declines must not be more than 1 together");
    group.returnsAfter = timeOf(reader, "returnsAfter");
    reader.finish();
    return group;
}

CustomerType readType(ObjectReader& reader, const Names& names, const Scenario& scenario)
{
    static const std::vector<std::string> kPriorities{"low", "normal", "high", "urgent"};
    CustomerType type;
    type.name = reader.text("name", {});
    type.queue = reader.choice("queue", names.queues, {});
    type.channel = static_cast<domain::ChannelKind>(
        reader.choice("channel", kChannelWords, static_cast<std::size_t>(domain::ChannelKind::Voice)));
    type.priority = static_cast<domain::Priority>(reader.choice("priority", kPriorities, 1));
    type.band = reader.integer("band", 1, 0, 255);
    if (reader.has("dueIn"))
        type.dueIn = reader.number("dueIn", {}, kTime);
    type.skills = readSkills(reader, "skills", names);
    if (auto arrivals = reader.object("arrivals"))
        type.arrivals = readArrivals(*arrivals);
    type.handling = readDistribution(reader, "handling", true).value_or(Distribution());
    type.afterWork = timeOf(reader, "afterWork");
    type.patience = readDistribution(reader, "patience", false);
    const domain::QueueRules& rules = scenario.rules.queues[type.queue];
    const double promised = scenario.units(rules.target.within);
    type.levelWithin = reader.number("serviceLevelWithin", promised > 0 ? promised : 0, kTime);
    type.thresholds = reader.numbers("waitThresholds", false, kTime);
    readBehaviour(reader, names, type);
    reader.finish();
    return type;
}

} // namespace atalaya::simulation
