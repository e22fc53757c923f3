#include "core/base/limits.h"
#include "core/storage/sqlite/search_query.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr int kSnippetWords = 14;

/// highlight() or snippet() of FTS5 with our marks.
std::string highlight(std::string_view table, int column)
{
    return "highlight(" + std::string(table) + ", " + std::to_string(column) + ", '" + std::string(kMarkBegin)
        + "', '" + std::string(kMarkEnd) + "')";
}

std::string snippet(std::string_view table, int column)
{
    return "snippet(" + std::string(table) + ", " + std::to_string(column) + ", '" + std::string(kMarkBegin)
        + "', '" + std::string(kMarkEnd) + "', '…', " + std::to_string(kSnippetWords) + ")";
}

Result<void> takeTicketHit(const Statement& row, SearchHit& hit)
{
    domain::TicketId ticket;
    ATALAYA_CHECK(row.read(hit.id, ticket, hit.number, hit.title, hit.snippet, hit.at));
    hit.ticket = ticket;
    return {};
}

Result<void> takeOtherHit(const Statement& row, SearchHit& hit)
{
    return row.read(hit.id, hit.title, hit.snippet, hit.at);
}

class SqliteSearchStore final : public SearchStore {
public:
    explicit SqliteSearchStore(Database& database) : m_db(database) { }

    Result<SearchAnswer> search(const SearchRequest& request) override
    {
        SearchAnswer answer;
        const SearchQuery query = parseSearch(request.text);
        const int limit = std::clamp(request.limit, 0, static_cast<int>(limits::kSearchResults));
        if (query.empty() || limit == 0)
            return answer;
        const Database::Deadline deadline(m_db, request.deadlineMs);
        for (const SearchKind kind :
             {SearchKind::Ticket, SearchKind::Customer, SearchKind::Article, SearchKind::Entry}) {
            if (!request.kinds.empty() && std::ranges::find(request.kinds, kind) == request.kinds.end())
                continue;
            const auto done = searchKind(kind, query, limit, answer);
            if (!done && done.error().code == ErrorCode::TimedOut) {
                answer.complete = false;
                break;
            }
            ATALAYA_CHECK(done);
        }
        finish(answer, query, limit);
        return answer;
    }

private:
    Result<void> searchKind(SearchKind kind, const SearchQuery& query, int limit, SearchAnswer& answer)
    {
        switch (kind) {
        case SearchKind::Ticket:
            ATALAYA_CHECK(byNumber(query, answer));
            if (query.onlyNumber)
                return {};
            return query.terms.empty() ? filteredTickets(query, limit, answer)
                                       : tickets(query, limit, answer);
        case SearchKind::Entry:
            return query.terms.empty() ? Result<void>() : entries(query, limit, answer);
        case SearchKind::Customer:
            return query.filtersTickets() ? Result<void>() : customers(query, limit, answer);
        case SearchKind::Article:
            break;
        }
        const bool fits = !query.terms.empty() && query.from.empty() && !query.filtersTickets();
        return fits ? articles(query, limit, answer) : Result<void>();
    }

    template <typename Take>
    Result<void> collect(SearchKind kind, const std::string& sql, const std::vector<SqlValue>& values,
                         Take take, SearchAnswer& answer)
    {
        ATALAYA_TRY(statement, m_db.prepare(sql));
        statement.bindAll(values);
        for (;;) {
            ATALAYA_TRY(row, statement.step());
            if (!row)
                return {};
            SearchHit hit;
            hit.kind = kind;
            ATALAYA_CHECK(take(statement, hit));
            answer.hits.push_back(std::move(hit));
        }
    }

    Result<void> byNumber(const SearchQuery& query, SearchAnswer& answer)
    {
        if (query.number == 0)
            return {};
        std::vector<SqlValue> values = {query.number};
        const std::string conditions = ticketConditions(query, true, values);
        return collect(SearchKind::Ticket,
                       "SELECT t.id, t.id, t.number, t.subject, t.snippet, t.updated_at FROM ticket t"
                       " WHERE t.number = ?1 AND t.number > 0"
                           + conditions,
                       values, takeTicketHit, answer);
    }

    Result<void> filteredTickets(const SearchQuery& query, int limit, SearchAnswer& answer)
    {
        std::vector<SqlValue> values;
        const std::string conditions = ticketConditions(query, true, values);
        values.emplace_back(std::int64_t(limit) + 1);
        return collect(
            SearchKind::Ticket,
            "SELECT t.id, t.id, t.number, t.subject, t.snippet, t.updated_at FROM ticket t WHERE 1 = 1"
                + conditions + " ORDER BY t.updated_at DESC, t.id DESC LIMIT ?",
            values, takeTicketHit, answer);
    }

