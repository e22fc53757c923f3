#include "tests/tidy/blank.h"

#include "tests/tidy/source_tree.h"

#include <algorithm>
#include <cctype>

namespace atalaya::tidy {
namespace {

bool isWordPart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// Walks over the text once; each function takes one kind of token from m_at on.
class Blanker {
public:
    Blanker(std::string_view text, Keep keep) : m_text(text), m_keep(keep), m_out(text) { }

    std::string run()
    {
        while (m_at < m_text.size()) {
            if (m_text.substr(m_at, 2) == "//")
                blank(endOfLineComment());
            else if (m_text.substr(m_at, 2) == "/*")
                blank(after("*/", m_at + 2));
            else if (isRawString())
                rawString();
            else if (m_text[m_at] == '"' || isCharacterLiteral())
                literal(m_text[m_at]);
            else
                ++m_at;
        }
        return std::move(m_out);
    }

private:
    std::size_t after(std::string_view end, std::size_t from) const
    {
        const auto found = m_text.find(end, from);
        return found == std::string_view::npos ? m_text.size() : found + end.size();
    }

    // A backslash at the end of the line carries the comment on.
    std::size_t endOfLineComment() const
    {
        auto end = m_text.find('\n', m_at);
        while (end != std::string_view::npos && end > 0 && m_text[end - 1] == '\\')
            end = m_text.find('\n', end + 1);
        return std::min(end, m_text.size());
    }

    void blank(std::size_t end)
    {
        for (; m_at < end; ++m_at)
            if (m_text[m_at] != '\n')
                m_out[m_at] = ' ';
    }

    // 1'000 is one number, not the start of a character.
    bool isCharacterLiteral() const
    {
        if (m_text[m_at] != '\'')
            return false;
        const bool afterWord = m_at > 0 && isWordPart(m_text[m_at - 1]);
        const bool isPrefix = afterWord
            && (m_text[m_at - 1] == 'u' || m_text[m_at - 1] == 'U' || m_text[m_at - 1] == 'L')
            && (m_at < 2 || !isWordPart(m_text[m_at - 2]));
        return !afterWord || isPrefix || (m_text[m_at - 1] == '8' && m_at > 1 && m_text[m_at - 2] == 'u');
    }

    bool isRawString() const
    {
        if (m_text.substr(m_at, 2) != "R\"")
            return false;
        const auto before = m_at == 0 ? ' ' : m_text[m_at - 1];
        return !isWordPart(before) || before == 'u' || before == 'U' || before == 'L' || before == '8';
    }

    void rawString()
    {
        const auto open = m_text.find('(', m_at);
        const auto close = ")" + std::string(m_text.substr(m_at + 2, open - m_at - 2)) + "\"";
        finish(m_at + 2, after(close, open) - 1);
    }

    void literal(char quote)
    {
        auto end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        finish(m_at + 1, std::min(end, m_text.size()));
    }

    // Blanks the inside of a literal that ends before `end`, which is its closing quote.
    void finish(std::size_t from, std::size_t end)
    {
        m_at = from;
        if (m_keep == Keep::Code)
            blank(end);
        m_at = std::min(end + 1, m_text.size());
    }

    std::string_view m_text;
    Keep m_keep;
    std::string m_out;
    std::size_t m_at = 0;
};

} // namespace

std::string blanked(std::string_view text, Keep keep)
{
    return Blanker(text, keep).run();
}

std::string withoutPreprocessor(std::string_view code)
{
    std::string out;
    int skippedFrom = 0; // depth of the #if whose #else branch is being left out
    int depth = 0;
    bool continued = false;
    for (const std::string& line : linesOf(code)) {
        const std::string text = trimmed(line);
        const bool directive = continued || text.starts_with('#');
        if (directive && !continued) {
            const std::string name = trimmed(std::string_view(text).substr(1));
            if (name.starts_with("if"))
                ++depth;
            else if (name.starts_with("el") && skippedFrom == 0)
                skippedFrom = depth;
            else if (name.starts_with("endif") && skippedFrom == depth--)
                skippedFrom = 0;
        }
        continued = directive && text.ends_with('\\');
        out += directive || skippedFrom > 0 ? std::string(line.size(), ' ') : line;
        out += '\n';
    }
    return out;
}

} // namespace atalaya::tidy
