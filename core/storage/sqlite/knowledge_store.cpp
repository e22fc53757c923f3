#include "core/base/limits.h"
#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/match.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kArticleColumns =
    "a.id, a.slug, a.language, a.title, a.body, a.tags, a.author, a.is_public, a.updated_at, a.version";
constexpr std::string_view kMacroColumns = "id, name, language, text, actions, version, folder, owner";
constexpr std::size_t kSuggestWords = 32;
constexpr int kSuggestWindow = 20'000; // the newest articles; bm25 costs time for every hit

Result<void> takeArticle(const Statement& row, domain::Article& article)
{
    std::string tags;
    ATALAYA_CHECK(row.read(article.id, article.slug, article.language, article.title, article.body, tags,
                           article.author, article.isPublic, article.updatedAt, article.version));
    return fromColumn(tags, article.tags);
}

Result<void> takeMacro(const Statement& row, domain::Macro& macro)
{
    std::string actions;
    ATALAYA_CHECK(row.read(macro.id, macro.name, macro.language, macro.text, actions, macro.version,
                           macro.folder, macro.owner));
    return fromColumn(actions, macro.actions);
}

/// What the search index holds of a stored row.
struct Indexed {
    std::int64_t row = 0;
    std::string title;
    std::string body;
    std::string tags;
};

/// A candidate with its row, so that the words can be asked for.
struct Candidate {
    std::int64_t row = 0;
    Suggestion suggestion;
};

/// One word as FTS5 looks for it: a plural also finds its singular (English, Spanish and Portuguese end it
/// with s).
std::string expressionOf(const std::string& word)
{
    const bool plural = word.size() >= 5 && word.back() == 's';
    return quoted(plural ? std::string_view(word).substr(0, word.size() - 1) : std::string_view(word),
                  word.size() >= 5);
}

class SqliteKnowledgeStore final : public KnowledgeStore {
public:
    explicit SqliteKnowledgeStore(Database& database) : m_db(database) { }

    Result<void> put(const domain::Article& article) override
    {
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_TRY(known, indexed(article.id));
            const std::string tags = toColumn(article.tags);
            ATALAYA_TRY(
                upsert,
                m_db.prepare("INSERT INTO article (id, slug, language, title, body, tags, author, is_public,"
                             " updated_at, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
                             " ON CONFLICT (id) DO UPDATE SET slug = ?2, language = ?3, title = ?4,"
                             " body = ?5, tags = ?6, author = ?7, is_public = ?8, updated_at = ?9,"
                             " version = ?10 RETURNING row"));
            upsert.bind(article.id, article.slug, article.language, article.title, article.body, tags,
                        article.author, article.isPublic, article.updatedAt, article.version);
            ATALAYA_TRY(row, upsert.first<std::int64_t>());
            if (known)
                ATALAYA_CHECK(removeFromIndex(*known));
            ATALAYA_CHECK(
                m_db.execute("INSERT INTO article_fts (rowid, title, body, tags) VALUES (?1, ?2, ?3, ?4)",
                             row, article.title, article.body, tags));
            return {};
        });
    }

    Result<void> put(const domain::Macro& macro) override
    {
        ATALAYA_CHECK(m_db.execute(
            "INSERT INTO macro (id, name, language, text, actions, version, folder, owner)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET"
            " name = ?2, language = ?3, text = ?4, actions = ?5, version = ?6, folder = ?7, owner = ?8",
            macro.id, macro.name, macro.language, macro.text, toColumn(macro.actions), macro.version,
            macro.folder, macro.owner));
        return {};
    }

    Result<domain::Article> article(domain::ArticleId id) override
    {
        ATALAYA_TRY(
            query,
            m_db.prepare("SELECT " + std::string(kArticleColumns) + " FROM article a WHERE a.id = ?1"));
        ATALAYA_TRY(found, readFirst<domain::Article>(query.bind(id), takeArticle));
        return orNotFound(std::move(found), "article " + id.str());
    }

    Result<domain::Macro> macro(domain::MacroId id) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kMacroColumns) + " FROM macro WHERE id = ?1"));
        ATALAYA_TRY(found, readFirst<domain::Macro>(query.bind(id), takeMacro));
        return orNotFound(std::move(found), "macro " + id.str());
    }

    Result<std::vector<domain::Article>> articles(std::string_view language) override
    {
        ATALAYA_TRY(
            query,
            m_db.prepare("SELECT " + std::string(kArticleColumns)
                         + " FROM article a WHERE ?1 = '' OR a.language = ?1 ORDER BY a.title, a.id"));
        return readAll<domain::Article>(query.bind(language), takeArticle);
    }

    Result<std::vector<domain::Macro>> macros() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kMacroColumns) + " FROM macro ORDER BY name, id"));
        return readAll<domain::Macro>(query, takeMacro);
    }

    Result<std::vector<Suggestion>> suggest(std::string_view text, std::string_view language,
                                            int limit) override
    {
        const std::vector<std::string> words = keyWords(text, kSuggestWords);
        std::string match;
        for (const std::string& word : words)
            match += (match.empty() ? "" : " OR ") + expressionOf(word);
        std::vector<Suggestion> suggestions;
        if (match.empty())
            return suggestions;
        ATALAYA_TRY(candidates, rank(match, language, limit));
        for (Candidate& candidate : candidates) {
            ATALAYA_TRY(found, wordsIn(candidate.row, words));
            candidate.suggestion.words = std::move(found);
            suggestions.push_back(std::move(candidate.suggestion));
        }
        return suggestions;
    }

    Result<void> removeArticle(domain::ArticleId id) override
    {
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_TRY(known, indexed(id));
            if (!known)
                return Error{ErrorCode::NotFound, "article " + id.str()};
            ATALAYA_CHECK(m_db.execute("DELETE FROM article WHERE id = ?1", id));
            return removeFromIndex(*known);
        });
    }

    Result<void> removeMacro(domain::MacroId id) override
    {
        ATALAYA_TRY(changed, m_db.execute("DELETE FROM macro WHERE id = ?1", id));
        return orNotFound(changed, "macro " + id.str());
    }

