#include "core/mail/html_lexer.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace atalaya::mail {
namespace {

constexpr bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isBlank(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name) noexcept
{
    return std::ranges::find(names, name) != names.end();
}

/// Where "-->" or "--!>" ends the comment that starts at `at` ("<!--").
std::size_t commentEnd(std::string_view html, std::size_t at)
{
    std::size_t from = at + 4;
    if (html.substr(from).starts_with(">"))
        return from + 1;
    if (html.substr(from).starts_with("->"))
        return from + 2;
    while ((from = html.find("--", from)) != std::string_view::npos) {
        const std::string_view after = html.substr(from + 2, 2);
        if (after.starts_with(">"))
            return from + 3;
        if (after.starts_with("!>"))
            return from + 4;
        ++from;
    }
    return html.size();
}

} // namespace

bool isVoidElement(std::string_view name) noexcept
{
    static constexpr std::array<std::string_view, 18> kVoid = {
        "area", "base",  "basefont", "bgsound", "br",   "col",   "embed",  "frame", "hr",
        "img",  "input", "keygen",   "link",    "meta", "param", "source", "track", "wbr"};
    return isOneOf(kVoid, name);
}

bool isRawTextElement(std::string_view name) noexcept
{
    static constexpr std::array<std::string_view, 8> kRaw = {"script", "style",  "title",   "textarea",
                                                             "xmp",    "iframe", "noembed", "noframes"};
    return isOneOf(kRaw, name);
}

bool isFormattingElement(std::string_view name) noexcept
{
    static constexpr std::array<std::string_view, 14> kFormatting = {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
    return isOneOf(kFormatting, name);
}

bool isDroppedTree(std::string_view name) noexcept
{
    static constexpr std::array<std::string_view, 27> kDropped = {
        "script",   "style",   "svg",      "math",     "template",  "iframe",  "object", "applet", "embed",
        "noscript", "noembed", "noframes", "textarea", "select",    "xmp",     "title",  "head",   "frameset",
        "frame",    "audio",   "video",    "canvas",   "plaintext", "listing", "portal", "dialog", "marquee"};
    return isOneOf(kDropped, name);
}

bool HtmlLexer::next(HtmlToken& token)
{
    if (m_at >= m_html.size())
        return false;
    token.name.clear();
    token.attributes = 0;
    if (!m_rawUntil.empty()) {
        const std::size_t end = rawTextEnd();
        m_rawUntil.clear();
        if (end > m_at) {
            token.kind = HtmlToken::Kind::Text;
            token.source = m_html.substr(m_at, end - m_at);
            m_at = end;
            return true;
        }
    }
    if (m_html[m_at] == '<') {
        lexMarkup(token);
        return true;
    }
    const std::size_t end = std::min(m_html.find('<', m_at), m_html.size());
    token.kind = HtmlToken::Kind::Text;
    token.source = m_html.substr(m_at, end - m_at);
    m_at = end;
    return true;
}

std::size_t HtmlLexer::rawTextEnd() const
{
    std::size_t at = m_at;
    while ((at = m_html.find("</", at)) != std::string_view::npos) {
        const std::string_view rest = m_html.substr(at + 2);
        if (startsWithIgnoreCase(rest, m_rawUntil)) {
            const char after = rest.size() > m_rawUntil.size() ? rest[m_rawUntil.size()] : '>';
            if (isBlank(after) || after == '>' || after == '/')
                return at;
        }
        at += 2;
    }
    return m_html.size();
}

void HtmlLexer::lexMarkup(HtmlToken& token)
{
    const std::string_view rest = m_html.substr(m_at);
    const bool end = rest.size() > 2 && rest[1] == '/' && isLetter(rest[2]);
    if (end || (rest.size() > 1 && isLetter(rest[1])))
        return lexTag(token);
    std::size_t stop = m_at + 1;
    token.kind = HtmlToken::Kind::Text; // a lone "<"
    if (rest.starts_with("<!--")) {
        token.kind = HtmlToken::Kind::Comment;
        stop = commentEnd(m_html, m_at);
    } else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?' || rest[1] == '/')) {
        token.kind = HtmlToken::Kind::Comment;
        const std::size_t close = m_html.find('>', m_at);
        stop = close == std::string_view::npos ? m_html.size() : close + 1;
    }
    token.source = m_html.substr(m_at, stop - m_at);
    m_at = stop;
}

void HtmlLexer::lexTag(HtmlToken& token)
{
    const bool end = m_html[m_at + 1] == '/';
    std::size_t at = m_at + (end ? 2 : 1);
    const std::size_t nameAt = at;
    while (at < m_html.size() && !isBlank(m_html[at]) && m_html[at] != '/' && m_html[at] != '>')
        ++at;
    token.kind = end ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.name = asciiLower(m_html.substr(nameAt, std::min<std::size_t>(at - nameAt, 64)));
    at = skipAttributes(at, token.attributes);
    token.source = m_html.substr(m_at, at - m_at);
    m_at = at;
    if (!end && isRawTextElement(token.name))
        m_rawUntil = token.name;
}

std::size_t HtmlLexer::skipAttributes(std::size_t at, std::size_t& count) const
{
    enum class State { Between, Name, BeforeValue, Plain, Single, Double };
    State state = State::Between;
    for (; at < m_html.size(); ++at) {
        const char c = m_html[at];
        const bool quoted = state == State::Single || state == State::Double;
        if (c == '>' && !quoted)
            return at + 1;
        switch (state) {
        case State::Between:
            if (c == '=' && count > 0)
                state = State::BeforeValue;
            else if (!isBlank(c) && c != '/') {
                state = State::Name;
                ++count;
            }
            break;
        case State::Name:
            if (c == '=')
                state = State::BeforeValue;
            else if (isBlank(c) || c == '/')
                state = State::Between;
            break;
        case State::BeforeValue:
            if (!isBlank(c))
                state = c == '"' ? State::Double : c == '\'' ? State::Single : State::Plain;
            break;
        case State::Plain:
            if (isBlank(c))
                state = State::Between;
            break;
        case State::Single:
        case State::Double:
            if (c == (state == State::Single ? '\'' : '"'))
                state = State::Between;
            break;
        }
    }
    return at;
}

} // namespace atalaya::mail
