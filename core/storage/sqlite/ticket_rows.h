#pragma once

#include "core/storage/sqlite/statement.h"
#include "core/storage/ticket_store.h"

namespace atalaya::storage::sqlite {

/// The columns of `ticket t` that takeTicket() reads, in its order.
inline constexpr std::string_view kTicketColumns =
    "t.id, t.number, t.subject, t.status, t.priority, t.queue, t.assignee, t.customer, t.channel, t.account, "
    "t.tags,"
    " t.language, t.created_at, t.updated_at, t.last_inbound_at, t.last_outbound_at, t.due_at, t.due_kind,"
    " t.snoozed_until, t.mood, t.unread, t.snippet, t.csat, t.undelivered, t.scheduled, t.version";

inline constexpr int kTicketColumnCount = 26;

Result<void> takeTicket(const Statement& row, domain::Ticket& ticket);

/// A WHERE clause over `ticket t` with its values, in order of their ?.
struct TicketWhere {
    std::string sql; ///< begins with " WHERE " unless it is empty
    std::vector<SqlValue> values;
};
TicketWhere whereOf(const TicketFilter& filter);

/// The columns a list is ordered by.
struct TicketOrder {
    std::string_view key;
    bool descending = false;
};
TicketOrder orderOf(TicketSort sort) noexcept;

/// The sort key of one row, for the cursor.
std::int64_t keyOf(const domain::Ticket& ticket, TicketSort sort) noexcept;

} // namespace atalaya::storage::sqlite
