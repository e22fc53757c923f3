#include "core/mail/quoting.h"

#include "core/base/text.h"
#include "core/mail/quoting_words.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace atalaya::mail {
namespace {

enum class Kind : std::uint8_t { Text, Quoted, Signature };

constexpr std::size_t kIntroLines = 4;
constexpr std::size_t kFieldLines = 7;
constexpr std::size_t kSignatureLines = 12;

/// Cuts the lines of one message into kinds, in passes: quotes by mark, introductions, history blocks,
/// signatures.
class Splitter {
public:
    explicit Splitter(std::string_view text) : m_lines(split(text, '\n')), m_kinds(m_lines.size(), Kind::Text)
    {
        for (std::string_view& line : m_lines)
            if (line.ends_with('\r'))
                line.remove_suffix(1);
    }

    SplitText run()
    {
        markQuotes();
        markHistory();
        markSignature();
        return collect();
    }

private:
    bool blank(std::size_t i) const { return trimmed(m_lines[i]).empty(); }
    bool isText(std::size_t i) const { return m_kinds[i] == Kind::Text; }
    void mark(std::size_t from, std::size_t to, Kind kind)
    {
        for (std::size_t i = from; i < to; ++i)
            m_kinds[i] = kind;
    }

    void markQuotes()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (trimmed(m_lines[i]).starts_with('>') && !trimmed(m_lines[i]).starts_with(">:"))
                m_kinds[i] = Kind::Quoted;
        // A line that a mail program broke off the quoted one above: quoted neighbours and no blank line
        // between.
        for (std::size_t i = 1; i + 1 < m_lines.size(); ++i)
            if (isText(i) && !blank(i) && m_kinds[i - 1] == Kind::Quoted && m_kinds[i + 1] == Kind::Quoted
                && m_lines[i - 1].size() >= 60 && m_lines[i].size() < 60)
                m_kinds[i] = Kind::Quoted;
    }

    /// The line after `end` of the introduction that starts at `i`, or `i` if none starts there.
    std::size_t introEnd(std::size_t i) const
    {
        if (!startsQuoteIntro(m_lines[i]))
            return i;
        std::string joined;
        for (std::size_t k = i; k < m_lines.size() && k < i + kIntroLines && isText(k) && !blank(k); ++k) {
            if (k > i && startsWithDate(m_lines[k]) && isQuoteIntro(m_lines[k]))
                return i; // the true start is further down
            joined += (k > i ? " " : "") + std::string(trimmed(m_lines[k]));
            if (isQuoteIntro(joined) || (isBareIntro(joined) && quoteFollows(k + 1)))
                return k + 1;
        }
        return i;
    }

    bool quoteFollows(std::size_t i) const
    {
        while (i < m_lines.size() && blank(i))
            ++i;
        return i < m_lines.size() && m_kinds[i] == Kind::Quoted;
    }

    bool startsFieldBlock(std::size_t i) const
    {
        if (fieldKind(m_lines[i]) == FieldKind::None)
            return false;
        std::size_t fields = 0;
        bool from = false;
        for (std::size_t k = i; k < m_lines.size() && k < i + kFieldLines && !blank(k); ++k) {
            const FieldKind kind = fieldKind(m_lines[k]);
            from = from || kind == FieldKind::From;
            fields += kind != FieldKind::None ? 1 : 0;
        }
        return from && fields >= 3;
    }

    static bool isRule(std::string_view line)
    {
        line = trimmed(line);
        return line.size() >= 3 && line.find_first_not_of("-_=*") == std::string_view::npos;
    }

