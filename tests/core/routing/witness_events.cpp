#include "core/routing/capacity.h"
#include "core/routing/wait_target.h"
#include "tests/core/routing/routing_world.h"
#include "tests/core/routing/witness.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::AgentStatus;

/// An item begins (+1) or ends (-1) to take room of its agent.
void Witness::take(const Item& item, int by)
{
    Agent& agent = m_agents[item.agent];
    if (item.phase == Phase::Offered)
        agent.offers += by;
    if (!item.idle)
        agent.held[std::size_t(item.channel)] += by;
}

void Witness::before(const AgentChanged& event)
{
    Agent& agent = m_agents[number(event.agent.id)];
    agent.profile = event.agent;
    agent.levels = {};
    for (const domain::SkillLevel& one : event.agent.skills) {
        int& level = agent.levels[std::size_t(number(one.skill))];
        level = std::max(level, one.level);
    }
    agent.excused = true;
}

void Witness::before(const AgentSignedIn& event)
{
    Agent& agent = m_agents.at(number(event.agent));
    if (agent.signedIn)
        return changeStatus(number(event.agent), event.status);
    agent.signedIn = true;
    agent.idleSince = m_now;
    setStatus(agent, event.status);
}

void Witness::before(const AgentSignedOut& event)
{
    const int who = number(event.agent);
    withdraw(who);
    m_agents.at(who).signedIn = false;
    setStatus(m_agents.at(who), AgentStatus::Offline);
}

void Witness::before(const AgentStatusChanged& event)
{
    changeStatus(number(event.agent), event.status);
}

void Witness::changeStatus(int who, AgentStatus status)
{
    Agent& agent = m_agents.at(who);
    if (!agent.signedIn || agent.status == status)
        return;
    if (status != AgentStatus::Available)
        withdraw(who);
    setStatus(agent, status);
}

void Witness::setStatus(Agent& agent, AgentStatus status)
{
    if (agent.status == status)
        return;
    agent.status = status;
    if (status == AgentStatus::Available)
        agent.idleSince = m_now;
}

void Witness::withdraw(int agent)
{
    for (auto& [ticket, item] : m_items)
        if (item.phase == Phase::Offered && item.agent == agent)
            detach(item);
}

/// It waits again; an offer of it has to end.
void Witness::detach(Item& item)
{
    if (item.phase == Phase::Waiting)
        return;
    take(item, -1);
    if (item.phase == Phase::Offered)
        m_ending[item.offer] = OfferOutcome::Withdrawn;
    else
        m_agents.at(item.agent).idleSince = m_now;
    item.phase = Phase::Waiting;
    item.agent = 0;
    item.idle = false;
}

void Witness::remove(int ticket)
{
    const auto found = m_items.find(ticket);
    if (found == m_items.end())
        return;
    detach(found->second);
    countBound(found->second);
    m_items.erase(found);
}

Instant Witness::deadlineOf(const InteractionArrived& event) const
{
    const domain::QueueRules& rules = rulesOf(number(event.queue));
    Instant due = event.dueAt ? *event.dueAt : event.enqueuedAt + defaultTarget(event.channel);
    if (rules.target.within > Duration(0))
        due = event.enqueuedAt + dueAfter(rules.target.within, rules.target.percent);
    return virtualDeadline(event.enqueuedAt, due, event.priority) - rules.headStart;
}

void Witness::before(const InteractionArrived& event)
{
    const int ticket = number(event.ticket);
    std::map<int, int> demand;
    for (const domain::SkillLevel& one : event.requiredSkills)
        demand[number(one.skill)] = std::max(demand[number(one.skill)], one.level);
    const int sticky = event.stickyAgent ? number(*event.stickyAgent) : 0;
    std::uint64_t seq = 0;
    if (const auto found = m_items.find(ticket); found != m_items.end()) {
        Item& old = found->second;
        seq = old.key.seq;
        const bool open = old.phase == Phase::Waiting || old.phase == Phase::Offered;
        if (open && old.queue == number(event.queue) && old.demand == demand && old.channel == event.channel
            && old.priority == event.priority && (sticky == 0 || old.sticky == sticky)) {
            old.key = {event.band, deadlineOf(event), seq};
            old.enqueued = event.enqueuedAt;
            return;
        }
        detach(old);
    } else {
        seq = m_nextSeq++;
        const Instant deadline = deadlineOf(event);
        m_arrivals.push_back({event.enqueuedAt, deadline - event.enqueuedAt, ticket});
    }
    Item& item = m_items[ticket];
    item.ticket = ticket;
    item.queue = number(event.queue);
    item.channel = event.channel;
    item.priority = event.priority;
    item.key = {event.band, deadlineOf(event), seq};
    item.enqueued = event.enqueuedAt;
    item.demand = demand;
    item.sticky = sticky;
    item.rung = 0;
    item.unsure = sticky != 0;
    startRung(item);
}

/// Of what began with the agent the customer knows, or perhaps did, the end is not known.
void Witness::startRung(Item& item)
{
    item.rungEnds.reset();
    if (item.unsure || item.rung < 0 || item.rung + 1 == rungsOf(item.queue))
        return;
    if (const Duration lasts = rungOf(item).lasts; lasts > Duration(0))
        item.rungEnds = m_now + lasts;
}

