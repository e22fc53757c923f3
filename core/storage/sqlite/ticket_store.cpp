#include "core/base/limits.h"
#include "core/storage/sqlite/condition_sql.h"
#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/stores.h"
#include "core/storage/sqlite/ticket_rows.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

/// What tag table and search index hold of a stored ticket.
struct Indexed {
    std::int64_t row = 0;
    std::string subject;
    std::string tags;
};

/// A ticket as it is stored.
struct Stored {
    domain::Ticket ticket;
    std::int64_t row = 0;
};

/// Names the columns that stand in an index only if they change: an UPDATE writes every index of a column
/// that it names, also if the value is the same as before.
std::string updateOf(const domain::Ticket& before, const domain::Ticket& after)
{
    std::string sql =
        "UPDATE ticket SET subject = ?3, priority = ?5, channel = ?9, tags = ?11, language = ?12,"
        " updated_at = ?14, due_kind = ?18, mood = ?20, unread = ?21, snippet = ?22, csat = ?23,"
        " version = ?26";
    const auto also = [&sql](bool changed, std::string_view column) {
        if (changed)
            sql += column;
    };
    also(before.number != after.number, ", number = ?2");
    also(before.status != after.status, ", status = ?4");
    also(before.queue != after.queue, ", queue = ?6");
    also(before.assignee != after.assignee, ", assignee = ?7");
    also(before.customer != after.customer, ", customer = ?8");
    also(before.account != after.account, ", account = ?10");
    also(before.createdAt != after.createdAt, ", created_at = ?13");
    also(before.lastInboundAt != after.lastInboundAt, ", last_inbound_at = ?15");
    also(before.lastOutboundAt != after.lastOutboundAt, ", last_outbound_at = ?16");
    also(before.dueAt != after.dueAt, ", due_at = ?17");
    also(before.snoozedUntil != after.snoozedUntil, ", snoozed_until = ?19");
    also(before.undelivered != after.undelivered, ", undelivered = ?24");
    also(before.scheduled != after.scheduled, ", scheduled = ?25");
    return sql + " WHERE id = ?1";
}

std::string select(std::string_view rest)
{
    return "SELECT " + std::string(kTicketColumns) + " FROM ticket t" + std::string(rest);
}

constexpr std::string_view kInsert =
    "INSERT INTO ticket (id, number, subject, status, priority, queue, "
    "assignee, customer, channel, account, tags,"
    " language, created_at, updated_at, last_inbound_at, last_outbound_at, "
    "due_at, due_kind, snoozed_until, mood,"
    " unread, snippet, csat, undelivered, scheduled, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
    "?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
    " ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)";

class SqliteTicketStore final : public TicketStore {
public:
    explicit SqliteTicketStore(Database& database) : m_db(database) { }

