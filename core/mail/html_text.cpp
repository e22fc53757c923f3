#include "core/mail/sanitize.h"

#include "core/base/text.h"
#include "core/mail/charset.h"
#include "core/mail/html_css.h"
#include "core/mail/html_lexer.h"
#include "core/mail/html_tree.h"
#include "core/mail/html_url.h"

#include <algorithm>
#include <array>

namespace atalaya::mail {
namespace {

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name) noexcept
{
    return std::ranges::find(names, name) != names.end();
}

constexpr std::size_t kLinkShown = 200; ///< longer ones are tracking, nothing to read

/// How many line ends an element wants around it: 2 leaves an empty line, 0 is inline.
int gapAround(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> kParagraphs = {
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "dl", "pre", "figure"};
    static constexpr std::array<std::string_view, 22> kBlocks = {
        "div",     "li",      "tr",     "dt",     "dd",   "address", "article", "aside",
        "center",  "section", "header", "footer", "main", "nav",     "form",    "fieldset",
        "caption", "tbody",   "thead",  "tfoot",  "hr",   "body"};
    return isOneOf(kParagraphs, name) ? 2 : isOneOf(kBlocks, name) ? 1 : 0;
}

std::string prefixed(std::string_view text, std::string_view prefix)
{
    std::string out;
    for (const std::string_view line : split(text, '\n')) {
        if (!out.empty())
            out += '\n';
        out += prefix;
        out += line;
    }
    return out;
}

/// Collects text as a reader sees it: blanks collapse, gaps between blocks are as large as the larger wish.
class TextWriter {
public:
    void children(const GumboNode* node, std::size_t depth)
    {
        const GumboVector& list = node->v.element.children;
        for (unsigned i = 0; i < list.length; ++i)
            this->node(static_cast<const GumboNode*>(list.data[i]), depth);
    }

    void node(const GumboNode* node, std::size_t depth)
    {
        if (isTextNode(node))
            return text(node->v.text.text);
        const std::string_view name = tagNameOf(node);
        if (name.empty() || depth > kTreeDepth || isDroppedTree(name)
            || styleHides(attributeOf(node, "style")))
            return;
        if (name == "br")
            return lineBreak();
        if (name == "img")
            return text(attributeOf(node, "alt"));
        const int gap =
            name == "ul" || name == "ol" ? (m_lists.empty() && !m_nested ? 2 : 1) : gapAround(name);
        wish(gap);
        element(node, name, depth);
        wish(gap);
    }

    std::string take()
    {
        while (!m_out.empty() && (m_out.back() == ' ' || m_out.back() == '\n'))
            m_out.pop_back();
        return std::move(m_out);
    }

private:
    struct List {
        bool numbered;
        int next;
    };

    void element(const GumboNode* node, std::string_view name, std::size_t depth)
    {
        if (name == "hr")
            word("---");
        else if (name == "blockquote")
            block(prefixed(inner(node, depth), "> "));
        else if (name == "tr")
            row(node, depth);
        else if (name == "li")
            item(node, depth);
        else if (name == "ul" || name == "ol") {
            m_lists.push_back({name == "ol", 1});
            children(node, depth + 1);
            m_lists.pop_back();
        } else if (name == "a")
            link(node, depth);
        else if (name == "pre" || name == "textarea") {
            ++m_pre;
            children(node, depth + 1);
            --m_pre;
        } else
            children(node, depth + 1);
    }

    std::string inner(const GumboNode* node, std::size_t depth, bool nested = false)
    {
        TextWriter sub;
        sub.m_pre = m_pre;
        sub.m_nested = m_nested || nested;
        sub.children(node, depth + 1);
        return sub.take();
    }

    void item(const GumboNode* node, std::size_t depth)
    {
        std::string mark = "- ";
        if (!m_lists.empty() && m_lists.back().numbered)
            mark = std::to_string(m_lists.back().next++) + ". ";
        const std::string content = inner(node, depth, true);
        if (content.empty())
            return;
        const std::string indented = prefixed(content, std::string(mark.size(), ' '));
        block(mark + indented.substr(mark.size()));
    }

    /// Cells of one line each stand beside each other; anything larger is layout and stands below each other.
    void row(const GumboNode* node, std::size_t depth)
    {
        std::vector<std::string> cells;
        const GumboVector& list = node->v.element.children;
        for (unsigned i = 0; i < list.length; ++i) {
            const auto* cell = static_cast<const GumboNode*>(list.data[i]);
            const std::string_view name = tagNameOf(cell);
            if ((name != "td" && name != "th") || styleHides(attributeOf(cell, "style")))
                continue;
            if (std::string content = inner(cell, depth); !content.empty())
                cells.push_back(std::move(content));
        }
        const bool flat = std::ranges::all_of(
            cells, [](const std::string& c) { return c.find('\n') == std::string::npos; });
        block(join(cells, flat ? " | " : "\n"));
    }

