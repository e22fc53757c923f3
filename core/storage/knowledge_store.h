#pragma once

#include "core/domain/knowledge.h"

#include "core/base/result.h"

namespace atalaya::storage {

/// An article that fits a text, with the words that speak for it.
struct Suggestion {
    domain::Article article;
    double score = 0; ///< larger is better; comparable within one answer only
    std::vector<std::string> words; ///< words of the text found in the article, in the order of the text
};

/// Articles and macros.
class KnowledgeStore {
public:
    virtual ~KnowledgeStore() = default;

    virtual Result<void> put(const domain::Article& article) = 0;
    virtual Result<void> put(const domain::Macro& macro) = 0;
    /// Errors: NotFound.
    virtual Result<domain::Article> article(domain::ArticleId id) = 0;
    /// Errors: NotFound.
    virtual Result<domain::Macro> macro(domain::MacroId id) = 0;
    /// By title; an empty language means all.
    virtual Result<std::vector<domain::Article>> articles(std::string_view language) = 0;
    virtual Result<std::vector<domain::Macro>> macros() = 0;
    /// Articles that share words with the text, best first; the title counts most. An empty language means
    /// all.
    virtual Result<std::vector<Suggestion>> suggest(std::string_view text, std::string_view language,
                                                    int limit) = 0;
    /// Errors: NotFound.
    virtual Result<void> removeArticle(domain::ArticleId id) = 0;
    virtual Result<void> removeMacro(domain::MacroId id) = 0;
};

} // namespace atalaya::storage
