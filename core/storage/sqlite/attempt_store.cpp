#include "core/storage/sqlite/stores.h"

namespace atalaya::storage::sqlite {
namespace {

Result<void> take(const Statement& row, domain::DeliveryAttempt& attempt)
{
    return row.read(attempt.entry, attempt.number, attempt.startedAt, attempt.endedAt, attempt.outcome,
                    attempt.providerId, attempt.detail, attempt.askedBy);
}

class SqliteAttemptStore final : public AttemptStore {
public:
    explicit SqliteAttemptStore(Database& database) : m_db(database) { }

    Result<void> begin(domain::EntryId entry, int number, Instant startedAt) override
    {
        ATALAYA_TRY(
            added,
            m_db.execute("INSERT OR IGNORE INTO delivery_attempt (entry, number, started_at, ended_at,"
                         " outcome, provider_id, detail, asked_by) VALUES (?1, ?2, ?3, 0, 'open', '', '',"
                         " (SELECT asked_by FROM outgoing WHERE entry = ?1))",
                         entry, number, startedAt));
        if (added == 0)
            return Error{ErrorCode::AlreadyExists,
                         "attempt " + std::to_string(number) + " of " + entry.str()};
        return {};
    }

    Result<void> end(const domain::DeliveryAttempt& attempt) override
    {
        if (attempt.outcome == domain::AttemptOutcome::Open)
            return Error{ErrorCode::InvalidArgument, "an attempt does not end open"};
        ATALAYA_TRY(changed,
                    m_db.execute("UPDATE delivery_attempt SET ended_at = ?2, outcome = ?3, provider_id = ?4,"
                                 " detail = ?5 WHERE entry = ?1 AND outcome = 'open'",
                                 attempt.entry, attempt.endedAt, attempt.outcome, attempt.providerId,
                                 attempt.detail));
        return orNotFound(changed, "open attempt of " + attempt.entry.str());
    }

    Result<void> correct(domain::EntryId entry, domain::AttemptOutcome outcome,
                         std::string_view detail) override
    {
        ATALAYA_TRY(changed,
                    m_db.execute("UPDATE delivery_attempt SET outcome = ?2, detail = ?3 WHERE entry = ?1"
                                 " AND outcome <> 'open' AND number ="
                                 " (SELECT max(number) FROM delivery_attempt WHERE entry = ?1)",
                                 entry, outcome, detail));
        return orNotFound(changed, "ended attempt of " + entry.str());
    }

    Result<std::vector<domain::DeliveryAttempt>> list(domain::EntryId entry) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT entry, number, started_at, ended_at, outcome, provider_id, detail,"
                                 " asked_by FROM delivery_attempt WHERE entry = ?1 ORDER BY number"));
        return readAll<domain::DeliveryAttempt>(query.bind(entry), take);
    }

private:
    Database& m_db;
};

} // namespace

std::unique_ptr<AttemptStore> makeAttemptStore(Database& database)
{
    return std::make_unique<SqliteAttemptStore>(database);
}

} // namespace atalaya::storage::sqlite
