#include "core/base/limits.h"
#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kColumns =
    "e.row, e.attachments, e.id, e.ticket, e.kind, e.direction, e.channel, e.author_kind, e.author_id, "
    "e.author_name,"
    " e.at, e.subject, e.text, e.html, e.recipients, e.copies, e.message_id, e.delivery, e.delivery_detail,"
    " e.event_kind, e.reposts, e.likes, e.views, e.duration_seconds, e.original_hash, e.remote_content,"
    " e.send_at, e.attempts";

/// An entry with what is needed to complete it.
struct Row {
    std::int64_t row = 0;
    int attachments = 0;
    domain::Entry entry;
};

Result<void> take(const Statement& from, Row& row)
{
    domain::Entry& entry = row.entry;
    std::string to;
    std::string cc;
    std::optional<std::int64_t> reposts;
    std::optional<std::int64_t> likes;
    std::optional<std::int64_t> views;
    ATALAYA_CHECK(from.read(
        row.row, row.attachments, entry.id, entry.ticket, entry.kind, entry.direction, entry.channel,
        entry.authorKind, entry.authorId, entry.authorName, entry.at, entry.subject, entry.text, entry.html,
        to, cc, entry.messageId, entry.delivery, entry.deliveryDetail, entry.eventKind, reposts, likes, views,
        entry.durationSeconds, entry.originalHash, entry.remoteContent, entry.sendAt, entry.attempts));
    if (reposts || likes || views)
        entry.reach = domain::Reach{reposts.value_or(0), likes.value_or(0), views.value_or(0)};
    ATALAYA_CHECK(fromColumn(to, entry.to));
    return fromColumn(cc, entry.cc);
}

std::string select(std::string_view rest)
{
    return "SELECT " + std::string(kColumns) + " FROM entry e" + std::string(rest);
}

class SqliteEntryStore final : public EntryStore {
public:
    explicit SqliteEntryStore(Database& database) : m_db(database) { }

    Result<void> add(const domain::Entry& entry) override
    {
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_CHECK(insert(entry));
            const std::int64_t row = m_db.lastRow();
            if (entry.kind != domain::EntryKind::Event) // "status changed" is nothing to search for
                ATALAYA_CHECK(
                    m_db.executeBeforeCommit("INSERT INTO entry_fts (rowid, subject, text, author_name)"
                                             " VALUES (?1, ?2, ?3, ?4)",
                                             {row, entry.subject, entry.text, entry.authorName}));
            return insertAttachments(entry, row);
        });
    }

    Result<domain::Entry> get(domain::EntryId id) override
    {
        ATALAYA_TRY(query, m_db.prepare(select(" WHERE e.id = ?1")));
        query.bind(id);
        ATALAYA_TRY(entries, complete(query));
        if (entries.empty())
            return Error{ErrorCode::NotFound, "entry " + id.str()};
        return std::move(entries.front());
    }

    Result<void> setDelivery(domain::EntryId id, domain::Delivery delivery, std::string_view detail) override
    {
        ATALAYA_TRY(changed,
                    m_db.execute("UPDATE entry SET delivery = ?2, delivery_detail = ?3 WHERE id = ?1", id,
                                 delivery, detail));
        return orNotFound(changed, "entry " + id.str());
    }

    Result<void> setSending(domain::EntryId id, Instant at, std::optional<Instant> sendAt,
                            int attempts) override
    {
        ATALAYA_TRY(changed,
                    m_db.execute("UPDATE entry SET at = ?2, send_at = ?3, attempts = ?4 WHERE id = ?1", id,
                                 at, sendAt, attempts));
        return orNotFound(changed, "entry " + id.str());
    }

    Result<std::vector<domain::Entry>> unsettled(std::optional<domain::TicketId> ticket, int limit) override
    {
        // Word for word the condition of the partial index, which holds few rows; the order would tempt the
        // planner into the index of the whole conversation.
        std::string where =
            " INDEXED BY entry_unsettled WHERE e.delivery IN ('failed', 'unknown', 'scheduled')";
        std::vector<SqlValue> values;
        if (ticket) {
            where += " AND e.ticket = ?";
            values.emplace_back(ticket->uuid());
        }
        values.emplace_back(std::int64_t(std::max(limit, 0)));
        ATALAYA_TRY(query, m_db.prepare(select(where + " ORDER BY e.at, e.row LIMIT ?")));
        query.bindAll(values);
        return complete(query);
    }

    Result<std::vector<domain::Entry>> listForTicket(domain::TicketId ticket,
                                                     const EntryRange& range) override
    {
        std::vector<SqlValue> values = {ticket.uuid()};
        std::string where = " WHERE e.ticket = ?";
        ATALAYA_CHECK(addBound(range.after, " AND (e.at, e.row) > (?, ?)", where, values));
        ATALAYA_CHECK(addBound(range.before, " AND (e.at, e.row) < (?, ?)", where, values));
        // From the end, unless it goes on after something: a conversation is read from its newest part.
        const std::string direction = range.after && !range.before ? "" : " DESC";
        values.emplace_back(std::int64_t(std::clamp(range.limit, 1, static_cast<int>(limits::kPageRows))));
        ATALAYA_TRY(
            query,
            m_db.prepare(select(where + " ORDER BY e.at" + direction + ", e.row" + direction + " LIMIT ?")));
        query.bindAll(values);
        ATALAYA_TRY(entries, complete(query));
        if (!direction.empty())
            std::ranges::reverse(entries);
        return entries;
    }

    Result<std::vector<domain::Entry>> findByMessageId(const std::vector<std::string>& messageIds) override
    {
        std::vector<domain::Entry> all;
        ATALAYA_TRY(query, m_db.prepare(select(" WHERE e.message_id = ?1 AND e.message_id <> ''")));
        for (const std::string& messageId : messageIds) {
            query.bind(messageId);
            ATALAYA_TRY(entries, complete(query));
            std::ranges::move(entries, std::back_inserter(all));
        }
        std::ranges::stable_sort(all, std::ranges::greater(), &domain::Entry::at);
        return all;
    }

    Result<std::optional<domain::Entry>> latest(domain::TicketId ticket, domain::Direction direction) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare(select(" WHERE e.ticket = ?1 AND e.direction = ?2 AND e.kind = 'message'"
                                        " ORDER BY e.at DESC, e.row DESC LIMIT 1")));
        query.bind(ticket, direction);
        ATALAYA_TRY(entries, complete(query));
        return entries.empty() ? std::optional<domain::Entry>() : std::move(entries.front());
    }

    Result<std::int64_t> countForTicket(domain::TicketId ticket) override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT count(*) FROM entry WHERE ticket = ?1"));
        ATALAYA_TRY(rows, query.bind(ticket).first<std::int64_t>());
        return rows.value_or(0);
    }

    Result<std::int64_t> count() override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT count(*) FROM entry"));
        ATALAYA_TRY(rows, query.first<std::int64_t>());
        return rows.value_or(0);
    }

    Result<bool> usesBlob(std::string_view hash) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT EXISTS (SELECT 1 FROM attachment WHERE hash = ?1)"
                                 " OR EXISTS (SELECT 1 FROM entry WHERE original_hash = ?1"
                                 " AND original_hash <> '')"));
        ATALAYA_TRY(used, query.bind(hash).first<bool>());
        return used.value_or(false);
    }

