#include "core/mail/sanitize.h"

#include "core/base/text.h"
#include "core/mail/html_css.h"
#include "core/mail/html_lexer.h"
#include "core/mail/html_tree.h"
#include "core/mail/html_url.h"

#include <algorithm>
#include <array>
#include <set>

namespace atalaya::mail {
namespace {

bool isAllowedTag(std::string_view name)
{
    static constexpr std::array<std::string_view, 56> kTags = {
        "a",    "abbr",    "address", "b",     "bdi",   "bdo",    "big",        "blockquote",
        "br",   "caption", "center",  "cite",  "code",  "col",    "colgroup",   "dd",
        "del",  "dfn",     "div",     "dl",    "dt",    "em",     "figcaption", "figure",
        "font", "h1",      "h2",      "h3",    "h4",    "h5",     "h6",         "hr",
        "i",    "ins",     "kbd",     "li",    "mark",  "ol",     "p",          "pre",
        "q",    "s",       "samp",    "small", "span",  "strike", "strong",     "sub",
        "sup",  "table",   "tbody",   "td",    "tfoot", "th",     "thead",      "tr"};
    static constexpr std::array<std::string_view, 4> kMore = {"tt", "u", "ul", "var"};
    static_assert(std::ranges::is_sorted(kTags) && std::ranges::is_sorted(kMore));
    return std::ranges::binary_search(kTags, name) || std::ranges::binary_search(kMore, name);
}

/// Sections carry no meaning in mail but start a new block.
bool becomesDiv(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> kSections = {"article", "aside", "details", "footer",
                                                                  "header",  "main",  "nav",     "section"};
    return std::ranges::binary_search(kSections, name);
}

constexpr std::array<const char*, 19> kAttributes = {
    "align",  "alt",  "bgcolor", "border",  "cellpadding", "cellspacing", "color", "colspan", "dir",  "face",
    "height", "lang", "nowrap",  "rowspan", "size",        "start",       "title", "valign",  "width"};

class Writer {
public:
    explicit Writer(const SanitizeOptions& options) : m_options(options) { }

    void node(const GumboNode* node, std::size_t depth)
    {
        if (isTextNode(node)) {
            m_result.html += escapeHtml(node->v.text.text);
            return;
        }
        const std::string_view name = tagNameOf(node);
        if (name.empty() || depth > kTreeDepth || isDroppedTree(name))
            return;
        noteBackground(node);
        if (name == "img")
            return image(node);
        if (styleHides(attributeOf(node, "style")))
            return; // hidden words stay hidden: styles are reduced, they would turn up
        if (name == "input")
            return taskBox(node);
        const std::string_view tag = becomesDiv(name) ? std::string_view("div") : name;
        const bool emits = isAllowedTag(tag);
        if (emits)
            open(tag, node);
        if (isVoidElement(tag))
            return;
        children(node, depth + 1);
        if (emits)
            (m_result.html += "</").append(tag) += '>';
    }

    SanitizedHtml take()
    {
        m_result.hosts.assign(m_hosts.begin(), m_hosts.end());
        return std::move(m_result);
    }

private:
    void children(const GumboNode* node, std::size_t depth)
    {
        const GumboVector& list = node->v.element.children;
        for (unsigned i = 0; i < list.length; ++i)
            this->node(static_cast<const GumboNode*>(list.data[i]), depth);
    }

    void attribute(std::string_view name, std::string_view value)
    {
        ((m_result.html += ' ').append(name) += "=\"").append(escapeHtml(value)) += '"';
    }

    void attributes(const GumboNode* node)
    {
        for (const char* name : kAttributes)
            if (gumbo_get_attribute(&node->v.element.attributes, name))
                attribute(name, attributeOf(node, name));
        if (!m_options.allowStyles)
            return;
        const std::string style = safeStyle(attributeOf(node, "style"));
        if (!style.empty())
            attribute("style", style);
    }

