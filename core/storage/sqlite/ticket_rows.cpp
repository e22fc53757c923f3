#include "core/storage/sqlite/ticket_rows.h"

#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/match.h"

#include <limits>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max(); // as in the generated columns

class WhereBuilder {
public:
    template <typename... Values> void add(std::string_view condition, const Values&... values)
    {
        m_where.sql += m_where.sql.empty() ? " WHERE " : " AND ";
        m_where.sql += condition;
        (m_where.values.emplace_back(values), ...);
    }

    template <typename Item, typename ToValue>
    void addAnyOf(std::string_view column, const std::vector<Item>& items, ToValue toValue)
    {
        if (items.empty())
            return;
        std::string condition = std::string(column) + " IN (";
        for (std::size_t i = 0; i < items.size(); ++i)
            condition += i == 0 ? "?" : ", ?";
        add(condition + ")");
        for (const Item& item : items)
            m_where.values.emplace_back(toValue(item));
    }

    TicketWhere take() { return std::move(m_where); }

private:
    TicketWhere m_where;
};

std::int64_t microsOr(const std::optional<Instant>& at, std::int64_t otherwise) noexcept
{
    return at ? toMicros(*at) : otherwise;
}

} // namespace

Result<void> takeTicket(const Statement& row, domain::Ticket& ticket)
{
    std::string tags;
    ATALAYA_CHECK(row.read(ticket.id, ticket.number, ticket.subject, ticket.status, ticket.priority,
                           ticket.queue, ticket.assignee, ticket.customer, ticket.channel, ticket.account,
                           tags, ticket.language, ticket.createdAt, ticket.updatedAt, ticket.lastInboundAt,
                           ticket.lastOutboundAt, ticket.dueAt, ticket.dueKind, ticket.snoozedUntil,
                           ticket.mood, ticket.unread, ticket.snippet, ticket.csat, ticket.undelivered,
                           ticket.scheduled, ticket.version));
    return fromColumn(tags, ticket.tags);
}

TicketWhere whereOf(const TicketFilter& filter)
{
    WhereBuilder where;
    if (filter.assignee)
        where.add("t.assignee = ?", filter.assignee->uuid());
    if (filter.unassigned)
        where.add("t.assignee IS NULL");
    where.addAnyOf("t.queue", filter.queues, [](const domain::QueueId& id) { return id.uuid(); });
    where.addAnyOf("t.status", filter.statuses,
                   [](domain::TicketStatus status) { return std::string(domain::word(status)); });
    if (filter.customer)
        where.add("t.customer = ?", filter.customer->uuid());
    if (!filter.tag.empty())
        where.add("t.id IN (SELECT ticket FROM ticket_tag WHERE tag = ?)", filter.tag);
    if (filter.snoozed)
        where.add(*filter.snoozed ? "t.snoozed_until IS NOT NULL" : "t.snoozed_until IS NULL");
    if (filter.unread)
        where.add(*filter.unread ? "t.unread > 0" : "t.unread = 0");
    if (filter.undelivered)
        where.add("t.undelivered > 0");
    if (filter.scheduled)
        where.add("t.scheduled > 0");
    if (filter.dueBefore)
        where.add("t.due_key < ?", toMicros(*filter.dueBefore));
    if (filter.updatedAfter)
        where.add("t.updated_at > ?", toMicros(*filter.updatedAfter));
    const std::string match = matchAll(filter.text);
    if (!match.empty())
        where.add("t.row IN (SELECT rowid FROM ticket_fts WHERE ticket_fts MATCH ?)", match);
    return where.take();
}

TicketOrder orderOf(TicketSort sort) noexcept
{
    switch (sort) {
    case TicketSort::DueTime:
        return {"t.due_key", false};
    case TicketSort::LongestWaiting:
        return {"t.waiting_key", false};
    case TicketSort::Newest:
        return {"t.created_at", true};
    case TicketSort::RecentlyUpdated:
        return {"t.updated_at", true};
    case TicketSort::Oldest:
        break;
    }
    return {"t.created_at", false};
}

std::int64_t keyOf(const domain::Ticket& ticket, TicketSort sort) noexcept
{
    switch (sort) {
    case TicketSort::DueTime:
        return microsOr(ticket.dueAt, kNever);
    case TicketSort::LongestWaiting:
        if (ticket.lastOutboundAt && ticket.lastInboundAt && *ticket.lastOutboundAt >= *ticket.lastInboundAt)
            return kNever;
        return microsOr(ticket.lastInboundAt, kNever);
    case TicketSort::RecentlyUpdated:
        return toMicros(ticket.updatedAt);
    case TicketSort::Newest:
    case TicketSort::Oldest:
        break;
    }
    return toMicros(ticket.createdAt);
}

} // namespace atalaya::storage::sqlite
