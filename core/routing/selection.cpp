#include "core/routing/selection.h"

#include "core/routing/capacity.h"

#include <algorithm>
#include <tuple>

namespace atalaya::routing {
namespace {

using domain::SkillLevel;

const domain::Queue* queueOf(const RouterState& state, const Item& item)
{
    const auto found = state.queues.find(item.demand.queue);
    return found == state.queues.end() ? nullptr : &found->second;
}

int levelOf(const domain::Agent& agent, domain::SkillId skill)
{
    const auto found = std::ranges::find(agent.skills, skill, &SkillLevel::skill);
    return found == agent.skills.end() ? 0 : found->level;
}

bool hasSkills(const domain::Agent& agent, const std::vector<SkillLevel>& required)
{
    return std::ranges::all_of(required,
                               [&](const SkillLevel& one) { return levelOf(agent, one.skill) >= one.level; });
}

bool hasChannel(const domain::Agent& agent, domain::ChannelKind channel)
{
    // An agent without a list of channels takes every one.
    return agent.channels.empty() || std::ranges::find(agent.channels, channel) != agent.channels.end();
}

bool isExcluded(const Item& item, domain::AgentId agent, Instant now)
{
    const auto found = item.excluded.find(agent);
    return found != item.excluded.end() && found->second > now;
}

/// Asks the questions in the order of the funnel and counts; true if the agent passes all.
bool passes(const RouterState& state, const AgentState& agent, const Item& item, Instant now, Funnel& funnel)
{
    const domain::Agent& profile = agent.profile;
    const domain::Queue* queue = queueOf(state, item);
    if (!agent.signedIn || profile.disabled)
        return false;
    ++funnel.signedIn;
    if (agent.status != domain::AgentStatus::Available)
        return false;
    ++funnel.available;
    if (!hasChannel(profile, item.demand.channel))
        return false;
    ++funnel.channel;
    if (std::ranges::find(profile.queues, item.demand.queue) == profile.queues.end())
        return false;
    ++funnel.queue;
    if (!hasSkills(profile, item.demand.requiredSkills)
        || (queue && !hasSkills(profile, queue->requiredSkills)))
        return false;
    ++funnel.skills;
    if (isExcluded(item, profile.id, now))
        return false;
    ++funnel.notExcluded;
    return true;
}

bool hasRoom(const AgentState& agent, const Item& item, int openOffersPerAgent)
{
    return isFree(agent, openOffersPerAgent)
        && agent.unitsUsed + unitsOf(item.demand.channel) <= agent.profile.capacityUnits;
}

bool isSticky(const AgentState& agent, const Item& item)
{
    return item.demand.stickyAgent == agent.profile.id;
}

/// True if a comes before b: sticky, least loaded, longest idle, id.
bool ranksBefore(const AgentState& a, const AgentState& b, const Item& item)
{
    return std::make_tuple(!isSticky(a, item), a.unitsUsed, a.idleSince, a.profile.id)
        < std::make_tuple(!isSticky(b, item), b.unitsUsed, b.idleSince, b.profile.id);
}

std::int64_t idleSeconds(const AgentState& agent, Instant now)
{
    return duration_cast<std::chrono::seconds>(now - agent.idleSince).count();
}

void explainStep(Explanation& out, const Item& item, const AgentState& best, const AgentState* next,
                 Instant now)
{
    out.agent = best.profile.id;
    if (!next) {
        out.step = DecidingStep::OnlyOne;
        return;
    }
    out.runnerUp = next->profile.id;
    if (isSticky(best, item)) {
        out.step = DecidingStep::Sticky;
    } else if (best.unitsUsed != next->unitsUsed) {
        out.step = DecidingStep::LeastLoaded;
        out.chosenValue = best.unitsUsed;
        out.runnerUpValue = next->unitsUsed;
    } else {
        out.step = best.idleSince != next->idleSince ? DecidingStep::LongestIdle : DecidingStep::Id;
        out.chosenValue = idleSeconds(best, now);
        out.runnerUpValue = idleSeconds(*next, now);
    }
}

} // namespace

bool isFree(const AgentState& agent, int openOffersPerAgent) noexcept
{
    return agent.signedIn && agent.status == domain::AgentStatus::Available
        && (openOffersPerAgent == 0 || agent.offers.size() < static_cast<std::size_t>(openOffersPerAgent));
}

Choice chooseAgent(const RouterState& state, const Item& item, int openOffersPerAgent, Instant now)
{
    Choice choice;
    choice.explanation.ticket = item.demand.ticket;
    choice.explanation.key = item.key;
    Funnel& funnel = choice.explanation.funnel;
    const AgentState* next = nullptr;
    for (const auto& [id, agent] : state.agents) {
        ++funnel.known;
        if (!passes(state, agent, item, now, funnel) || !hasRoom(agent, item, openOffersPerAgent))
            continue;
        ++funnel.capacity;
        if (!choice.agent || ranksBefore(agent, *choice.agent, item))
            next = std::exchange(choice.agent, &agent);
        else if (!next || ranksBefore(agent, *next, item))
            next = &agent;
    }
    if (choice.agent)
        explainStep(choice.explanation, item, *choice.agent, next, now);
    return choice;
}

std::vector<std::string> reasonsFor(const RouterState& state, const Item& item, const Choice& choice,
                                    Instant now)
{
    std::vector<std::string> reasons;
    const auto addSkills = [&](const std::vector<SkillLevel>& required) {
        for (const SkillLevel& one : required)
            reasons.push_back("skill:" + one.skill.str() + ":"
                              + std::to_string(levelOf(choice.agent->profile, one.skill)));
    };
    if (const domain::Queue* queue = queueOf(state, item))
        addSkills(queue->requiredSkills);
    addSkills(item.demand.requiredSkills);
    const Explanation& why = choice.explanation;
    std::string step(word(why.step));
    if (why.step == DecidingStep::LongestIdle || why.step == DecidingStep::OnlyOne)
        step += ":" + std::to_string(idleSeconds(*choice.agent, now));
    else if (why.step == DecidingStep::LeastLoaded)
        step += ":" + std::to_string(why.chosenValue);
    reasons.push_back(std::move(step));
    return reasons;
}

} // namespace atalaya::routing
