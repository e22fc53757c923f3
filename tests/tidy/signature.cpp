#include "tests/tidy/signature.h"

#include "tests/tidy/source_tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>
#include <vector>

namespace atalaya::tidy {
namespace {

bool isWordPart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

std::vector<std::string> identifiersOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (isWordPart(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(word);
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

bool hasWord(std::string_view text, std::string_view word)
{
    return std::ranges::count(identifiersOf(text), word) > 0;
}

// The header without "template <...>", so that its angle brackets and its "class T" do not count.
std::string_view withoutTemplate(std::string_view header)
{
    for (;;) {
        const auto start = header.find_first_not_of(" \t\r\n");
        if (start == std::string_view::npos || !header.substr(start).starts_with("template"))
            return header;
        int depth = 0;
        auto at = header.find('<', start);
        for (; at < header.size(); ++at) {
            depth += header[at] == '<' ? 1 : header[at] == '>' ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (at >= header.size())
            return header;
        header.remove_prefix(at + 1);
    }
}

std::string_view lastWordBefore(std::string_view text)
{
    auto end = text.size();
    while (end > 0 && !isWordPart(text[end - 1]))
        --end;
    auto begin = end;
    while (begin > 0 && (isWordPart(text[begin - 1]) || text[begin - 1] == ':' || text[begin - 1] == '~'))
        --begin;
    return text.substr(begin, end - begin);
}

// Where the member initialisers begin: the first single ':' after a ')', outside parentheses. npos if there
// are none.
std::size_t initialisersOf(std::string_view header)
{
    int depth = 0;
    bool closed = false;
    for (std::size_t at = 0; at < header.size(); ++at) {
        depth += header[at] == '(' ? 1 : header[at] == ')' ? -1 : 0;
        closed = closed || (header[at] == ')' && depth == 0);
        if (header[at] != ':' || depth != 0)
            continue;
        if (at + 1 < header.size() && header[at + 1] == ':')
            ++at;
        else if (closed)
            return at;
    }
    return std::string_view::npos;
}

struct Parentheses {
    std::string_view before; ///< the header up to the opening one
    std::string_view inside;
};

constexpr std::array<std::string_view, 8> kNoFunctions = {"noexcept", "decltype",      "requires", "alignas",
                                                          "explicit", "static_assert", "sizeof",   "defined"};

// The pair that holds the parameters: the last one at depth 0 before the initialisers that is no
// noexcept(...) or the like.
Parentheses parametersOf(std::string_view header)
{
    header = withoutTemplate(header);
    header = header.substr(0, initialisersOf(header));
    Parentheses found;
    int depth = 0;
    std::size_t open = 0;
    for (std::size_t at = 0; at < header.size(); ++at) {
        if (header[at] == '(' && depth++ == 0)
            open = at;
        if (header[at] != ')' || --depth != 0)
            continue;
        const auto before = header.substr(0, open);
        if (std::ranges::count(kNoFunctions, lastWordBefore(before)) == 0 && !lastWordBefore(before).empty())
            found = {before, header.substr(open + 1, at - open - 1)};
    }
    return found;
}

std::vector<std::string> splitArguments(std::string_view inside)
{
    std::vector<std::string> parts(1);
    int depth = 0;
    for (std::size_t at = 0; at < inside.size(); ++at) {
        const char c = inside[at];
        const bool arrow = c == '>' && at > 0 && inside[at - 1] == '-';
        depth += c == '(' || c == '[' || c == '{' || c == '<' ? 1 : 0;
        depth -= c == ')' || c == ']' || c == '}' || (c == '>' && !arrow) ? 1 : 0;
        if (c == ',' && depth == 0)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

bool hasAssignmentBefore(std::string_view text)
{
    const auto at = text.find('=');
    return at != std::string_view::npos && text.find("operator") == std::string_view::npos;
}

Access accessNamed(std::string_view word)
{
    if (word == "public" || word == "signals" || word == "Q_SIGNALS")
        return Access::Public;
    return word == "private" || word == "protected" ? Access::Restricted : Access::Unchanged;
}

} // namespace

bool isNamespace(std::string_view header)
{
    return hasWord(header, "namespace")
        || (hasWord(header, "extern") && header.find('"') != std::string_view::npos);
}

bool isClass(std::string_view header)
{
    header = withoutTemplate(header);
    const auto words = identifiersOf(header);
    const auto isKey = [](const std::string& w) {
        return w == "class" || w == "struct" || w == "union" || w == "enum";
    };
    if (std::ranges::none_of(words, isKey) || header.find('=') != std::string_view::npos)
        return false;
    // "struct alignas(64) X" is a class, "struct X f(int)" a function.
    const auto parameters = parametersOf(header);
    return parameters.before.empty();
}

bool isPrivateByDefault(std::string_view header)
{
    return hasWord(withoutTemplate(header), "class") && !hasWord(header, "enum");
}

bool isLambda(std::string_view header)
{
    const auto text = trimmed(header);
    const auto bracket = text.rfind(']');
    if (bracket == std::string::npos || hasWord(text.substr(0, bracket), "operator"))
        return false;
    const auto rest = trimmed(std::string_view(text).substr(bracket + 1));
    return rest.empty() ? text.rfind("= [") != std::string::npos : rest.front() == '(';
}

bool isFunction(std::string_view header)
{
    const auto parameters = parametersOf(header);
    if (parameters.before.empty())
        return isLambda(header);
    return !hasAssignmentBefore(parameters.before) || isLambda(header);
}

bool isMemberInitialiser(std::string_view header)
{
    const auto at = initialisersOf(header);
    if (at == std::string_view::npos)
        return false;
    // After a complete initialiser comes ',' or the body, so a name just before the brace means that a value
    // begins.
    const auto last = header.find_last_not_of(" \t\r\n");
    return isWordPart(header[last]) || header[last] == '>';
}

bool looksDeclared(std::string_view header)
{
    const auto parameters = parametersOf(header);
    const auto parts = splitArguments(parameters.inside);
    if (parts.size() == 1 && trimmed(parts[0]).empty())
        return true;
    const auto typed = std::ranges::count_if(parts, [](const std::string& part) {
        return identifiersOf(part).size() > 1 || part.find_first_of("&*") != std::string::npos;
    });
    return identifiersOf(parameters.before).size() > 1 && typed * 2 >= static_cast<long>(parts.size());
}

bool isOrdinaryMethod(std::string_view header, std::string_view className)
{
    const auto parameters = parametersOf(header);
    const auto name = lastWordBefore(parameters.before);
    const bool deleted = hasWord(header, "delete") || hasWord(header, "default");
    return !deleted && !hasWord(header, "friend") && !hasWord(header, "operator") && name != className
        && !name.starts_with('~');
}

AccessLabel accessLabelOf(std::string_view header)
{
    AccessLabel label;
    std::string word;
    std::string wordBefore;
    for (std::size_t at = 0; at < header.size(); ++at) {
        if (isWordPart(header[at])) {
            word += header[at];
            continue;
        }
        if (header.substr(at, 2) == "::") {
            ++at;
        } else if (header[at] == ':') {
            const Access access = accessNamed(word == "slots" || word == "Q_SLOTS" ? wordBefore : word);
            if (access != Access::Unchanged)
                label = {access, at + 1};
        }
        if (!word.empty())
            wordBefore = std::exchange(word, {});
    }
    return label;
}

std::string classNameOf(std::string_view header)
{
    header = withoutTemplate(header);
    auto colon = header.find(':');
    while (colon != std::string_view::npos && header.substr(colon, 2) == "::")
        colon = header.find(':', colon + 2);
    auto words = identifiersOf(header.substr(0, colon));
    while (!words.empty() && words.back() == "final")
        words.pop_back();
    return words.empty() ? std::string() : words.back();
}

std::string functionNameOf(std::string_view header)
{
    const auto parameters = parametersOf(header);
    return std::string(parameters.before.empty() ? "(lambda)" : lastWordBefore(parameters.before));
}

int parameterCount(std::string_view header)
{
    const auto inside = parametersOf(header).inside;
    const std::string text = trimmed(inside);
    return text.empty() || text == "void" ? 0 : static_cast<int>(splitArguments(inside).size());
}

} // namespace atalaya::tidy
