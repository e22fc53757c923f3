#include "tests/core/routing/oracle_router.h"

#include "core/routing/capacity.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;

OracleRouter::OracleRouter(RouterOptions options) : m_options(options), m_rules(domain::defaultRoutingRules())
{
}

std::vector<Action> OracleRouter::step(const Event& event, Instant now)
{
    passTime(std::max(m_now, now));
    ++m_number;
    m_actions.clear();
    m_touched.clear();
    m_arrived.reset();
    fireDue();
    std::visit([this](const auto& one) { apply(one); }, event);
    checkReserves();
    skipRungs();
    match(eventName(event));
    if (auto why = m_arrived ? explain(*m_arrived) : std::nullopt) {
        why->trigger = eventName(event);
        m_actions.emplace_back(Explained{*why});
    }
    for (const domain::AgentId id : m_touched) {
        const bool paused = units(id).first > 0 && units(id).second > 0;
        if (paused != agents.at(id).paused)
            m_actions.emplace_back(WorkPaused{id, paused});
        agents.at(id).paused = paused;
        m_actions.emplace_back(LoadMoved{id});
    }
    for (const auto& [ticket, item] : items)
        if (!m_history[item.queue].since)
            m_history[item.queue].since = m_now;
    return m_actions;
}

void OracleRouter::apply(const AgentChanged& event)
{
    Agent& agent = agents[event.agent.id];
    agent.profile = event.agent;
    agent.known = true;
    if (event.agent.disabled && agent.signedIn)
        signOut(agent);
    m_touched.insert(event.agent.id);
}

void OracleRouter::apply(const AgentSignedIn& event)
{
    if (!agents.contains(event.agent) || !agents.at(event.agent).known
        || agents.at(event.agent).profile.disabled)
        return;
    Agent& agent = agents.at(event.agent);
    if (agent.signedIn)
        return changeStatus(event.agent, event.status);
    agent.signedIn = true;
    agent.idleSince = m_now;
    if (m_rules.rampUpAfter > Duration(0) && m_rules.rampUpLasts > Duration(0) && agent.signedOutAt
        && m_now - *agent.signedOutAt >= m_rules.rampUpAfter)
        agent.rampUntil = m_now + m_rules.rampUpLasts;
    setStatus(agent, event.status);
}

void OracleRouter::apply(const AgentSignedOut& event)
{
    if (agents.contains(event.agent) && agents.at(event.agent).known)
        signOut(agents.at(event.agent));
}

void OracleRouter::apply(const AgentStatusChanged& event)
{
    changeStatus(event.agent, event.status);
}

void OracleRouter::apply(const InteractionArrived& event)
{
    arrive(event);
}

void OracleRouter::apply(const InteractionCancelled& event)
{
    if (!items.contains(event.ticket))
        return;
    erase(event.ticket);
}

void OracleRouter::apply(const CustomerAbandoned& event)
{
    if (!items.contains(event.ticket))
        return;
    const Item& item = items.at(event.ticket);
    if (item.phase == OraclePhase::Waiting || item.phase == OraclePhase::Offered)
        m_history[item.queue].abandoned.push_back(m_now);
    erase(event.ticket);
}

void OracleRouter::apply(const ItemFinished& event)
{
    if (!items.contains(event.ticket))
        return;
    finish(items.at(event.ticket));
}

void OracleRouter::apply(const ManualAssigned& event)
{
    give(event);
}

void OracleRouter::apply(const InteractionPulled& event)
{
    if (!items.contains(event.ticket))
        return;
    items.at(event.ticket).key.band = 0;
}

void OracleRouter::apply(const TransferToAgent& event)
{
    if (!items.contains(event.ticket))
        return;
    Item& item = items.at(event.ticket);
    detach(item);
    agents[event.agent].profile.id = event.agent;
    item.sticky = event.agent;
    item.rung = -2;
    item.bounces = 0;
    if (event.waitsFor > Duration(0))
        item.rungEnds = m_now + event.waitsFor;
    m_detached.clear();
    m_arrived = event.ticket;
}

void OracleRouter::apply(const TransferToQueue& event)
{
    if (!items.contains(event.ticket))
        return;
    Item& item = items.at(event.ticket);
    const bool had = item.phase != OraclePhase::Waiting;
    const domain::AgentId from = item.agent;
    detach(item);
    item.queue = event.queue;
    item.sticky.reset();
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
    if (had)
        exclude(item, from);
    if (!sentElsewhere(item))
        beginLadder(item);
    m_detached.clear();
    m_arrived = event.ticket;
}

void OracleRouter::apply(const WrapUpEnded& event)
{
    if (!items.contains(event.ticket))
        return;
    const Item& item = items.at(event.ticket);
    if (item.phase != OraclePhase::WrapUp)
        return;
    m_actions.emplace_back(WrapUpOver{event.ticket, item.agent});
    erase(event.ticket);
}

void OracleRouter::apply(const WrapUpExtended& event)
{
    if (!items.contains(event.ticket))
        return;
    Item& item = items.at(event.ticket);
    if (item.phase != OraclePhase::WrapUp || item.extended || event.by <= Duration(0))
        return;
    item.extended = true;
    item.wrapUpEnds += event.by;
    m_actions.emplace_back(WrapUpStarted{event.ticket, item.agent, item.wrapUpEnds});
}

