#pragma once

#include "core/storage/search_store.h"

namespace atalaya::storage::sqlite {

/// Where what was typed stands, best first: somebody who types a name wants that person, a message that
/// mentions it comes after.
enum class HitRank { Number, CustomerName, TicketSubject, ArticleTitle, Elsewhere };

struct RankedHit {
    HitRank rank = HitRank::Elsewhere;
    SearchHit hit;
};

/// The answer to show: by rank, and newest first among equals. Each kind keeps a quarter of the room if it
/// has that many hits, so that a common word in subjects does not hide what was written, nor the other way
/// round.
SearchAnswer inOrder(std::vector<RankedHit> found, int limit);

} // namespace atalaya::storage::sqlite
