#include "core/storage/sqlite/database.h"

#include "core/base/platform/files.h"
#include "core/base/text.h"
#include "core/storage/sqlite/condition_sql.h"

#include <algorithm>
#include <sqlite3.h>
#include <system_error>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::size_t kCachedStatements = 256;
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kOwedMost = 2000; // statements kept for the commit: an import is one long transaction

/// SQLite takes file names in UTF-8 on every system.
std::string fileName(const std::filesystem::path& path)
{
    if (path.empty())
        return ":memory:";
    const std::u8string name = path.u8string();
    return {reinterpret_cast<const char*>(name.data()), name.size()};
}

ErrorCode codeOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseBusy;
    case SQLITE_FULL:
        return ErrorCode::DatabaseFull;
    case SQLITE_CORRUPT:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseKey; // without the key, a page of noise is all there is to see
    case SQLITE_CONSTRAINT:
        return ErrorCode::DatabaseConstraint;
    case SQLITE_INTERRUPT:
        return ErrorCode::TimedOut;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return ErrorCode::DatabaseOpen;
    default:
        return ErrorCode::DatabaseStatement;
    }
}

} // namespace

Database::Database(const DatabaseOptions& options) : m_options(options) { }

Database::~Database()
{
    for (const auto& [sql, statement] : m_cache)
        sqlite3_finalize(statement);
    const int code = sqlite3_close(m_handle);
    ATALAYA_ASSERT(code == SQLITE_OK); // a statement outlived its database
}

Error Database::error(int code) const
{
    const int extended = m_handle ? sqlite3_extended_errcode(m_handle) : code;
    const bool same = (extended & 0xFF) == (code & 0xFF);
    std::string detail = same && m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    return Error{codeOf(code), std::move(detail)};
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions& options)
{
    if (!options.key.empty() && options.key.size() != kKeyBytes)
        return Error{ErrorCode::InvalidArgument, "a database key has 32 bytes"};
#ifdef ATALAYA_SQLITE_PLAIN
    if (!options.key.empty())
        return Error{ErrorCode::Unsupported, "this build cannot encrypt databases"};
#endif
    std::unique_ptr<Database> database(new Database(options));
    ATALAYA_CHECK(database->openHandle());
    ATALAYA_CHECK(database->configure());
    return database;
}

Result<void> Database::openHandle()
{
    std::error_code ignored;
    const bool fresh = !m_options.path.empty() && !std::filesystem::exists(m_options.path, ignored);
    if (fresh && (m_options.readOnly || !m_options.create))
        return Error{ErrorCode::DatabaseOpen, "there is no " + m_options.path.filename().string()};
    const int mode = m_options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(fileName(m_options.path).c_str(), &m_handle,
                                     mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return Error{ErrorCode::DatabaseOpen, error(code).detail};
    addFunctions(m_handle);
    sqlite3_busy_timeout(m_handle, static_cast<int>(m_options.busyTimeout.count()));
    ATALAYA_CHECK(unlock(m_handle));
    // The first read proves the key.
    ATALAYA_CHECK(run("SELECT count(*) FROM sqlite_schema"));
    if (fresh)
        ATALAYA_CHECK(platform::makePrivate(m_options.path)); // the log files take over its permissions
    return {};
}

#ifdef ATALAYA_SQLITE_PLAIN
Result<void> Database::unlock(sqlite3*) const
{
    return {};
}
#else
Result<void> Database::unlock(sqlite3* handle) const
{
    if (m_options.key.empty())
        return {};
    if (sqlite3mc_cipher_index(m_options.cipher.c_str()) <= 0)
        return Error{ErrorCode::InvalidArgument, "no such cipher: " + m_options.cipher};
    const int index = sqlite3mc_cipher_index(m_options.cipher.c_str());
    if (sqlite3mc_config(handle, "cipher", index) < 0)
        return Error{ErrorCode::DatabaseKey, "the cipher was refused"};
    // "raw:" skips the key derivation: the key is random already.
    std::string text = "raw:" + toHex(m_options.key.reveal());
    const int code = sqlite3_key(handle, text.data(), static_cast<int>(text.size()));
    wipe(text.data(), text.size());
    if (code != SQLITE_OK)
        return Error{ErrorCode::DatabaseKey, "the key was refused"};
    return {};
}
#endif

Result<void> Database::expectPragma(const char* set, const char* get, std::string_view wanted)
{
    ATALAYA_CHECK(run(set));
    ATALAYA_TRY(statement, prepare(get));
    ATALAYA_TRY(row, statement.step());
    if (!row || statement.asText(0) != wanted)
        return Error{ErrorCode::DatabaseOpen, std::string(get) + " is not " + std::string(wanted)};
    return {};
}

Result<void> Database::configure()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A plan holds for every value that is bound: otherwise each new LIMIT compiles a cached statement again.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    ATALAYA_CHECK(run("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                      "PRAGMA cache_size = -"
                      + std::to_string(m_options.cacheKiB)));
    ATALAYA_CHECK(expectPragma("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"));
    ATALAYA_CHECK(expectPragma("PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"));
    if (m_options.readOnly || m_options.path.empty())
        return {};
    ATALAYA_CHECK(expectPragma("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864;"
                               "PRAGMA wal_autocheckpoint = 4000",
                               "PRAGMA journal_mode", "wal"));
    // A program that was killed may leave a commit that it could not flush. From here on it is read and
    // believed, so it has to be durable: a checkpoint flushes the log first. While others use the file it is
    // so already.
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xFF) != SQLITE_BUSY && (code & 0xFF) != SQLITE_LOCKED)
        return error(code);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    std::string text(sql);
    if (auto known = m_cache.extract(text)) // taken out: a nested use of the same text gets one of its own
        return Statement(*this, std::move(text), known.mapped());
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, text.data(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return Statement(*this, std::move(text), handle);
}

