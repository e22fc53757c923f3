#include "core/base/limits.h"
#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/stores.h"
#include "core/storage/words.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kColumns = "entry, ticket, account, state, attempt, not_before, created_at, "
                                      "updated_at, message_id, recipients, raw_hash,"
                                      " last_error, scheduled, unless_answered, status_after";

Result<void> take(const Statement& row, OutgoingMessage& message)
{
    std::string recipients;
    std::string statusAfter;
    ATALAYA_CHECK(row.read(message.entry, message.ticket, message.account, message.state, message.attempt,
                           message.notBefore, message.createdAt, message.updatedAt, message.messageId,
                           recipients, message.rawHash, message.lastError, message.scheduled,
                           message.unlessAnswered, statusAfter));
    if (!statusAfter.empty()) {
        ATALAYA_TRY(status, domain::fromWord<domain::TicketStatus>(statusAfter));
        message.statusAfter = status;
    }
    return fromColumn(recipients, message.recipients);
}

class SqliteOutgoingStore final : public OutgoingStore {
public:
    explicit SqliteOutgoingStore(Database& database) : m_db(database) { }

    Result<void> queue(const OutgoingMessage& message) override
    {
        ATALAYA_TRY(
            added,
            m_db.execute("INSERT OR IGNORE INTO outgoing (entry, ticket, account, state, attempt, not_before,"
                         " created_at, updated_at, message_id, recipients, raw_hash, last_error, scheduled, "
                         "unless_answered, status_after)"
                         " VALUES (?1, ?2, ?3, 'queued', 0, ?4, ?5, ?5, ?6, ?7, ?8, '', ?9, ?10, ?11)",
                         message.entry, message.ticket, message.account, message.notBefore, message.createdAt,
                         message.messageId, toColumn(message.recipients), message.rawHash, message.scheduled,
                         message.unlessAnswered,
                         message.statusAfter ? word(*message.statusAfter) : std::string_view()));
        if (added == 0)
            return Error{ErrorCode::AlreadyExists, "outgoing message " + message.entry.str()};
        return {};
    }

    Result<OutgoingMessage> get(domain::EntryId entry) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns) + " FROM outgoing WHERE entry = ?1"));
        ATALAYA_TRY(found, readFirst<OutgoingMessage>(query.bind(entry), take));
        return orNotFound(std::move(found), "outgoing message " + entry.str());
    }

    Result<std::vector<OutgoingMessage>> due(Instant now, int limit) override
    {
        // An earlier message of the same ticket goes first, even while it waits for its next attempt. One
        // that is kept for later by its author waits by itself.
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns)
                                 + " FROM outgoing o WHERE state = 'queued' AND not_before <= ?1"
                                   " AND NOT EXISTS (SELECT 1 FROM outgoing p WHERE p.ticket = o.ticket"
                                   " AND p.row < o.row AND p.state IN ('queued', 'sending')"
                                   " AND p.scheduled = 0)"
                                   " ORDER BY not_before, row LIMIT ?2"));
        return readAll<OutgoingMessage>(query.bind(now, std::max(limit, 0)), take);
    }

    Result<std::optional<Instant>> nextDue() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT not_before FROM outgoing WHERE state = 'queued'"
                                 " ORDER BY not_before LIMIT 1"));
        return query.first<Instant>();
    }

    Result<int> markSending(domain::EntryId entry, Instant now) override
    {
        ATALAYA_TRY(
            query,
            m_db.prepare("UPDATE outgoing SET state = 'sending', attempt = attempt + 1, scheduled = 0,"
                         " updated_at = ?2 WHERE entry = ?1 AND state = 'queued' RETURNING attempt"));
        ATALAYA_TRY(attempt, query.bind(entry, now).first<int>());
        if (!attempt)
            return refusal(entry, "queued");
        return *attempt;
    }

    Result<void> finish(domain::EntryId entry, OutgoingState result, std::string_view error,
                        Instant now) override
    {
        if (result == OutgoingState::Queued || result == OutgoingState::Sending)
            return Error{ErrorCode::InvalidArgument, "an attempt ends with sent, failed or unknown"};
        return change(entry, "in a state that can become this",
                      m_db.execute("UPDATE outgoing SET state = ?2, last_error = ?3, updated_at = ?4"
                                   " WHERE entry = ?1 AND (state = 'sending'"
                                   " OR (state = 'unknown' AND ?2 IN ('sent', 'failed'))"
                                   " OR (state = 'sent' AND ?2 = 'failed'))",
                                   entry, result, error, now));
    }

    Result<void> requeue(domain::EntryId entry, Instant notBefore, std::string_view error, Instant now,
                         std::optional<domain::AgentId> askedBy) override
    {
        return change(
            entry, "queued, sending, failed or unknown",
            m_db.execute("UPDATE outgoing SET state = 'queued', not_before = ?2, last_error = ?3,"
                         " updated_at = ?4, asked_by = ?5, scheduled = scheduled AND ?2 > ?4"
                         " WHERE entry = ?1 AND state IN ('queued', 'sending', 'failed', 'unknown')",
                         entry, notBefore, error, now, askedBy));
    }

    Result<void> cancel(domain::EntryId entry) override
    {
        return change(entry, "queued",
                      m_db.execute("DELETE FROM outgoing WHERE entry = ?1 AND state = 'queued'", entry));
    }

    Result<void> stopRepeat(domain::EntryId entry, Instant now) override
    {
        return change(entry, "queued",
                      m_db.execute("UPDATE outgoing SET state = 'unknown', updated_at = ?2"
                                   " WHERE entry = ?1 AND state = 'queued'",
                                   entry, now));
    }

    Result<std::vector<OutgoingMessage>> recoverInterrupted(Instant now) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("UPDATE outgoing SET state = 'unknown', updated_at = ?1, last_error ="
                                 " 'the program ended during the attempt' WHERE state = 'sending' RETURNING "
                                 + std::string(kColumns)));
        return readAll<OutgoingMessage>(query.bind(now), take);
    }

    Result<std::vector<OutgoingMessage>> list(OutgoingState state, int limit) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns)
                                 + " FROM outgoing WHERE state = ?1 ORDER BY updated_at DESC LIMIT ?2"));
        return readAll<OutgoingMessage>(query.bind(state, std::max(limit, 0)), take);
    }

