#include "core/routing/indexed_router.h"

#include <algorithm>

namespace atalaya::routing {

OrderKey IndexedRouter::orderKey(const ItemRow& item) const
{
    return {bandOf(item.place), fromMicros(deadlineOf(item.place)), item.seq};
}

domain::Offer IndexedRouter::offerOf(Index item) const
{
    const ItemRow& row = m_items[item];
    const HeldRow& held = m_held.at(item);
    domain::Offer offer;
    offer.id = held.offer;
    offer.ticket = row.ticket;
    offer.agent = m_agents[row.agent()].profile.id;
    offer.channel = static_cast<domain::ChannelKind>(row.channel);
    offer.offeredAt = fromMicros(held.since);
    offer.expiresAt = fromMicros(held.until);
    offer.reasons = held.reasons;
    return offer;
}

/// Of those available: who belongs to the queue, has the skills, is in the ring, is not excluded.
std::array<int, 4> IndexedRouter::countFunnel(const ClassRow& cls) const
{
    const Bitset& ready = m_ready[cls.key.channel];
    if (cls.key.only != kNone) {
        const int all = m_readyCount[cls.key.channel];
        return {all, all, ready.test(cls.key.only) ? 1 : 0, countCommon(cls.eligible, ready)};
    }
    const QueueRow& queue = m_queues[cls.key.queue];
    const Rung& rung = queue.ladder[std::size_t(cls.key.rung)];
    const bool inRing = rung.ring > 0 && rung.ring < 3 && queue.firstRing.any();
    std::array<int, 4> out{};
    for (std::size_t at = 0; at < ready.words().size(); ++at) {
        if (ready.words()[at] == 0)
            continue;
        const std::uint64_t reserve = queue.reserve.word(at);
        std::uint64_t people = queue.members.word(at);
        for (const std::uint16_t other : rung.also)
            people |= m_queues[other].members.word(at);
        std::uint64_t left = ready.words()[at] & ((people & ~reserve) | (queue.reserveOn ? reserve : 0));
        out[0] += countBits(left);
        for (const Need& need : cls.needs)
            if (need.level > 0)
                left &= m_skilled[need.skill][std::size_t(need.level)].word(at);
        out[1] += countBits(left);
        if (inRing)
            left &= queue.firstRing.word(at) | (rung.ring == 2 ? queue.secondRing.word(at) : 0) | reserve;
        out[2] += countBits(left);
        out[3] += countBits(left & cls.eligible.word(at));
    }
    return out;
}

Funnel IndexedRouter::funnelOf(const ClassRow& cls, int candidates) const
{
    if (cls.funnelStamp != m_readyStamp) {
        cls.funnelStamp = m_readyStamp;
        cls.funnel = countFunnel(cls);
    }
    Funnel funnel;
    funnel.known = m_counts[0];
    funnel.signedIn = m_counts[1];
    funnel.available = m_counts[2];
    funnel.channel = m_readyCount[cls.key.channel];
    funnel.queue = cls.funnel[0];
    funnel.skills = cls.funnel[1];
    funnel.ring = cls.funnel[2];
    funnel.notExcluded = cls.funnel[3];
    funnel.capacity = candidates;
    return funnel;
}

Explanation IndexedRouter::explanationOf(Index item, const Choice& choice) const
{
    const ItemRow& row = m_items[item];
    const ClassRow& cls = m_classes[row.cls()];
    Explanation why;
    why.number = m_number;
    why.ticket = row.ticket;
    why.key = orderKey(row);
    why.funnel = funnelOf(cls, choice.candidates);
    if (choice.agent == kNone)
        return why;
    why.agent = m_agents[choice.agent].profile.id;
    why.step = DecidingStep::OnlyOne;
    if (choice.runnerUp == kNone)
        return why;
    why.runnerUp = m_agents[choice.runnerUp].profile.id;
    const Difference step = compare(row, cls, choice.agent, choice.runnerUp);
    why.step = step.step;
    why.chosenValue = step.chosen;
    why.runnerUpValue = step.other;
    return why;
}

std::vector<std::string> IndexedRouter::reasonsFor(const ItemRow& item, const ClassRow& cls,
                                                   const Explanation& why, Index agent) const
{
    std::vector<std::string> reasons;
    const std::vector<std::uint8_t>& levels = m_agents[agent].levels;
    reasons.reserve(cls.needs.size() + 1);
    for (const Need& need : cls.needs)
        reasons.push_back(m_skillWords[need.skill]
                          + std::to_string(need.skill < levels.size() ? levels[need.skill] : 0));
    if (item.sticky == agent && why.step == DecidingStep::OnlyOne) {
        reasons.emplace_back(word(DecidingStep::Sticky));
        return reasons;
    }
    std::string step(word(why.step));
    if (why.step == DecidingStep::LongestIdle || why.step == DecidingStep::OnlyOne)
        step += ":" + std::to_string((toMicros(m_now) - m_ranks[agent].idleSince) / 1'000'000);
    else if (why.step != DecidingStep::Sticky && why.step != DecidingStep::Id)
        step += ":" + std::to_string(why.chosenValue);
    reasons.push_back(std::move(step));
    return reasons;
}

std::optional<Explanation> IndexedRouter::explain(domain::TicketId ticket, Instant) const
{
    const Index item = m_items.find(ticket);
    if (item == kNone || m_items[item].phase != Phase::Waiting)
        return std::nullopt;
    Choice choice = choose(m_items[item], m_classes[m_items[item].cls()]);
    choice.agent = kNone; // free people are there only if its queue is paused or closed
    return explanationOf(item, choice);
}

WaitingFor IndexedRouter::waitingFor(const ItemRow& item, const ClassRow& cls) const
{
    const QueueRow& queue = m_queues[item.queue];
    if (queue.rules.paused)
        return WaitingFor::Resume;
    if (!queue.offered)
        return WaitingFor::Opening;
    if (item.rung < 0)
        return WaitingFor::OneAgent;
    ClassKey everybody = cls.key;
    everybody.excluded.clear();
    const Bitset could = candidatesOf(everybody, cls.needs);
    if (!anyCommon(could, m_known))
        return WaitingFor::NobodyKnown;
    if (!anyCommon(could, m_present[item.channel]))
        return WaitingFor::SignIn;
    if (!anyCommon(could, m_ready[item.channel]))
        return WaitingFor::Status;
    return anyCommon(cls.eligible, m_ready[item.channel]) ? WaitingFor::Room : WaitingFor::Exclusion;
}

std::optional<WaitReport> IndexedRouter::waitsFor(domain::TicketId ticket, Instant now) const
{
    const auto why = explain(ticket, now);
    if (!why)
        return std::nullopt;
    const Index item = m_items.find(ticket);
    const ItemRow& row = m_items[item];
    const QueueRow& queue = m_queues[row.queue];
    WaitReport report;
    report.what = waitingFor(row, m_classes[row.cls()]);
    report.rung = row.rung;
    const auto consider = [&report](Instant at) {
        report.changesAt = std::min(report.changesAt.value_or(at), at);
    };
    if (row.timer != kNone)
        consider(fromMicros(m_wheel.due(row.timer)));
    if (row.hasExclusions)
        for (const Exclusion& one : m_exclusions.at(item))
            consider(fromMicros(one.until));
    if (report.what == WaitingFor::Opening && queue.hoursTimer != kNone)
        consider(fromMicros(m_wheel.due(queue.hoursTimer)));
    for (const Index cls : queue.classes)
        for (const KeyHeap::Entry& entry : m_classes[cls].heap.entries())
            if (std::pair(m_items[entry.item].place, m_items[entry.item].seq) < std::pair(row.place, row.seq))
                ++report.ahead;
    report.expected = expectedFor(queue, &row, report.ahead);
    report.explanation = *why;
    return report;
}

std::optional<Duration> IndexedRouter::expectedWait(domain::QueueId queue, Instant) const
{
    const auto found = m_queueIndex.find(queue);
    if (found == m_queueIndex.end())
        return std::nullopt;
    return expectedFor(m_queues[found->second], nullptr, m_queues[found->second].waiting);
}

WhyNot IndexedRouter::whyNot(domain::AgentId agentId, domain::TicketId ticket, Instant) const
{
    WhyNot out{ticket, agentId, {}};
    const Index agent = findAgent(agentId);
    const Index item = m_items.find(ticket);
    if (item == kNone)
        out.reasons.push_back({.kind = WhyNotKind::UnknownTicket});
    if (agent == kNone || !m_agents[agent].known)
        out.reasons.push_back({.kind = WhyNotKind::UnknownAgent});
    if (!out.reasons.empty())
        return out;
    const ItemRow& row = m_items[item];
    if (row.agent() == agent) {
        out.reasons.push_back({.kind = WhyNotKind::CouldTake});
        return out;
    }
    addStaticReasons(out.reasons, agent, row);
    if (row.hasExclusions
        && std::ranges::find(m_exclusions.at(item), agent, &Exclusion::agent) != m_exclusions.at(item).end())
        out.reasons.push_back({.kind = WhyNotKind::Excluded});
    addCapacityReasons(out.reasons, agent, row);
    const QueueRow& queue = m_queues[row.queue];
    if (row.phase == Phase::Waiting && queue.rules.paused)
        out.reasons.push_back({.kind = WhyNotKind::QueuePaused});
    else if (row.phase == Phase::Waiting && !queue.offered)
        out.reasons.push_back({.kind = WhyNotKind::Closed});
    if (!out.reasons.empty())
        return out;
    WhyNotReason& last = out.reasons.emplace_back();
    last.kind = WhyNotKind::CouldTake;
    if (row.agent() == kNone)
        return out;
    ClassRow cls;
    cls.needs = needsOf(
        ClassKey{row.queue, row.rung, row.channel, row.demand, row.rung < 0 ? row.sticky : kNone, {}});
    const Difference lost = compare(row, cls, row.agent(), agent);
    last = {WhyNotKind::LostAt, {}, lost.other, lost.chosen, lost.step};
    return out;
}

void IndexedRouter::addStaticReasons(std::vector<WhyNotReason>& out, Index agent, const ItemRow& item) const
{
    const AgentRow& row = m_agents[agent];
    if (!m_signedIn.test(agent))
        out.push_back({.kind = WhyNotKind::Offline});
    else if (!m_available.test(agent))
        out.push_back({.kind = WhyNotKind::Status});
    const auto& takes = row.profile.channels;
    if (!takes.empty()
        && std::ranges::find(takes, static_cast<domain::ChannelKind>(item.channel)) == takes.end())
        out.push_back({.kind = WhyNotKind::ChannelOff});
    if (item.rung < 0) {
        if (item.sticky != agent)
            out.push_back({.kind = WhyNotKind::OnlyFor});
        return;
    }
    const QueueRow& queue = m_queues[item.queue];
    const Rung& rung = queue.ladder[std::size_t(item.rung)];
    const bool helps = queue.reserveOn && queue.reserve.test(agent);
    if (!helps && !peopleOf(queue, rung).test(agent))
        out.push_back({.kind = WhyNotKind::Queue});
    for (const Need& need : needsOf(ClassKey{item.queue, item.rung, item.channel, item.demand, kNone, {}})) {
        const int have = need.skill < row.levels.size() ? row.levels[need.skill] : 0;
        if (have < need.level)
            out.push_back(
                {.kind = WhyNotKind::Skill, .skill = m_skills[need.skill], .have = have, .need = need.level});
    }
    if (!queue.reserve.test(agent) && rung.ring > 0 && ringOf(queue, agent) > rung.ring)
        out.push_back({.kind = WhyNotKind::Ring, .have = ringOf(queue, agent), .need = rung.ring});
}

void IndexedRouter::addCapacityReasons(std::vector<WhyNotReason>& out, Index agent, const ItemRow& item) const
{
    const AgentRow& row = m_agents[agent];
    const domain::ChannelRules& rules = m_rules.channels[item.channel];
    if (!mayTake(row, item.channel) && roomFor(row, item.channel)) {
        out.push_back({.kind = WhyNotKind::OpenOffer});
    } else if (!roomFor(row, item.channel)) {
        WhyNotReason reason;
        reason.kind = WhyNotKind::Capacity;
        reason.have = row.profile.capacityUnits - units(row).first;
        reason.need = rules.units;
        if (rules.atMost > 0 && row.held[item.channel] >= rules.atMost) {
            reason.have = row.held[item.channel];
            reason.need = rules.atMost;
        }
        out.push_back(reason);
    }
}

} // namespace atalaya::routing
