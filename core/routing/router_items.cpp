#include "core/routing/indexed_router.h"

#include <algorithm>

namespace atalaya::routing {

void IndexedRouter::countWaiting(std::uint16_t at, int waiting, int held)
{
    QueueRow& queue = m_queues[at];
    queue.statistics.advance(toMicros(m_now), queue.waiting, queue.held);
    queue.waiting += waiting;
    queue.held += held;
    queue.reserveStale = queue.reserveStale || waiting != 0;
}

void IndexedRouter::enqueue(Index item)
{
    const Index at = classFor(keyOf(item));
    ItemRow& row = m_items[item];
    row.phase = Phase::Waiting;
    row.with = at;
    ClassRow& cls = m_classes[at];
    if (cls.heap.empty())
        revive(at);
    cls.heap.push({row.place, static_cast<std::uint32_t>(row.seq), item},
                  [this](Index moved, Index slot) { m_items.position(moved) = slot; });
    headMoved(at);
    ++m_waiting;
    countWaiting(row.queue, 1, 0);
    m_placed.push_back(item);
    if (m_presentIn[at] == 0)
        m_unserved.push_back(at);
}

void IndexedRouter::dequeue(Index item)
{
    ItemRow& row = m_items[item];
    const Index at = row.cls();
    if (at == kNone)
        return; // on its way between two classes
    m_classes[at].heap.erase(m_items.position(item),
                             [this](Index moved, Index slot) { m_items.position(moved) = slot; });
    row.with = kNone;
    headMoved(at);
    --m_waiting;
    countWaiting(row.queue, -1, 0);
    if (m_classes[at].heap.empty())
        retire(at);
}

void IndexedRouter::hold(Index item, Index agent, Phase phase)
{
    ItemRow& row = m_items[item];
    row.phase = phase;
    row.with = agent;
    m_agents[agent].items.push_back(item);
    ++m_agents[agent].held[row.channel];
    touch(agent);
    refresh(agent);
}

/// The agent has it no longer; the caller says what it is now.
void IndexedRouter::letGo(Index item)
{
    ItemRow& row = m_items[item];
    HeldRow& held = m_held.at(item);
    AgentRow& agent = m_agents[row.agent()];
    std::erase(agent.items, item);
    if (!held.idle)
        --agent.held[row.channel];
    stopTimer(held.timer);
    stopTimer(held.answerTimer);
    if (row.phase != Phase::Offered) {
        countWaiting(row.queue, 0, -1);
        m_ranks[row.agent()].idleSince = toMicros(m_now);
    }
    m_held.erase(item);
    const Index who = row.agent();
    row.with = kNone;
    row.phase = Phase::Waiting;
    touch(who);
    refresh(who);
}

void IndexedRouter::removeOffer(Index item, OfferOutcome outcome, std::string reason)
{
    ItemRow& row = m_items[item];
    const domain::OfferId offer = m_held.at(item).offer;
    const domain::AgentId agent = m_agents[row.agent()].profile.id;
    --m_agents[row.agent()].offers;
    --m_offered;
    m_offers.erase(offer);
    letGo(item);
    m_actions.emplace_back(EndOffer{offer, row.ticket, agent, outcome, std::move(reason)});
}

void IndexedRouter::backToQueue(Index item, OfferOutcome outcome, std::string reason)
{
    removeOffer(item, outcome, std::move(reason));
    ItemRow& row = m_items[item];
    const bool inVain = outcome == OfferOutcome::Missed || outcome == OfferOutcome::Declined;
    if (inVain && row.bounces < 255)
        ++row.bounces;
    if (inVain && m_rules.offersBeforeRelaxing > 0 && row.bounces >= m_rules.offersBeforeRelaxing
        && !isLastRung(row))
        return advanceRung(item, RungReason::OffersInVain);
    if (outcome == OfferOutcome::Declined && row.rung == kStickyRung)
        return advanceRung(item, RungReason::StickyDeclined);
    enqueue(item);
}

void IndexedRouter::assign(Index item, Index agent)
{
    ItemRow& row = m_items[item];
    stopTimer(row.timer);
    m_agents[agent].known = true; // an assignment may come before the directory has told of the agent
    HeldRow& held = m_held[item];
    held = {};
    held.since = toMicros(m_now);
    m_ranks[agent].idleSince = toMicros(m_now);
    countWaiting(row.queue, 0, 1);
    m_queues[row.queue].statistics.started(std::max<std::int64_t>(0, toMicros(m_now) - row.enqueued));
    hold(item, agent, Phase::Assigned);
    startConversation(item);
    const Duration unanswered = m_queues[row.queue].rules.returnUnansweredAfter;
    if (unanswered > Duration::zero())
        held.answerTimer = addTimer(TimerKind::AnswerMissing, toMicros(m_now + unanswered), item);
}

/// Somebody wrote: silence is counted from now on.
void IndexedRouter::startConversation(Index item)
{
    HeldRow& held = m_held.at(item);
    stopTimer(held.timer);
    const Duration silence = m_rules.channels[m_items[item].channel].idleAfter;
    if (silence > Duration::zero() && !held.idle)
        held.timer = addTimer(TimerKind::IdleBegins, toMicros(m_now + silence), item);
}

std::int64_t IndexedRouter::wrapUpOf(const ItemRow& item) const
{
    const Duration given = m_queues[item.queue].rules.wrapUp;
    if (given > Duration::zero())
        return given.count();
    return static_cast<domain::ChannelKind>(item.channel) == domain::ChannelKind::Voice ? 30'000'000 : 0;
}

void IndexedRouter::finish(Index item)
{
    ItemRow& row = m_items[item];
    if (row.phase == Phase::WrapUp)
        return;
    if (row.phase != Phase::Assigned)
        return erase(item);
    HeldRow& held = m_held.at(item);
    const std::int64_t handling = toMicros(m_now) - held.since;
    m_queues[row.queue].statistics.finished(handling);
    std::int64_t& own = m_agents[row.agent()].meanHandling[row.channel];
    own = movedAverage(own, handling);
    m_meanHandling[row.channel] = movedAverage(m_meanHandling[row.channel], handling);
    const std::int64_t wrapUp = wrapUpOf(row);
    if (held.idle || wrapUp == 0)
        return erase(item);
    stopTimer(held.timer);
    stopTimer(held.answerTimer);
    row.phase = Phase::WrapUp;
    held.until = toMicros(m_now) + wrapUp;
    held.timer = addTimer(TimerKind::WrapUpEnds, held.until, item);
    touch(row.agent());
    m_actions.emplace_back(
        WrapUpStarted{row.ticket, m_agents[row.agent()].profile.id, fromMicros(held.until)});
}

/// Out of whatever it is in; it belongs nowhere until it is enqueued, assigned or erased.
void IndexedRouter::detach(Index item)
{
    switch (m_items[item].phase) {
    case Phase::Waiting:
        dequeue(item);
        break;
    case Phase::Offered:
        removeOffer(item, OfferOutcome::Withdrawn);
        break;
    case Phase::Assigned:
    case Phase::WrapUp:
        letGo(item);
        break;
    }
    stopTimer(m_items[item].timer);
}

void IndexedRouter::erase(Index item)
{
    detach(item);
    if (m_items[item].hasExclusions)
        for (Exclusion& one : m_exclusions.at(item))
            stopTimer(one.timer);
    m_exclusions.erase(item);
    m_items.erase(item);
}

void IndexedRouter::returnToQueue(Index item, ReturnReason reason, bool excludeAgent)
{
    ItemRow& row = m_items[item];
    const Index agent = row.agent();
    letGo(item);
    m_actions.emplace_back(ReturnedToQueue{row.ticket, m_agents[agent].profile.id, reason});
    if (excludeAgent)
        exclude(item, agent);
    else
        row.sticky = agent;
    beginLadder(item);
    enqueue(item);
}

void IndexedRouter::exclude(Index item, Index agent)
{
    if (m_rules.declineExcludes <= Duration::zero())
        return;
    std::vector<Exclusion>& list = m_exclusions[item];
    const auto old = std::ranges::find(list, agent, &Exclusion::agent);
    if (old != list.end()) {
        stopTimer(old->timer);
        list.erase(old);
    }
    const std::int64_t until = toMicros(m_now + m_rules.declineExcludes);
    list.push_back({agent, until, addTimer(TimerKind::ExclusionEnds, until, item)});
    m_items[item].hasExclusions = true;
}

void IndexedRouter::endExclusions(Index item)
{
    const bool waits = m_items[item].phase == Phase::Waiting;
    if (waits)
        dequeue(item);
    std::vector<Exclusion>& list = m_exclusions.at(item);
    std::erase_if(list, [this](Exclusion& one) {
        if (one.until > toMicros(m_now))
            return false;
        m_wheel.cancel(one.timer);
        return true;
    });
    m_items[item].hasExclusions = !list.empty();
    if (list.empty())
        m_exclusions.erase(item);
    if (waits)
        enqueue(item);
}

} // namespace atalaya::routing
