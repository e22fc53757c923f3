#pragma once

#include "core/api/types.h"

#include <vector>

namespace atalaya::shell {

/// One line of what a search found.
struct FoundRow {
    api::SearchHit hit;
    int places = 1; ///< how often the words stand in a conversation: its subject and its entries
};

/// Each conversation once, where its best hit stood: with the subject as it was found, the first entry that
/// has the words, and the time of the newest of them. Customers and articles stay as they are.
std::vector<FoundRow> joinConversations(const std::vector<api::SearchHit>& hits);

} // namespace atalaya::shell
