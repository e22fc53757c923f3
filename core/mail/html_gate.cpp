#include "core/mail/html_gate.h"

#include "core/base/limits.h"
#include "core/mail/html_lexer.h"

#include <algorithm>
#include <array>
#include <vector>

namespace atalaya::mail {
namespace {

using Kind = HtmlToken::Kind;

constexpr std::size_t kAttributes =
    256; ///< the tree builder compares each attribute of a tag with every other
constexpr std::size_t kReopened =
    1'000'000; ///< upper bound of formatting elements that it may have to open again

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name) noexcept
{
    return std::ranges::find(names, name) != names.end();
}

/// Elements that change how what follows is read; a plain stack says nothing about them.
bool bendsRules(const HtmlToken& token)
{
    static constexpr std::array<std::string_view, 8> kBending = {
        "svg", "math", "template", "select", "plaintext", "frameset", "noscript", "foreignobject"};
    return (token.kind == Kind::Start && isOneOf(kBending, token.name))
        || (token.kind == Kind::Comment && token.source.starts_with("<![CDATA["));
}

/// An upper bound of the depth, by exactly matching tags alone: an element counts as closed only when its own
/// end tag comes first. True if it stays within the limits.
bool isShallow(std::string_view html)
{
    HtmlLexer lexer(html);
    HtmlToken token;
    std::vector<std::string> open;
    std::size_t formatting = 0;
    std::size_t reopened = 0;
    while (lexer.next(token)) {
        if (bendsRules(token) || token.attributes > kAttributes)
            return false;
        if (token.kind == Kind::End && !open.empty() && open.back() == token.name) {
            formatting -= isFormattingElement(token.name) ? 1 : 0;
            open.pop_back();
        }
        if (token.kind != Kind::Start)
            continue;
        reopened += formatting;
        if (isVoidElement(token.name))
            continue;
        formatting += isFormattingElement(token.name) ? 1 : 0;
        open.push_back(token.name);
        if (open.size() > limits::kHtmlDepth || reopened > kReopened)
            return false;
    }
    return true;
}

bool closesParagraph(std::string_view name)
{
    static constexpr std::array<std::string_view, 27> kBlocks = {
        "address", "article", "aside", "blockquote", "center", "div",     "dl",    "fieldset", "footer",
        "form",    "h1",      "h2",    "h3",         "h4",     "h5",      "h6",    "header",   "hr",
        "main",    "nav",     "ol",    "p",          "pre",    "section", "table", "ul",       "figure"};
    return isOneOf(kBlocks, name);
}

/// Writes the tags again, each closed and properly nested, without what a reader never sees.
class Balancer {
public:
    Result<std::string> run(std::string_view html)
    {
        HtmlLexer lexer(html);
        HtmlToken token;
        while (lexer.next(token)) {
            if (!m_dropping.empty())
                drop(token);
            else if (token.kind == Kind::Text)
                m_out += token.source;
            else if (token.kind == Kind::End)
                end(token.name);
            else if (token.kind == Kind::Start)
                start(token);
            if (m_open.size() > limits::kHtmlDepth || m_dropDepth > limits::kHtmlBytes)
                return Error{ErrorCode::HtmlTooDeep,
                             "more than " + std::to_string(limits::kHtmlDepth) + " open elements"};
        }
        closeTo(0);
        return std::move(m_out);
    }

private:
    void drop(const HtmlToken& token)
    {
        if (token.name != m_dropping)
            return;
        if (token.kind == Kind::Start)
            ++m_dropDepth;
        else if (token.kind == Kind::End && --m_dropDepth == 0)
            m_dropping.clear();
    }

    void start(const HtmlToken& token)
    {
        static constexpr std::array<std::string_view, 4> kFrame = {"html", "body", "head", "foreignobject"};
        if (isOneOf(kFrame, token.name))
            return;
        if (isVoidElement(token.name) && isDroppedTree(token.name))
            return;
        if (isDroppedTree(token.name)) {
            m_dropping = token.name;
            m_dropDepth = 1;
            return;
        }
        closeImplied(token.name);
        if (token.attributes > kAttributes)
            m_out += "<" + token.name + ">";
        else
            m_out += token.source;
        if (!token.source.ends_with('>'))
            m_out += '>';
        if (!isVoidElement(token.name))
            m_open.push_back(token.name);
    }

    void end(const std::string& name)
    {
        const bool cell = name == "table" || name == "td" || name == "th" || name == "tr";
        for (std::size_t i = m_open.size(); i > 0; --i) {
            if (m_open[i - 1] == name)
                return closeTo(i - 1);
            if (m_open[i - 1] == "table" || (!cell && (m_open[i - 1] == "td" || m_open[i - 1] == "th")))
                return;
        }
    }

    /// A new row closes a row, a new cell a cell, a block closes a paragraph …
    void closeImplied(std::string_view name)
    {
        if (closesParagraph(name))
            closeUpTo("p", {"table", "td", "th", "li", "div", "button"});
        if (name == "li")
            closeUpTo("li", {"ul", "ol", "table", "td", "th"});
        if (name == "dt" || name == "dd") {
            closeUpTo("dt", {"dl", "table", "td", "th", "div"});
            closeUpTo("dd", {"dl", "table", "td", "th", "div"});
        }
        if (name == "td" || name == "th" || name == "tr" || name == "tbody" || name == "thead"
            || name == "tfoot") {
            closeUpTo("td", {"table", "tr"});
            closeUpTo("th", {"table", "tr"});
        }
        if (name == "tr" || name == "tbody" || name == "thead" || name == "tfoot")
            closeUpTo("tr", {"table"});
        if (name == "tbody" || name == "thead" || name == "tfoot")
            for (const std::string_view group : {"tbody", "thead", "tfoot"})
                closeUpTo(group, {"table"});
    }

    void closeUpTo(std::string_view name, std::initializer_list<std::string_view> barriers)
    {
        for (std::size_t i = m_open.size(); i > 0; --i) {
            if (m_open[i - 1] == name)
                return closeTo(i - 1);
            if (std::ranges::find(barriers, m_open[i - 1]) != barriers.end())
                return;
        }
    }

    void closeTo(std::size_t size)
    {
        while (m_open.size() > size) {
            m_out += "</" + m_open.back() + ">";
            m_open.pop_back();
        }
    }

    std::vector<std::string> m_open;
    std::string m_out;
    std::string m_dropping;
    std::size_t m_dropDepth = 0;
};

} // namespace

Result<std::string> gateHtml(std::string_view html)
{
    if (html.size() > limits::kHtmlBytes)
        return Error{ErrorCode::TooLarge, std::to_string(html.size()) + " bytes of HTML"};
    if (isShallow(html))
        return std::string(html);
    return Balancer().run(html);
}

} // namespace atalaya::mail
