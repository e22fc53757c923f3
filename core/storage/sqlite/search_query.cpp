#include "core/storage/sqlite/search_query.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace atalaya::storage::sqlite {
namespace {

std::int64_t numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc() && end == text.data() + text.size() && number > 0 ? number : 0;
}

/// Takes `part` in if it is an operator with a value; an operator without one is still being typed and says
/// nothing.
bool takeOperator(SearchQuery& query, std::string_view part)
{
    const auto value = [part](std::size_t skip) { return std::string(part.substr(skip)); };
    if (startsWithIgnoreCase(part, "from:")) {
        query.from = value(5);
        return true;
    }
    if (startsWithIgnoreCase(part, "tag:")) {
        if (part.size() > 4)
            query.tags.push_back(value(4));
        return true;
    }
    if (startsWithIgnoreCase(part, "status:")) {
        if (part.size() > 7)
            query.statuses.push_back(asciiLower(value(7)));
        return true;
    }
    if (part.starts_with('#') && numberOf(part.substr(1)) > 0) {
        query.number = numberOf(part.substr(1));
        return true;
    }
    return false;
}

/// The typed text in parts at spaces; a quotation mark keeps its spaces ("from:"ana ruiz"" too).
std::vector<std::string> partsOf(std::string_view typed)
{
    std::vector<std::string> parts;
    std::string part;
    bool quotation = false;
    for (const char c : typed) {
        if (c == '"')
            quotation = !quotation;
        if (!quotation && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
            if (!part.empty())
                parts.push_back(std::move(part));
            part.clear();
        } else {
            part += c;
        }
    }
    if (!part.empty())
        parts.push_back(std::move(part));
    return parts;
}

} // namespace

SearchQuery parseSearch(std::string_view typed)
{
    SearchQuery query;
    std::string words;
    for (const std::string& part : partsOf(typed))
        if (!takeOperator(query, part))
            words += part + " ";
    query.terms = termsOf(words);
    query.onlyNumber = query.number > 0 && query.terms.empty();
    if (query.number == 0 && query.terms.size() == 1)
        query.number = numberOf(query.terms.front().text);
    return query;
}

std::string ticketConditions(const SearchQuery& query, bool withFrom, std::vector<SqlValue>& values)
{
    std::string sql;
    for (const std::string& tag : query.tags) {
        // A look per ticket: a list of all that carry a common tag costs more than the newest few of them.
        sql += " AND EXISTS (SELECT 1 FROM ticket_tag g WHERE g.tag = ? AND g.ticket = t.id)";
        values.emplace_back(tag);
    }
    for (std::size_t i = 0; i < query.statuses.size(); ++i) {
        sql += i == 0 ? " AND +t.status IN (?" : ", ?";
        values.emplace_back(query.statuses[i]);
    }
    if (!query.statuses.empty())
        sql += ")";
    const std::string from = withFrom ? matchAll(query.from) : std::string();
    if (!from.empty()) {
        sql += " AND t.customer IN (SELECT c.id FROM customer_fts f JOIN customer c ON c.row = f.rowid"
               " WHERE customer_fts MATCH ?)";
        values.emplace_back(from);
    }
    return sql;
}

} // namespace atalaya::storage::sqlite
