#include "core/routing/capacity.h"
#include "tests/core/routing/oracle_router.h"

#include <algorithm>

namespace atalaya::routing::test {

int levelOf(const OracleAgent& agent, domain::SkillId skill);

void OracleRouter::match(std::string_view trigger)
{
    while (Item* item = nextToServe())
        offer(*item, trigger);
}

/// The first, in the order of the keys (or of the scores), that somebody free can take.
OracleItem* OracleRouter::nextToServe()
{
    const bool weighted = m_rules.index == domain::OrderIndex::Weighted;
    const auto sameDemands = [](const Item& a, const Item& b) {
        return a.queue == b.queue && a.channel == b.channel && a.demand == b.demand && a.rung == b.rung
            && (a.rung >= 0 || a.sticky == b.sticky)
            && std::ranges::equal(
                   a.excluded, b.excluded, {}, [](auto& one) { return one.first; },
                   [](auto& one) { return one.first; });
    };
    Item* best = nullptr;
    std::int64_t bestScore = 0;
    for (auto& [ticket, item] : items) {
        if (item.phase != OraclePhase::Waiting || !offers(item.queue))
            continue;
        const auto able = ranked(item);
        if (able.empty())
            continue;
        std::int64_t most = 0;
        if (weighted) {
            // Among equal demands the key decides, whatever the score.
            if (std::ranges::any_of(items, [&](const auto& other) {
                    return other.second.phase == OraclePhase::Waiting && other.second.key < item.key
                        && sameDemands(other.second, item);
                }))
                continue;
            for (const Agent* agent : able)
                most = std::max(most, score(item, *agent));
        }
        const auto before = [&] {
            if (item.key.band != best->key.band)
                return item.key.band < best->key.band;
            return most != bestScore ? most > bestScore : item.key < best->key;
        };
        if (!best || before()) {
            best = &item;
            bestScore = most;
        }
    }
    return best;
}

std::int64_t OracleRouter::score(const Item& item, const Agent& agent) const
{
    const std::int64_t waited = std::max<std::int64_t>(0, (m_now - item.enqueued).count()) / 1000;
    const std::int64_t due = std::max<std::int64_t>(1, (item.key.deadline - item.enqueued).count() / 1000);
    const std::int64_t lateness = std::min<std::int64_t>(
        std::min<std::int64_t>(waited, std::int64_t(1) << 40) * 4096 / due, std::int64_t(1) << 48);
    const auto own = agent.mean.find(item.channel);
    const auto mean = m_mean.find(item.channel);
    const bool measured =
        own != agent.mean.end() && mean != m_mean.end() && own->second > 0 && mean->second > 0;
    const std::int64_t speed =
        measured ? std::clamp<std::int64_t>(mean->second * 1024 / own->second, 256, 4096) : 1024;
    return lateness * speed;
}

/// What is asked about an agent, in order; smaller is better.
std::vector<std::pair<DecidingStep, std::int64_t>> OracleRouter::rank(const Item& item,
                                                                      const Agent& agent) const
{
    std::int64_t levels = 0;
    for (const auto& [skill, level] : needs(item))
        levels += levelOf(agent, skill);
    std::int64_t flexible = 0;
    for (std::size_t serves = std::max(agent.profile.queues.size(), agent.profile.skills.size()); serves > 1;
         serves /= 2)
        ++flexible;
    const auto [normal, interruptible] = units(agent.profile.id);
    const std::pair sticky{DecidingStep::Sticky, std::int64_t(item.sticky == agent.profile.id ? 0 : 1)};
    const std::pair ring{DecidingStep::Ring, std::int64_t(ringOf(item.queue, agent.profile.id))};
    const std::pair best{DecidingStep::BestSkill, -levels};
    const std::pair flex{DecidingStep::LeastFlexible, flexible};
    const std::pair load{DecidingStep::LeastLoaded, std::int64_t(normal + interruptible)};
    const std::pair idle{DecidingStep::LongestIdle, toMicros(agent.idleSince)};
    switch (m_options.agentOrder.value_or(rulesOf(item.queue).order)) {
    case domain::AgentOrder::BestSkill:
        return {sticky, ring, best, flex, load, idle};
    case domain::AgentOrder::LongestIdle:
        return {sticky, ring, idle, load};
    case domain::AgentOrder::LeastFlexible:
        break;
    }
    return {sticky, ring, flex, load, idle};
}

/// Who is free for it, best first.
std::vector<const OracleAgent*> OracleRouter::ranked(const Item& item) const
{
    std::vector<const Agent*> out;
    for (const auto& [id, agent] : agents)
        if (eligible(agent, item) && freeFor(agent, item.channel))
            out.push_back(&agent);
    std::ranges::sort(out, [&](const Agent* a, const Agent* b) {
        const auto left = rank(item, *a);
        const auto right = rank(item, *b);
        return left != right ? left < right : a->profile.id < b->profile.id;
    });
    return out;
}

void OracleRouter::separate(Explanation& why, const Item& item, const Agent& best, const Agent& other) const
{
    const auto left = rank(item, best);
    const auto right = rank(item, other);
    const auto idle = [this](const Agent& agent) { return (m_now - agent.idleSince).count() / 1'000'000; };
    why.step = DecidingStep::Id;
    why.chosenValue = idle(best);
    why.runnerUpValue = idle(other);
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] == right[i])
            continue;
        why.step = left[i].first;
        if (why.step == DecidingStep::LongestIdle)
            return;
        const bool sticky = why.step == DecidingStep::Sticky;
        why.chosenValue = sticky ? 0 : std::abs(left[i].second);
        why.runnerUpValue = sticky ? 0 : std::abs(right[i].second);
        return;
    }
}

