#include "tests/core/routing/routing_world.h"
#include "tests/core/routing/witness.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::ChannelKind;

// ---- what the rules say ----

const domain::QueueRules& Witness::rulesOf(int queue) const
{
    static const domain::QueueRules kNone;
    for (const domain::QueueRules& one : m_rules.queues)
        if (number(one.queue) == queue)
            return one;
    return kNone;
}

const domain::ChannelRules& Witness::channelOf(ChannelKind channel) const
{
    return m_rules.channels[std::size_t(channel)];
}

int Witness::rungsOf(int queue) const
{
    return std::max(1, static_cast<int>(rulesOf(queue).ladder.size()));
}

domain::RelaxationStep Witness::rungOf(const Item& item) const
{
    const domain::QueueRules& rules = rulesOf(item.queue);
    if (!rules.ladder.empty())
        return rules.ladder[std::size_t(item.rung)];
    domain::RelaxationStep only;
    if (const auto found = m_queues.find(item.queue); found != m_queues.end())
        only.requiredSkills = found->second.requiredSkills;
    return only;
}

std::map<int, int> Witness::needs(const Item& item) const
{
    if (item.rung < 0)
        return {};
    std::map<int, int> out = item.demand;
    for (const domain::SkillLevel& one : rungOf(item).requiredSkills)
        out[number(one.skill)] = std::max(out[number(one.skill)], one.level);
    return out;
}

// ---- who can ----

bool Witness::ready(const Agent& agent, ChannelKind channel) const
{
    const auto& takes = agent.profile.channels;
    return agent.signedIn && agent.status == domain::AgentStatus::Available
        && (takes.empty() || std::ranges::find(takes, channel) != takes.end());
}

bool Witness::belongs(const Agent& agent, const Item& item) const
{
    if (item.rung < 0)
        return true;
    const auto& reserve = rulesOf(item.queue).reserve.agents;
    if (std::ranges::find(reserve, agent.profile.id) != reserve.end()) {
        const auto on = m_reserveOn.find(item.queue);
        return on != m_reserveOn.end() && on->second;
    }
    const auto& own = agent.profile.queues;
    const auto member = [&own](domain::QueueId queue) { return std::ranges::find(own, queue) != own.end(); };
    return member(queueId(item.queue)) || std::ranges::any_of(rungOf(item).alsoQueues, member);
}

bool Witness::skilled(const Agent& agent, const Item& item) const
{
    return std::ranges::all_of(
        needs(item), [&](const auto& one) { return agent.levels[std::size_t(one.first)] >= one.second; });
}

int Witness::ringOf(int queue, const Agent& agent) const
{
    const domain::QueueRules& rules = rulesOf(queue);
    const auto in = [&](const auto& list) { return std::ranges::find(list, agent.profile.id) != list.end(); };
    return rules.firstRing.empty() || in(rules.firstRing) ? 1 : in(rules.secondRing) ? 2 : 3;
}

bool Witness::inRing(const Agent& agent, const Item& item) const
{
    if (item.rung < 0)
        return item.sticky == number(agent.profile.id);
    const auto& reserve = rulesOf(item.queue).reserve.agents;
    const int ring = rungOf(item).ring;
    return ring == 0 || ringOf(item.queue, agent) <= ring
        || std::ranges::find(reserve, agent.profile.id) != reserve.end();
}

bool Witness::excluded(const Agent& agent, const Item& item) const
{
    return item.excluded.contains(number(agent.profile.id));
}

bool Witness::eligible(const Agent& agent, const Item& item) const
{
    return belongs(agent, item) && inRing(agent, item) && !excluded(agent, item) && skilled(agent, item);
}

std::pair<int, int> Witness::units(const Agent& agent) const
{
    std::pair<int, int> out;
    for (std::size_t i = 0; i < agent.held.size(); ++i)
        (m_rules.channels[i].interruptible ? out.second : out.first) +=
            agent.held[i] * m_rules.channels[i].units;
    return out;
}

bool Witness::hasRoom(const Agent& agent, ChannelKind channel) const
{
    const domain::ChannelRules& rules = channelOf(channel);
    for (std::size_t i = 0; i < agent.held.size(); ++i)
        if (agent.held[i] > 0
            && (m_rules.channels[i].exclusive || (rules.exclusive && !m_rules.channels[i].interruptible)))
            return false;
    if (rules.atMost > 0 && agent.held[std::size_t(channel)] >= rules.atMost)
        return false;
    const auto [normal, interruptible] = units(agent);
    return normal + rules.units <= agent.profile.capacityUnits
        && (!rules.interruptible || interruptible + rules.units <= m_rules.interruptibleUnits);
}

