#pragma once

#include "core/storage/connection.h"
#include "core/storage/options.h"
#include "core/storage/sqlite/statement.h"

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace atalaya::storage::sqlite {

/// One connection to one SQLite file. Write-ahead log, synchronous=FULL and foreign keys are set and checked
/// at open.
class Database final : public Connection {
public:
    /// Does not migrate (see migrate()). Errors: DatabaseOpen, DatabaseKey, DatabaseCorrupt, DatabaseBusy,
    /// Unsupported.
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions& options);
    ~Database() override;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Result<void> begin() override;
    Result<void> commit() override;
    Result<void> rollback() override;
    int depth() const noexcept override { return m_depth; }
    Result<void> backup(const std::filesystem::path& target) override;
    Result<void> checkIntegrity() override;
    Result<void> optimize() override;
    std::int64_t sizeBytes() const override;

    /// From the cache, or compiled. Errors: DatabaseStatement.
    Result<Statement> prepare(std::string_view sql);
    /// Prepares, binds and runs to the end; how many rows changed.
    template <typename... Values> Result<std::int64_t> execute(std::string_view sql, const Values&... values)
    {
        ATALAYA_TRY(statement, prepare(sql));
        return statement.bind(values...).execute();
    }
    /// Runs right before the outermost commit, in the order given; at once outside a transaction. For the
    /// search index, which writes all its pages at every savepoint that it is part of.
    Result<void> executeBeforeCommit(std::string_view sql, std::vector<SqlValue> values);
    /// Runs what waits for the commit, for a statement that needs its effects.
    Result<void> runOwed();
    /// Several statements without parameters: a migration.
    Result<void> run(const std::string& script);

    std::int64_t lastRow() const;
    bool readOnly() const noexcept { return m_options.readOnly; }
    const std::filesystem::path& path() const noexcept { return m_options.path; }

    /// While it lives, statements of the database end with TimedOut once the time is over.
    class Deadline {
    public:
        Deadline(Database& database, int milliseconds);
        Deadline(const Deadline&) = delete;
        Deadline& operator=(const Deadline&) = delete;
        ~Deadline();

    private:
        static int check(void* self);
        sqlite3* m_handle;
        std::int64_t m_end;
    };

private:
    friend class Statement;
    struct Owed {
        std::string sql;
        std::vector<SqlValue> values;
        int ranAt = 0; ///< depth of the transaction in which it ran; 0: not yet
    };
    explicit Database(const DatabaseOptions& options);
    Result<void> openHandle();
    Result<void> unlock(sqlite3* handle) const;
    Result<void> configure();
    Result<void> commitAll();
    Result<void> runManyOwed();
    void forgetOwed();
    Result<void> expectPragma(const char* set, const char* get, std::string_view wanted);
    void giveBack(std::string sql, sqlite3_stmt* handle);
    Error error(int code) const;

    DatabaseOptions m_options;
    sqlite3* m_handle = nullptr;
    int m_depth = 0;
    std::vector<Owed> m_owed;
    std::vector<std::size_t> m_marks; ///< of m_owed, one for each open transaction or savepoint
    std::unordered_map<std::string, sqlite3_stmt*> m_cache;
};

/// Runs `work` in a transaction of its own, unless one is open: then in that one. (No savepoint: it would
/// make the search index write its pages at every call. A store therefore makes its failing statement the
/// first.)
template <typename Work> auto atomically(Database& database, Work&& work) -> decltype(work())
{
    if (database.depth() > 0)
        return work();
    ATALAYA_TRY(transaction, Transaction::begin(database));
    auto result = work();
    if (!result)
        return result;
    ATALAYA_CHECK(transaction.commit());
    return result;
}

} // namespace atalaya::storage::sqlite