void OracleRouter::apply(const ConversationIdle& event)
{
    if (!items.contains(event.ticket))
        return;
    Item& item = items.at(event.ticket);
    if (item.phase != OraclePhase::Assigned || item.idle)
        return;
    item.idle = true;
    item.idleAt.reset();
    m_touched.insert(item.agent);
}

void OracleRouter::apply(const ConversationWoke& event)
{
    if (!items.contains(event.ticket))
        return;
    Item& item = items.at(event.ticket);
    if (item.phase != OraclePhase::Assigned)
        return;
    const Duration limit = rulesOf(item.queue).returnUnansweredAfter;
    if (!item.answerBy && limit > Duration(0))
        item.answerBy = m_now + limit;
    if (item.idle) {
        if (!channelOf(item.channel).wakingMayOverflow && !hasRoom(agents.at(item.agent), item.channel))
            return giveBack(item, ReturnReason::AgentFull);
        item.idle = false;
        m_touched.insert(item.agent);
    }
    startSilence(item);
}

void OracleRouter::apply(const ConversationAnswered& event)
{
    if (!items.contains(event.ticket))
        return;
    Item& item = items.at(event.ticket);
    if (item.phase != OraclePhase::Assigned)
        return;
    item.answerBy.reset();
    startSilence(item);
}

void OracleRouter::apply(const QueueChanged& event)
{
    m_queues[event.queue.id] = event.queue;
}

void OracleRouter::apply(const RulesChanged& event)
{
    applyRules(event.rules);
}

void OracleRouter::apply(const QueuePaused& event)
{
    auto at = std::ranges::find(m_rules.queues, event.queue, &domain::QueueRules::queue);
    if (at == m_rules.queues.end()) {
        m_rules.queues.emplace_back().queue = event.queue;
        at = m_rules.queues.end() - 1;
    }
    at->paused = event.paused;
}

void OracleRouter::apply(const UtcOffsetChanged& event)
{
    m_rules.utcOffsetMinutes = event.minutes;
}

void OracleRouter::apply(const OfferAccepted& event)
{
    Item* const item = offered(event.offer);
    if (!item)
        return;
    const domain::AgentId agent = item->agent;
    removeOffer(*item, OfferOutcome::Accepted);
    assign(*item, agent);
    m_actions.emplace_back(Assigned{item->ticket, agent, event.offer});
}

void OracleRouter::apply(const OfferDeclined& event)
{
    Item* const item = offered(event.offer);
    if (!item)
        return;
    exclude(*item, item->agent);
    backToQueue(*item, OfferOutcome::Declined, event.reason);
}

OracleItem* OracleRouter::offered(domain::OfferId offer)
{
    for (auto& [ticket, item] : items)
        if (item.phase == OraclePhase::Offered && item.offer.id == offer)
            return &item;
    m_actions.emplace_back(OfferRefused{offer});
    return nullptr;
}

void OracleRouter::applyRules(const domain::RoutingRules& rules)
{
    m_rules = rules;
    for (auto& [queue, on] : m_reserveOn)
        on = on && !rulesOf(queue).reserve.agents.empty();
    for (auto& [ticket, item] : items) {
        item.rung = std::min(item.rung, static_cast<int>(ladderOf(item.queue).size()) - 1);
        if (item.phase != OraclePhase::Waiting && item.phase != OraclePhase::Offered)
            continue;
        if (item.rung != -2)
            startRung(item);
    }
}

void OracleRouter::arrive(const InteractionArrived& event)
{
    std::map<domain::SkillId, int> demand;
    for (const domain::SkillLevel& one : event.requiredSkills)
        demand[one.skill] = std::max(demand[one.skill], one.level);
    m_arrived = event.ticket;
    if (event.stickyAgent)
        agents[*event.stickyAgent].profile.id = *event.stickyAgent;
    const bool isNew = !items.contains(event.ticket);
    if (!isNew) {
        Item& old = items.at(event.ticket);
        const bool open = old.phase == OraclePhase::Waiting || old.phase == OraclePhase::Offered;
        if (open && old.queue == event.queue && old.demand == demand && old.channel == event.channel
            && old.priority == event.priority && (!event.stickyAgent || old.sticky == event.stickyAgent)) {
            old.key = {event.band, deadlineOf(event), old.key.seq};
            old.enqueued = event.enqueuedAt;
            return;
        }
        detach(old);
    }
    Item& item = items[event.ticket];
    m_detached.insert(event.ticket);
    item.ticket = event.ticket;
    item.key = {event.band, deadlineOf(event), isNew ? m_nextSeq++ : item.key.seq};
    item.queue = event.queue;
    item.channel = event.channel;
    item.priority = event.priority;
    item.enqueued = event.enqueuedAt;
    item.demand = demand;
    item.sticky = event.stickyAgent;
    if (!sentElsewhere(item))
        beginLadder(item);
    m_detached.clear();
}

void OracleRouter::give(const ManualAssigned& event)
{
    agents[event.agent].profile.id = event.agent;
    if (!items.contains(event.ticket)) {
        m_detached.insert(event.ticket);
        Item& item = items[event.ticket];
        item.ticket = event.ticket;
        item.key = {1, m_now, m_nextSeq++};
        item.enqueued = m_now;
    } else {
        Item& item = items.at(event.ticket);
        if (item.phase == OraclePhase::Assigned && item.agent == event.agent && item.channel == event.channel)
            return;
        detach(item);
    }
    Item& item = items.at(event.ticket);
    item.channel = event.channel;
    assign(item, event.agent);
    m_detached.clear();
}

} // namespace atalaya::routing::test
