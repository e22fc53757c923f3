#include "core/mail/raw_gate.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace atalaya::mail {
namespace {

constexpr std::size_t kHeaderLinesLooked = 200;
constexpr std::size_t kEncodedWords = 2000; ///< in one field
constexpr std::ptrdiff_t kColons = 200; ///< in one address field: IPv6 literals, routes and groups included

bool isFieldLine(std::string_view line)
{
    std::size_t name = 0;
    while (name < line.size() && line[name] > ' ' && line[name] < 0x7F && line[name] != ':')
        ++name;
    if (name == 0 || name > 76)
        return false;
    const std::size_t colon = line.find_first_not_of(" \t", name);
    return colon != std::string_view::npos && line[colon] == ':';
}

bool isAddressField(std::string_view line)
{
    static constexpr std::array<std::string_view, 9> kNames = {
        "from",    "sender",      "reply-to",
        "to",      "cc",          "bcc",
        "resent-", "return-path", "disposition-notification-to"};
    return std::ranges::any_of(kNames,
                               [&](std::string_view name) { return startsWithIgnoreCase(line, name); });
}

/// One encoded word "=?charset?B?data?=" (RFC 2047 §2) at the start of a text.
struct EncodedWord {
    std::string_view source;
    std::string_view charset;
    std::string_view data;
    bool base64 = false;
};

std::optional<EncodedWord> wordAt(std::string_view text)
{
    const std::size_t charsetEnd = text.find('?', 2);
    if (charsetEnd == std::string_view::npos || charsetEnd > 42 || charsetEnd + 2 >= text.size()
        || text[charsetEnd + 2] != '?')
        return std::nullopt;
    const std::size_t end = text.find("?=", charsetEnd + 3);
    const std::size_t stop = text.find_first_of(" \t\r\n", charsetEnd + 3);
    if (end == std::string_view::npos || end > stop)
        return std::nullopt;
    const char encoding = text[charsetEnd + 1];
    return EncodedWord{.source = text.substr(0, end + 2),
                       .charset = text.substr(2, charsetEnd - 2),
                       .data = text.substr(charsetEnd + 3, end - charsetEnd - 3),
                       .base64 = encoding == 'B' || encoding == 'b'};
}

/// Joins neighbouring base64 words of one charset into one: the reader stops at the padding of the first, and
/// the rest of the subject would be lost. False if there is nothing to join.
bool joinWords(std::string_view field, std::string& out)
{
    std::string result;
    std::string bytes; // of the run of words that ends at `at`
    EncodedWord run;
    bool joined = false;
    std::size_t at = 0;
    const auto flush = [&] {
        if (!bytes.empty())
            result += "=?" + std::string(run.charset) + "?B?" + base64Encode(bytes) + "?=";
        bytes.clear();
    };
    while (at < field.size()) {
        const std::size_t next = std::min(field.find("=?", at), field.size());
        const std::string_view between = field.substr(at, next - at);
        const std::optional<EncodedWord> word = wordAt(field.substr(next));
        bool ok = false;
        const std::string decoded = word && word->base64 ? base64Decode(word->data, ok) : std::string();
        const bool neighbour =
            ok && !bytes.empty() && trimmed(between).empty() && equalsIgnoreCase(run.charset, word->charset);
        joined = joined || neighbour;
        if (!neighbour) {
            flush();
            result += between;
        }
        if (ok && !decoded.empty()) {
            run = *word;
            bytes += decoded;
        } else if (next < field.size()) {
            result += word ? word->source : field.substr(next, 2);
        }
        at = next + (word ? word->source.size() : 2);
    }
    flush();
    if (joined)
        out += result;
    return joined;
}

/// Writes the field without the groups and encoded words that are beyond any sense; false if there are none.
bool tame(std::string_view field, std::size_t words, std::string& out)
{
    const bool groups = isAddressField(field) && std::ranges::count(field, ':') > kColons;
    if (!groups && words <= kEncodedWords)
        return false;
    const std::size_t own = field.find(':') + 1; // the field's own colon stays
    out += field.substr(0, own);
    for (std::size_t i = own; i < field.size(); ++i)
        if (!(groups && field[i] == ':')
            && !(words > kEncodedWords && field[i] == '=' && field.substr(i).starts_with("=?")))
            out += field[i];
    return true;
}

std::size_t countWords(std::string_view field)
{
    std::size_t words = 0;
    for (std::size_t at = field.find("=?"); at != std::string_view::npos; at = field.find("=?", at + 2))
        ++words;
    return words;
}

/// The line at the start, with its line end.
std::string_view firstLine(std::string_view text)
{
    const std::size_t end = text.find('\n');
    return text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
}

} // namespace

std::string_view fromFirstField(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    bool any = false;
    for (std::size_t i = 0; i < kHeaderLinesLooked && !bytes.empty(); ++i) {
        std::string_view line = firstLine(bytes);
        const std::string_view bare = trimmed(line);
        const bool envelope = bare.starts_with("From ") || bare.starts_with(">From ");
        if (bare.empty() && any)
            return {};
        if (!envelope && isFieldLine(bare))
            return bytes.substr(static_cast<std::size_t>(bare.data() - line.data()));
        any = any || (!bare.empty() && !envelope);
        bytes.remove_prefix(line.size());
    }
    return {};
}

bool repairFields(std::string_view bytes, std::string& out, bool& tamed)
{
    bool changed = false;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = at + firstLine(bytes.substr(at)).size();
        if (!isFieldLine(bytes.substr(at, end - at))) {
            at = end;
            continue;
        }
        while (end < bytes.size() && (bytes[end] == ' ' || bytes[end] == '\t'))
            end += firstLine(bytes.substr(end)).size();
        const std::string_view field = bytes.substr(at, end - at);
        const std::size_t words = countWords(field);
        std::string better;
        const bool tooMuch = tame(field, words, better);
        if (tooMuch || (words > 1 && joinWords(field, better))) {
            out += bytes.substr(copied, at - copied);
            out += better;
            copied = end;
            changed = true;
            tamed = tamed || tooMuch;
        }
        at = end;
    }
    if (changed)
        out += bytes.substr(copied);
    return changed;
}

} // namespace atalaya::mail
