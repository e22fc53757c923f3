#include "core/base/text.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

namespace atalaya::storage {

std::string auditHash(std::string_view previous, const AuditRecord& record)
{
    // Each field with its length: moving a character from one field to the next changes the bytes.
    std::string bytes;
    const auto add = [&bytes](std::string_view field) {
        bytes += std::to_string(field.size());
        bytes += ':';
        bytes += field;
    };
    add(previous);
    add(std::to_string(record.sequence));
    add(std::to_string(toMicros(record.at)));
    add(record.actor);
    add(record.action);
    add(record.subject);
    add(record.detail);
    return sha256Hex(bytes);
}

} // namespace atalaya::storage

namespace atalaya::storage::sqlite {
namespace {

constexpr int kVerifyPage = 1000;

Result<void> take(const Statement& row, AuditRecord& record)
{
    return row.read(record.sequence, record.at, record.actor, record.action, record.subject, record.detail,
                    record.hash);
}

class SqliteAuditLog final : public AuditLog {
public:
    explicit SqliteAuditLog(Database& database) : m_db(database) { }

    Result<std::int64_t> append(const AuditRecord& given) override
    {
        return atomically(m_db, [&]() -> Result<std::int64_t> {
            ATALAYA_TRY(query,
                        m_db.prepare("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"));
            ATALAYA_TRY(last, readFirst<AuditRecord>(query, [](const Statement& row, AuditRecord& record) {
                            return row.read(record.sequence, record.hash);
                        }));
            const AuditRecord previous = last.value_or(AuditRecord{});
            AuditRecord record = given;
            record.sequence = previous.sequence + 1; // without gaps, so that a removed row shows
            ATALAYA_CHECK(
                m_db.execute("INSERT INTO audit (sequence, at, actor, action, subject, detail, hash)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                             record.sequence, record.at, record.actor, record.action, record.subject,
                             record.detail, auditHash(previous.hash, record)));
            return record.sequence;
        });
    }

    Result<std::vector<AuditRecord>> read(std::int64_t since, int limit) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT sequence, at, actor, action, subject, detail, hash FROM audit"
                                 " WHERE sequence > ?1 ORDER BY sequence LIMIT ?2"));
        return readAll<AuditRecord>(query.bind(since, std::max(limit, 0)), take);
    }

    Result<AuditVerdict> verify() override
    {
        AuditVerdict verdict;
        std::int64_t expected = 1;
        for (;;) {
            ATALAYA_TRY(rows, read(expected - 1, kVerifyPage));
            if (rows.empty())
                return verdict;
            for (const AuditRecord& row : rows) {
                if (row.sequence != expected || row.hash != auditHash(verdict.head, row)) {
                    verdict.firstBad = row.sequence;
                    return verdict;
                }
                verdict.head = row.hash;
                ++verdict.rows;
                ++expected;
            }
        }
    }

private:
    Database& m_db;
};

} // namespace

std::unique_ptr<AuditLog> makeAuditLog(Database& database)
{
    return std::make_unique<SqliteAuditLog>(database);
}

} // namespace atalaya::storage::sqlite
