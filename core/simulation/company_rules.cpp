#include "core/simulation/company_numbers.h"

#include <algorithm>

namespace atalaya::simulation {

std::vector<domain::QueueId> Numbers::mapped(const std::vector<domain::QueueId>& ids) const
{
    std::vector<domain::QueueId> out;
    for (const domain::QueueId id : ids)
        if (const auto number = of(id))
            out.push_back(queueId(*number));
    return out;
}

std::vector<domain::AgentId> Numbers::mapped(const std::vector<domain::AgentId>& ids) const
{
    std::vector<domain::AgentId> out;
    for (const domain::AgentId id : ids)
        if (const auto number = of(id))
            out.push_back(agentId(*number));
    return out;
}

std::vector<domain::SkillLevel> Numbers::mapped(const std::vector<domain::SkillLevel>& skills) const
{
    std::vector<domain::SkillLevel> out;
    for (const domain::SkillLevel& one : skills)
        if (const auto number = of(one.skill))
            out.push_back({skillId(*number), one.level});
    return out;
}

namespace {

domain::QueueRules rulesOf(std::size_t number, const domain::QueueRules& given, const Numbers& numbers)
{
    domain::QueueRules out = given;
    out.queue = queueId(number);
    for (domain::RelaxationStep& step : out.ladder) {
        step.requiredSkills = numbers.mapped(step.requiredSkills);
        step.alsoQueues = numbers.mapped(step.alsoQueues);
    }
    out.firstRing = numbers.mapped(given.firstRing);
    out.secondRing = numbers.mapped(given.secondRing);
    out.reserve.agents = numbers.mapped(given.reserve.agents);
    const auto closedQueue = numbers.of(given.closedQueue);
    out.closedQueue = closedQueue ? queueId(*closedQueue) : domain::QueueId();
    if (given.closed == domain::ClosedAction::OtherQueue && !closedQueue)
        out.closed = domain::ClosedAction::Wait;
    out.overflow.clear();
    for (domain::OverflowRule rule : given.overflow)
        if (const auto target = numbers.of(rule.toQueue)) {
            rule.toQueue = queueId(*target);
            out.overflow.push_back(rule);
        }
    // The recorded handling has the notes in it, and nobody writes while it is replayed.
    out.wrapUp = Duration::zero();
    out.returnUnansweredAfter = Duration::zero();
    return out;
}

void addQueues(Scenario& scenario, const Company& company, const domain::RoutingRules& rules,
               const Numbers& numbers)
{
    scenario.queues.clear();
    scenario.rules = rules;
    scenario.rules.queues.clear();
    for (domain::ChannelRules& channel : scenario.rules.channels)
        channel.idleAfter = Duration::zero();
    for (std::size_t i = 0; i < company.queues.size(); ++i) {
        QueuePlan plan;
        plan.queue = company.queues[i];
        plan.queue.id = queueId(i);
        plan.queue.requiredSkills = numbers.mapped(company.queues[i].requiredSkills);
        scenario.queues.push_back(std::move(plan));
        const auto found = std::ranges::find(rules.queues, company.queues[i].id, &domain::QueueRules::queue);
        scenario.rules.queues.push_back(
            rulesOf(i, found != rules.queues.end() ? *found : domain::QueueRules(), numbers));
    }
}

} // namespace

void followRules(Scenario& scenario, const Company& company, const CompanyRules& rules)
{
    const Numbers numbers(company);
    addQueues(scenario, company, rules.rules, numbers);
    for (std::size_t i = 0; i < company.agents.size(); ++i) {
        const domain::Agent& agent = company.agents[i];
        domain::Agent& profile = scenario.groups[i].profile;
        const auto other = std::ranges::find(rules.skills, agent.id, &domain::AgentSkills::agent);
        profile.queues = numbers.mapped(agent.queues);
        profile.skills = numbers.mapped(other != rules.skills.end() ? other->skills : agent.skills);
    }
}

} // namespace atalaya::simulation