    // CROSS JOIN keeps the index outside: newest first then stops at the limit, whatever the word's number of
    // hits.
    Result<void> tickets(const SearchQuery& query, int limit, SearchAnswer& answer)
    {
        std::vector<SqlValue> values = {matchAll(query.terms)};
        const std::string conditions = ticketConditions(query, true, values);
        values.emplace_back(std::int64_t(limit) + 1);
        return collect(SearchKind::Ticket,
                       "SELECT t.id, t.id, t.number, " + highlight("ticket_fts", 0) + ", " + "t.snippet"
                           + ", t.updated_at FROM ticket_fts CROSS JOIN ticket t ON t.row = ticket_fts.rowid"
                             " WHERE ticket_fts MATCH ?"
                           + conditions + " ORDER BY ticket_fts.rowid DESC LIMIT ?",
                       values, takeTicketHit, answer);
    }

    Result<void> entries(const SearchQuery& query, int limit, SearchAnswer& answer)
    {
        std::string match = matchAll(query.terms);
        const std::string from = matchAll(query.from);
        if (!from.empty())
            match = "(" + match + ") AND author_name : (" + from + ")";
        std::vector<SqlValue> values = {match};
        const std::string conditions = ticketConditions(query, false, values);
        values.emplace_back(std::int64_t(limit) + 1);
        return collect(SearchKind::Entry,
                       "SELECT e.id, t.id, t.number, t.subject, " + snippet("entry_fts", 1)
                           + ", e.at FROM entry_fts CROSS JOIN entry e ON e.row = entry_fts.rowid"
                             " CROSS JOIN ticket t ON t.id = e.ticket WHERE entry_fts MATCH ?"
                           + conditions + " ORDER BY entry_fts.rowid DESC LIMIT ?",
                       values, takeTicketHit, answer);
    }

    Result<void> customers(const SearchQuery& query, int limit, SearchAnswer& answer)
    {
        std::string match = matchAll(query.terms);
        const std::string from = matchAll(query.from);
        if (!from.empty())
            match += (match.empty() ? "(" : " AND (") + from + ")";
        if (match.empty())
            return {};
        return collect(
            SearchKind::Customer,
            "SELECT c.id, " + highlight("customer_fts", 0) + ", " + snippet("customer_fts", 1)
                + ", c.created_at FROM customer_fts CROSS JOIN customer c ON c.row = customer_fts.rowid"
                  " WHERE customer_fts MATCH ? ORDER BY customer_fts.rowid DESC LIMIT ?",
            {match, std::int64_t(limit) + 1}, takeOtherHit, answer);
    }

    Result<void> articles(const SearchQuery& query, int limit, SearchAnswer& answer)
    {
        return collect(
            SearchKind::Article,
            "SELECT a.id, " + highlight("article_fts", 0) + ", " + snippet("article_fts", 1)
                + ", a.updated_at FROM article_fts CROSS JOIN article a ON a.row = article_fts.rowid"
                  " WHERE article_fts MATCH ? ORDER BY article_fts.rowid DESC LIMIT ?",
            {matchAll(query.terms), std::int64_t(limit) + 1}, takeOtherHit, answer);
    }

    /// Joins the kinds: the ticket of that number, then by time.
    static void finish(SearchAnswer& answer, const SearchQuery& query, int limit)
    {
        const auto isNumber = [&query](const SearchHit& hit) {
            return hit.kind == SearchKind::Ticket && query.number > 0 && hit.number == query.number;
        };
        std::ranges::stable_sort(answer.hits, [&](const SearchHit& a, const SearchHit& b) {
            return isNumber(a) != isNumber(b) ? isNumber(a) : a.at > b.at;
        });
        const auto same = [&](const SearchHit& a, const SearchHit& b) {
            return isNumber(a) && isNumber(b); // found by number and by word
        };
        const auto doubles = std::ranges::unique(answer.hits, same);
        answer.hits.erase(doubles.begin(), doubles.end());
        if (static_cast<int>(answer.hits.size()) > limit) {
            answer.hits.resize(static_cast<std::size_t>(limit));
            answer.complete = false;
        }
    }

    Database& m_db;
};

} // namespace

std::unique_ptr<SearchStore> makeSearchStore(Database& database)
{
    return std::make_unique<SqliteSearchStore>(database);
}

} // namespace atalaya::storage::sqlite
