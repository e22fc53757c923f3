#include "core/base/limits.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

// The logs of the broker: events, commands, intake.
namespace atalaya::storage::sqlite {
namespace {

class SqliteEventLog final : public EventLog {
public:
    explicit SqliteEventLog(Database& database) : m_db(database) { }

    Result<std::int64_t> append(Instant at, std::string_view kind, std::string_view scope,
                                std::string_view body) override
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO event (at, kind, scope, body) VALUES (?1, ?2, ?3, ?4)", at,
                                   kind, scope, body));
        return m_db.lastRow();
    }

    Result<std::vector<StoredEvent>> read(std::int64_t since, int limit) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT sequence, at, kind, scope, body FROM event WHERE sequence > ?1"
                                 " ORDER BY sequence LIMIT ?2"));
        return readAll<StoredEvent>(
            query.bind(since, std::max(limit, 0)), [](const Statement& row, StoredEvent& event) {
                return row.read(event.sequence, event.at, event.kind, event.scope, event.body);
            });
    }

    Result<std::int64_t> oldest() override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT min(sequence) FROM event"));
        ATALAYA_TRY(first, query.first<std::optional<std::int64_t>>());
        if (first && *first)
            return **first;
        ATALAYA_TRY(last, newest());
        return last + 1;
    }

    Result<std::int64_t> newest() override
    {
        // The counter outlives the rows that were trimmed.
        ATALAYA_TRY(query, m_db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'event'"));
        ATALAYA_TRY(last, query.first<std::int64_t>());
        return last.value_or(0);
    }

    Result<std::int64_t> trim(std::int64_t upTo) override
    {
        return m_db.execute("DELETE FROM event WHERE sequence <= ?1", upTo);
    }

private:
    Database& m_db;
};

class SqliteCommandLog final : public CommandLog {
public:
    explicit SqliteCommandLog(Database& database) : m_db(database) { }

    Result<std::optional<RememberedCommand>> find(domain::CommandId id) override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT id, agent, at, answer FROM command WHERE id = ?1"));
        return readFirst<RememberedCommand>(
            query.bind(id), [](const Statement& row, RememberedCommand& command) {
                return row.read(command.id, command.agent, command.at, command.answer);
            });
    }

    Result<void> remember(const RememberedCommand& command) override
    {
        ATALAYA_TRY(
            added,
            m_db.execute("INSERT OR IGNORE INTO command (id, agent, at, answer) VALUES (?1, ?2, ?3, ?4)",
                         command.id, command.agent, command.at, command.answer));
        if (added == 0)
            return Error{ErrorCode::AlreadyExists, "command " + command.id.str()};
        return {};
    }

    Result<std::int64_t> purge(Instant before) override
    {
        return m_db.execute("DELETE FROM command WHERE at < ?1", before);
    }

private:
    Database& m_db;
};

class SqliteIntakeStore final : public IntakeStore {
public:
    explicit SqliteIntakeStore(Database& database) : m_db(database) { }

    Result<std::optional<IntakeRecord>> find(std::string_view source, std::string_view externalId) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT source, external_id, ticket, entry, at FROM intake"
                                 " WHERE source = ?1 AND external_id = ?2"));
        return readFirst<IntakeRecord>(
            query.bind(source, externalId), [](const Statement& row, IntakeRecord& record) {
                return row.read(record.source, record.externalId, record.ticket, record.entry, record.at);
            });
    }

    Result<bool> remember(const IntakeRecord& record) override
    {
        // The primary key decides; a read before it could not.
        ATALAYA_TRY(added,
                    m_db.execute("INSERT OR IGNORE INTO intake (source, external_id, ticket, entry, at)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5)",
                                 record.source, record.externalId, record.ticket, record.entry, record.at));
        return added == 1;
    }

    Result<std::int64_t> count(std::string_view source) override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT count(*) FROM intake WHERE source = ?1"));
        ATALAYA_TRY(rows, query.bind(source).first<std::int64_t>());
        return rows.value_or(0);
    }

private:
    Database& m_db;
};

} // namespace

std::unique_ptr<EventLog> makeEventLog(Database& database)
{
    return std::make_unique<SqliteEventLog>(database);
}

std::unique_ptr<CommandLog> makeCommandLog(Database& database)
{
    return std::make_unique<SqliteCommandLog>(database);
}

std::unique_ptr<IntakeStore> makeIntakeStore(Database& database)
{
    return std::make_unique<SqliteIntakeStore>(database);
}

} // namespace atalaya::storage::sqlite