Explanation OracleRouter::explanation(const Item& item) const
{
    Explanation why;
    why.number = m_number;
    why.ticket = item.ticket;
    why.key = item.key;
    for (const auto& [id, agent] : agents) {
        why.funnel.known += agent.known ? 1 : 0;
        if (!agent.signedIn || agent.profile.disabled)
            continue;
        ++why.funnel.signedIn;
        if (agent.status != domain::AgentStatus::Available)
            continue;
        ++why.funnel.available;
        const bool counted[] = {ready(agent, item.channel), belongs(agent, item),
                                skilled(agent, item),       inRing(agent, item),
                                eligible(agent, item),      freeFor(agent, item.channel)};
        int* const stages[] = {&why.funnel.channel, &why.funnel.queue,       &why.funnel.skills,
                               &why.funnel.ring,    &why.funnel.notExcluded, &why.funnel.capacity};
        for (std::size_t i = 0; i < 6 && counted[i]; ++i)
            ++*stages[i];
    }
    const auto able = ranked(item);
    if (able.empty())
        return why;
    why.agent = able[0]->profile.id;
    why.step = DecidingStep::OnlyOne;
    if (able.size() > 1) {
        why.runnerUp = able[1]->profile.id;
        separate(why, item, *able[0], *able[1]);
    }
    return why;
}

std::optional<Explanation> OracleRouter::explain(domain::TicketId ticket) const
{
    const auto found = items.find(ticket);
    if (found == items.end() || found->second.phase != OraclePhase::Waiting)
        return std::nullopt;
    Explanation why = explanation(found->second); // somebody free is there only if the queue is not offered
    why.agent.reset();
    why.runnerUp.reset();
    why.step = DecidingStep::NobodyFree;
    why.chosenValue = 0;
    why.runnerUpValue = 0;
    return why;
}

void OracleRouter::offer(Item& item, std::string_view trigger)
{
    const Agent& agent = *ranked(item).front();
    Explanation why = explanation(item);
    why.trigger = trigger;
    for (const auto& [ticket, other] : items)
        if (ticket != item.ticket && other.phase == OraclePhase::Waiting && offers(other.queue)
            && eligible(agent, other) && freeFor(agent, other.channel)
            && (!why.nextKey || other.key < *why.nextKey)) {
            why.nextTicket = ticket;
            why.nextKey = other.key;
        }
    Duration lasts = rulesOf(item.queue).offerLasts;
    if (lasts == Duration(0))
        lasts = offerTimeLimit(item.channel);
    Uuid id; // the time, the run, a counter
    const auto millis = static_cast<std::uint64_t>(toMicros(m_now) / 1000);
    for (std::size_t i = 0; i < 16; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(i < 6        ? millis >> (8 * (5 - i))
                                                    : i < 10 ? m_options.run >> (8 * (9 - i))
                                                             : m_nextOffer >> (8 * (15 - i)));
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x80);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    ++m_nextOffer;
    item.offer = {domain::OfferId(id),      item.ticket, agent.profile.id, item.channel, m_now, m_now + lasts,
                  reasons(item, why, agent)};
    item.phase = OraclePhase::Offered;
    item.agent = agent.profile.id;
    m_touched.insert(item.agent);
    m_actions.emplace_back(MakeOffer{item.offer, why});
}

std::vector<std::string> OracleRouter::reasons(const Item& item, const Explanation& why,
                                               const Agent& agent) const
{
    std::vector<std::string> out;
    for (const auto& [skill, level] : needs(item))
        out.push_back("skill:" + skill.str() + ":" + std::to_string(levelOf(agent, skill)));
    std::string last(word(why.step));
    if (item.sticky == agent.profile.id && why.step == DecidingStep::OnlyOne)
        last = word(DecidingStep::Sticky);
    else if (why.step == DecidingStep::LongestIdle || why.step == DecidingStep::OnlyOne)
        last += ":" + std::to_string((m_now - agent.idleSince).count() / 1'000'000);
    else if (why.step != DecidingStep::Sticky && why.step != DecidingStep::Id)
        last += ":" + std::to_string(why.chosenValue);
    out.push_back(last);
    return out;
}

