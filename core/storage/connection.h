#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace atalaya::storage {

/// One connection to a database, as its owner sees it. Belongs to one thread. A store's own writes are atomic
/// by themselves; begin and commit join several. Errors of every function here and in the stores: the
/// Database… codes.
class Connection {
public:
    virtual ~Connection() = default;

    /// Inside an open transaction it opens a savepoint; commit and rollback then end the innermost.
    virtual Result<void> begin() = 0;
    virtual Result<void> commit() = 0;
    virtual Result<void> rollback() = 0;
    virtual int depth() const noexcept = 0;

    /// A consistent copy (encrypted as this one is), made while others write. Errors: FileWrite, DiskFull
    /// besides.
    virtual Result<void> backup(const std::filesystem::path& target) = 0;
    /// Reads everything and checks it, foreign keys and search indexes too. Errors: DatabaseCorrupt with what
    /// was found.
    virtual Result<void> checkIntegrity() = 0;
    /// Work for quiet moments: statistics, merging of search indexes, folding the write-ahead log into the
    /// file.
    virtual Result<void> optimize() = 0;
    virtual std::int64_t sizeBytes() const = 0;
};

/// Rolls back unless it was committed.
class Transaction {
public:
    static Result<Transaction> begin(Connection& connection)
    {
        ATALAYA_CHECK(connection.begin());
        return Transaction(connection);
    }
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) { }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction()
    {
        if (m_connection)
            (void)m_connection->rollback(); // what is lost was never promised
    }

    Result<void> commit()
    {
        ATALAYA_ASSERT(m_connection != nullptr);
        ATALAYA_CHECK(m_connection->commit());
        m_connection = nullptr;
        return {};
    }

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) { }
    Connection* m_connection;
};

} // namespace atalaya::storage
