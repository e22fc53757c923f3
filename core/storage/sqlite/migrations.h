#pragma once

#include "core/storage/sqlite/database.h"

#include <span>
#include <string_view>

namespace atalaya::storage::sqlite {

/// One step of a schema. Areas have their own numbers, so that broker and workstation share what they share.
struct Migration {
    std::string_view area; ///< "common", "broker", "replica", "desk", "blobs"
    int number = 0; ///< from 1 on, without gaps
    std::string_view name;
    std::string_view sql;
};

/// The files of resources/migrations/sqlite, by area and number.
std::span<const Migration> embeddedMigrations();

/// Brings the file to the newest state of these areas, each migration in a transaction of its own. A file
/// that has content is copied to "<file>.before-<area>-<number>" first. Errors: DatabaseTooNew (it knows
/// migrations that the program does not, or areas that are not wanted), DatabaseOpen (read-only and not up to
/// date), those of Connection::backup.
Result<void> migrate(Database& database, std::span<const std::string_view> areas,
                     std::span<const Migration> migrations = embeddedMigrations());

} // namespace atalaya::storage::sqlite