private:
    Result<void> insert(const domain::Entry& entry)
    {
        ATALAYA_TRY(known, m_db.prepare("SELECT count(*) FROM entry WHERE id = ?1"));
        ATALAYA_TRY(rows, known.bind(entry.id).first<std::int64_t>());
        if (rows.value_or(0) > 0)
            return Error{ErrorCode::AlreadyExists, "entry " + entry.id.str()};
        const std::optional<domain::Reach>& reach = entry.reach;
        using Count = std::optional<std::int64_t>;
        ATALAYA_CHECK(m_db.execute(
            "INSERT INTO entry (id, ticket, kind, direction, channel, author_kind, author_id, author_name, "
            "at,"
            " subject, text, html, recipients, copies, attachments, message_id, delivery, delivery_detail,"
            " event_kind, reposts, likes, views, duration_seconds, original_hash, remote_content, send_at,"
            " attempts)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,"
            " ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)",
            entry.id, entry.ticket, entry.kind, entry.direction, entry.channel, entry.authorKind,
            entry.authorId, entry.authorName, entry.at, entry.subject, entry.text, entry.html,
            toColumn(entry.to), toColumn(entry.cc), entry.attachments.size(), entry.messageId, entry.delivery,
            entry.deliveryDetail, entry.eventKind, reach ? Count(reach->reposts) : Count(),
            reach ? Count(reach->likes) : Count(), reach ? Count(reach->views) : Count(),
            entry.durationSeconds, entry.originalHash, entry.remoteContent, entry.sendAt, entry.attempts));
        return {};
    }

    Result<void> insertAttachments(const domain::Entry& entry, std::int64_t row)
    {
        int position = 0;
        for (const domain::Attachment& file : entry.attachments)
            ATALAYA_CHECK(
                m_db.execute("INSERT INTO attachment (entry, position, hash, name, type, size, content_id)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                             row, position++, file.hash, file.name, file.type, file.size, file.contentId));
        return {};
    }

    /// The entries of a bound statement, with their attachments.
    Result<std::vector<domain::Entry>> complete(Statement& query)
    {
        ATALAYA_TRY(rows, readAll<Row>(query, take));
        std::vector<domain::Entry> entries;
        entries.reserve(rows.size());
        for (Row& row : rows) {
            if (row.attachments > 0) {
                ATALAYA_TRY(files, attachments(row.row));
                row.entry.attachments = std::move(files);
            }
            entries.push_back(std::move(row.entry));
        }
        return entries;
    }

    Result<std::vector<domain::Attachment>> attachments(std::int64_t row)
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT hash, name, type, size, content_id FROM attachment"
                                 " WHERE entry = ?1 ORDER BY position"));
        return readAll<domain::Attachment>(
            query.bind(row), [](const Statement& from, domain::Attachment& file) {
                return from.read(file.hash, file.name, file.type, file.size, file.contentId);
            });
    }

    Result<void> addBound(const std::optional<domain::EntryId>& id, std::string_view condition,
                          std::string& where, std::vector<SqlValue>& values)
    {
        if (!id)
            return {};
        ATALAYA_TRY(query, m_db.prepare("SELECT at, row FROM entry WHERE id = ?1"));
        ATALAYA_TRY(found, query.bind(*id).step());
        if (!found)
            return Error{ErrorCode::NotFound, "entry " + id->str()};
        std::int64_t at = 0;
        std::int64_t row = 0;
        ATALAYA_CHECK(query.read(at, row));
        where += condition;
        values.emplace_back(at);
        values.emplace_back(row);
        return {};
    }

    Database& m_db;
};

} // namespace

std::unique_ptr<EntryStore> makeEntryStore(Database& database)
{
    return std::make_unique<SqliteEntryStore>(database);
}

} // namespace atalaya::storage::sqlite
