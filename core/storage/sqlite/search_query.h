#pragma once

#include "core/storage/sqlite/match.h"
#include "core/storage/sqlite/statement.h"

namespace atalaya::storage::sqlite {

/// What was typed, taken apart.
struct SearchQuery {
    std::vector<Term> terms;
    std::string from; ///< from:name
    std::vector<std::string> tags; ///< tag:word
    std::vector<std::string> statuses; ///< status:word
    std::int64_t number = 0; ///< #48213, or a lone number
    bool onlyNumber = false; ///< nothing else was typed with the #

    bool filtersTickets() const { return !tags.empty() || !statuses.empty(); }
    bool empty() const { return terms.empty() && from.empty() && !filtersTickets() && number == 0; }
};

SearchQuery parseSearch(std::string_view typed);

/// Conditions on `ticket t` for tags, statuses and (if `withFrom`) the customer's name, each beginning with "
/// AND ". None of them is to be looked up in an index of its own: they are asked of tickets that come newest
/// first.
std::string ticketConditions(const SearchQuery& query, bool withFrom, std::vector<SqlValue>& values);

} // namespace atalaya::storage::sqlite