Witness::Item* Witness::offered(domain::OfferId offer)
{
    for (auto& [ticket, item] : m_items)
        if (item.phase == Phase::Offered && item.offer == offer)
            return &item;
    m_refused = offer;
    return nullptr;
}

void Witness::own(Item& item, int who)
{
    item.phase = Phase::Assigned;
    item.agent = who;
    item.idle = false;
    item.rungEnds.reset();
    take(item, 1);
    m_agents.at(who).idleSince = m_now;
    countBound(item);
}

void Witness::before(const OfferAccepted& event)
{
    Item* const item = offered(event.offer);
    if (!item)
        return;
    const int who = item->agent;
    detach(*item);
    m_ending[event.offer] = OfferOutcome::Accepted;
    m_given = {who, event.offer};
    own(*item, who);
}

void Witness::exclude(Item& item, int agent)
{
    if (m_rules.declineExcludes > Duration(0))
        item.excluded[agent] = m_now + m_rules.declineExcludes;
}

void Witness::before(const OfferDeclined& event)
{
    Item* const item = offered(event.offer);
    if (!item)
        return;
    exclude(*item, item->agent);
    detach(*item);
    m_ending[event.offer] = OfferOutcome::Declined;
}

void Witness::before(const ItemFinished& event)
{
    const auto found = m_items.find(number(event.ticket));
    if (found == m_items.end() || found->second.phase == Phase::WrapUp)
        return;
    const Item& item = found->second;
    if (item.phase != Phase::Assigned)
        return remove(item.ticket);
    const bool notes = rulesOf(item.queue).wrapUp > Duration(0) || item.channel == domain::ChannelKind::Voice;
    if (item.idle || !notes)
        remove(item.ticket); // else the router says when the notes begin
}

void Witness::before(const ManualAssigned& event)
{
    const int ticket = number(event.ticket);
    const int who = number(event.agent);
    const bool isNew = !m_items.contains(ticket);
    Item& item = m_items[ticket];
    if (isNew) {
        item.ticket = ticket;
        item.key = {1, m_now, m_nextSeq++};
        item.enqueued = m_now;
    } else if (item.phase == Phase::Assigned && item.agent == who && item.channel == event.channel) {
        return;
    }
    detach(item);
    item.channel = event.channel;
    own(item, who);
    m_agents.at(who).excused = true;
}

void Witness::before(const RulesChanged& event)
{
    m_rules = event.rules;
    for (auto& [queue, on] : m_reserveOn)
        on = on && !rulesOf(queue).reserve.agents.empty();
    for (auto& [ticket, item] : m_items) {
        item.rung = std::min(item.rung, rungsOf(item.queue) - 1);
        if ((item.phase == Phase::Waiting || item.phase == Phase::Offered) && item.rung != -2)
            startRung(item);
    }
    for (auto& [who, agent] : m_agents)
        agent.excused = true;
}

void Witness::before(const QueuePaused& event)
{
    auto at = std::ranges::find(m_rules.queues, event.queue, &domain::QueueRules::queue);
    if (at == m_rules.queues.end()) {
        m_rules.queues.emplace_back().queue = event.queue;
        at = m_rules.queues.end() - 1;
    }
    at->paused = event.paused;
}

void Witness::before(const InteractionPulled& event)
{
    if (const auto found = m_items.find(number(event.ticket)); found != m_items.end())
        found->second.key.band = 0;
}

void Witness::before(const TransferToAgent& event)
{
    const auto found = m_items.find(number(event.ticket));
    if (found == m_items.end())
        return;
    Item& item = found->second;
    detach(item);
    item.sticky = number(event.agent);
    item.rung = -2;
    item.unsure = false;
    item.rungEnds.reset();
    if (event.waitsFor > Duration(0))
        item.rungEnds = m_now + event.waitsFor;
}

void Witness::before(const TransferToQueue& event)
{
    const auto found = m_items.find(number(event.ticket));
    if (found == m_items.end())
        return;
    Item& item = found->second;
    const int had = item.agent;
    detach(item);
    item.queue = number(event.queue);
    item.sticky = 0;
    item.rung = 0;
    item.unsure = false;
    if (!event.keepPlace) {
        InteractionArrived again;
        again.queue = event.queue;
        again.channel = item.channel;
        again.priority = item.priority;
        again.enqueuedAt = m_now;
        item.enqueued = m_now;
        item.key.band = 1;
        item.key.deadline = deadlineOf(again);
    }
    if (had != 0)
        exclude(item, had);
    startRung(item);
}

void Witness::before(const ConversationIdle& event)
{
    const auto found = m_items.find(number(event.ticket));
    if (found == m_items.end() || found->second.phase != Phase::Assigned || found->second.idle)
        return;
    take(found->second, -1);
    found->second.idle = true;
}

void Witness::before(const ConversationWoke& event)
{
    const auto found = m_items.find(number(event.ticket));
    if (found == m_items.end() || found->second.phase != Phase::Assigned || !found->second.idle)
        return;
    Item& item = found->second;
    Agent& agent = m_agents.at(item.agent);
    if (!channelOf(item.channel).wakingMayOverflow && !hasRoom(agent, item.channel))
        return; // it goes back; the router says so
    item.idle = false;
    take(item, 1);
    agent.excused = true;
}

} // namespace atalaya::routing::test