void Database::giveBack(std::string sql, sqlite3_stmt* handle)
{
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle); // a cached statement must not keep somebody's text in memory
    if (m_cache.size() >= kCachedStatements || !m_cache.emplace(std::move(sql), handle).second)
        sqlite3_finalize(handle);
}

Result<void> Database::run(const std::string& script)
{
    const int code = sqlite3_exec(m_handle, script.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<void> Database::begin()
{
    if (m_depth > 0 && sqlite3_get_autocommit(m_handle) != 0)
        return Error{ErrorCode::DatabaseStatement, "the transaction was rolled back after an error"};
    if (m_depth > 0)
        ATALAYA_CHECK(execute("SAVEPOINT level" + std::to_string(m_depth)));
    else // IMMEDIATE: a later upgrade from reader to writer could fail half-way
        ATALAYA_CHECK(execute(m_options.readOnly ? "BEGIN" : "BEGIN IMMEDIATE"));
    ++m_depth;
    m_marks.push_back(m_owed.size());
    return {};
}

Result<void> Database::commit()
{
    ATALAYA_ASSERT(m_depth > 0);
    if (sqlite3_get_autocommit(m_handle) != 0)
        return Error{ErrorCode::DatabaseStatement, "the transaction was rolled back after an error"};
    if (m_depth > 1)
        ATALAYA_CHECK(execute("RELEASE level" + std::to_string(m_depth - 1)));
    else
        ATALAYA_CHECK(commitAll());
    --m_depth;
    m_marks.pop_back();
    return runManyOwed();
}

Result<void> Database::commitAll()
{
    ATALAYA_CHECK(runOwed());
    ATALAYA_CHECK(execute("COMMIT"));
    m_owed.clear();
    return {};
}

Result<void> Database::executeBeforeCommit(std::string_view sql, std::vector<SqlValue> values)
{
    m_owed.push_back({std::string(sql), std::move(values)});
    if (m_depth > 0)
        return runManyOwed();
    const auto done = runOwed();
    m_owed.clear();
    return done;
}

/// Outside of savepoints what has run needs no second time: only the whole transaction can be undone.
Result<void> Database::runManyOwed()
{
    if (m_depth != 1 || m_owed.size() < kOwedMost)
        return {};
    ATALAYA_CHECK(runOwed());
    m_owed.clear();
    return {};
}

Result<void> Database::runOwed()
{
    for (Owed& one : m_owed) {
        if (one.ranAt > 0)
            continue;
        ATALAYA_TRY(statement, prepare(one.sql));
        ATALAYA_CHECK(statement.bindAll(one.values).execute());
        one.ranAt = std::max(m_depth, 1);
    }
    return {};
}

/// What was owed since the transaction or savepoint began is gone; what was owed before and ran inside it is
/// owed again.
void Database::forgetOwed()
{
    m_owed.resize(m_marks.back());
    m_marks.pop_back();
    for (Owed& one : m_owed)
        if (one.ranAt > m_depth)
            one.ranAt = 0;
}

Result<void> Database::rollback()
{
    ATALAYA_ASSERT(m_depth > 0);
    --m_depth;
    forgetOwed();
    if (sqlite3_get_autocommit(m_handle) != 0)
        return {}; // SQLite did it already (disk full, out of memory)
    if (m_depth == 0) {
        ATALAYA_CHECK(execute("ROLLBACK"));
        return {};
    }
    const std::string level = "level" + std::to_string(m_depth);
    ATALAYA_CHECK(execute("ROLLBACK TO " + level));
    ATALAYA_CHECK(execute("RELEASE " + level));
    return {};
}

std::int64_t Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::sizeBytes() const
{
    std::error_code failure;
    const auto size = m_options.path.empty() ? 0 : std::filesystem::file_size(m_options.path, failure);
    return failure ? 0 : static_cast<std::int64_t>(size);
}

Database::Deadline::Deadline(Database& database, int milliseconds)
    : m_handle(database.m_handle)
    , m_end(monotonicMicros() + std::int64_t(milliseconds) * 1000)
{
    sqlite3_progress_handler(m_handle, 500, &Deadline::check, this);
}

Database::Deadline::~Deadline()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int Database::Deadline::check(void* self)
{
    return monotonicMicros() >= static_cast<const Deadline*>(self)->m_end ? 1 : 0;
}

} // namespace atalaya::storage::sqlite

namespace atalaya::storage {

bool canEncrypt() noexcept
{
#ifdef ATALAYA_SQLITE_PLAIN
    return false;
#else
    return true;
#endif
}

} // namespace atalaya::storage