bool Witness::freeFor(const Agent& agent, ChannelKind channel) const
{
    return ready(agent, channel)
        && (m_options.openOffersPerAgent == 0 || agent.offers < m_options.openOffersPerAgent)
        && hasRoom(agent, channel);
}

// ---- who should ----

/// Smaller is better; the last is the agent.
Witness::Rank Witness::rank(const Agent& agent, const Item& item) const
{
    const int who = number(agent.profile.id);
    std::int64_t levels = 0;
    for (const auto& [skill, level] : needs(item))
        levels += agent.levels[std::size_t(skill)];
    std::int64_t flexible = 0;
    for (auto serves = std::max(agent.profile.queues.size(), agent.profile.skills.size()); serves > 1;
         serves /= 2)
        ++flexible;
    const std::int64_t load = units(agent).first + units(agent).second;
    const std::int64_t idle = toMicros(agent.idleSince);
    Rank out{item.sticky == who ? 0 : 1, ringOf(item.queue, agent)};
    switch (rulesOf(item.queue).order) {
    case domain::AgentOrder::BestSkill:
        out.insert(out.end(), {-levels, flexible, load, idle});
        break;
    case domain::AgentOrder::LongestIdle:
        out.insert(out.end(), {idle, load});
        break;
    case domain::AgentOrder::LeastFlexible:
        out.insert(out.end(), {flexible, load, idle});
        break;
    }
    out.push_back(who);
    return out;
}

Funnel Witness::funnelOf(const Item& item) const
{
    Funnel out;
    for (const auto& [who, agent] : m_agents) {
        ++out.known;
        const bool passed[] = {agent.signedIn,
                               agent.status == domain::AgentStatus::Available,
                               ready(agent, item.channel),
                               belongs(agent, item),
                               skilled(agent, item),
                               inRing(agent, item),
                               !excluded(agent, item),
                               freeFor(agent, item.channel)};
        int* const stages[] = {&out.signedIn, &out.available, &out.channel,     &out.queue,
                               &out.skills,   &out.ring,      &out.notExcluded, &out.capacity};
        for (std::size_t i = 0; i < std::size(passed) && passed[i]; ++i)
            ++*stages[i];
    }
    return out;
}

/// S3, S4, S5 and E1 of one decision, in the state before it; empty if they hold.
std::string Witness::offerWrong(const Item& item, const MakeOffer& made) const
{
    const auto who = m_agents.find(number(made.offer.agent));
    if (who == m_agents.end() || made.offer.channel != item.channel)
        return "S4: an offer to nobody, or of another channel";
    if (!eligible(who->second, item))
        return "S4: the agent may not take it";
    if (!freeFor(who->second, item.channel))
        return "S3: the agent has no room for it";
    if (rulesOf(item.queue).paused)
        return "S4: its queue is paused";
    if (made.offer.offeredAt != m_now || made.offer.expiresAt <= m_now)
        return "L2: the offer is dead when it is made";
    return chosenWrong(item, made);
}

std::string Witness::chosenWrong(const Item& item, const MakeOffer& made) const
{
    const Agent& chosen = m_agents.at(number(made.offer.agent));
    const Rank best = rank(chosen, item);
    std::optional<Rank> next;
    for (const auto& [who, agent] : m_agents) {
        if (&agent == &chosen || !freeFor(agent, item.channel) || !eligible(agent, item))
            continue;
        const Rank other = rank(agent, item);
        if (other < best)
            return "S5: agent " + std::to_string(who) + " comes before the chosen one";
        next = std::min(next.value_or(other), other);
    }
    const Item* after = nullptr;
    bool certain = true; // an item whose rung is not known may be next or not
    for (const auto& [ticket, other] : m_items) {
        if (&other == &item || other.phase != Phase::Waiting || rulesOf(other.queue).paused)
            continue;
        certain = certain && !other.unsure;
        if (other.unsure || !freeFor(chosen, other.channel) || !eligible(chosen, other))
            continue;
        if (other.key < item.key)
            return "S5: ticket " + std::to_string(ticket) + " has a smaller key";
        if (!after || other.key < after->key)
            after = &other;
    }
    const Explanation& why = made.explanation;
    if (why.key != item.key || why.agent != made.offer.agent || why.trigger != m_trigger)
        return "E1: key, agent or event are others";
    if (why.funnel != funnelOf(item))
        return "E1: the funnel does not count so";
    if (why.runnerUp.has_value() != next.has_value() || (next && number(*why.runnerUp) != int(next->back())))
        return "E1: another agent was next";
    if (certain
        && (why.nextTicket.has_value() != (after != nullptr)
            || (after && (number(*why.nextTicket) != after->ticket || why.nextKey != after->key))))
        return "E1: another interaction was next";
    return {};
}

