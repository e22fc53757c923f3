#include "core/broker/past_keeper.h"

#include <algorithm>

namespace atalaya::broker {

/// Events first, then what came of them.
struct PastKeeper::Step {
    PastKeeper& keeper;
    Turn& turn;
    const std::vector<routing::Action>& actions;
    bool replayed;

    Result<void> operator()(const routing::InteractionArrived& one) const
    {
        return keeper.arrived(turn, one, replayed);
    }
    Result<void> operator()(const routing::ManualAssigned& one) const
    {
        return keeper.given(turn, one, replayed);
    }
    Result<void> operator()(const routing::ItemFinished& one) const
    {
        const bool wrapsUp = std::ranges::any_of(actions, [&](const routing::Action& action) {
            const auto* started = std::get_if<routing::WrapUpStarted>(&action);
            return started && started->ticket == one.ticket;
        });
        return wrapsUp ? Result<void>() : keeper.finished(turn, one.ticket);
    }
    Result<void> operator()(const routing::InteractionCancelled& one) const
    {
        return keeper.finished(turn, one.ticket);
    }
    Result<void> operator()(const routing::CustomerAbandoned& one) const
    {
        return keeper.gaveUp(turn, one.ticket);
    }
    Result<void> operator()(const routing::AgentSignedIn& one) const
    {
        return keeper.presence(turn, one.agent, one.status);
    }
    Result<void> operator()(const routing::AgentStatusChanged& one) const
    {
        return keeper.presence(turn, one.agent, one.status);
    }
    Result<void> operator()(const routing::AgentSignedOut& one) const
    {
        return keeper.presence(turn, one.agent, domain::AgentStatus::Offline);
    }
    Result<void> operator()(const routing::MakeOffer& one) const { return offered(one.offer.ticket, true); }
    Result<void> operator()(const routing::EndOffer& one) const { return offered(one.ticket, false); }
    Result<void> operator()(const routing::Assigned& one) const
    {
        return keeper.begun(turn, one.ticket, one.agent);
    }
    Result<void> operator()(const routing::WrapUpOver& one) const
    {
        return keeper.finished(turn, one.ticket);
    }
    Result<void> operator()(const routing::MovedToQueue& one) const { return keeper.moved(turn, one); }
    Result<void> operator()(const routing::ReturnedToQueue& one) const
    {
        return keeper.finished(turn, one.ticket);
    }
    Result<void> operator()(const routing::SetAgentMissed& one) const
    {
        return keeper.presence(turn, one.agent, domain::AgentStatus::Away);
    }
    Result<void> operator()(const routing::SetAgentReturned& one) const
    {
        return keeper.presence(turn, one.agent, domain::AgentStatus::Available);
    }
    Result<void> operator()(const routing::SetAgentSignedOut& one) const
    {
        return keeper.presence(turn, one.agent, domain::AgentStatus::Offline);
    }
    template <typename T> Result<void> operator()(const T&) const { return {}; }

private:
    Result<void> offered(domain::TicketId ticket, bool is) const
    {
        if (Open* open = keeper.find(ticket))
            open->offered = is;
        return {};
    }
};

Result<void> PastKeeper::note(Turn& turn, const routing::Event& event,
                              const std::vector<routing::Action>& actions, bool replayed)
{
    const Step step{*this, turn, actions, replayed};
    ATALAYA_CHECK(std::visit(step, event));
    for (const routing::Action& action : actions)
        ATALAYA_CHECK(std::visit(step, action));
    return {};
}

Result<void> PastKeeper::load(Turn& turn, bool afterStart)
{
    ATALAYA_TRY(legs, turn.stores.past->openLegs());
    m_open.clear();
    m_endOfUnheard = turn.now;
    for (storage::PastLeg& leg : legs) {
        const domain::TicketId ticket = leg.ticket;
        const domain::QueueId queue = leg.queue;
        m_open[ticket] = {std::move(leg), queue, false, false};
    }
    if (!afterStart)
        return {};
    // The last thing that was written is the last sign of life of the run before.
    ATALAYA_TRY(newest, turn.stores.events->newest());
    ATALAYA_TRY(last, turn.stores.events->read(newest - 1, 1));
    if (!last.empty())
        m_endOfUnheard = std::min(turn.now, last.back().at);
    ATALAYA_TRY(there, turn.stores.past->presence(turn.now, turn.now + std::chrono::microseconds(1)));
    for (const storage::PastPresence& one : there)
        if (!one.until)
            ATALAYA_CHECK(turn.stores.past->end(one.agent, m_endOfUnheard));
    return {};
}

Result<void> PastKeeper::closeUnheard(Turn& turn)
{
    for (auto at = m_open.begin(); at != m_open.end();) {
        if (at->second.heard) {
            ++at;
            continue;
        }
        storage::PastLeg& leg = at->second.leg;
        leg.finishedAt = std::max(m_endOfUnheard, leg.startedAt.value_or(leg.arrivedAt));
        ATALAYA_CHECK(turn.stores.past->put(leg));
        at = m_open.erase(at);
    }
    return {};
}

Result<void> PastKeeper::arrived(Turn& turn, const routing::InteractionArrived& event, bool replayed)
{
    if (Open* open = find(event.ticket); open && open->leg.startedAt) {
        if (event.queue != open->queue)
            ++open->leg.moves;
        ATALAYA_CHECK(finished(turn, event.ticket));
    } else if (open) {
        if (event.queue != open->queue) {
            ++open->leg.moves;
            open->queue = event.queue;
            return turn.stores.past->put(open->leg);
        }
        return {};
    }
    storage::PastLeg leg;
    leg.ticket = event.ticket;
    leg.queue = event.queue;
    leg.channel = event.channel;
    leg.priority = event.priority;
    leg.requiredSkills = event.requiredSkills;
    leg.dueAt = event.dueAt;
    leg.arrivedAt = replayed ? std::min(event.enqueuedAt, turn.now) : turn.now;
    ATALAYA_CHECK(turn.stores.past->put(leg));
    m_open[event.ticket] = {std::move(leg), event.queue, false, true};
    return {};
}

Result<void> PastKeeper::given(Turn& turn, const routing::ManualAssigned& event, bool replayed)
{
    Open* open = find(event.ticket);
    if (open && open->leg.agent == event.agent)
        return {};
    if (open && !open->leg.startedAt)
        return begun(turn, event.ticket, event.agent);
    if (!open && replayed)
        return {}; // who took it when is not known
    ATALAYA_CHECK(finished(turn, event.ticket));
    // It came to this agent at once: more work of a conversation that the agent has, or a transfer.
    ATALAYA_TRY(ticket, turn.stores.tickets->get(event.ticket));
    storage::PastLeg leg;
    leg.ticket = event.ticket;
    leg.queue = ticket.queue;
    leg.channel = event.channel;
    leg.priority = ticket.priority;
    leg.dueAt = ticket.dueAt;
    leg.arrivedAt = turn.now;
    leg.startedAt = turn.now;
    leg.agent = event.agent;
    ATALAYA_CHECK(turn.stores.past->put(leg));
    m_open[event.ticket] = {std::move(leg), ticket.queue, false, true};
    return {};
}

Result<void> PastKeeper::begun(Turn& turn, domain::TicketId ticket, domain::AgentId agent)
{
    Open* open = find(ticket);
    if (!open || open->leg.agent == agent)
        return {};
    open->offered = false;
    open->leg.startedAt = turn.now;
    open->leg.agent = agent;
    return turn.stores.past->put(open->leg);
}

Result<void> PastKeeper::finished(Turn& turn, domain::TicketId ticket)
{
    const auto found = m_open.find(ticket);
    if (found == m_open.end())
        return {};
    storage::PastLeg leg = std::move(found->second.leg);
    m_open.erase(found);
    leg.finishedAt = turn.now;
    return turn.stores.past->put(leg);
}

Result<void> PastKeeper::gaveUp(Turn& turn, domain::TicketId ticket)
{
    const auto found = m_open.find(ticket);
    if (found == m_open.end())
        return {};
    storage::PastLeg leg = std::move(found->second.leg);
    m_open.erase(found);
    leg.gaveUpAt = turn.now;
    return turn.stores.past->put(leg);
}

Result<void> PastKeeper::moved(Turn& turn, const routing::MovedToQueue& action)
{
    Open* open = find(action.ticket);
    if (!open)
        return {};
    ++open->leg.moves;
    open->queue = action.to;
    return turn.stores.past->put(open->leg);
}

Result<void> PastKeeper::presence(Turn& turn, domain::AgentId agent, domain::AgentStatus status)
{
    const bool takesWork = status == domain::AgentStatus::Available || status == domain::AgentStatus::WrapUp;
    return takesWork ? turn.stores.past->begin(agent, turn.now) : turn.stores.past->end(agent, turn.now);
}

PastKeeper::Open* PastKeeper::find(domain::TicketId ticket)
{
    const auto found = m_open.find(ticket);
    if (found == m_open.end())
        return nullptr;
    found->second.heard = true;
    return &found->second;
}

PastKeeper::Waiting PastKeeper::waiting(domain::QueueId queue) const
{
    Waiting out;
    for (const auto& [ticket, open] : m_open) {
        if (open.queue != queue || open.leg.startedAt || open.offered)
            continue;
        ++out.count;
        out.oldest = std::min(out.oldest.value_or(open.leg.arrivedAt), open.leg.arrivedAt);
    }
    return out;
}

std::optional<domain::QueueId> PastKeeper::queueOf(domain::TicketId ticket) const
{
    const auto found = m_open.find(ticket);
    return found == m_open.end() ? std::nullopt : std::optional(found->second.queue);
}

} // namespace atalaya::broker
