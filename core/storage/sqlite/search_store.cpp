#include "core/base/limits.h"
#include "core/storage/sqlite/search_order.h"
#include "core/storage/sqlite/search_query.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr int kSnippetWords = 14;
constexpr int kRareTickets = 2000; ///< so many are sorted faster than all are walked through

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

/// One question to the database; its rows are hits of one kind and rank.
struct Question {
    SearchKind kind;
    HitRank rank;
    std::string sql;
    std::vector<SqlValue> values;
};

class SqliteSearchStore final : public SearchStore {
public:
    explicit SqliteSearchStore(Database& database) : m_db(database) { }

    Result<SearchAnswer> search(const SearchRequest& request) override
    {
        m_found.clear();
        const SearchQuery query = parseSearch(request.text);
        m_limit = std::clamp(request.limit, 0, static_cast<int>(limits::kSearchResults));
        if (query.empty() || m_limit == 0)
            return SearchAnswer();
        const Database::Deadline deadline(m_db, request.deadlineMs);
        bool inTime = true;
        for (const SearchKind kind :
             {SearchKind::Ticket, SearchKind::Customer, SearchKind::Article, SearchKind::Entry}) {
            if (!request.kinds.empty() && std::ranges::find(request.kinds, kind) == request.kinds.end())
                continue;
            const auto done = searchKind(kind, query);
            inTime = done || done.error().code != ErrorCode::TimedOut;
            if (!inTime)
                break;
            ATALAYA_CHECK(done);
        }
        SearchAnswer answer = inOrder(std::exchange(m_found, {}), m_limit);
        answer.complete &= inTime;
        return answer;
    }

private:
    Result<void> searchKind(SearchKind kind, const SearchQuery& query)
    {
        switch (kind) {
        case SearchKind::Ticket:
            ATALAYA_CHECK(byNumber(query));
            if (query.onlyNumber)
                return {};
            return query.terms.empty() ? filteredTickets(query) : tickets(query);
        case SearchKind::Entry:
            return query.terms.empty() ? Result<void>() : entries(query);
        case SearchKind::Customer:
            return query.filtersTickets() ? Result<void>() : customers(query);
        case SearchKind::Article:
            break;
        }
        const bool fits = !query.terms.empty() && query.from.empty() && !query.filtersTickets();
        return fits ? articles(query) : Result<void>();
    }

    SqlValue mostRows() const { return std::int64_t(m_limit) + 1; } // one more tells that it was cut

    Result<void> ask(const Question& question)
    {
        const bool ofTickets = question.kind == SearchKind::Ticket || question.kind == SearchKind::Entry;
        ATALAYA_TRY(statement, m_db.prepare(question.sql));
        statement.bindAll(question.values);
        for (;;) {
            ATALAYA_TRY(row, statement.step());
            if (!row)
                return {};
            RankedHit found{question.rank, {}};
            found.hit.kind = question.kind;
            ATALAYA_CHECK(ofTickets ? takeTicketHit(statement, found.hit)
                                    : takeOtherHit(statement, found.hit));
            const bool known = std::ranges::any_of(m_found, [&found](const RankedHit& other) {
                return other.hit.kind == found.hit.kind && other.hit.id == found.hit.id;
            });
            if (!known) // by number, in the heading, anywhere: the first is the best
                m_found.push_back(std::move(found));
        }
    }

    /// First where all the words stand in the heading, then anywhere. `question.values` begins with the
    /// MATCH.
    Result<void> askHeadingFirst(Question question, std::string_view heading)
    {
        const auto match = std::get<std::string>(question.values.front());
        const std::size_t before = m_found.size();
        question.values.front() = std::string(heading) + " : (" + match + ")";
        ATALAYA_CHECK(ask(question));
        if (m_found.size() - before > static_cast<std::size_t>(m_limit))
            return {};
        question.values.front() = match;
        question.rank = HitRank::Elsewhere;
        return ask(question);
    }

    Result<void> byNumber(const SearchQuery& query)
    {
        if (query.number == 0)
            return {};
        std::vector<SqlValue> values = {query.number};
        const std::string conditions = ticketConditions(query, true, values);
        return ask({SearchKind::Ticket, HitRank::Number,
                    "SELECT t.id, t.id, t.number, t.subject, t.snippet, t.updated_at FROM ticket t"
                    " WHERE t.number = ?1 AND t.number > 0"
                        + conditions,
                    std::move(values)});
    }

