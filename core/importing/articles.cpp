#include "core/importing/articles.h"

#include "core/base/limits.h"
#include "core/base/platform/files.h"
#include "core/base/text.h"

#include <algorithm>

namespace atalaya::importing {
namespace {

namespace fs = std::filesystem;

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::string_view withoutQuotes(std::string_view value)
{
    const bool quoted =
        value.size() >= 2 && value.front() == value.back() && (value.front() == '"' || value.front() == '\'');
    return quoted ? value.substr(1, value.size() - 2) : value;
}

std::vector<std::string> listOf(std::string_view value)
{
    if (value.starts_with('[') && value.ends_with(']'))
        value = value.substr(1, value.size() - 2);
    std::vector<std::string> out;
    for (const std::string_view part : split(value, ','))
        if (const auto word = withoutQuotes(trimmed(part)); !word.empty())
            out.emplace_back(word);
    return out;
}

/// ISO 639-1, each followed by a blank.
constexpr std::string_view kLanguages =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
    "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln "
    "lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi "
    "pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti "
    "tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

bool isLanguage(std::string_view word)
{
    const std::size_t at =
        word.size() == 2 ? kLanguages.find(std::string(word) + " ") : std::string_view::npos;
    return at != std::string_view::npos && at % 3 == 0;
}

Result<Instant> momentOf(std::string_view value)
{
    return parseInstant(value.size() == 10 ? std::string(value) + "T00:00:00Z" : std::string(value));
}

Result<void> assign(ArticleFile& article, std::string_view key, std::string_view value)
{
    if (key == "title")
        article.title = value;
    else if (key == "slug")
        article.slug = value;
    else if (key == "author")
        article.author = value;
    else if (key == "tags")
        article.tags = listOf(value);
    else if (key == "language" || key == "lang") {
        if (!isLanguage(value))
            return Error{ErrorCode::InvalidField, "language: a code of two letters such as es"};
        article.language = value;
    } else if (key == "public") {
        const bool yes = value == "true" || value == "yes";
        if (!yes && value != "false" && value != "no")
            return Error{ErrorCode::InvalidField, "public: true or false"};
        article.isPublic = yes;
    } else if (key == "updated" || key == "date") {
        ATALAYA_TRY(at, momentOf(value));
        article.updatedAt = at;
    }
    return {};
}

Result<void> readFrontMatter(std::string_view& text, ArticleFile& article)
{
    std::string_view rest = text;
    if (trimmed(takeLine(rest)) != "---")
        return {};
    for (int line = 2; !rest.empty(); ++line) {
        const std::string_view one = takeLine(rest);
        if (trimmed(one) == "---") {
            text = rest;
            return {};
        }
        const std::size_t colon = one.find(':');
        if (trimmed(one).empty() || one.starts_with('#') || one.starts_with(' '))
            continue;
        if (colon == std::string_view::npos)
            return Error{ErrorCode::InvalidField, "line " + std::to_string(line) + ": key: value expected"};
        const auto assigned = assign(article, asciiLower(trimmed(one.substr(0, colon))),
                                     withoutQuotes(trimmed(one.substr(colon + 1))));
        if (!assigned)
            return Error{assigned.error().code,
                         "line " + std::to_string(line) + ": " + assigned.error().detail};
    }
    return Error{ErrorCode::InvalidField, "line 1: the front matter has no second ---"};
}

/// The first line if it is a heading; it then leaves the body.
std::string takeHeading(std::string_view& body)
{
    std::string_view rest = body;
    std::string_view line;
    while (line.empty() && !rest.empty())
        line = trimmed(takeLine(rest));
    if (!line.starts_with("# "))
        return {};
    body = rest;
    return std::string(trimmed(line.substr(2)));
}

std::string_view withoutBlankStart(std::string_view body)
{
    while (body.starts_with('\n') || body.starts_with("\r\n"))
        body.remove_prefix(body.front() == '\n' ? 1 : 2);
    return body;
}

void nameFromPath(ArticleFile& article, const fs::path& path)
{
    fs::path stem = path.stem();
    const std::string suffix = stem.extension().string();
    if (suffix.size() == 3 && isLanguage(std::string_view(suffix).substr(1))) {
        if (article.language.empty())
            article.language = suffix.substr(1);
        stem = stem.stem();
    }
    if (article.slug.empty())
        article.slug = stem.string();
    // The innermost folder that names a language: "kb/en/es/x.md" is Spanish.
    std::string language;
    for (const fs::path& part : path.parent_path())
        if (isLanguage(part.string()))
            language = part.string();
    if (article.language.empty())
        article.language = language;
}

bool isArticle(const fs::path& path)
{
    return equalsIgnoreCase(path.extension().string(), ".md")
        && !equalsIgnoreCase(path.filename().string(), "README.md");
}

} // namespace

Result<ArticleFile> parseArticle(std::string_view text, const fs::path& path)
{
    if (text.size() > limits::kEntryText)
        return Error{ErrorCode::TooLarge, "more than " + std::to_string(limits::kEntryText) + " bytes"};
    if (!isUtf8(text))
        return Error{ErrorCode::InvalidField, "the text is not UTF-8"};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    ArticleFile article;
    ATALAYA_CHECK(readFrontMatter(text, article));
    nameFromPath(article, path);
    if (article.title.empty())
        article.title = takeHeading(text);
    if (article.title.empty())
        return Error{ErrorCode::MissingField,
                     "title: write it into the front matter, or begin with a # heading"};
    if (article.title.size() > limits::kName || article.slug.size() > limits::kName)
        return Error{ErrorCode::TooLarge, "title and slug have at most 256 bytes"};
    if (article.language.empty())
        return Error{ErrorCode::MissingField,
                     "language: write it into the front matter, or into the name (refunds.es.md)"};
    article.body = withoutBlankStart(text);
    return article;
}

Result<ArticleFolder> readArticles(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::is_directory(folder, failure))
        return Error{ErrorCode::FileMissing, folder.string()};
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator one(folder, failure), end; !failure && one != end;
         one.increment(failure))
        if (one->is_regular_file(failure) && isArticle(one->path()))
            files.push_back(one->path());
    if (failure)
        return Error{ErrorCode::FileRead, folder.string() + ": " + failure.message()};
    if (files.empty())
        return Error{ErrorCode::FileMissing, "no file *.md below " + folder.string()};
    std::ranges::sort(files);
    ArticleFolder out;
    for (const fs::path& file : files) {
        const fs::path within = file.lexically_relative(folder);
        const fs::path named =
            folder.filename() / within; // importing "articles/es" itself tells the language too
        auto text = platform::readFile(file, limits::kEntryText);
        auto article = text ? parseArticle(*text, named) : Result<ArticleFile>(text.error());
        if (article)
            out.articles.push_back(*std::move(article));
        else
            out.problems.push_back({within.generic_string(), article.error()});
    }
    return out;
}

} // namespace atalaya::importing
