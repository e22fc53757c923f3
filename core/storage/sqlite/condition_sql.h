#pragma once

#include "core/storage/sqlite/ticket_rows.h"

struct sqlite3;

namespace atalaya::storage::sqlite {

/// A condition as a WHERE clause over `ticket t`: holds for the same tickets as domain::holds().
TicketWhere whereOf(const domain::Condition& condition, const Asker& asker);

/// What conditions need of a connection: atalaya_folded(text), foldedForSearch() in SQL.
void addFunctions(sqlite3* handle);

} // namespace atalaya::storage::sqlite
