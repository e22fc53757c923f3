#include "core/routing/indexed_router.h"

#include <algorithm>

namespace atalaya::routing {

Index IndexedRouter::addTimer(TimerKind kind, std::int64_t due, Index entity)
{
    return m_wheel.add({due, static_cast<std::uint8_t>(kind), entity});
}

void IndexedRouter::stopTimer(Index& handle)
{
    m_wheel.cancel(handle);
    handle = kNone;
}

void IndexedRouter::fireTimers()
{
    // What fires may set limits that are over already, after a long pause of the host: again until none is.
    for (auto due = m_wheel.advance(toMicros(m_now)); !due.empty(); due = m_wheel.advance(toMicros(m_now))) {
        std::ranges::sort(due, [this](Index a, Index b) {
            const TimerWheel::Timer left = m_wheel.peek(a);
            const TimerWheel::Timer right = m_wheel.peek(b);
            const auto hours = static_cast<std::uint8_t>(TimerKind::HoursChange);
            if ((left.kind == hours) != (right.kind == hours))
                return left.kind == hours; // whether a queue is open is asked by the others
            if (left.due != right.due)
                return left.due < right.due;
            if (left.kind != right.kind)
                return left.kind < right.kind;
            const auto kind = static_cast<TimerKind>(left.kind);
            return sortId(kind, left.entity) < sortId(kind, right.entity);
        });
        for (const Index handle : due)
            if (const auto timer = m_wheel.take(handle))
                fire(static_cast<TimerKind>(timer->kind), timer->entity);
    }
}

/// Limits of one moment act in an order that does not depend on the numbers in the tables.
std::array<std::uint8_t, 16> IndexedRouter::sortId(TimerKind kind, Index entity) const
{
    switch (kind) {
    case TimerKind::MissedReturns:
    case TimerKind::RampEnds:
        return m_agents[entity].profile.id.uuid().bytes;
    case TimerKind::HoursChange:
    case TimerKind::ReserveNear:
        return m_queues[entity].id.uuid().bytes;
    default:
        break;
    }
    std::array<std::uint8_t, 16> out{};
    for (std::size_t i = 0; i < 8; ++i)
        out[i] = static_cast<std::uint8_t>(m_items[entity].seq >> (56 - 8 * i));
    return out;
}

void IndexedRouter::fire(TimerKind kind, Index entity)
{
    switch (kind) {
    case TimerKind::OfferEnds:
        m_held[entity].timer = kNone;
        return offerMissed(entity);
    case TimerKind::RungEnds:
        m_items[entity].timer = kNone;
        return advanceRung(entity, RungReason::TimeOver);
    case TimerKind::ExclusionEnds:
        return endExclusions(entity);
    case TimerKind::WrapUpEnds:
        m_held[entity].timer = kNone;
        m_actions.emplace_back(
            WrapUpOver{m_items[entity].ticket, m_agents[m_items[entity].agent()].profile.id});
        return erase(entity);
    case TimerKind::IdleBegins:
        m_held[entity].timer = kNone;
        return apply(ConversationIdle{m_items[entity].ticket});
    case TimerKind::AnswerMissing:
        m_held[entity].answerTimer = kNone;
        return returnToQueue(entity, ReturnReason::Unanswered, true);
    case TimerKind::MissedReturns:
        return missReturns(entity);
    case TimerKind::RampEnds:
        m_agents[entity].rampTimer = kNone;
        m_agents[entity].rampUntil.reset();
        return refresh(entity);
    case TimerKind::HoursChange:
        m_queues[entity].hoursTimer = kNone;
        return refreshHours(static_cast<std::uint16_t>(entity));
    case TimerKind::ReserveNear:
        m_queues[entity].reserveTimer = kNone;
        m_queues[entity].reserveStale = true;
        return;
    }
}

void IndexedRouter::offerMissed(Index item)
{
    const Index agent = m_items[item].agent();
    AgentRow& row = m_agents[agent];
    backToQueue(item, OfferOutcome::Missed);
    if (row.status != domain::AgentStatus::Available)
        return;
    withdrawOffers(agent);
    std::erase_if(row.misses, [this](Instant at) { return at + m_rules.missesWithin <= m_now; });
    row.misses.push_back(m_now);
    if (m_rules.missesBeforeSignOut > 0
        && row.misses.size() >= static_cast<std::size_t>(m_rules.missesBeforeSignOut)) {
        row.misses.clear();
        m_actions.emplace_back(SetAgentSignedOut{row.profile.id});
        signOut(agent);
        return;
    }
    setStatus(agent, domain::AgentStatus::Away);
    row.missed = true;
    if (m_rules.missedReturnsAfter > Duration::zero())
        row.missedTimer =
            addTimer(TimerKind::MissedReturns, toMicros(m_now + m_rules.missedReturnsAfter), agent);
    m_actions.emplace_back(SetAgentMissed{row.profile.id});
}

void IndexedRouter::missReturns(Index agent)
{
    m_agents[agent].missedTimer = kNone;
    setStatus(agent, domain::AgentStatus::Available);
    m_actions.emplace_back(SetAgentReturned{m_agents[agent].profile.id});
}

} // namespace atalaya::routing