    Result<void> put(const domain::Ticket& ticket) override
    {
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_TRY(before, stored(ticket.id));
            Indexed now{before ? before->row : 0, ticket.subject, toColumn(ticket.tags)};
            ATALAYA_CHECK(
                write(ticket, before ? updateOf(before->ticket, ticket) : std::string(kInsert), now.tags));
            if (!before)
                now.row = m_db.lastRow();
            if (!before || before->ticket.number != ticket.number)
                ATALAYA_CHECK(
                    m_db.execute("UPDATE ticket_number SET last = ?1 WHERE last < ?1", ticket.number));
            if (before ? before->ticket.tags != ticket.tags : !ticket.tags.empty())
                ATALAYA_CHECK(writeTags(ticket));
            if (!before)
                return index({}, now);
            return index(Indexed{before->row, before->ticket.subject, toColumn(before->ticket.tags)}, now);
        });
    }

    Result<domain::Ticket> get(domain::TicketId id) override
    {
        ATALAYA_TRY(query, m_db.prepare(select(" WHERE t.id = ?1")));
        ATALAYA_TRY(found, readFirst<domain::Ticket>(query.bind(id), takeTicket));
        return orNotFound(std::move(found), "ticket " + id.str());
    }

    Result<domain::Ticket> byNumber(std::int64_t number) override
    {
        ATALAYA_TRY(query, m_db.prepare(select(" WHERE t.number = ?1 AND t.number > 0")));
        ATALAYA_TRY(found, readFirst<domain::Ticket>(query.bind(number), takeTicket));
        return orNotFound(std::move(found), "ticket #" + std::to_string(number));
    }

    Result<std::int64_t> nextNumber() override
    {
        ATALAYA_TRY(query, m_db.prepare("UPDATE ticket_number SET last = last + 1 RETURNING last"));
        ATALAYA_TRY(number, query.first<std::int64_t>());
        return orNotFound(number, "the counter of ticket numbers");
    }

    Result<TicketPage> list(const TicketFilter& filter, TicketSort sort,
                            const std::optional<TicketCursor>& after, int limit) override
    {
        TicketWhere where = whereOf(filter);
        const TicketOrder order = orderOf(sort);
        const std::string direction = order.descending ? " DESC" : "";
        if (after) {
            where.sql += (where.sql.empty() ? " WHERE (" : " AND (") + std::string(order.key) + ", t.id) "
                + (order.descending ? "<" : ">") + " (?, ?)";
            where.values.emplace_back(after->key);
            where.values.emplace_back(after->id.uuid());
        }
        const int rows = std::clamp(limit, 1, static_cast<int>(limits::kPageRows));
        where.values.emplace_back(std::int64_t(rows) + 1); // one more tells whether there is a next page
        ATALAYA_TRY(query,
                    m_db.prepare(select(where.sql + " ORDER BY " + std::string(order.key) + direction
                                        + ", t.id" + direction + " LIMIT ?")));
        ATALAYA_TRY(tickets, readAll<domain::Ticket>(query.bindAll(where.values), takeTicket));
        TicketPage page{std::move(tickets), std::nullopt};
        if (static_cast<int>(page.tickets.size()) > rows) {
            page.tickets.pop_back();
            page.next = TicketCursor{keyOf(page.tickets.back(), sort), page.tickets.back().id};
        }
        return page;
    }

    Result<std::int64_t> count(const TicketFilter& filter) override
    {
        const TicketWhere where = whereOf(filter);
        ATALAYA_TRY(query, m_db.prepare("SELECT count(*) FROM ticket t" + where.sql));
        ATALAYA_TRY(rows, query.bindAll(where.values).first<std::int64_t>());
        return rows.value_or(0);
    }

    Result<std::vector<TicketPlace>> places(const domain::Condition& condition, const Asker& asker,
                                            TicketSort sort) override
    {
        const TicketWhere where = whereOf(condition, asker);
        const TicketOrder order = orderOf(sort);
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT t.id, t.status, t.due_at, " + std::string(order.key)
                                 + ", t.updated_at FROM ticket t" + where.sql));
        return readAll<TicketPlace>(
            query.bindAll(where.values),
            [descending = order.descending](const Statement& row, TicketPlace& place) -> Result<void> {
                ATALAYA_CHECK(row.read(place.id, place.status, place.dueAt, place.key, place.updatedAt));
                place.key = descending ? -place.key : place.key;
                return {};
            });
    }

    Result<std::int64_t> countWhere(const domain::Condition& condition, const Asker& asker) override
    {
        const TicketWhere where = whereOf(condition, asker);
        ATALAYA_TRY(query, m_db.prepare("SELECT count(*) FROM ticket t" + where.sql));
        ATALAYA_TRY(rows, query.bindAll(where.values).first<std::int64_t>());
        return rows.value_or(0);
    }

    Result<std::vector<TagCount>> tags(std::string_view beginning, int limit) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT tag, count(*) FROM ticket_tag WHERE substr(tag, 1, length(?1)) = ?1"
                                 " GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ?2"));
        return readAll<TagCount>(query.bind(beginning, limit), [](const Statement& row, TagCount& tag) {
            return row.read(tag.tag, tag.tickets);
        });
    }

    Result<void> remove(domain::TicketId id) override
    {
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_TRY(known, indexed(id));
            if (!known)
                return Error{ErrorCode::NotFound, "ticket " + id.str()};
            // The index of an entry needs its words, so it goes before the cascade takes them.
            ATALAYA_CHECK(m_db.runOwed());
            ATALAYA_CHECK(m_db.execute("INSERT INTO entry_fts (entry_fts, rowid, subject, text, author_name)"
                                       " SELECT 'delete', row, subject, text, author_name FROM entry"
                                       " WHERE ticket = ?1 AND kind <> 'event'",
                                       id));
            ATALAYA_CHECK(m_db.execute("DELETE FROM ticket WHERE id = ?1", id));
            return removeFromIndex(*known);
        });
    }

