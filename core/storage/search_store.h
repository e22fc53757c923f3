#pragma once

#include "core/domain/ids.h"

#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::storage {

enum class SearchKind { Ticket, Entry, Customer, Article };

/// Stand around each found word in SearchHit::title and ::snippet (private use characters, in UTF-8).
inline constexpr std::string_view kMarkBegin = "\xEE\x80\x80"; // U+E000
inline constexpr std::string_view kMarkEnd = "\xEE\x80\x81"; // U+E001

struct SearchRequest {
    /// As people type it: every word must occur, the last one as a beginning, accents and case do not matter;
    /// "a phrase"; from:name, tag:word, status:open, #48213.
    std::string text = {};
    std::vector<SearchKind> kinds = {}; ///< empty: all
    int limit = 50; ///< at most limits::kSearchResults
    int deadlineMs = 250; ///< of processor work; what was found until then is the answer
};

struct SearchHit {
    SearchKind kind = SearchKind::Ticket;
    Uuid id; ///< of the ticket, entry, customer or article
    std::optional<domain::TicketId> ticket; ///< where to go for a ticket or an entry
    std::int64_t number = 0; ///< of that ticket
    std::string title;
    std::string snippet;
    Instant at;
};

struct SearchAnswer {
    /// An exact ticket number before all; then customers by name, tickets by subject, articles by title; then
    /// what stands elsewhere. Newest first in each of them. Each kind that has hits keeps a quarter of the
    /// room.
    std::vector<SearchHit> hits;
    bool complete = true; ///< false: the deadline or the limit cut it short
};

/// Finds what people remember a word of.
class SearchStore {
public:
    virtual ~SearchStore() = default;

    /// Never fails because of what was typed.
    virtual Result<SearchAnswer> search(const SearchRequest& request) = 0;
};

} // namespace atalaya::storage
