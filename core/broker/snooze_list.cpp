#include "core/broker/snooze_list.h"

#include "core/base/limits.h"
#include "core/broker/tickets.h"

namespace atalaya::broker {

Result<void> SnoozeList::load(storage::TicketStore& tickets)
{
    m_times.clear();
    storage::TicketFilter filter;
    filter.snoozed = true;
    std::optional<storage::TicketCursor> cursor;
    do {
        ATALAYA_TRY(page, tickets.list(filter, storage::TicketSort::Oldest, cursor, limits::kPageRows));
        for (const domain::Ticket& ticket : page.tickets)
            if (ticket.snoozedUntil)
                add(*ticket.snoozedUntil, ticket.id);
        cursor = page.next;
    } while (cursor);
    return {};
}

std::optional<Instant> SnoozeList::next() const
{
    if (m_times.empty())
        return std::nullopt;
    return m_times.begin()->first;
}

Result<void> SnoozeList::wakeDue(Turn& turn)
{
    while (!m_times.empty() && m_times.begin()->first <= turn.now) {
        const domain::TicketId id = m_times.begin()->second;
        m_times.erase(m_times.begin());
        auto before = turn.stores.tickets->get(id);
        if (!before && before.error().code == ErrorCode::NotFound)
            continue;
        if (!before)
            return before.error();
        if (!before->snoozedUntil || *before->snoozedUntil > turn.now)
            continue;
        domain::Ticket after = *before;
        after.snoozedUntil.reset();
        after.unread = std::max(after.unread, 1);
        ATALAYA_CHECK(saveTicket(turn, *before, after));
        ATALAYA_CHECK(addEvent(turn, after, "woken", "The time to come back has arrived."));
    }
    return {};
}

} // namespace atalaya::broker