private:
    Result<void> change(domain::EntryId entry, std::string_view wanted, Result<std::int64_t> changed)
    {
        ATALAYA_CHECK(changed);
        if (*changed == 0)
            return refusal(entry, wanted);
        return {};
    }

    Error refusal(domain::EntryId entry, std::string_view wanted)
    {
        auto message = get(entry);
        if (!message)
            return std::move(message).error();
        return Error{ErrorCode::Conflict,
                     "the message is " + std::string(word(message->state)) + ", not " + std::string(wanted)};
    }

    Database& m_db;
};

class SqliteMailboxStore final : public MailboxStore {
public:
    explicit SqliteMailboxStore(Database& database) : m_db(database) { }

    Result<std::optional<MailboxState>> find(domain::ChannelAccountId account,
                                             std::string_view folder) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT account, folder, uid_validity, last_uid, pending, updated_at"
                                 " FROM mailbox WHERE account = ?1 AND folder = ?2"));
        return readFirst<MailboxState>(query.bind(account, folder), takeState);
    }

    Result<void> put(const MailboxState& state) override
    {
        ATALAYA_CHECK(
            m_db.execute("INSERT INTO mailbox (account, folder, uid_validity, last_uid, pending, updated_at)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (account, folder) DO UPDATE SET"
                         " uid_validity = ?3, last_uid = ?4, pending = ?5, updated_at = ?6",
                         state.account, state.folder, state.uidValidity, state.lastUid,
                         toColumn(state.pending), state.updatedAt));
        return {};
    }

    Result<std::vector<MailboxState>> list() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT account, folder, uid_validity, last_uid, pending, updated_at"
                                 " FROM mailbox ORDER BY account, folder"));
        return readAll<MailboxState>(query, takeState);
    }

    Result<void> remove(domain::ChannelAccountId account) override
    {
        ATALAYA_CHECK(m_db.execute("DELETE FROM mailbox WHERE account = ?1", account));
        return {};
    }

private:
    static Result<void> takeState(const Statement& row, MailboxState& state)
    {
        std::string pending;
        ATALAYA_CHECK(row.read(state.account, state.folder, state.uidValidity, state.lastUid, pending,
                               state.updatedAt));
        return fromColumn(pending, state.pending);
    }

    Database& m_db;
};

} // namespace

std::unique_ptr<OutgoingStore> makeOutgoingStore(Database& database)
{
    return std::make_unique<SqliteOutgoingStore>(database);
}

std::unique_ptr<MailboxStore> makeMailboxStore(Database& database)
{
    return std::make_unique<SqliteMailboxStore>(database);
}

} // namespace atalaya::storage::sqlite
