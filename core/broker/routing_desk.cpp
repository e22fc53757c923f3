#include "core/broker/routing_desk.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/router_records.h"
#include "core/broker/rules.h"
#include "core/broker/session_hub.h"
#include "core/broker/tickets.h"
#include "core/protocol/codec.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

constexpr std::size_t kOthersKept = 32; ///< of each offer
constexpr std::size_t kExplainedAtStart = 1000; ///< waiting tickets of a company that was just loaded

Result<void> writeLog(Turn& turn, storage::RouterRecord row)
{
    row.at = turn.now;
    ATALAYA_CHECK(turn.stores.routerLog->append(row));
    return {};
}

} // namespace

domain::Offer withNames(domain::Offer offer, const Directory& directory)
{
    for (std::string& reason : offer.reasons) {
        const auto parts = split(reason, ':');
        if (parts.size() != 3 || parts[0] != "skill")
            continue;
        if (const auto skill = domain::SkillId::parse(parts[1]))
            reason = "skill:" + directory.skillName(*skill) + ":" + std::string(parts[2]);
    }
    return offer;
}

Result<void> RoutingDesk::settle(Turn& turn)
{
    // Acting on a decision can bring new events (an assignment changes a ticket); they wait their turn in the
    // list.
    for (std::size_t i = 0; i < turn.routing.size(); ++i) {
        const routing::Event event = turn.routing[i];
        const auto actions = m_router->step(event, turn.now);
        ATALAYA_CHECK(hear(turn, event));
        ATALAYA_CHECK(m_past.note(turn, event, actions));
        for (const routing::Action& action : actions)
            ATALAYA_CHECK(act(turn, action));
    }
    turn.routing.clear();
    return {};
}

/// What the desk itself remembers changes with what the router hears.
Result<void> RoutingDesk::hear(Turn& turn, const routing::Event& event)
{
    std::visit(
        [this](const auto& one) {
            if constexpr (requires { one.ticket; })
                m_closed.forget(one.ticket);
        },
        event);
    if (std::holds_alternative<routing::AgentChanged>(event))
        m_members.clear();
    const auto* changed = std::get_if<routing::RulesChanged>(&event);
    if (!changed)
        return {};
    m_rules = changed->rules;
    return m_closed.release(turn, true);
}

Result<void> RoutingDesk::act(Turn& turn, const routing::Action& action)
{
    ATALAYA_CHECK(std::visit([&](const auto& one) { return effect(turn, one); }, action));
    auto row = std::holds_alternative<routing::QueueIsClosed>(action) ? std::nullopt : rowOf(action);
    return row ? writeLog(turn, *std::move(row)) : Result<void>();
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::MakeOffer& made)
{
    const domain::Offer offer = withNames(made.offer, turn.directory);
    m_reasons[offer.id] = offer.reasons;
    turn.sessions.afterCommitTo(turn, offer.agent, protocol::encode(protocol::OfferMade{offer}));
    return writeLog(turn, rowOf(made, othersOf(turn, offer)));
}

/// How the other people of the queue stand to what was just offered; those who are signed in first.
std::vector<routing::Standing> RoutingDesk::othersOf(const Turn& turn, const domain::Offer& offer)
{
    const auto queue = m_past.queueOf(offer.ticket);
    if (!queue)
        return {};
    auto [members, isNew] = m_members.try_emplace(*queue);
    if (isNew)
        for (const auto& [id, agent] : turn.directory.agents())
            if (!agent.disabled && std::ranges::find(agent.queues, *queue) != agent.queues.end())
                members->second.push_back(id);
    std::vector<routing::Standing> out;
    for (const bool signedIn : {true, false})
        for (const domain::AgentId id : members->second) {
            if (out.size() == kOthersKept)
                return out;
            const domain::Agent* agent = turn.directory.agent(id);
            if (id != offer.agent && agent && (agent->status != domain::AgentStatus::Offline) == signedIn)
                out.push_back(standingOf(m_router->whyNot(id, offer.ticket, turn.now)));
        }
    return out;
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::EndOffer& ended)
{
    if (ended.outcome != routing::OfferOutcome::Accepted)
        m_reasons.erase(ended.offer);
    turn.sessions.afterCommitTo(
        turn, ended.agent,
        protocol::encode(protocol::OfferEnded{ended.offer, std::string(routing::word(ended.outcome))}));
    return {};
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::Assigned& assigned)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(assigned.ticket));
    domain::Ticket after = before;
    after.assignee = assigned.agent;
    if (after.status == domain::TicketStatus::New)
        after.status = domain::TicketStatus::Open;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    const domain::Agent* agent = turn.directory.agent(assigned.agent);
    return agent ? addEvent(turn, after, "routed", reasonText(assigned.offer, *agent)) : Result<void>();
}

std::string RoutingDesk::reasonText(domain::OfferId offer, const domain::Agent& agent)
{
    std::vector<std::string> words;
    if (const auto found = m_reasons.extract(offer))
        for (const std::string& reason : found.mapped()) {
            const auto parts = split(reason, ':');
            words.push_back(parts[0] == "skill" && parts.size() > 1 ? std::string(parts[1])
                                : parts[0] == "longestIdle"         ? "longest idle"
                                : parts[0] == "leastLoaded"         ? "most room"
                                : parts[0] == "sticky"              ? "knows the customer"
                                                                    : "free capacity");
        }
    return "Routed to " + agent.name + (words.empty() ? "." : ": " + join(words, ", ") + ".");
}

