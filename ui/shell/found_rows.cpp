#include "ui/shell/found_rows.h"

#include <algorithm>

namespace atalaya::shell {
namespace {

constexpr char kMark[] = "\xEE\x80\x80"; // U+E000, before a match

bool isMarked(const std::string& text)
{
    return text.find(kMark) != std::string::npos;
}

void join(FoundRow& row, const api::SearchHit& more)
{
    ++row.places;
    if (!isMarked(row.hit.title) && isMarked(more.title))
        row.hit.title = more.title;
    const bool shows = more.kind == api::HitKind::Entry && isMarked(more.snippet);
    if (shows && (row.hit.kind != api::HitKind::Entry || !isMarked(row.hit.snippet))) {
        row.hit.snippet = more.snippet;
        row.hit.kind = more.kind;
        row.hit.id = more.id;
    }
    row.hit.at = std::max(row.hit.at, more.at);
}

} // namespace

std::vector<FoundRow> joinConversations(const std::vector<api::SearchHit>& hits)
{
    std::vector<FoundRow> rows;
    for (const api::SearchHit& hit : hits) {
        const auto same = std::ranges::find_if(
            rows, [&](const FoundRow& row) { return hit.ticket && row.hit.ticket == hit.ticket; });
        if (same == rows.end())
            rows.push_back({hit, 1});
        else
            join(*same, hit);
    }
    return rows;
}

} // namespace atalaya::shell
