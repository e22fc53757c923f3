#include "core/storage/sqlite/migrations.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <spdlog/spdlog.h>

namespace atalaya::storage::sqlite {
namespace {

using Applied = std::map<std::string, int, std::less<>>;

Result<Applied> readApplied(Database& database)
{
    Applied applied;
    ATALAYA_TRY(table,
                database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_migration'"));
    ATALAYA_TRY(tables, table.first<std::int64_t>());
    if (tables.value_or(0) == 0)
        return applied;
    ATALAYA_TRY(query, database.prepare("SELECT area, max(number) FROM schema_migration GROUP BY area"));
    for (;;) {
        ATALAYA_TRY(row, query.step());
        if (!row)
            return applied;
        std::string area;
        int number = 0;
        ATALAYA_CHECK(query.read(area, number));
        applied[area] = number;
    }
}

Result<void> refuseNewer(const Applied& applied, std::span<const std::string_view> areas,
                         std::span<const Migration> migrations)
{
    for (const auto& [area, number] : applied) {
        int known = 0;
        if (std::ranges::find(areas, area) != areas.end())
            for (const Migration& migration : migrations)
                if (migration.area == area)
                    known = std::max(known, migration.number);
        if (number > known)
            return Error{ErrorCode::DatabaseTooNew,
                         area + " is at " + std::to_string(number) + ", this program knows "
                             + std::to_string(known)};
    }
    return {};
}

Result<void> apply(Database& database, const Migration& migration)
{
    ATALAYA_TRY(transaction, Transaction::begin(database));
    ATALAYA_CHECK(database.run(
        "CREATE TABLE IF NOT EXISTS schema_migration (area TEXT NOT NULL, number INTEGER NOT NULL,"
        " name TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (area, number))"
        " STRICT, WITHOUT ROWID"));
    ATALAYA_CHECK(database.run(std::string(migration.sql)));
    ATALAYA_CHECK(
        database.execute("INSERT INTO schema_migration (area, number, name, hash) VALUES (?1, ?2, ?3, ?4)",
                         migration.area, migration.number, migration.name, sha256Hex(migration.sql)));
    return transaction.commit();
}

} // namespace

Result<void> migrate(Database& database, std::span<const std::string_view> areas,
                     std::span<const Migration> migrations)
{
    ATALAYA_TRY(applied, readApplied(database));
    ATALAYA_CHECK(refuseNewer(applied, areas, migrations));
    bool copied = applied.empty() || database.path().empty(); // nothing to lose
    for (const std::string_view area : areas) {
        for (const Migration& migration : migrations) {
            if (migration.area != area || migration.number <= applied[std::string(area)])
                continue;
            if (database.readOnly())
                return Error{ErrorCode::DatabaseOpen, "the file has to be upgraded before it can be read"};
            if (!copied) {
                auto copy = database.path();
                copy += ".before-" + std::string(area) + "-" + std::to_string(migration.number);
                ATALAYA_CHECK(database.backup(copy));
                copied = true;
            }
            ATALAYA_CHECK(apply(database, migration));
            applied[std::string(area)] = migration.number;
            log::storage().debug("schema {} is now at {} ({})", area, migration.number, migration.name);
        }
    }
    return {};
}

} // namespace atalaya::storage::sqlite
