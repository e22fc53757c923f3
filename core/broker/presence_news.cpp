#include "core/broker/presence_news.h"

#include "core/base/log.h"
#include "core/broker/presence_desk.h"
#include "core/protocol/codec.h"
#include "core/security/permissions.h"

#include <charconv>
#include <spdlog/spdlog.h>

namespace atalaya::broker {
namespace {

Result<std::int64_t> storedToken(Turn& turn)
{
    ATALAYA_TRY(text, turn.stores.settings->get(kTokenKey));
    std::int64_t token = 0;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), token);
    return token;
}

/// No token leaves before it is stored: after a restart the next one has to be greater.
Result<void> storeToken(Turn& turn, const PresenceDesk& desk)
{
    ATALAYA_TRY(stored, storedToken(turn));
    if (desk.newestToken() <= stored)
        return {};
    return turn.stores.settings->set(kTokenKey, std::to_string(desk.newestToken()));
}

} // namespace

Result<std::optional<domain::Ticket>> PresenceNews::ticketOf(domain::TicketId id)
{
    auto ticket = m_stores.tickets->get(id);
    if (!ticket && ticket.error().code == ErrorCode::NotFound)
        return std::optional<domain::Ticket>();
    if (!ticket)
        return ticket.error();
    return std::optional<domain::Ticket>(*std::move(ticket));
}

void PresenceNews::tell(const domain::TicketPresence& presence, const TicketScope& scope)
{
    const auto text =
        std::make_shared<const std::string>(protocol::encode(protocol::PresenceChanged{presence}));
    for (const auto& session : m_hub.m_sessions) {
        const domain::Agent* agent = m_directory.agent(session->agent);
        if (session->state == Session::State::Live && agent && sees(*agent, scope))
            session->connection->send(text);
    }
}

void PresenceNews::tellAllTo(Session& session)
{
    const domain::Agent* agent = m_directory.agent(session.agent);
    if (!agent)
        return;
    for (const domain::TicketId id : m_hub.presence().quiet()) {
        const auto ticket = ticketOf(id);
        if (!ticket)
            return log::engine().warn("a session is not told who is where: {}", ticket.error().str());
        if (*ticket && sees(*agent, scopeOf(**ticket)))
            session.connection->send(protocol::encode(protocol::PresenceChanged{m_hub.presence().at(id)}));
    }
}

Result<void> PresenceNews::attend(Turn& turn, Session& session, const protocol::Attend& what)
{
    if (session.state < Session::State::Greeted || session.state == Session::State::Closed)
        return {};
    const domain::Agent* agent = turn.directory.agent(session.agent);
    PresenceNews news(turn.sessions, turn.stores, turn.directory);
    ATALAYA_TRY(ticket, news.ticketOf(what.ticket));
    if (!agent || !ticket)
        return {};
    Attending attending{session.id, session.agent, what.ticket, what.activity, what.take};
    // Leaving is always possible; who lost sight of a ticket leaves it, too.
    if (!sees(*agent, scopeOf(*ticket)))
        attending.activity = domain::Activity::None;
    else if (attending.take)
        attending.activity = domain::Activity::Writing;
    if (attending.activity == domain::Activity::Writing
        && !security::requireOnTicket(*agent, *ticket, security::Permission::Reply))
        attending.activity = domain::Activity::Viewing;
    PresenceDesk& desk = turn.sessions.presence();
    ATALAYA_TRY(stored, storedToken(turn));
    desk.goOnAfter(stored);
    desk.attend(attending, turn.now);
    session.attends = true;
    return keepTime(turn);
}

Result<void> PresenceNews::keepTime(Turn& turn)
{
    PresenceDesk& desk = turn.sessions.presence();
    desk.expire(turn.now);
    const auto tickets = desk.news(turn.now);
    if (tickets.empty())
        return {};
    ATALAYA_CHECK(storeToken(turn, desk));
    PresenceNews news(turn.sessions, turn.stores, turn.directory);
    std::vector<std::pair<domain::TicketId, TicketScope>> scopes;
    for (const domain::TicketId id : tickets) {
        ATALAYA_TRY(ticket, news.ticketOf(id));
        if (ticket)
            scopes.emplace_back(id, scopeOf(*ticket));
    }
    turn.journal.afterCommit([&hub = turn.sessions, &stores = turn.stores, &directory = turn.directory,
                              now = turn.now, tickets, scopes = std::move(scopes)] {
        PresenceNews out(hub, stores, directory);
        for (const auto& [id, scope] : scopes)
            out.tell(hub.presence().at(id), scope);
        hub.presence().told(tickets, now);
    });
    return {};
}

Result<void> refuseIfHeld(Turn& turn, const domain::Agent& author, const domain::ReplyToTicket& command)
{
    PresenceDesk& desk = turn.sessions.presence();
    desk.expire(turn.now);
    if (const auto other = desk.barring(command.ticket, author.id, command.lockToken))
        return Error{ErrorCode::HeldByOther, other->str()};
    return {};
}

void freeAfterAnswer(Turn& turn, domain::TicketId ticket, domain::AgentId author)
{
    turn.journal.afterCommit([&hub = turn.sessions, ticket, author, now = turn.now] {
        hub.presence().answered(ticket, author, now);
    });
}

} // namespace atalaya::broker