private:
    Result<std::optional<Stored>> stored(domain::TicketId id)
    {
        ATALAYA_TRY(
            query,
            m_db.prepare("SELECT " + std::string(kTicketColumns) + ", t.row FROM ticket t WHERE t.id = ?1"));
        return readFirst<Stored>(query.bind(id), [](const Statement& row, Stored& before) -> Result<void> {
            ATALAYA_CHECK(takeTicket(row, before.ticket));
            return row.readOne(kTicketColumnCount, before.row);
        });
    }

    Result<std::optional<Indexed>> indexed(domain::TicketId id)
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT row, subject, tags FROM ticket WHERE id = ?1"));
        return readFirst<Indexed>(query.bind(id), [](const Statement& row, Indexed& known) {
            return row.read(known.row, known.subject, known.tags);
        });
    }

    Result<void> write(const domain::Ticket& ticket, const std::string& sql, const std::string& tags)
    {
        ATALAYA_CHECK(m_db.execute(
            sql, ticket.id, ticket.number, ticket.subject, ticket.status, ticket.priority, ticket.queue,
            ticket.assignee, ticket.customer, ticket.channel, ticket.account, tags, ticket.language,
            ticket.createdAt, ticket.updatedAt, ticket.lastInboundAt, ticket.lastOutboundAt, ticket.dueAt,
            ticket.dueKind, ticket.snoozedUntil, ticket.mood, ticket.unread, ticket.snippet, ticket.csat,
            ticket.undelivered, ticket.scheduled, ticket.version));
        return {};
    }

    Result<void> writeTags(const domain::Ticket& ticket)
    {
        ATALAYA_CHECK(m_db.execute("DELETE FROM ticket_tag WHERE ticket = ?1", ticket.id));
        for (const std::string& tag : ticket.tags)
            ATALAYA_CHECK(m_db.execute("INSERT OR IGNORE INTO ticket_tag (tag, ticket) VALUES (?1, ?2)", tag,
                                       ticket.id));
        return {};
    }

    Result<void> removeFromIndex(const Indexed& known)
    {
        return m_db.executeBeforeCommit("INSERT INTO ticket_fts (ticket_fts, rowid, subject, tags)"
                                        " VALUES ('delete', ?1, ?2, ?3)",
                                        {known.row, known.subject, known.tags});
    }

    Result<void> index(const std::optional<Indexed>& before, const Indexed& now)
    {
        if (before && before->subject == now.subject && before->tags == now.tags)
            return {};
        if (before)
            ATALAYA_CHECK(removeFromIndex(*before));
        return m_db.executeBeforeCommit("INSERT INTO ticket_fts (rowid, subject, tags) VALUES (?1, ?2, ?3)",
                                        {now.row, now.subject, now.tags});
    }

    Database& m_db;
};

} // namespace

std::unique_ptr<TicketStore> makeTicketStore(Database& database)
{
    return std::make_unique<SqliteTicketStore>(database);
}

} // namespace atalaya::storage::sqlite
