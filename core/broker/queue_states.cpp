#include "core/broker/queue_states.h"

#include "core/broker/routing_desk.h"
#include "core/routing/opening_hours.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

using domain::Agent;

bool hasSkills(const Agent& agent, const std::vector<domain::SkillLevel>& required)
{
    return std::ranges::all_of(required, [&](const domain::SkillLevel& need) {
        return std::ranges::any_of(agent.skills, [&](const domain::SkillLevel& one) {
            return one.skill == need.skill && one.level >= need.level;
        });
    });
}

bool takes(const Agent& agent, domain::ChannelKind channel)
{
    return agent.channels.empty() || std::ranges::find(agent.channels, channel) != agent.channels.end();
}

/// Available, without an open offer, and with room for one more of a channel of the queue.
bool isFree(const Turn& turn, const Agent& agent, const domain::Queue& queue,
            const std::vector<domain::SkillLevel>& required)
{
    const routing::Router& router = turn.desk.router();
    if (agent.status != domain::AgentStatus::Available || !hasSkills(agent, required)
        || !router.offersTo(agent.id).empty())
        return false;
    static const std::vector<domain::ChannelKind> kAll = {
        domain::ChannelKind::Email, domain::ChannelKind::Chat, domain::ChannelKind::Social,
        domain::ChannelKind::Messaging, domain::ChannelKind::Voice};
    const domain::Load load = router.load(agent.id);
    return std::ranges::any_of(
        queue.channels.empty() ? kAll : queue.channels, [&](domain::ChannelKind channel) {
            const auto& rules = turn.desk.rules().channels[static_cast<std::size_t>(channel)];
            return takes(agent, channel) && load.unitsUsed + rules.units <= load.unitsTotal;
        });
}

routing::QueueState stateOf(Turn& turn, const domain::Queue& queue)
{
    routing::QueueState state;
    state.queue = queue.id;
    const PastKeeper::Waiting waiting = turn.desk.past().waiting(queue.id);
    state.waiting = waiting.count;
    if (waiting.oldest)
        state.longestWait = turn.now - *waiting.oldest;
    state.expectedWait = turn.desk.router().expectedWait(queue.id, turn.now);
    const domain::RoutingRules& rules = turn.desk.rules();
    const auto own = std::ranges::find(rules.queues, queue.id, &domain::QueueRules::queue);
    const std::vector<domain::SkillLevel>* required = &queue.requiredSkills;
    if (own != rules.queues.end()) {
        state.paused = own->paused;
        state.open = routing::isOpen(own->open, rules.utcOffsetMinutes, turn.now);
        if (!own->ladder.empty())
            required = &own->ladder.front().requiredSkills;
    }
    for (const auto& [id, agent] : turn.directory.agents()) {
        if (agent.disabled || agent.status == domain::AgentStatus::Offline
            || std::ranges::find(agent.queues, queue.id) == agent.queues.end())
            continue;
        ++state.agentsSignedIn;
        state.agentsFree += isFree(turn, agent, queue, *required) ? 1 : 0;
    }
    return state;
}

} // namespace

std::vector<routing::QueueState> queueStates(Turn& turn)
{
    std::vector<const domain::Queue*> queues;
    for (const auto& [id, queue] : turn.directory.queues())
        queues.push_back(&queue);
    std::ranges::sort(queues, {}, [](const domain::Queue* one) { return std::pair(one->name, one->id); });
    std::vector<routing::QueueState> out;
    for (const domain::Queue* queue : queues)
        out.push_back(stateOf(turn, *queue));
    return out;
}

} // namespace atalaya::broker
