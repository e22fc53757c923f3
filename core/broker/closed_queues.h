#pragma once

#include "core/broker/turn.h"
#include "core/routing/action.h"

#include <map>
#include <set>

namespace atalaya::broker {

/// Tickets that came while their queue was closed and that the router has let go: they stay new, are marked,
/// and come back to the router when the queue opens. Nothing is forgotten.
class ClosedQueues {
public:
    struct Held {
        domain::QueueId queue;
        Instant opensAt;
    };

    /// Marks the ticket and says so in its conversation, unless that was done when it came.
    Result<void> hold(Turn& turn, const routing::QueueIsClosed& closed, const domain::RoutingRules& rules);
    /// Something else happened to the ticket.
    void forget(domain::TicketId ticket);
    void clear();

    std::optional<Held> held(domain::TicketId ticket) const;
    /// When the next queue opens.
    std::optional<Instant> next() const;
    /// Brings back what is due, or (other rules hold) everything.
    Result<void> release(Turn& turn, bool everything = false);

private:
    std::map<domain::TicketId, Held> m_held;
    std::set<std::pair<Instant, domain::TicketId>> m_due;
};

} // namespace atalaya::broker
