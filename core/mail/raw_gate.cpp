#include "core/mail/raw_gate.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace atalaya::mail {
namespace {

constexpr std::size_t kHeaderLinesLooked = 200;
constexpr std::size_t kEncodedWords = 2000; ///< in one field
constexpr std::size_t kColons = 200; ///< in one address field: IPv6 literals, routes and groups included

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

/// What has been seen of one header field, over its folded lines.
struct Field {
    bool known = false;
    bool addresses = false;
    std::size_t colons = 0;
    std::size_t words = 0;

    bool excessive() const { return colons > kColons || words > kEncodedWords; }
    void count(std::string_view line)
    {
        if (addresses)
            colons += static_cast<std::size_t>(std::ranges::count(line, ':'));
        for (std::size_t at = line.find("=?"); at != std::string_view::npos; at = line.find("=?", at + 2))
            ++words;
    }
    void copyTamed(std::string_view line, std::string& out) const
    {
        for (std::size_t i = 0; i < line.size(); ++i) {
            const bool colon = addresses && line[i] == ':';
            const bool word = words > kEncodedWords && line[i] == '=' && line.substr(i).starts_with("=?");
            if (!colon && !word)
                out += line[i];
        }
    }
};

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

bool tameFields(std::string_view bytes, std::string& out)
{
    Field field;
    bool tamed = false;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view line = firstLine(bytes.substr(at));
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (!folded)
            field = Field{.known = isFieldLine(line), .addresses = isAddressField(line)};
        if (field.known) {
            field.count(line);
            if (field.excessive()) {
                out += bytes.substr(copied, at - copied);
                // The field's own colon stays.
                const std::size_t own = folded ? 0 : std::min(line.find(':') + 1, line.size());
                out += line.substr(0, own);
                field.copyTamed(line.substr(own), out);
                copied = at + line.size();
                tamed = true;
            }
        }
        at += line.size();
    }
    if (tamed)
        out += bytes.substr(copied);
    return tamed;
}

} // namespace atalaya::mail
