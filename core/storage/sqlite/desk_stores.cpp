#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/stores.h"
#include "core/storage/words.h"

// What a workstation keeps for itself: outbox and settings (drafts: draft_store.cpp).
namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kColumns = "sequence, id, ticket, kind, body, created_at, state, error, tried,"
                                      " confirmed_seq, hold_until, ended_at, merges, draft, seen, position";

Result<void> take(const Statement& row, OutboxCommand& command)
{
    OutboxProgress& progress = command.progress;
    return row.read(command.sequence, command.id, command.ticket, command.kind, command.body,
                    command.createdAt, progress.state, progress.error, progress.tried, progress.confirmedSeq,
                    progress.holdUntil, progress.endedAt, progress.merges, command.draft, command.seen,
                    command.position);
}

std::string select(std::string_view rest)
{
    return "SELECT " + std::string(kColumns) + " FROM outbox" + std::string(rest);
}

class SqliteOutboxStore final : public OutboxStore {
public:
    explicit SqliteOutboxStore(Database& database) : m_db(database) { }

    Result<std::int64_t> append(const OutboxCommand& command) override
    {
        return atomically(m_db, [&]() -> Result<std::int64_t> {
            ATALAYA_TRY(added, insert(command));
            if (added == 0)
                return Error{ErrorCode::AlreadyExists, "command " + command.id.str()};
            const std::int64_t sequence = m_db.lastRow();
            if (command.position == 0)
                ATALAYA_CHECK(place(command.id, sequence)); // every position was a sequence once: the largest
            return sequence;
        });
    }

    Result<OutboxCommand> get(domain::CommandId id) override
    {
        ATALAYA_TRY(query, m_db.prepare(select(" WHERE id = ?1")));
        ATALAYA_TRY(found, readFirst<OutboxCommand>(query.bind(id), take));
        return orNotFound(std::move(found), "command " + id.str());
    }

    Result<std::vector<OutboxCommand>> list(std::optional<OutboxState> state) override
    {
        const std::string_view order = " ORDER BY position, sequence";
        ATALAYA_TRY(query, m_db.prepare(select((state ? " WHERE state = ?1" : "") + std::string(order))));
        if (state)
            query.bind(*state);
        return readAll<OutboxCommand>(query, take);
    }

    Result<std::vector<OutboxCommand>> listForTicket(domain::TicketId ticket) override
    {
        ATALAYA_TRY(query, m_db.prepare(select(" WHERE ticket = ?1 ORDER BY position, sequence")));
        return readAll<OutboxCommand>(query.bind(ticket), take);
    }

    Result<void> mark(domain::CommandId id, const OutboxProgress& progress) override
    {
        ATALAYA_TRY(changed,
                    m_db.execute("UPDATE outbox SET state = ?2, error = ?3, tried = ?4, confirmed_seq = ?5,"
                                 " hold_until = ?6, ended_at = ?7, merges = ?8 WHERE id = ?1",
                                 id, progress.state, progress.error, progress.tried, progress.confirmedSeq,
                                 progress.holdUntil, progress.endedAt, progress.merges));
        return orNotFound(changed, "command " + id.str());
    }

    Result<void> replaceBody(domain::CommandId id, std::string_view body, std::string_view draft) override
    {
        ATALAYA_TRY(changed,
                    m_db.execute("UPDATE outbox SET body = ?2, draft = ?3"
                                 " WHERE id = ?1 AND state = 'waiting' AND tried = 0",
                                 id, body, draft));
        if (changed == 1)
            return {};
        ATALAYA_CHECK(get(id));
        return Error{ErrorCode::Conflict, "the command does not wait any more"};
    }

    Result<void> place(domain::CommandId id, std::int64_t position) override
    {
        ATALAYA_TRY(changed, m_db.execute("UPDATE outbox SET position = ?2 WHERE id = ?1", id, position));
        return orNotFound(changed, "command " + id.str());
    }

    Result<void> remove(domain::CommandId id) override
    {
        ATALAYA_CHECK(m_db.execute("DELETE FROM outbox WHERE id = ?1", id));
        return {};
    }

    Result<std::int64_t> purgeDone(Instant before, int most) override
    {
        return m_db.execute("DELETE FROM outbox WHERE state = 'done' AND (ended_at < ?1 OR sequence NOT IN"
                            " (SELECT sequence FROM outbox WHERE state = 'done'"
                            " ORDER BY ended_at DESC, sequence DESC LIMIT ?2))",
                            before, most);
    }

private:
    Result<std::int64_t> insert(const OutboxCommand& command)
    {
        const OutboxProgress& progress = command.progress;
        return m_db.execute(
            "INSERT OR IGNORE INTO outbox (id, ticket, kind, body, created_at, state, error, tried,"
            " confirmed_seq, hold_until, ended_at, merges, draft, seen, position)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
            command.id, command.ticket, command.kind, command.body, command.createdAt, progress.state,
            progress.error, progress.tried, progress.confirmedSeq, progress.holdUntil, progress.endedAt,
            progress.merges, command.draft, command.seen, command.position);
    }

    Database& m_db;
};

class SqliteSettingStore final : public SettingStore {
public:
    explicit SqliteSettingStore(Database& database) : m_db(database) { }

    Result<std::optional<std::string>> get(std::string_view key) override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT value FROM setting WHERE key = ?1"));
        return query.bind(key).first<std::string>();
    }

    Result<void> set(std::string_view key, std::string_view value) override
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO setting (key, value) VALUES (?1, ?2)"
                                   " ON CONFLICT (key) DO UPDATE SET value = ?2",
                                   key, value));
        return {};
    }

    Result<void> remove(std::string_view key) override
    {
        ATALAYA_CHECK(m_db.execute("DELETE FROM setting WHERE key = ?1", key));
        return {};
    }

    Result<std::vector<std::pair<std::string, std::string>>> list(std::string_view beginning) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT key, value FROM setting WHERE substr(key, 1, length(?1)) = ?1"
                                 " ORDER BY key"));
        using Pair = std::pair<std::string, std::string>;
        return readAll<Pair>(query.bind(beginning), [](const Statement& row, Pair& pair) {
            return row.read(pair.first, pair.second);
        });
    }

private:
    Database& m_db;
};

} // namespace

std::unique_ptr<OutboxStore> makeOutboxStore(Database& database)
{
    return std::make_unique<SqliteOutboxStore>(database);
}

std::unique_ptr<SettingStore> makeSettingStore(Database& database)
{
    return std::make_unique<SqliteSettingStore>(database);
}

} // namespace atalaya::storage::sqlite