Result<void> RoutingDesk::setStatus(Turn& turn, domain::AgentId id, domain::AgentStatus status)
{
    const domain::Agent* known = turn.directory.agent(id);
    if (!known)
        return {};
    domain::Agent agent = *known;
    agent.status = status;
    return turn.directory.put(std::move(agent), turn.now);
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::SetAgentMissed& missed)
{
    return setStatus(turn, missed.agent, domain::AgentStatus::Away);
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::SetAgentReturned& returned)
{
    return setStatus(turn, returned.agent, domain::AgentStatus::Available);
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::SetAgentSignedOut& out)
{
    return setStatus(turn, out.agent, domain::AgentStatus::Offline);
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::LoadMoved& moved)
{
    turn.sessions.afterCommitTo(turn, moved.agent,
                                protocol::encode(protocol::LoadChanged{m_router->load(moved.agent)}));
    return {};
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::MovedToQueue& moved)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(moved.ticket));
    domain::Ticket after = before;
    after.queue = moved.to;
    return saveTicket(turn, before, after);
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::QueueIsClosed& closed)
{
    return m_closed.hold(turn, closed, m_rules);
}

Result<void> RoutingDesk::effect(Turn& turn, const routing::ReturnedToQueue& returned)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(returned.ticket));
    domain::Ticket after = before;
    after.assignee.reset();
    return saveTicket(turn, before, after);
}

Result<void> RoutingDesk::rebuild(Turn& turn)
{
    for (const auto& [id, agent] : turn.directory.agents())
        for (const domain::Offer& offer : m_router->offersTo(id))
            turn.sessions.afterCommitTo(turn, id,
                                        protocol::encode(protocol::OfferEnded{offer.id, "withdrawn"}));
    m_router = routing::makeRouter({.run = ++m_run});
    m_reasons.clear();
    m_members.clear();
    m_closed.clear();
    m_replayed = 0;
    turn.routing.clear();
    ATALAYA_TRY(rules, liveRules(*turn.stores.settings));
    m_rules = std::move(rules);
    ATALAYA_CHECK(m_past.load(turn, !std::exchange(m_started, true)));
    m_router->step(routing::RulesChanged{m_rules}, turn.now);
    for (const auto& [id, queue] : turn.directory.queues())
        m_router->step(routing::QueueChanged{queue}, turn.now);
    for (const auto& [id, agent] : turn.directory.agents())
        m_router->step(routing::AgentChanged{agent}, turn.now);
    // Signed in before anything waits: overflow looks whether somebody is there. Available only afterwards:
    // what waits is then offered in the order of the keys.
    for (const auto& [id, agent] : turn.directory.agents())
        if (turn.sessions.isPresent(id))
            m_router->step(routing::AgentSignedIn{id, domain::AgentStatus::Away}, turn.now);
    ATALAYA_CHECK(replayTickets(turn));
    ATALAYA_CHECK(m_past.closeUnheard(turn));
    for (const auto& [id, agent] : turn.directory.agents())
        if (turn.sessions.isPresent(id))
            turn.routing.emplace_back(routing::AgentSignedIn{id, agent.status});
    return settle(turn);
}

Result<void> RoutingDesk::replayTickets(Turn& turn)
{
    storage::TicketFilter filter;
    filter.statuses = {domain::TicketStatus::New, domain::TicketStatus::Open};
    std::optional<storage::TicketCursor> cursor;
    do {
        ATALAYA_TRY(
            page, turn.stores.tickets->list(filter, storage::TicketSort::Oldest, cursor, limits::kPageRows));
        for (const domain::Ticket& ticket : page.tickets)
            if (needsHuman(ticket, turn.now))
                ATALAYA_CHECK(replay(turn, ticket));
        cursor = page.next;
    } while (cursor);
    return {};
}

Result<void> RoutingDesk::replay(Turn& turn, const domain::Ticket& ticket)
{
    const routing::Event event = ticket.assignee
        ? routing::ManualAssigned{ticket.id, *ticket.assignee, domain::kindOf(ticket.channel)}
        : arrivalOf(ticket);
    const auto actions = m_router->step(event, turn.now);
    ATALAYA_CHECK(m_past.note(turn, event, actions, true));
    for (const routing::Action& action : actions) {
        const bool moves = std::holds_alternative<routing::MovedToQueue>(action)
            || std::holds_alternative<routing::QueueIsClosed>(action);
        // Why it waits is known, unless nobody has ever asked.
        if (std::holds_alternative<routing::Explained>(action) && m_replayed++ < kExplainedAtStart) {
            ATALAYA_TRY(rows, turn.stores.routerLog->forTicket(ticket.id, 1));
            if (rows.empty())
                ATALAYA_CHECK(act(turn, action));
        } else if (moves) {
            ATALAYA_CHECK(act(turn, action));
        }
    }
    return {};
}

} // namespace atalaya::broker
