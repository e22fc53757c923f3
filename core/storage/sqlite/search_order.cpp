#include "core/storage/sqlite/search_order.h"

#include <algorithm>
#include <array>

namespace atalaya::storage::sqlite {
namespace {

constexpr int kKinds = 4;

std::size_t indexOf(const RankedHit& found)
{
    return static_cast<std::size_t>(found.hit.kind);
}

} // namespace

SearchAnswer inOrder(std::vector<RankedHit> found, int limit)
{
    std::ranges::stable_sort(found, [](const RankedHit& a, const RankedHit& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.hit.at > b.hit.at;
    });
    std::array<int, kKinds> kept = {}; // room that is kept for hits of this kind
    for (const RankedHit& one : found)
        kept[indexOf(one)] = std::min(kept[indexOf(one)] + 1, limit / kKinds);
    int keptForAll = kept[0] + kept[1] + kept[2] + kept[3];
    int room = limit;
    SearchAnswer answer;
    for (RankedHit& one : found) {
        int& own = kept[indexOf(one)];
        if (own == 0 && room <= keptForAll) {
            answer.complete = false;
            continue;
        }
        if (own > 0) {
            --own;
            --keptForAll;
        }
        --room;
        answer.hits.push_back(std::move(one.hit));
    }
    return answer;
}

} // namespace atalaya::storage::sqlite