// ---- L1 ----

void Witness::countOvertaking(const Item& chosen, const Agent& agent)
{
    if (!m_exact)
        return;
    for (auto& [ticket, item] : m_items) {
        if (item.phase != Phase::Waiting || item.key.seq >= chosen.key.seq || rulesOf(item.queue).paused
            || !freeFor(agent, item.channel) || !eligible(agent, item))
            continue;
        item.overtakers.insert(chosen.ticket);
        if (chosen.key.deadline > item.key.deadline)
            fail("L1: overtaken by what is due later: " + std::to_string(ticket));
    }
}

/// Its waiting is over: not more have overtaken it than came while they could be due before it.
void Witness::countBound(const Item& item)
{
    if (!m_exact)
        return;
    std::size_t most = 0;
    const Duration offset = item.key.deadline - item.enqueued;
    for (auto one = m_arrivals.rbegin(); one != m_arrivals.rend() && one->at >= item.enqueued; ++one)
        if (one->ticket != item.ticket && one->at <= item.enqueued + (offset - one->offset))
            ++most;
    if (item.overtakers.size() > most)
        fail("L1: " + std::to_string(item.overtakers.size()) + " overtook ticket "
             + std::to_string(item.ticket) + ", at most " + std::to_string(most) + " may");
}

// ---- after each step ----

void Witness::resolve(const Router& router)
{
    for (auto& [ticket, item] : m_items) {
        if (!item.unsure || item.phase != Phase::Waiting)
            continue;
        if (const auto report = router.waitsFor(ticketId(ticket), m_now)) {
            item.rung = report->rung;
            item.unsure = false;
        }
    }
}

void Witness::checkAll(const Router& router)
{
    if (!m_ending.empty())
        fail("S1: an offer whose time was over did not end");
    if (m_refused || m_given)
        fail("S1: an answer to an offer stays without an answer");
    RouterCounts counts;
    for (const auto& [ticket, item] : m_items) {
        counts.waiting += item.phase == Phase::Waiting ? 1 : 0;
        counts.offered += item.phase == Phase::Offered ? 1 : 0;
        counts.assigned += item.phase == Phase::Assigned || item.phase == Phase::WrapUp ? 1 : 0;
        if ((item.phase == Phase::Offered || item.phase == Phase::WrapUp) && item.until <= m_now)
            fail("L2: an offer or notes outlive their time: " + std::to_string(ticket));
        if (item.rungEnds && *item.rungEnds <= m_now)
            fail("L2: a rung outlives its time: " + std::to_string(ticket));
    }
    const RouterCounts said = router.counts();
    if (said.waiting != counts.waiting || said.offered != counts.offered || said.assigned != counts.assigned)
        fail("S2: an interaction is lost, or there twice");
    for (auto& [who, agent] : m_agents) {
        const auto [normal, interruptible] = units(agent);
        const bool full = normal > agent.profile.capacityUnits || interruptible > m_rules.interruptibleUnits;
        if (full && !agent.excused)
            fail("S3: agent " + std::to_string(who) + " has more than fits");
        agent.excused = agent.excused && full;
        if (router.load(agentId(who)).unitsUsed != normal + interruptible)
            fail("S3: the load of agent " + std::to_string(who));
        for (std::size_t i = 0; i < domain::kChannelKindCount; ++i) {
            if (!freeFor(agent, static_cast<ChannelKind>(i)))
                continue;
            for (const auto& [ticket, item] : m_items)
                if (item.phase == Phase::Waiting && item.channel == static_cast<ChannelKind>(i)
                    && !rulesOf(item.queue).paused && eligible(agent, item))
                    fail("W1: ticket " + std::to_string(ticket) + " waits although agent "
                         + std::to_string(who) + " can take it");
        }
    }
}

} // namespace atalaya::routing::test
