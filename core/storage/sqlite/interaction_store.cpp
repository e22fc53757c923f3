#include "core/storage/sqlite/stores.h"
#include "core/storage/words.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kColumns =
    "id, ticket, queue, channel, state, agent, offer, offer_expires_at, key, sequence, offers, enqueued_at,"
    " updated_at, detail";

Result<void> take(const Statement& row, InteractionRecord& record)
{
    return row.read(record.id, record.ticket, record.queue, record.channel, record.state, record.agent,
                    record.offer, record.offerExpiresAt, record.key, record.sequence, record.offers,
                    record.enqueuedAt, record.updatedAt, record.detail);
}

class SqliteInteractionStore final : public InteractionStore {
public:
    explicit SqliteInteractionStore(Database& database) : m_db(database) { }

    Result<void> put(const InteractionRecord& record) override
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO interaction (id, ticket, queue, channel, state, agent, "
                                   "offer, offer_expires_at, key, sequence,"
                                   " offers, enqueued_at, updated_at, detail)"
                                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
                                   " ON CONFLICT (id) DO UPDATE SET ticket = ?2, queue = ?3, channel = ?4, "
                                   "state = ?5, agent = ?6, offer = ?7,"
                                   " offer_expires_at = ?8, key = ?9, sequence = ?10, offers = ?11, "
                                   "enqueued_at = ?12, updated_at = ?13,"
                                   " detail = ?14",
                                   record.id, record.ticket, record.queue, record.channel, record.state,
                                   record.agent, record.offer, record.offerExpiresAt, record.key,
                                   record.sequence, record.offers, record.enqueuedAt, record.updatedAt,
                                   record.detail));
        return {};
    }

    Result<InteractionRecord> get(domain::InteractionId id) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns) + " FROM interaction WHERE id = ?1"));
        ATALAYA_TRY(found, readFirst<InteractionRecord>(query.bind(id), take));
        return orNotFound(std::move(found), "interaction " + id.str());
    }

    Result<std::optional<InteractionRecord>> activeOf(domain::TicketId ticket) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns)
                                 + " FROM interaction WHERE ticket = ?1 AND state <> 'closed'"));
        return readFirst<InteractionRecord>(query.bind(ticket), take);
    }

    Result<std::vector<InteractionRecord>> active() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns)
                                 + " FROM interaction WHERE state <> 'closed' ORDER BY key, sequence"));
        return readAll<InteractionRecord>(query, take);
    }

    Result<std::int64_t> purgeClosed(Instant before) override
    {
        return m_db.execute("DELETE FROM interaction WHERE state = 'closed' AND updated_at < ?1", before);
    }

private:
    Database& m_db;
};

Result<void> takeDecision(const Statement& row, RouterRecord& record)
{
    return row.read(record.sequence, record.at, record.kind, record.interaction, record.ticket, record.agent,
                    record.body);
}

class SqliteRouterLog final : public RouterLog {
public:
    explicit SqliteRouterLog(Database& database) : m_db(database) { }

    Result<std::int64_t> append(const RouterRecord& record) override
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO router_log (at, kind, interaction, ticket, agent, body)"
                                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                                   record.at, record.kind, record.interaction, record.ticket, record.agent,
                                   record.body));
        return m_db.lastRow();
    }

    Result<std::vector<RouterRecord>> forTicket(domain::TicketId ticket, int limit) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT sequence, at, kind, interaction, ticket, agent, body FROM router_log"
                                 " WHERE ticket = ?1 ORDER BY sequence DESC LIMIT ?2"));
        return readAll<RouterRecord>(query.bind(ticket, std::max(limit, 0)), takeDecision);
    }

    Result<std::vector<RouterRecord>> read(std::int64_t since, int limit) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT sequence, at, kind, interaction, ticket, agent, body FROM router_log"
                                 " WHERE sequence > ?1 ORDER BY sequence LIMIT ?2"));
        return readAll<RouterRecord>(query.bind(since, std::max(limit, 0)), takeDecision);
    }

    Result<std::int64_t> purge(Instant before) override
    {
        return m_db.execute("DELETE FROM router_log WHERE at < ?1", before);
    }

private:
    Database& m_db;
};

} // namespace

std::unique_ptr<InteractionStore> makeInteractionStore(Database& database)
{
    return std::make_unique<SqliteInteractionStore>(database);
}

std::unique_ptr<RouterLog> makeRouterLog(Database& database)
{
    return std::make_unique<SqliteRouterLog>(database);
}

} // namespace atalaya::storage::sqlite
