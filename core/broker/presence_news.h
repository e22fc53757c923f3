#pragma once

#include "core/broker/session_hub.h"

namespace atalaya::broker {

/// Setting of the broker: the newest token of a lock that was given away.
inline constexpr std::string_view kTokenKey = "presence.token";

/// Between the sessions and the desk of who is where: takes what they do, tells those who may see the ticket.
/// Ephemeral: none of it comes into the event log.
class PresenceNews {
public:
    PresenceNews(SessionHub& hub, storage::BrokerStores& stores, const Directory& directory)
        : m_hub(hub)
        , m_stores(stores)
        , m_directory(directory)
    {
    }

    /// A session has just become live: it hears of everybody it may see.
    void tellAllTo(Session& session);
    /// Errors: those of the store. A ticket the agent may not see is passed over.
    static Result<void> attend(Turn& turn, Session& session, const protocol::Attend& what);
    /// Ends leases and tells what is to be told, once the turn is committed.
    static Result<void> keepTime(Turn& turn);

private:
    Result<std::optional<domain::Ticket>> ticketOf(domain::TicketId id);
    void tell(const domain::TicketPresence& presence, const TicketScope& scope);

    SessionHub& m_hub;
    storage::BrokerStores& m_stores;
    const Directory& m_directory;
};

/// Refuses an answer while somebody else writes one, or after somebody took it over from its author. Errors:
/// HeldByOther with the agent's id.
Result<void> refuseIfHeld(Turn& turn, const domain::Agent& author, const domain::ReplyToTicket& command);
/// After the commit the author's lock is free.
void freeAfterAnswer(Turn& turn, domain::TicketId ticket, domain::AgentId author);

} // namespace atalaya::broker
