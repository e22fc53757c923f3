#include "tests/core/routing/seed_life.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;
using namespace std::chrono_literals;

/// Mostly one that is there; now and then one that nobody knows any more.
domain::TicketId SeedLife::someTicket()
{
    const auto& there = m_witness.items();
    if (there.empty() || m_dice.one(8))
        return ticketId(1 + m_dice.below(m_tickets + 1));
    return ticketId(std::next(there.begin(), m_dice.below(static_cast<int>(there.size())))->first);
}

domain::TicketId SeedLife::longestThere() const
{
    for (const auto& [ticket, item] : m_witness.items())
        if (item.phase == Witness::Phase::Waiting)
            return ticketId(ticket);
    return ticketId(1);
}

Event SeedLife::spontaneous()
{
    if (m_dice.chance(m_plan.faults.shift)) {
        m_onShift = 1;
        m_coming = !m_coming;
        return shift();
    }
    if (m_dice.chance(m_plan.faults.flapping))
        return flap();
    if (auto event = ofThePeople())
        return *event;
    const RouterCounts counts = m_host.router().counts();
    if (counts.waiting >= std::size_t(m_plan.mostWaiting))
        return CustomerAbandoned{longestThere()};
    return m_dice.one(8) ? Event(Tick{}) : arrival();
}

/// Everybody in turn comes or goes, without a moment between.
Event SeedLife::shift()
{
    const domain::AgentId who = agentId(m_onShift);
    m_onShift = m_onShift == m_plan.agents ? 0 : m_onShift + 1;
    return m_coming ? Event(AgentSignedIn{who}) : Event(AgentSignedOut{who});
}

Event SeedLife::flap()
{
    switch (m_dice.below(5)) {
    case 0:
        return AgentSignedOut{somebody()};
    case 1:
        return AgentStatusChanged{somebody(), AgentStatus::Away};
    case 2:
        return AgentStatusChanged{somebody(), AgentStatus::Available};
    default:
        return AgentSignedIn{somebody()};
    }
}

/// What others than customers and agents do, if anybody does anything.
std::optional<Event> SeedLife::ofThePeople()
{
    const FaultRates& faults = m_plan.faults;
    if (m_dice.chance(faults.newRules))
        return RulesChanged{rulesOf(m_plan, m_dice)};
    if (m_dice.chance(faults.queuePaused))
        return QueuePaused{queueId(1 + m_dice.below(m_plan.queues)), m_dice.one(3)};
    if (m_dice.chance(faults.profile))
        return m_dice.one(4) ? Event(QueueChanged{queueOf(1 + m_dice.below(m_plan.queues), m_dice)})
                             : Event(AgentChanged{agentOf(m_plan, 1 + m_dice.below(m_plan.agents), m_dice)});
    if (m_dice.chance(faults.moved))
        return moved();
    if (m_dice.chance(faults.silence))
        return silence();
    if (m_dice.chance(faults.gone))
        return m_dice.one(2) ? Event(InteractionCancelled{someTicket()})
                             : Event(CustomerAbandoned{someTicket()});
    return std::nullopt;
}

Event SeedLife::moved()
{
    switch (m_dice.below(6)) {
    case 0:
        return TransferToAgent{someTicket(), somebody(), Duration(20s) * m_dice.below(4)};
    case 1:
        return TransferToQueue{someTicket(), queueId(1 + m_dice.below(m_plan.queues)), m_dice.one(2)};
    case 2:
        return ManualAssigned{someTicket(), somebody(), static_cast<ChannelKind>(m_dice.below(5))};
    case 3:
        return InteractionPulled{someTicket()};
    default: {
        // The same customer again: what waits changes, or comes back to somebody else.
        auto again = std::get<InteractionArrived>(arrival());
        again.ticket = someTicket();
        return again;
    }
    }
}

Event SeedLife::silence()
{
    switch (m_dice.below(4)) {
    case 0:
        return ConversationIdle{someTicket()};
    case 1:
        return ConversationAnswered{someTicket()};
    default:
        return ConversationWoke{someTicket()};
    }
}

Event SeedLife::arrival()
{
    InteractionArrived out;
    out.ticket = ticketId(++m_tickets);
    out.queue = queueId(1 + m_dice.below(m_plan.queues));
    out.channel = static_cast<ChannelKind>(m_dice.below(5));
    out.enqueuedAt = std::max(m_host.now(), wall());
    out.priority = static_cast<domain::Priority>(m_dice.below(4));
    if (m_dice.one(2))
        out.requiredSkills = skillsOf(m_dice, 1);
    if (m_plan.plain)
        return out;
    out.enqueuedAt -= m_dice.seconds(60);
    if (m_dice.one(2))
        out.dueAt = out.enqueuedAt + Duration(1min) * m_dice.below(90);
    if (m_dice.one(3))
        out.stickyAgent = somebody();
    out.band = m_dice.one(20) ? 0 : 1;
    return out;
}

} // namespace atalaya::routing::test