    void markHistory()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!isText(i) || blank(i))
                continue;
            if (isHistoryDivider(m_lines[i]) || startsFieldBlock(i)) {
                std::size_t start = i;
                while (start > 0 && (blank(start - 1) || isRule(m_lines[start - 1])))
                    --start;
                return mark(start, m_lines.size(), Kind::Quoted);
            }
            const std::size_t end = introEnd(i);
            if (end == i)
                continue;
            std::size_t next = end;
            while (next < m_lines.size() && blank(next))
                ++next;
            // Without marks, all that follows is the earlier message.
            if (next < m_lines.size() && m_kinds[next] != Kind::Quoted)
                return mark(i, m_lines.size(), Kind::Quoted);
            mark(i, next, Kind::Quoted);
        }
    }

    /// Where the text ends from which a signature may be cut: at the first quote that has no answer below it.
    std::size_t textEnd() const
    {
        std::size_t end = m_lines.size();
        while (end > 0 && (m_kinds[end - 1] == Kind::Quoted || blank(end - 1)))
            --end;
        return end;
    }

    void markSignature()
    {
        // Under a quote, a delimiter starts a footer even if the answer stands above the quote.
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (isText(i) && (isDelimiter(i) || isDeviceLine(m_lines[i]) || isFooter(i))
                && hasTextBefore(i)) {
                for (std::size_t k = i; k < m_lines.size() && m_kinds[k] != Kind::Quoted; ++k)
                    m_kinds[k] = Kind::Signature;
            }
        std::size_t end = textEnd();
        while (end > 0 && (m_kinds[end - 1] != Kind::Text || blank(end - 1)))
            --end;
        markClosing(end);
    }

    bool hasTextBefore(std::size_t i) const
    {
        for (std::size_t k = 0; k < i; ++k)
            if (isText(k) && !blank(k))
                return true;
        return false;
    }

    bool isDelimiter(std::size_t i) const
    {
        const std::string_view line = m_lines[i];
        const std::string_view bare = trimmed(line);
        return bare == "--" || bare == "\xE2\x80\x94" || bare == "\xE2\x80\x94\xE2\x80\x94" || bare == "__"
            || bare == "---";
    }

    /// A long rule with little below it: mailing list footers and legal notices.
    bool isFooter(std::size_t i) const
    {
        if (!isRule(m_lines[i]) || trimmed(m_lines[i]).size() < 5)
            return false;
        std::size_t below = 0;
        for (std::size_t k = i + 1;
             k < m_lines.size() && m_kinds[k] != Kind::Quoted && below <= kSignatureLines; ++k)
            below += blank(k) ? 0 : 1;
        return trimmed(m_lines[i]).front() == '_' && below <= kSignatureLines;
    }

    /// "Best regards," with a few short lines below it, or "-Ana" as the last line, right before `end`.
    void markClosing(std::size_t end)
    {
        std::size_t lines = 0;
        for (std::size_t i = end; i > 0 && lines <= kSignatureLines && isText(i - 1); --i) {
            const std::string_view line = trimmed(m_lines[i - 1]);
            if (line.size() > 80)
                return;
            const bool dashed = lines == 0 && line.size() > 2 && line.size() < 40 && line.front() == '-'
                && line[1] != ' ' && line[1] != '-' && std::ranges::count(line, ' ') <= 3;
            if ((dashed || (lines > 0 && isClosing(line))) && hasTextBefore(i - 1))
                return mark(i - 1, end, Kind::Signature);
            lines += line.empty() ? 0 : 1;
        }
    }

    SplitText collect() const
    {
        std::string parts[3];
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            (parts[static_cast<std::size_t>(m_kinds[i])] += m_lines[i]) += '\n';
        const auto tidy = [](std::string_view part) {
            while (!part.empty() && trimmed(part.substr(0, part.find('\n'))).empty())
                part.remove_prefix(std::min(part.size(), part.find('\n') + 1));
            while (!part.empty() && (part.back() == '\n' || part.back() == ' ' || part.back() == '\t'))
                part.remove_suffix(1);
            return std::string(part);
        };
        return {tidy(parts[0]), tidy(parts[1]), tidy(parts[2])};
    }

    std::vector<std::string_view> m_lines;
    std::vector<Kind> m_kinds;
};

} // namespace

SplitText splitQuoted(std::string_view plainText)
{
    SplitText out = Splitter(plainText).run();
    if (!out.text.empty())
        return out;
    // Nothing but history (a forwarded message, say): then that is the message.
    return {std::string(trimmed(plainText)), {}, {}};
}

std::string newText(std::string_view plainText)
{
    return splitQuoted(plainText).text;
}

} // namespace atalaya::mail
