#include "core/channels/email/imap_response.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace atalaya::channels::email {
namespace {

constexpr std::size_t kNesting = 32;
constexpr std::string_view kStatuses[] = {"OK", "NO", "BAD", "BYE", "PREAUTH"};
/// The data whose inside we read. All others may look as they like.
constexpr std::string_view kReadInside[] = {"FETCH", "SEARCH", "LIST", "CAPABILITY"};

Error malformed(std::string_view what, std::string_view where)
{
    return Error{ErrorCode::ImapRefused, std::string(what) + ": " + toValidUtf8(where.substr(0, 60))};
}

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return out;
}

template <typename Number> bool readNumber(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// Cuts the first word off.
std::string_view takeWord(std::string_view& text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

/// Reads the values of one answer; literals are taken in their order.
class ValueReader {
public:
    ValueReader(std::string_view text, const std::vector<std::string>& literals)
        : m_text(text)
        , m_literals(literals)
    {
    }

    Result<std::vector<ImapValue>> all()
    {
        std::vector<ImapValue> values;
        for (skipBlanks(); m_pos < m_text.size(); skipBlanks()) {
            ATALAYA_TRY(value, one(0));
            values.push_back(std::move(value));
        }
        return values;
    }

private:
    void skipBlanks()
    {
        while (m_pos < m_text.size() && m_text[m_pos] == ' ')
            ++m_pos;
    }

    Result<ImapValue> one(std::size_t depth)
    {
        if (depth > kNesting)
            return Error{ErrorCode::TooLarge, "an IMAP answer is nested too deeply"};
        if (m_text[m_pos] == '~' && m_pos + 1 < m_text.size() && m_text[m_pos + 1] == '\0')
            ++m_pos; // a binary literal (RFC 3516)
        switch (m_text[m_pos]) {
        case '(':
            return list(depth);
        case '"':
            return quoted();
        case '\0':
            return literal();
        default:
            return atom();
        }
    }

    Result<ImapValue> list(std::size_t depth)
    {
        ImapValue value{ImapValue::Kind::List, {}, {}};
        ++m_pos;
        for (skipBlanks(); m_pos < m_text.size(); skipBlanks()) {
            if (m_text[m_pos] == ')') {
                ++m_pos;
                return value;
            }
            ATALAYA_TRY(item, one(depth + 1));
            value.items.push_back(std::move(item));
        }
        return malformed("a list has no end", m_text);
    }

    Result<ImapValue> quoted()
    {
        ImapValue value{ImapValue::Kind::String, {}, {}};
        for (++m_pos; m_pos < m_text.size(); ++m_pos) {
            if (m_text[m_pos] == '"') {
                ++m_pos;
                return value;
            }
            if (m_text[m_pos] == '\\' && m_pos + 1 < m_text.size())
                ++m_pos;
            value.text += m_text[m_pos];
        }
        return malformed("a string has no end", m_text);
    }

    Result<ImapValue> literal()
    {
        if (m_nextLiteral >= m_literals.size())
            return malformed("a literal is missing", {});
        ++m_pos;
        return ImapValue{ImapValue::Kind::String, m_literals[m_nextLiteral++], {}};
    }

    Result<ImapValue> atom()
    {
        const std::size_t start = m_pos;
        while (m_pos < m_text.size()
               && std::string_view(" ()\"").find(m_text[m_pos]) == std::string_view::npos
               && m_text[m_pos] != '\0') {
            // BODY[HEADER.FIELDS (DATE)] is one word; elsewhere a bracket is a letter like others.
            if (m_text[m_pos] == '[' && isSection(m_text.substr(start, m_pos - start)))
                m_pos = std::min(m_text.find(']', m_pos), m_text.size() - 1);
            ++m_pos;
        }
        const std::string_view word = m_text.substr(start, m_pos - start);
        if (word.empty())
            return malformed("a value is missing", m_text.substr(start));
        if (equalsIgnoreCase(word, "NIL"))
            return ImapValue{};
        return ImapValue{ImapValue::Kind::Atom, std::string(word), {}};
    }

    static bool isSection(std::string_view word)
    {
        return equalsIgnoreCase(word, "BODY") || equalsIgnoreCase(word, "BINARY");
    }

    std::string_view m_text;
    const std::vector<std::string>& m_literals;
    std::size_t m_pos = 0;
    std::size_t m_nextLiteral = 0;
};

/// "[CODE …] words" after a status.
void readStatusText(std::string_view rest, ImapResponse& response)
{
    if (rest.starts_with('[')) {
        const std::size_t end = rest.find(']');
        if (end != std::string_view::npos) {
            response.code = rest.substr(1, end - 1);
            rest.remove_prefix(end + 1);
        }
    }
    response.text = toValidUtf8(trimmed(rest));
}

Result<ImapResponse> parseUntagged(std::string_view rest, const std::vector<std::string>& literals)
{
    ImapResponse response;
    std::string_view word = takeWord(rest);
    if (readNumber(word, response.number))
        word = takeWord(rest);
    if (word.empty())
        return malformed("an answer without a name", rest);
    response.name = upper(word);
    if (response.isStatus()) {
        readStatusText(rest, response);
    } else if (std::ranges::count(kReadInside, std::string_view(response.name)) > 0) {
        ATALAYA_TRY(values, ValueReader(rest, literals).all());
        response.values = std::move(values);
    }
    return response;
}

} // namespace

bool ImapValue::isWord(std::string_view word) const
{
    return kind == Kind::Atom && equalsIgnoreCase(text, word);
}

Result<std::uint64_t> ImapValue::number() const
{
    std::uint64_t value = 0;
    if (kind != Kind::Atom || !readNumber(text, value))
        return malformed("not a number", text);
    return value;
}

bool ImapResponse::isStatus() const
{
    return std::ranges::count(kStatuses, std::string_view(name)) > 0;
}

Result<std::uint32_t> ImapResponse::codeNumber(std::string_view word) const
{
    std::string_view rest = code;
    std::uint32_t value = 0;
    if (!equalsIgnoreCase(takeWord(rest), word) || !readNumber(trimmed(rest), value))
        return malformed("no " + std::string(word), code);
    return value;
}

Result<bool> announcesLiteral(std::string_view line, bool first, std::uint64_t& bytes)
{
    if (!line.ends_with('}'))
        return false;
    if (first) {
        // The words of a status may end in anything; only data has literals.
        if (!line.starts_with("* "))
            return false;
        std::string_view rest = line.substr(2);
        if (std::ranges::count(kStatuses, std::string_view(upper(takeWord(rest)))) > 0)
            return false;
    }
    const std::size_t open = line.rfind('{');
    if (open == std::string_view::npos)
        return false;
    std::string_view digits = line.substr(open + 1, line.size() - open - 2);
    if (digits.ends_with('+'))
        digits.remove_suffix(1);
    if (!readNumber(digits, bytes))
        return malformed("a literal without a length", line.substr(open));
    return true;
}

Result<ImapResponse> parseImapResponse(const RawImapResponse& raw)
{
    std::string_view rest = raw.line;
    if (rest == "+" || rest.starts_with("+ ")) {
        ImapResponse response;
        response.kind = ImapResponse::Kind::Continuation;
        readStatusText(rest.substr(std::min<std::size_t>(2, rest.size())), response);
        return response;
    }
    const std::string_view tag = takeWord(rest);
    if (tag == "*")
        return parseUntagged(rest, raw.literals);
    ImapResponse response;
    response.kind = ImapResponse::Kind::Tagged;
    response.tag = tag;
    response.name = upper(takeWord(rest));
    if (tag.empty() || (response.name != "OK" && response.name != "NO" && response.name != "BAD"))
        return malformed("not an IMAP answer", raw.line);
    readStatusText(rest, response);
    return response;
}

Result<std::string> quotedImap(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F)
            return Error{ErrorCode::InvalidArgument,
                         "cannot stand in an IMAP command: " + toValidUtf8(text.substr(0, 60))};
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

} // namespace atalaya::channels::email
