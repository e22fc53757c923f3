#include "core/routing/indexed_router.h"

#include <algorithm>

namespace atalaya::routing {

using domain::AgentStatus;

// ---- agents ----

void IndexedRouter::apply(const AgentChanged& event)
{
    const Index agent = internAgent(event.agent.id);
    setProfile(agent, event.agent);
    m_agents[agent].known = true;
    if (event.agent.disabled && m_agents[agent].signedIn)
        signOut(agent);
    refresh(agent);
    touch(agent);
    m_freed.push_back(agent);
}

void IndexedRouter::apply(const AgentSignedIn& event)
{
    const Index agent = findAgent(event.agent);
    if (agent == kNone || !m_agents[agent].known || m_agents[agent].profile.disabled)
        return;
    AgentRow& row = m_agents[agent];
    if (row.signedIn)
        return apply(AgentStatusChanged{event.agent, event.status});
    m_ranks[agent].idleSince = toMicros(m_now);
    row.signedIn = true;
    startRamp(agent);
    setStatus(agent, event.status);
}

void IndexedRouter::apply(const AgentSignedOut& event)
{
    if (const Index agent = findAgent(event.agent); agent != kNone && m_agents[agent].known)
        signOut(agent);
}

void IndexedRouter::apply(const AgentStatusChanged& event)
{
    const Index agent = findAgent(event.agent);
    if (agent == kNone || !m_agents[agent].signedIn)
        return;
    if (m_agents[agent].status == event.status)
        return touch(agent); // also the echo of what the router has set
    if (event.status != AgentStatus::Available)
        withdrawOffers(agent);
    setStatus(agent, event.status);
}

// ---- interactions ----

void IndexedRouter::apply(const InteractionArrived& event)
{
    const std::uint16_t queue = internQueue(event.queue);
    const Index demand = internDemand(event.requiredSkills);
    const Index sticky = event.stickyAgent ? internAgent(*event.stickyAgent) : kNone;
    const auto channel = static_cast<std::uint8_t>(event.channel);
    const auto priority = static_cast<std::uint8_t>(event.priority);
    Index item = m_items.find(event.ticket);
    const bool isNew = item == kNone;
    if (isNew) {
        item = m_items.add(event.ticket);
        m_items[item].seq = m_nextSeq++;
    }
    ItemRow& row = m_items[item];
    const std::uint64_t place = placeFor(event, m_queues[queue]);
    const bool open = row.phase == Phase::Waiting || row.phase == Phase::Offered;
    if (!isNew && open && row.queue == queue && row.demand == demand
        && (sticky == kNone || row.sticky == sticky) && row.channel == channel && row.priority == priority) {
        const bool waits = row.phase == Phase::Waiting;
        if (waits)
            dequeue(item);
        row.place = place;
        row.enqueued = toMicros(event.enqueuedAt);
        if (waits)
            enqueue(item);
        m_arrived = item;
        return;
    }
    if (!isNew)
        detach(item);
    row.queue = queue;
    row.demand = demand;
    row.sticky = sticky;
    row.channel = channel;
    row.priority = priority;
    row.place = place;
    row.enqueued = toMicros(event.enqueuedAt);
    if (!sentElsewhere(item)) {
        beginLadder(item);
        enqueue(item);
    }
    m_arrived = m_items.find(event.ticket);
}

void IndexedRouter::apply(const InteractionCancelled& event)
{
    if (const Index item = m_items.find(event.ticket); item != kNone)
        erase(item);
}

void IndexedRouter::apply(const CustomerAbandoned& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone)
        return;
    const ItemRow& row = m_items[item];
    if (row.phase == Phase::Waiting || row.phase == Phase::Offered)
        m_queues[row.queue].statistics.abandoned(toMicros(m_now));
    erase(item);
}

void IndexedRouter::apply(const ItemFinished& event)
{
    if (const Index item = m_items.find(event.ticket); item != kNone)
        finish(item);
}

void IndexedRouter::apply(const ManualAssigned& event)
{
    const auto channel = static_cast<std::uint8_t>(event.channel);
    const Index agent = internAgent(event.agent);
    Index item = m_items.find(event.ticket);
    if (item == kNone) {
        item = m_items.add(event.ticket);
        ItemRow& row = m_items[item];
        row.seq = m_nextSeq++;
        row.queue = internQueue({});
        row.priority = static_cast<std::uint8_t>(domain::Priority::Normal);
        row.enqueued = toMicros(m_now);
        row.place = placeOf(1, toMicros(m_now));
    } else if (m_items[item].phase == Phase::Assigned && m_items[item].agent() == agent
               && m_items[item].channel == channel) {
        return;
    } else {
        detach(item);
    }
    m_items[item].channel = channel;
    assign(item, agent);
}

void IndexedRouter::apply(const InteractionPulled& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone)
        return;
    ItemRow& row = m_items[item];
    const bool waits = row.phase == Phase::Waiting;
    if (waits)
        dequeue(item);
    row.place = placeOf(0, deadlineOf(row.place));
    if (waits)
        enqueue(item);
}

void IndexedRouter::apply(const TransferToAgent& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone)
        return;
    detach(item);
    ItemRow& row = m_items[item];
    row.sticky = internAgent(event.agent);
    row.rung = kPrivateRung;
    row.bounces = 0;
    if (event.waitsFor > Duration::zero())
        row.timer = addTimer(TimerKind::RungEnds, toMicros(m_now + event.waitsFor), item);
    enqueue(item);
    m_arrived = item;
}