    void link(const GumboNode* node, std::size_t depth)
    {
        const std::string url = safeLink(attributeOf(node, "href"));
        const std::size_t before = m_out.size();
        children(node, depth + 1);
        const std::string shown = before <= m_out.size() ? m_out.substr(before) : std::string();
        const bool web = url.starts_with("http");
        const std::string bare =
            web ? url.substr(url.find("//") + 2) : url.substr(std::min(url.size(), url.find(':') + 1));
        if (url.empty() || url.size() > kLinkShown || trimmed(shown).empty()
            || shown.find(bare.substr(0, bare.find_last_not_of('/') + 1)) != std::string::npos)
            return;
        word(" <" + (web ? url : bare) + ">");
    }

    void text(std::string_view source)
    {
        for (std::size_t i = 0; i < source.size(); ++i) {
            const bool hard = source.substr(i).starts_with("\xC2\xA0"); // no-break space
            const bool invisible =
                source.substr(i).starts_with("\xE2\x80\x8B") || source.substr(i).starts_with("\xE2\x80\x8C");
            const char c = hard ? ' ' : source[i];
            if (hard)
                ++i;
            if (invisible) {
                i += 2;
                continue;
            }
            if (m_pre > 0 && c == '\n')
                lineBreak();
            else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')
                blank();
            else
                put(c);
        }
    }

    void blank()
    {
        if (m_pre > 0)
            put(' ');
        else
            m_blank = true;
    }
    void put(char c)
    {
        settle();
        m_out += c;
    }
    void word(std::string_view text)
    {
        settle();
        m_out += text;
    }
    void block(std::string_view text)
    {
        if (!trimmed(text).empty())
            word(text);
    }

    /// Writes the gap or blank that was asked for, now that something follows it.
    void settle()
    {
        if (m_out.empty()) {
            m_gap = 0;
            m_blank = false;
        }
        while (m_gap > 0 && !m_out.empty() && m_out.back() == ' ')
            m_out.pop_back();
        if (m_gap > 0)
            m_out.append(static_cast<std::size_t>(std::min(m_gap, 3)), '\n');
        else if (m_blank)
            m_out += ' ';
        m_gap = 0;
        m_blank = false;
    }

    void wish(int gap)
    {
        m_gap = std::max(m_gap, gap);
        m_blank = m_blank && gap == 0;
    }
    void lineBreak()
    {
        ++m_gap;
        m_blank = false;
    }

    std::string m_out;
    std::vector<List> m_lists;
    int m_gap = 0;
    int m_pre = 0;
    bool m_nested = false; ///< inside a list item
    bool m_blank = false;
};

/// The character of the entity at the start of the text, and its length; or just the first byte.
std::pair<std::string_view, std::size_t> entityAt(std::string_view text)
{
    static constexpr std::pair<std::string_view, std::string_view> kEntities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}};
    for (const auto& [entity, character] : kEntities)
        if (text.starts_with(entity))
            return {character, entity.size()};
    return {text.substr(0, 1), 1};
}

/// What is left when the tags are taken out: for HTML that no tree is built of.
std::string withoutTags(std::string_view html)
{
    std::string out;
    HtmlLexer lexer(html);
    HtmlToken token;
    bool raw = false;
    while (lexer.next(token)) {
        const bool tag = token.kind == HtmlToken::Kind::Start || token.kind == HtmlToken::Kind::End;
        if (tag)
            raw = token.kind == HtmlToken::Kind::Start && isRawTextElement(token.name);
        if (tag && (gapAround(token.name) > 0 || token.name == "br") && !out.ends_with('\n'))
            out += '\n';
        if (token.kind != HtmlToken::Kind::Text || raw
            || (out.ends_with('\n') && trimmed(token.source).empty()))
            continue;
        for (std::size_t at = 0; at < token.source.size();) {
            const auto [character, length] = entityAt(token.source.substr(at));
            out += character;
            at += length;
        }
    }
    return cleanText(trimmed(out));
}

} // namespace

std::string htmlToText(std::string_view html)
{
    const Result<HtmlTree> tree = HtmlTree::parse(html);
    if (!tree)
        return withoutTags(html);
    TextWriter writer;
    writer.node(tree->root(), 0);
    return writer.take();
}

} // namespace atalaya::mail
