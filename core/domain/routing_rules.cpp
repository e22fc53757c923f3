#include "core/domain/routing_rules.h"

#include <algorithm>
#include <set>

namespace atalaya::domain {
namespace {

/// What the rules may name; asked often, so sorted.
struct Known {
    std::set<QueueId> queues;
    std::set<SkillId> skills;
    std::set<AgentId> agents;
};

Error wrong(const std::string& path, std::string_view what)
{
    return Error{ErrorCode::InvalidField, path + ": " + std::string(what)};
}

std::string at(const std::string& path, std::string_view name, std::size_t index)
{
    return path + "." + std::string(name) + "[" + std::to_string(index) + "]";
}

Result<void> checkChannel(const ChannelRules& rules, const std::string& path, int interruptibleUnits)
{
    if (rules.units < 0 || rules.units > 1000)
        return wrong(path + ".units", "give a number from 0 to 1000");
    if (rules.atMost < 0)
        return wrong(path + ".atMost", "give 0 for no limit, or a number above it");
    if (rules.exclusive && rules.interruptible)
        return wrong(path, "a channel is exclusive or interruptible, not both");
    if (rules.interruptible && rules.units > interruptibleUnits)
        return wrong(path + ".units", "takes more than the interruptible pool holds; nobody could have one");
    if (rules.idleAfter < Duration::zero())
        return wrong(path + ".idleAfter", "a time cannot be negative");
    return {};
}

Result<void> checkSkills(const std::vector<SkillLevel>& required, const std::string& path, const Known& known)
{
    std::set<SkillId> seen;
    for (const SkillLevel& one : required) {
        if (!known.skills.contains(one.skill))
            return wrong(path, "names a skill that does not exist; remove it");
        if (one.level < 1 || one.level > 5)
            return wrong(path, "a level is from 1 to 5");
        if (!seen.insert(one.skill).second)
            return wrong(path, "names a skill twice; keep one of them");
    }
    return {};
}

Result<void> checkAgents(const std::vector<AgentId>& agents, const std::string& path, const Known& known)
{
    std::set<AgentId> seen;
    for (const AgentId agent : agents) {
        if (!known.agents.contains(agent))
            return wrong(path, "names an agent who does not exist; remove it");
        if (!seen.insert(agent).second)
            return wrong(path, "names an agent twice; keep one of them");
    }
    return {};
}

Result<void> checkLadder(const QueueRules& rules, const std::string& path, const Known& known)
{
    for (std::size_t i = 0; i < rules.ladder.size(); ++i) {
        const RelaxationStep& step = rules.ladder[i];
        const std::string here = at(path, "ladder", i);
        const bool last = i + 1 == rules.ladder.size();
        if (step.lasts < Duration::zero())
            return wrong(here + ".lasts", "a time cannot be negative");
        if (!last && step.lasts == Duration::zero())
            return wrong(here + ".lasts", "only the last step may last until somebody takes it; give a time");
        if (step.ring < 0 || step.ring > 3)
            return wrong(here + ".ring", "give 1, 2 or 3, or 0 for everybody");
        ATALAYA_CHECK(checkSkills(step.requiredSkills, here + ".requiredSkills", known));
        for (const QueueId queue : step.alsoQueues)
            if (!known.queues.contains(queue))
                return wrong(here + ".alsoQueues", "names a queue that does not exist; remove it");
    }
    return {};
}

Result<void> checkHours(const QueueRules& rules, const std::string& path, const Known& known)
{
    for (std::size_t i = 0; i < rules.open.size(); ++i) {
        const OpenInterval& one = rules.open[i];
        const std::string here = at(path, "open", i);
        if (one.weekday < 0 || one.weekday > 6)
            return wrong(here + ".weekday", "give 0 for Monday to 6 for Sunday");
        if (one.fromMinute < 0 || one.untilMinute > 24 * 60)
            return wrong(here, "give minutes of the day, 0 to 1440");
        if (one.untilMinute <= one.fromMinute)
            return wrong(here, "ends before it begins; hours over midnight are two lines");
    }
    if (rules.closed != ClosedAction::OtherQueue)
        return {};
    if (!known.queues.contains(rules.closedQueue))
        return wrong(path + ".closedQueue", "names a queue that does not exist; choose another");
    if (rules.closedQueue == rules.queue)
        return wrong(path + ".closedQueue", "is the queue itself; choose another");
    return {};
}

Result<void> checkOverflow(const QueueRules& rules, const std::string& path, const Known& known)
{
    for (std::size_t i = 0; i < rules.overflow.size(); ++i) {
        const OverflowRule& rule = rules.overflow[i];
        const std::string here = at(path, "overflow", i);
        if (!known.queues.contains(rule.toQueue))
            return wrong(here + ".toQueue", "names a queue that does not exist; choose another");
        if (rule.toQueue == rules.queue)
            return wrong(here + ".toQueue", "is the queue itself; choose another");
        if (rule.when == OverflowWhen::ExpectedWaitOver && rule.expectedWait <= Duration::zero())
            return wrong(here + ".expectedWait", "give a time above 0");
        if (rule.when == OverflowWhen::QueueLongerThan && rule.length < 0)
            return wrong(here + ".length", "give 0 or a number above it");
    }
    return {};
}

Result<void> checkTimes(const QueueRules& rules, const std::string& path)
{
    if (rules.target.percent < 1 || rules.target.percent > 99)
        return wrong(path + ".target.percent", "give a number from 1 to 99");
    if (rules.target.within > std::chrono::hours(24 * 365))
        return wrong(path + ".target.within", "is longer than a year");
    const std::pair<Duration, std::string_view> times[] = {
        {rules.target.within, ".target.within"},
        {rules.headStart, ".headStart"},
        {rules.stickyFor.value_or(Duration::zero()), ".stickyFor"},
        {rules.offerLasts, ".offerLasts"},
        {rules.wrapUp, ".wrapUp"},
        {rules.returnUnansweredAfter, ".returnUnansweredAfter"},
        {rules.reserve.onBefore, ".reserve.onBefore"},
        {rules.reserve.offBefore, ".reserve.offBefore"}};
    for (const auto& [time, name] : times)
        if (time < Duration::zero())
            return wrong(path + std::string(name), "a time cannot be negative");
    return {};
}

Result<void> checkQueue(const QueueRules& rules, const std::string& path, const Known& known)
{
    if (!known.queues.contains(rules.queue))
        return wrong(path + ".queue", "does not exist; remove its rules");
    ATALAYA_CHECK(checkTimes(rules, path));
    ATALAYA_CHECK(checkLadder(rules, path, known));
    ATALAYA_CHECK(checkAgents(rules.firstRing, path + ".firstRing", known));
    ATALAYA_CHECK(checkAgents(rules.secondRing, path + ".secondRing", known));
    for (const AgentId agent : rules.secondRing)
        if (std::ranges::find(rules.firstRing, agent) != rules.firstRing.end())
            return wrong(path + ".secondRing", "names an agent of the first ring; keep one of them");
    ATALAYA_CHECK(checkHours(rules, path, known));
    ATALAYA_CHECK(checkOverflow(rules, path, known));
    ATALAYA_CHECK(checkAgents(rules.reserve.agents, path + ".reserve.agents", known));
    if (!rules.reserve.agents.empty() && rules.reserve.offBefore <= rules.reserve.onBefore)
        return wrong(path + ".reserve.offBefore", "must be longer than onBefore, or people come and go");
    return {};
}

} // namespace

RoutingRules defaultRoutingRules()
{
    RoutingRules rules;
    const auto channel = [&rules](ChannelKind kind) -> ChannelRules& {
        return rules.channels[static_cast<std::size_t>(kind)];
    };
    channel(ChannelKind::Voice).units = 100;
    channel(ChannelKind::Voice).exclusive = true;
    channel(ChannelKind::Chat).units = 34;
    channel(ChannelKind::Messaging).units = 20;
    channel(ChannelKind::Social).units = 20;
    channel(ChannelKind::Email).units = 10;
    return rules;
}

Result<void> checkRules(const RoutingRules& rules, const std::vector<Queue>& queues,
                        const std::vector<Skill>& skills, const std::vector<Agent>& agents)
{
    Known known;
    for (const Queue& one : queues)
        known.queues.insert(one.id);
    for (const Skill& one : skills)
        known.skills.insert(one.id);
    for (const Agent& one : agents)
        known.agents.insert(one.id);

    if (rules.interruptibleUnits < 0)
        return wrong("interruptibleUnits", "give 0 or a number above it");
    for (std::size_t i = 0; i < rules.channels.size(); ++i)
        ATALAYA_CHECK(checkChannel(rules.channels[i],
                                   "channels." + std::string(word(static_cast<ChannelKind>(i))),
                                   rules.interruptibleUnits));
    if (rules.missesBeforeSignOut < 0 || rules.missesBeforeSignOut > 15)
        return wrong("missesBeforeSignOut", "give 0 for never, or up to 15");
    if (rules.offersBeforeRelaxing < 0 || rules.offersBeforeRelaxing > 100)
        return wrong("offersBeforeRelaxing", "give 0 for never, or up to 100");
    const Duration times[] = {rules.missesWithin, rules.missedReturnsAfter, rules.declineExcludes,
                              rules.rampUpAfter, rules.rampUpLasts};
    if (std::ranges::any_of(times, [](Duration one) { return one < Duration::zero(); }))
        return wrong("missesWithin, missedReturnsAfter, declineExcludes, rampUpAfter, rampUpLasts",
                     "a time cannot be negative");
    if (rules.utcOffsetMinutes < -14 * 60 || rules.utcOffsetMinutes > 14 * 60)
        return wrong("utcOffsetMinutes", "give -840 to 840");
    std::set<QueueId> seen;
    for (std::size_t i = 0; i < rules.queues.size(); ++i) {
        const std::string path = "queues[" + std::to_string(i) + "]";
        if (!seen.insert(rules.queues[i].queue).second)
            return wrong(path + ".queue", "has rules already; merge the two");
        ATALAYA_CHECK(checkQueue(rules.queues[i], path, known));
    }
    return {};
}

} // namespace atalaya::domain
