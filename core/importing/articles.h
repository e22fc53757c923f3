#pragma once

#include "core/domain/knowledge.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace atalaya::importing {

/// An article as its file says, before it has an id.
struct ArticleFile {
    std::string slug; ///< joins the languages of one page: from the front matter, or the file's name
    std::string
        language; ///< from the front matter, the name ("refunds.es.md") or the folder ("es/refunds.md")
    std::string title; ///< from the front matter, or the first heading
    std::string body; ///< Markdown without the front matter
    std::vector<std::string> tags;
    std::string author; ///< login or name, as written
    bool isPublic = true;
    std::optional<Instant> updatedAt;
};

/// Reads Markdown with an optional front matter: lines "key: value" between two lines "---". Keys: title,
/// language, slug, tags (a list with commas), author, public (true or false, yes or no), updated (a date or
/// RFC 3339); others are passed over. `path` is that of the file within its folder. Errors: MissingField
/// (title, language), InvalidField, TooLarge; the detail names the line.
Result<ArticleFile> parseArticle(std::string_view text, const std::filesystem::path& path);

/// A file that was no article, and why.
struct ArticleProblem {
    std::string file;
    Error error;
};

struct ArticleFolder {
    std::vector<ArticleFile> articles; ///< in the order of the file names
    std::vector<ArticleProblem> problems;
};

/// Every *.md below a folder, README.md aside. Errors: FileMissing (no folder, or no article in it),
/// FileRead.
Result<ArticleFolder> readArticles(const std::filesystem::path& folder);

} // namespace atalaya::importing
