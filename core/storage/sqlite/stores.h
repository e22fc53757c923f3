#pragma once

#include "core/storage/open.h"
#include "core/storage/sqlite/database.h"

/// The stores on SQLite. Each keeps a reference to the database, which must outlive it.
namespace atalaya::storage::sqlite {

std::unique_ptr<DirectoryStore> makeDirectoryStore(Database& database);
std::unique_ptr<CustomerStore> makeCustomerStore(Database& database);
std::unique_ptr<TicketStore> makeTicketStore(Database& database);
std::unique_ptr<EntryStore> makeEntryStore(Database& database);
std::unique_ptr<KnowledgeStore> makeKnowledgeStore(Database& database);
std::unique_ptr<SearchStore> makeSearchStore(Database& database);
std::unique_ptr<SettingStore> makeSettingStore(Database& database);
std::unique_ptr<EventLog> makeEventLog(Database& database);
std::unique_ptr<CommandLog> makeCommandLog(Database& database);
std::unique_ptr<IntakeStore> makeIntakeStore(Database& database);
std::unique_ptr<MailboxStore> makeMailboxStore(Database& database);
std::unique_ptr<OutgoingStore> makeOutgoingStore(Database& database);
std::unique_ptr<AttemptStore> makeAttemptStore(Database& database);
std::unique_ptr<InteractionStore> makeInteractionStore(Database& database);
std::unique_ptr<RouterLog> makeRouterLog(Database& database);
std::unique_ptr<PastStore> makePastStore(Database& database);
std::unique_ptr<CredentialStore> makeCredentialStore(Database& database);
std::unique_ptr<AuditLog> makeAuditLog(Database& database);
std::unique_ptr<DeviceStore> makeDeviceStore(Database& database);
std::unique_ptr<DraftStore> makeDraftStore(Database& database);
std::unique_ptr<OutboxStore> makeOutboxStore(Database& database);

/// All rows of a statement, each read by `take(statement, value)`.
template <typename Value, typename Take> Result<std::vector<Value>> readAll(Statement& statement, Take take)
{
    std::vector<Value> values;
    for (;;) {
        ATALAYA_TRY(row, statement.step());
        if (!row)
            return values;
        ATALAYA_CHECK(take(statement, values.emplace_back()));
    }
}

/// The first row, if there is one.
template <typename Value, typename Take>
Result<std::optional<Value>> readFirst(Statement& statement, Take take)
{
    ATALAYA_TRY(row, statement.step());
    if (!row)
        return std::optional<Value>();
    Value value{};
    ATALAYA_CHECK(take(statement, value));
    return std::optional<Value>(std::move(value));
}

/// The value, or NotFound with what was looked for.
template <typename Value> Result<Value> orNotFound(std::optional<Value> value, std::string what)
{
    if (!value)
        return Error{ErrorCode::NotFound, std::move(what)};
    return *std::move(value);
}

/// NotFound unless a row was changed.
inline Result<void> orNotFound(std::int64_t changed, std::string what)
{
    if (changed == 0)
        return Error{ErrorCode::NotFound, std::move(what)};
    return {};
}

} // namespace atalaya::storage::sqlite
