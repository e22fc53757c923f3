#pragma once

#include "core/broker/turn.h"

#include <set>

namespace atalaya::broker {

/// Which tickets sleep until when. Wakes them: they come back unread, at the top of what waits.
class SnoozeList {
public:
    Result<void> load(storage::TicketStore& tickets);
    void add(Instant until, domain::TicketId ticket) { m_times.insert({until, ticket}); }
    std::optional<Instant> next() const;
    /// Wakes what is due. A time that is no longer the ticket's is passed over.
    Result<void> wakeDue(Turn& turn);

private:
    std::set<std::pair<Instant, domain::TicketId>> m_times;
};

} // namespace atalaya::broker
