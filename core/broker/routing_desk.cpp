#include "core/broker/routing_desk.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/rules.h"
#include "core/broker/session_hub.h"
#include "core/broker/tickets.h"
#include "core/protocol/codec.h"

namespace atalaya::broker {
namespace {

Result<void> writeLog(Turn& turn, std::string_view kind, domain::TicketId ticket,
                      std::optional<domain::AgentId> agent, std::string body)
{
    storage::RouterRecord record;
    record.at = turn.now;
    record.kind = kind;
    record.ticket = ticket;
    record.agent = agent;
    record.body = std::move(body);
    ATALAYA_CHECK(turn.stores.routerLog->append(record));
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
        for (const routing::Action& action : m_router->step(event, turn.now))
            ATALAYA_CHECK(std::visit([&](const auto& one) { return act(turn, one); }, action));
    }
    turn.routing.clear();
    return {};
}

Result<void> RoutingDesk::act(Turn& turn, const routing::MakeOffer& made)
{
    const domain::Offer offer = withNames(made.offer, turn.directory);
    m_reasons[offer.id] = offer.reasons;
    turn.sessions.afterCommitTo(turn, offer.agent, protocol::encode(protocol::OfferMade{offer}));
    return writeLog(turn, "offered", offer.ticket, offer.agent, made.explanation.json());
}

Result<void> RoutingDesk::act(Turn& turn, const routing::EndOffer& ended)
{
    const std::string outcome(routing::word(ended.outcome));
    if (ended.outcome != routing::OfferOutcome::Accepted)
        m_reasons.erase(ended.offer);
    turn.sessions.afterCommitTo(turn, ended.agent,
                                protocol::encode(protocol::OfferEnded{ended.offer, outcome}));
    return writeLog(turn, outcome, ended.ticket, ended.agent, R"({"offer":")" + ended.offer.str() + "\"}");
}

Result<void> RoutingDesk::act(Turn& turn, const routing::Assigned& assigned)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(assigned.ticket));
    domain::Ticket after = before;
    after.assignee = assigned.agent;
    if (after.status == domain::TicketStatus::New)
        after.status = domain::TicketStatus::Open;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    if (const domain::Agent* agent = turn.directory.agent(assigned.agent))
        ATALAYA_CHECK(addEvent(turn, after, "routed", reasonText(assigned.offer, *agent)));
    return writeLog(turn, "assigned", assigned.ticket, assigned.agent,
                    R"({"offer":")" + assigned.offer.str() + "\"}");
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

Result<void> RoutingDesk::act(Turn& turn, const routing::SetAgentMissed& missed)
{
    return setStatus(turn, missed.agent, domain::AgentStatus::Away);
}

Result<void> RoutingDesk::act(Turn& turn, const routing::SetAgentReturned& returned)
{
    return setStatus(turn, returned.agent, domain::AgentStatus::Available);
}

Result<void> RoutingDesk::act(Turn& turn, const routing::SetAgentSignedOut& out)
{
    return setStatus(turn, out.agent, domain::AgentStatus::Offline);
}

Result<void> RoutingDesk::act(Turn&, const routing::OfferRefused&)
{
    return {}; // the handler looked before, and told the agent
}

Result<void> RoutingDesk::act(Turn& turn, const routing::Explained& explained)
{
    return writeLog(turn, "enqueued", explained.explanation.ticket, std::nullopt,
                    explained.explanation.json());
}

Result<void> RoutingDesk::act(Turn& turn, const routing::LoadMoved& moved)
{
    turn.sessions.afterCommitTo(turn, moved.agent,
                                protocol::encode(protocol::LoadChanged{m_router->load(moved.agent)}));
    return {};
}

Result<void> RoutingDesk::act(Turn& turn, const routing::WrapUpStarted& started)
{
    return writeLog(turn, "wrapUp", started.ticket, started.agent,
                    R"({"until":")" + formatInstant(started.until) + "\"}");
}

Result<void> RoutingDesk::act(Turn& turn, const routing::WrapUpOver& over)
{
    return writeLog(turn, "wrapUpOver", over.ticket, over.agent, "{}");
}

Result<void> RoutingDesk::act(Turn& turn, const routing::RungChanged& changed)
{
    return writeLog(turn, "rung", changed.ticket, std::nullopt,
                    R"({"rung":)" + std::to_string(changed.rung) + R"(,"reason":")"
                        + std::string(routing::word(changed.reason)) + "\"}");
}

Result<void> RoutingDesk::act(Turn& turn, const routing::MovedToQueue& moved)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(moved.ticket));
    domain::Ticket after = before;
    after.queue = moved.to;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return writeLog(turn, "moved", moved.ticket, std::nullopt,
                    R"({"from":")" + moved.from.str() + R"(","to":")" + moved.to.str() + R"(","reason":")"
                        + std::string(routing::word(moved.reason)) + "\"}");
}

Result<void> RoutingDesk::act(Turn& turn, const routing::QueueIsClosed& closed)
{
    return writeLog(turn, "closed", closed.ticket, std::nullopt,
                    R"({"queue":")" + closed.queue.str() + R"(","action":)"
                        + std::to_string(static_cast<int>(closed.action)) + "}");
}

Result<void> RoutingDesk::act(Turn& turn, const routing::ReturnedToQueue& returned)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(returned.ticket));
    domain::Ticket after = before;
    after.assignee.reset();
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return writeLog(turn, "returned", returned.ticket, returned.agent,
                    R"({"reason":")" + std::string(routing::word(returned.reason)) + "\"}");
}

Result<void> RoutingDesk::act(Turn&, const routing::WorkPaused&)
{
    return {}; // the load of the agent, which moved too, tells the desk
}

Result<void> RoutingDesk::act(Turn&, const routing::ReserveSwitched&)
{
    return {}; // shows in the explanations of what is then offered
}

Result<void> RoutingDesk::rebuild(Turn& turn)
{
    for (const auto& [id, agent] : turn.directory.agents())
        for (const domain::Offer& offer : m_router->offersTo(id))
            turn.sessions.afterCommitTo(turn, id,
                                        protocol::encode(protocol::OfferEnded{offer.id, "withdrawn"}));
    m_router = routing::makeRouter({.run = ++m_run});
    m_reasons.clear();
    turn.routing.clear();
    ATALAYA_TRY(rules, liveRules(*turn.stores.settings));
    m_router->step(routing::RulesChanged{rules}, turn.now);
    for (const auto& [id, queue] : turn.directory.queues())
        m_router->step(routing::QueueChanged{queue}, turn.now);
    for (const auto& [id, agent] : turn.directory.agents())
        m_router->step(routing::AgentChanged{agent}, turn.now);
    ATALAYA_CHECK(replayTickets(turn));
    // Agents come last: what waits is then offered in the order of the keys.
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
        for (const domain::Ticket& ticket : page.tickets) {
            if (!needsHuman(ticket, turn.now))
                continue;
            if (ticket.assignee)
                m_router->step(
                    routing::ManualAssigned{ticket.id, *ticket.assignee, domain::kindOf(ticket.channel)},
                    turn.now);
            else
                m_router->step(arrivalOf(ticket), turn.now);
        }
        cursor = page.next;
    } while (cursor);
    return {};
}

} // namespace atalaya::broker