private:
    Result<std::optional<Indexed>> indexed(domain::ArticleId id)
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT row, title, body, tags FROM article WHERE id = ?1"));
        return readFirst<Indexed>(query.bind(id), [](const Statement& row, Indexed& known) {
            return row.read(known.row, known.title, known.body, known.tags);
        });
    }

    Result<void> removeFromIndex(const Indexed& known)
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO article_fts (article_fts, rowid, title, body, tags)"
                                   " VALUES ('delete', ?1, ?2, ?3, ?4)",
                                   known.row, known.title, known.body, known.tags));
        return {};
    }

    Result<std::vector<Candidate>> rank(const std::string& match, std::string_view language, int limit)
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT a.row, -bm25(article_fts, 8.0, 1.0, 4.0) AS score, "
                                 + std::string(kArticleColumns)
                                 + " FROM article_fts CROSS JOIN article a ON a.row = article_fts.rowid"
                                   " WHERE article_fts MATCH ?1 AND article_fts.rowid >"
                                   " (SELECT coalesce(max(row), 0) FROM article) - ?2"
                                   " AND (?3 = '' OR a.language = ?3) ORDER BY score DESC, a.row LIMIT ?4"));
        query.bind(match, kSuggestWindow, language,
                   std::clamp(limit, 0, static_cast<int>(limits::kSearchResults)));
        return readAll<Candidate>(query, [](const Statement& row, Candidate& candidate) -> Result<void> {
            domain::Article& article = candidate.suggestion.article;
            std::string tags;
            ATALAYA_CHECK(row.read(candidate.row, candidate.suggestion.score, article.id, article.slug,
                                   article.language, article.title, article.body, tags, article.author,
                                   article.isPublic, article.updatedAt, article.version));
            return fromColumn(tags, article.tags);
        });
    }

    Result<std::vector<std::string>> wordsIn(std::int64_t row, const std::vector<std::string>& words)
    {
        std::vector<std::string> found;
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT 1 FROM article_fts WHERE article_fts MATCH ?1 AND rowid = ?2"));
        for (const std::string& word : words) {
            ATALAYA_TRY(hit, query.bind(expressionOf(word), row).step());
            if (hit)
                found.push_back(word);
        }
        return found;
    }

    Database& m_db;
};

} // namespace

std::unique_ptr<KnowledgeStore> makeKnowledgeStore(Database& database)
{
    return std::make_unique<SqliteKnowledgeStore>(database);
}

} // namespace atalaya::storage::sqlite