domain::Load OracleRouter::load(domain::AgentId id) const
{
    domain::Load load;
    load.agent = id;
    if (!agents.contains(id))
        return load;
    const Agent& agent = agents.at(id);
    load.status = agent.status;
    load.unitsUsed = units(id).first + units(id).second;
    load.unitsTotal = agent.profile.capacityUnits;
    load.since = agent.statusSince;
    for (const auto& [ticket, item] : items)
        if (item.phase == OraclePhase::Assigned && item.agent == id)
            ++(item.channel == domain::ChannelKind::Voice       ? load.calls
                   : item.channel == domain::ChannelKind::Email ? load.emails
                                                                : load.chats);
    return load;
}

WhyNot OracleRouter::whyNot(domain::AgentId agentId, domain::TicketId ticket) const
{
    WhyNot out{ticket, agentId, {}};
    const auto add = [&out](WhyNotKind kind, std::int64_t have = 0, std::int64_t need = 0) {
        out.reasons.push_back({kind, {}, have, need, DecidingStep::NobodyFree});
    };
    if (!items.contains(ticket))
        add(WhyNotKind::UnknownTicket);
    if (!agents.contains(agentId) || !agents.at(agentId).known)
        add(WhyNotKind::UnknownAgent);
    if (!out.reasons.empty())
        return out;
    const Item& item = items.at(ticket);
    const Agent& agent = agents.at(agentId);
    if (item.phase != OraclePhase::Waiting && item.agent == agentId) {
        add(WhyNotKind::CouldTake);
        return out;
    }
    if (!agent.signedIn || agent.profile.disabled)
        add(WhyNotKind::Offline);
    else if (agent.status != domain::AgentStatus::Available)
        add(WhyNotKind::Status);
    const auto& takes = agent.profile.channels;
    if (!takes.empty() && std::ranges::find(takes, item.channel) == takes.end())
        add(WhyNotKind::ChannelOff);
    if (!belongs(agent, item))
        add(WhyNotKind::Queue);
    for (const auto& [skill, level] : needs(item))
        if (levelOf(agent, skill) < level)
            out.reasons.push_back(
                {WhyNotKind::Skill, skill, levelOf(agent, skill), level, DecidingStep::NobodyFree});
    if (!inRing(agent, item) && item.rung < 0)
        add(WhyNotKind::OnlyFor);
    else if (!inRing(agent, item))
        add(WhyNotKind::Ring, ringOf(item.queue, agentId),
            ladderOf(item.queue)[static_cast<std::size_t>(item.rung)].ring);
    if (item.excluded.contains(agentId))
        add(WhyNotKind::Excluded);
    const domain::ChannelRules& rules = channelOf(item.channel);
    const auto held = heldBy(agentId);
    const int same = held.contains(item.channel) ? held.at(item.channel) : 0;
    if (!hasRoom(agent, item.channel) && rules.atMost > 0 && same >= rules.atMost)
        add(WhyNotKind::Capacity, same, rules.atMost);
    else if (!hasRoom(agent, item.channel))
        add(WhyNotKind::Capacity, agent.profile.capacityUnits - units(agentId).first, rules.units);
    else if (!mayTake(agent, item.channel))
        add(WhyNotKind::OpenOffer);
    if (item.phase == OraclePhase::Waiting && rulesOf(item.queue).paused)
        add(WhyNotKind::QueuePaused);
    else if (item.phase == OraclePhase::Waiting && !offers(item.queue))
        add(WhyNotKind::Closed);
    if (!out.reasons.empty())
        return out;
    add(WhyNotKind::CouldTake);
    if (item.phase == OraclePhase::Waiting)
        return out;
    Explanation lost;
    separate(lost, item, agents.at(item.agent), agent);
    out.reasons[0] = {WhyNotKind::LostAt, {}, lost.runnerUpValue, lost.chosenValue, lost.step};
    return out;
}

std::optional<std::string> OracleRouter::broken() const
{
    for (const auto& [ticket, item] : items) {
        if ((item.phase == OraclePhase::Waiting) != item.agent.isNull())
            return "S1: an interaction has an owner in the wrong state: " + ticket.str();
        if (item.phase == OraclePhase::Offered && item.offer.expiresAt <= m_now)
            return "L2: an offer outlives its time: " + ticket.str();
        if (item.phase == OraclePhase::Waiting && offers(item.queue) && !ranked(item).empty())
            return "W1: it waits although somebody free can take it: " + ticket.str();
    }
    return std::nullopt;
}

} // namespace atalaya::routing::test