    /// Newest first and no further than the limit, unless a tag or the status is rare: then only those are
    /// sorted.
    Result<void> filteredTickets(const SearchQuery& query)
    {
        std::vector<SqlValue> values;
        std::string rare;
        for (const std::string& tag : query.tags)
            if (rare.empty())
                ATALAYA_CHECK(takeRare("SELECT ticket FROM ticket_tag WHERE tag = ?", {tag}, rare, values));
        if (rare.empty() && !query.statuses.empty()) {
            std::string these = "?";
            for (std::size_t i = 1; i < query.statuses.size(); ++i)
                these += ", ?";
            ATALAYA_CHECK(takeRare("SELECT id FROM ticket WHERE status IN (" + these + ")",
                                   {query.statuses.begin(), query.statuses.end()}, rare, values));
        }
        const std::string conditions = ticketConditions(query, true, values);
        values.push_back(mostRows());
        const std::string walked = query.from.empty() ? " INDEXED BY ticket_updated" : "";
        const std::string source = rare.empty() ? " FROM ticket t" + walked + " WHERE 1 = 1"
                                                : " FROM ticket t WHERE t.id IN (" + rare + ")";
        return ask({SearchKind::Ticket, HitRank::Elsewhere,
                    "SELECT t.id, t.id, t.number, t.subject, t.snippet, t.updated_at" + source + conditions
                        + " ORDER BY t.updated_at DESC, t.id DESC LIMIT ?",
                    std::move(values)});
    }

    /// Into `rare` and `values` if `tickets` gives few.
    Result<void> takeRare(const std::string& tickets, const std::vector<SqlValue>& of, std::string& rare,
                          std::vector<SqlValue>& values)
    {
        ATALAYA_TRY(counting,
                    m_db.prepare("SELECT count(*) FROM (" + tickets + " LIMIT "
                                 + std::to_string(kRareTickets + 1) + ")"));
        counting.bindAll(of);
        ATALAYA_TRY(count, counting.first<std::int64_t>());
        if (count.value_or(0) <= kRareTickets) {
            rare = tickets;
            values = of;
        }
        return {};
    }

    // CROSS JOIN keeps the index outside: newest first then stops at the limit, whatever the word's number of
    // hits.
    Result<void> tickets(const SearchQuery& query)
    {
        std::vector<SqlValue> values = {matchAll(query.terms)};
        const std::string conditions = ticketConditions(query, true, values);
        values.push_back(mostRows());
        return askHeadingFirst(
            {SearchKind::Ticket, HitRank::TicketSubject,
             "SELECT t.id, t.id, t.number, " + highlight("ticket_fts", 0)
                 + ", t.snippet, t.updated_at FROM ticket_fts"
                   " CROSS JOIN ticket t ON t.row = ticket_fts.rowid WHERE ticket_fts MATCH ?"
                 + conditions + " ORDER BY ticket_fts.rowid DESC LIMIT ?",
             std::move(values)},
            "subject");
    }

    Result<void> entries(const SearchQuery& query)
    {
        std::string match = matchAll(query.terms);
        const std::string from = matchAll(query.from);
        if (!from.empty())
            match = "(" + match + ") AND author_name : (" + from + ")";
        std::vector<SqlValue> values = {match};
        const std::string conditions = ticketConditions(query, false, values);
        values.push_back(mostRows());
        return ask({SearchKind::Entry, HitRank::Elsewhere,
                    "SELECT e.id, t.id, t.number, t.subject, " + snippet("entry_fts", 1)
                        + ", e.at FROM entry_fts CROSS JOIN entry e ON e.row = entry_fts.rowid"
                          " CROSS JOIN ticket t ON t.id = e.ticket WHERE entry_fts MATCH ?"
                        + conditions + " ORDER BY entry_fts.rowid DESC LIMIT ?",
                    std::move(values)});
    }

    Result<void> customers(const SearchQuery& query)
    {
        std::string match = matchAll(query.terms);
        const std::string from = matchAll(query.from);
        if (!from.empty())
            match += (match.empty() ? "(" : " AND (") + from + ")";
        if (match.empty())
            return {};
        return askHeadingFirst(
            {SearchKind::Customer,
             HitRank::CustomerName,
             "SELECT c.id, " + highlight("customer_fts", 0) + ", " + snippet("customer_fts", 1)
                 + ", c.created_at FROM customer_fts CROSS JOIN customer c ON c.row = customer_fts.rowid"
                   " WHERE customer_fts MATCH ? ORDER BY customer_fts.rowid DESC LIMIT ?",
             {match, mostRows()}},
            "name");
    }

    Result<void> articles(const SearchQuery& query)
    {
        return askHeadingFirst(
            {SearchKind::Article,
             HitRank::ArticleTitle,
             "SELECT a.id, " + highlight("article_fts", 0) + ", " + snippet("article_fts", 1)
                 + ", a.updated_at FROM article_fts CROSS JOIN article a ON a.row = article_fts.rowid"
                   " WHERE article_fts MATCH ? ORDER BY article_fts.rowid DESC LIMIT ?",
             {matchAll(query.terms), mostRows()}},
            "title");
    }

    Database& m_db;
    int m_limit = 0; ///< of the present search
    std::vector<RankedHit> m_found; ///< by the present search
};

} // namespace

std::unique_ptr<SearchStore> makeSearchStore(Database& database)
{
    return std::make_unique<SqliteSearchStore>(database);
}

} // namespace atalaya::storage::sqlite
