#include "core/base/platform/files.h"
#include "core/storage/sqlite/database.h"

#include <sqlite3.h>
#include <system_error>

namespace atalaya::storage::sqlite {
namespace {

Result<std::vector<std::string>> column(Database& database, std::string_view sql)
{
    std::vector<std::string> rows;
    ATALAYA_TRY(query, database.prepare(sql));
    for (;;) {
        ATALAYA_TRY(row, query.step());
        if (!row)
            return rows;
        ATALAYA_CHECK(query.read(rows.emplace_back()));
    }
}

Result<std::vector<std::string>> searchTables(Database& database)
{
    return column(database, "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'");
}

/// Copies all pages in one read transaction, so that the copy is one moment of the original.
int copyPages(sqlite3* from, sqlite3* to)
{
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return sqlite3_errcode(to);
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (finished != SQLITE_OK)
        return finished;
    return stepped == SQLITE_DONE ? SQLITE_OK : stepped;
}

} // namespace

Result<void> Database::backup(const std::filesystem::path& target)
{
    if (m_depth > 0)
        return Error{ErrorCode::Conflict, "a backup cannot be made inside a transaction"};
    std::filesystem::path temporary = target;
    temporary += ".part";
    std::error_code failure;
    std::filesystem::remove(temporary, failure);
    const std::u8string name = temporary.u8string();
    sqlite3* copy = nullptr;
    int code = sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Result<void> unlocked;
    if (code == SQLITE_OK)
        unlocked = unlock(copy);
    if (code == SQLITE_OK && unlocked)
        code = copyPages(m_handle, copy);
    sqlite3_close(copy);
    ATALAYA_CHECK(std::move(unlocked));
    if (code != SQLITE_OK) {
        std::filesystem::remove(temporary, failure);
        const ErrorCode kind = code == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::FileWrite;
        return Error{kind, target.filename().string() + ": " + sqlite3_errstr(code)};
    }
    ATALAYA_CHECK(platform::makePrivate(temporary));
    std::filesystem::rename(temporary, target, failure);
    if (failure)
        return Error{ErrorCode::FileWrite, target.filename().string() + ": " + failure.message()};
    return {};
}

Result<void> Database::checkIntegrity()
{
    ATALAYA_TRY(findings, column(*this, "PRAGMA integrity_check(10)"));
    if (findings.size() != 1 || findings.front() != "ok")
        return Error{ErrorCode::DatabaseCorrupt, findings.empty() ? "no answer" : findings.front()};
    ATALAYA_TRY(orphans, column(*this, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"));
    if (!orphans.empty())
        return Error{ErrorCode::DatabaseCorrupt, "a row of " + orphans.front() + " refers to nothing"};
    if (readOnly())
        return {};
    ATALAYA_TRY(tables, searchTables(*this));
    for (const std::string& table : tables)
        // rank = 1 compares the index with the content too
        ATALAYA_CHECK(
            execute("INSERT INTO " + table + " (" + table + ", rank) VALUES ('integrity-check', 1)"));
    return {};
}

Result<void> Database::optimize()
{
    ATALAYA_TRY(tables, searchTables(*this));
    for (const std::string& table : tables)
        ATALAYA_CHECK(execute("INSERT INTO " + table + " (" + table + ", rank) VALUES ('merge', 500)"));
    return run("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace atalaya::storage::sqlite