void IndexedRouter::apply(const TransferToQueue& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone)
        return;
    const Index from = m_items[item].agent();
    const std::uint16_t queue = internQueue(event.queue);
    detach(item);
    ItemRow& row = m_items[item];
    row.queue = queue;
    row.sticky = kNone;
    if (!event.keepPlace) {
        InteractionArrived now;
        now.channel = static_cast<domain::ChannelKind>(row.channel);
        now.priority = static_cast<domain::Priority>(row.priority);
        now.enqueuedAt = m_now;
        row.enqueued = toMicros(m_now);
        row.place = placeFor(now, m_queues[queue]);
    }
    if (from != kNone)
        exclude(item, from);
    if (!sentElsewhere(item)) {
        beginLadder(item);
        enqueue(item);
    }
    m_arrived = m_items.find(event.ticket);
}

// ---- offers and what an agent has ----

void IndexedRouter::apply(const OfferAccepted& event)
{
    const auto found = m_offers.find(event.offer);
    if (found == m_offers.end()) {
        m_actions.emplace_back(OfferRefused{event.offer});
        return;
    }
    const Index item = found->second;
    const Index agent = m_items[item].agent();
    removeOffer(item, OfferOutcome::Accepted);
    assign(item, agent);
    m_actions.emplace_back(Assigned{m_items[item].ticket, m_agents[agent].profile.id, event.offer});
}

void IndexedRouter::apply(const OfferDeclined& event)
{
    const auto found = m_offers.find(event.offer);
    if (found == m_offers.end()) {
        m_actions.emplace_back(OfferRefused{event.offer});
        return;
    }
    const Index item = found->second;
    exclude(item, m_items[item].agent());
    backToQueue(item, OfferOutcome::Declined, event.reason);
}

void IndexedRouter::apply(const WrapUpEnded& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone || m_items[item].phase != Phase::WrapUp)
        return;
    m_actions.emplace_back(WrapUpOver{event.ticket, m_agents[m_items[item].agent()].profile.id});
    erase(item);
}

void IndexedRouter::apply(const WrapUpExtended& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone || m_items[item].phase != Phase::WrapUp || event.by <= Duration::zero())
        return;
    HeldRow& held = m_held.at(item);
    if (held.extended)
        return;
    held.extended = true;
    held.until += event.by.count();
    stopTimer(held.timer);
    held.timer = addTimer(TimerKind::WrapUpEnds, held.until, item);
    m_actions.emplace_back(
        WrapUpStarted{event.ticket, m_agents[m_items[item].agent()].profile.id, fromMicros(held.until)});
}

void IndexedRouter::apply(const ConversationIdle& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone || m_items[item].phase != Phase::Assigned || m_held.at(item).idle)
        return;
    HeldRow& held = m_held.at(item);
    held.idle = true;
    stopTimer(held.timer);
    const Index agent = m_items[item].agent();
    --m_agents[agent].held[m_items[item].channel];
    touch(agent);
    refresh(agent);
}

void IndexedRouter::apply(const ConversationWoke& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone || m_items[item].phase != Phase::Assigned)
        return;
    const ItemRow& row = m_items[item];
    HeldRow& held = m_held.at(item);
    const Duration unanswered = m_queues[row.queue].rules.returnUnansweredAfter;
    if (held.answerTimer == kNone && unanswered > Duration::zero())
        held.answerTimer = addTimer(TimerKind::AnswerMissing, toMicros(m_now + unanswered), item);
    if (held.idle) {
        AgentRow& agent = m_agents[row.agent()];
        if (!m_rules.channels[row.channel].wakingMayOverflow && !roomFor(agent, row.channel))
            return returnToQueue(item, ReturnReason::AgentFull, false);
        held.idle = false;
        ++agent.held[row.channel];
        touch(row.agent());
        refresh(row.agent());
    }
    startConversation(item);
}

void IndexedRouter::apply(const ConversationAnswered& event)
{
    const Index item = m_items.find(event.ticket);
    if (item == kNone || m_items[item].phase != Phase::Assigned)
        return;
    stopTimer(m_held.at(item).answerTimer);
    startConversation(item);
}

// ---- rules ----

void IndexedRouter::apply(const QueueChanged& event)
{
    const std::uint16_t queue = internQueue(event.queue.id);
    if (m_queues[queue].required == event.queue.requiredSkills)
        return; // its name, or a target of the calendar
    m_queues[queue].required = event.queue.requiredSkills;
    compile(queue);
    reenter(queue, false);
}

void IndexedRouter::apply(const RulesChanged& event)
{
    m_rules = event.rules;
    for (std::size_t queue = 0; queue < m_queues.size(); ++queue) // grows while it names others
        compile(static_cast<std::uint16_t>(queue));
    for (const domain::QueueRules& rules : event.rules.queues)
        internQueue(rules.queue);
    reenter(std::nullopt, true);
    for (Index agent = 0; agent < m_agents.size(); ++agent)
        refresh(agent);
}

void IndexedRouter::apply(const QueuePaused& event)
{
    const std::uint16_t queue = internQueue(event.queue);
    auto rules = std::ranges::find(m_rules.queues, event.queue, &domain::QueueRules::queue);
    if (rules == m_rules.queues.end()) {
        rules = m_rules.queues.emplace(rules);
        rules->queue = event.queue;
    }
    rules->paused = event.paused;
    m_queues[queue].rules.paused = event.paused;
    refreshHours(queue);
}

void IndexedRouter::apply(const UtcOffsetChanged& event)
{
    m_rules.utcOffsetMinutes = event.minutes;
    for (std::size_t queue = 0; queue < m_queues.size(); ++queue)
        refreshHours(static_cast<std::uint16_t>(queue));
}

} // namespace atalaya::routing