    void open(std::string_view tag, const GumboNode* node)
    {
        (m_result.html += '<').append(tag);
        attributes(node);
        if (tag == "a") {
            const std::string link = safeLink(attributeOf(node, "href"));
            if (!link.empty()) {
                attribute("href", link);
                attribute("rel", "noopener noreferrer");
            }
        }
        m_result.html += '>';
        if (tag == "pre" && startsWithNewline(node))
            m_result.html += '\n'; // a reader drops the first one
    }

    static bool startsWithNewline(const GumboNode* node)
    {
        const GumboVector& list = node->v.element.children;
        const auto* first = list.length > 0 ? static_cast<const GumboNode*>(list.data[0]) : nullptr;
        return first && isTextNode(first) && first->v.text.text[0] == '\n';
    }

    void noteBackground(const GumboNode* node)
    {
        const std::string url = cleanUrl(attributeOf(node, "background"));
        if (const std::string host = hostOf(url); !host.empty()) {
            ++m_result.remoteImages;
            m_hosts.insert(host);
        }
    }

    static bool isTiny(const GumboNode* node)
    {
        const auto tiny = [](std::string_view size) {
            return size == "0" || size == "1" || size == "0px" || size == "1px";
        };
        const std::string_view style = attributeOf(node, "style");
        return tiny(trimmed(attributeOf(node, "width"))) || tiny(trimmed(attributeOf(node, "height")))
            || styleHides(style) || styleIsTiny(style);
    }

    void image(const GumboNode* node)
    {
        const std::string url = cleanUrl(attributeOf(node, "src"));
        const std::string host = hostOf(url);
        const std::string scheme = schemeOf(url);
        std::string_view kept;
        if (!host.empty()) {
            ++m_result.remoteImages;
            m_hosts.insert(host);
            if (isTiny(node)) {
                ++m_result.trackers;
                return; // never loaded, not even when images are
            }
            if (m_options.allowRemoteImages && scheme == "https")
                kept = url;
        } else if (scheme == "cid" || (m_options.allowDataImages && isSafeDataImage(url))) {
            kept = url;
        } else if (trimmed(attributeOf(node, "alt")).empty()) {
            return;
        }
        m_result.html += "<img";
        attributes(node);
        if (!kept.empty())
            attribute("src", kept);
        else
            attribute("data-blocked", host);
        m_result.html += '>';
    }

    void taskBox(const GumboNode* node)
    {
        if (!m_options.allowTaskBoxes || !equalsIgnoreCase(attributeOf(node, "type"), "checkbox"))
            return;
        const bool checked = gumbo_get_attribute(&node->v.element.attributes, "checked") != nullptr;
        m_result.html +=
            checked ? "<input type=\"checkbox\" disabled checked>" : "<input type=\"checkbox\" disabled>";
    }

    const SanitizeOptions& m_options;
    SanitizedHtml m_result;
    std::set<std::string> m_hosts;
};

} // namespace

Result<SanitizedHtml> sanitizeHtml(std::string_view html, const SanitizeOptions& options)
{
    ATALAYA_TRY(tree, HtmlTree::parse(html));
    Writer writer(options);
    writer.node(tree.root(), 0);
    return writer.take();
}

std::string textToHtml(std::string_view text)
{
    std::string out = "<div>";
    std::size_t at = 0;
    while (at < text.size()) {
        const bool link = text.substr(at).starts_with("https://") || text.substr(at).starts_with("http://");
        if (link) {
            std::size_t end = std::min(text.find_first_of(" \t\r\n<>\"'()", at), text.size());
            while (end > at && std::string_view(".,;:!?").find(text[end - 1]) != std::string_view::npos)
                --end;
            const std::string url = escapeHtml(text.substr(at, end - at));
            out += "<a href=\"" + url + "\" rel=\"noopener noreferrer\">" + url + "</a>";
            at = end;
            continue;
        }
        if (text[at] == '\n')
            out += "<br>\n";
        else if (text[at] != '\r')
            out += escapeHtml(text.substr(at, 1));
        ++at;
    }
    return out + "</div>";
}

} // namespace atalaya::mail
