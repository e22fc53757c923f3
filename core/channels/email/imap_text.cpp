#include "core/base/text.h"
#include "core/channels/email/imap_response.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace atalaya::channels::email {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

int twoDigits(std::string_view text, std::size_t at)
{
    const auto digit = [&](std::size_t i) {
        return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : -1000;
    };
    const int tens = text[at] == ' ' ? 0 : digit(at);
    return tens * 10 + digit(at + 1);
}

char32_t nextCharacter(std::string_view utf8, std::size_t& pos)
{
    const auto lead = static_cast<unsigned char>(utf8[pos++]);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t value = more == 3 ? lead & 0x07u : more == 2 ? lead & 0x0Fu : more == 1 ? lead & 0x1Fu : lead;
    for (int i = 0; i < more && pos < utf8.size(); ++i)
        value = (value << 6) | (static_cast<unsigned char>(utf8[pos++]) & 0x3Fu);
    return value;
}

void appendUtf16(std::string& bytes, char32_t character)
{
    const auto unit = [&bytes](char32_t u) {
        bytes += static_cast<char>((u >> 8) & 0xFF);
        bytes += static_cast<char>(u & 0xFF);
    };
    if (character < 0x10000) {
        unit(character);
        return;
    }
    unit(0xD800 + ((character - 0x10000) >> 10));
    unit(0xDC00 + ((character - 0x10000) & 0x3FF));
}

/// "&…-": base64 without padding, with a comma for the slash.
std::string shifted(const std::string& utf16)
{
    std::string text = base64Encode(utf16);
    std::erase(text, '=');
    std::ranges::replace(text, '/', ',');
    return "&" + text + "-";
}

} // namespace

Result<Instant> parseImapDate(std::string_view text)
{
    const Error wrong{ErrorCode::ImapRefused, "not an IMAP date: " + toValidUtf8(text.substr(0, 40))};
    if (text.size() != 26 || text[2] != '-' || text[6] != '-' || text[11] != ' ' || text[14] != ':'
        || text[17] != ':' || text[20] != ' ' || (text[21] != '+' && text[21] != '-'))
        return wrong;
    const auto month =
        std::ranges::find_if(kMonths, [&](auto name) { return equalsIgnoreCase(name, text.substr(3, 3)); });
    const std::chrono::year_month_day date{std::chrono::year{twoDigits(text, 7) * 100 + twoDigits(text, 9)},
                                           std::chrono::month{unsigned(month - kMonths.begin()) + 1},
                                           std::chrono::day{unsigned(std::max(0, twoDigits(text, 0)))}};
    const int parts[] = {twoDigits(text, 12), twoDigits(text, 15), twoDigits(text, 18), twoDigits(text, 22),
                         twoDigits(text, 24)};
    const int most[] = {23, 59, 60, 23, 59};
    for (std::size_t i = 0; i < std::size(parts); ++i)
        if (parts[i] < 0 || parts[i] > most[i])
            return wrong;
    if (month == kMonths.end() || !date.ok() || twoDigits(text, 7) < 0)
        return wrong;
    const int east = (parts[3] * 60 + parts[4]) * (text[21] == '-' ? -1 : 1);
    return Instant(std::chrono::sys_days(date)) + std::chrono::hours(parts[0])
        + std::chrono::minutes(parts[1] - east) + std::chrono::seconds(parts[2]);
}

std::string formatImapDate(Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(at - day));
    std::array<char, 64> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%2u-%s-%04d %02d:%02d:%02d +0000", unsigned(date.day()),
                      kMonths[unsigned(date.month()) - 1].data(), int(date.year()), int(time.hours().count()),
                      int(time.minutes().count()), int(time.seconds().count()));
    return std::string(buffer.data(), std::size_t(length));
}

std::string encodeMailboxName(std::string_view utf8)
{
    const std::string valid = toValidUtf8(utf8);
    std::string out;
    std::string utf16;
    for (std::size_t pos = 0; pos < valid.size();) {
        const char32_t character = nextCharacter(valid, pos);
        const bool direct = character >= 0x20 && character <= 0x7E;
        if (!direct) {
            appendUtf16(utf16, character);
            continue;
        }
        if (!utf16.empty())
            out += shifted(utf16);
        utf16.clear();
        out += character == '&' ? std::string("&-") : std::string(1, static_cast<char>(character));
    }
    if (!utf16.empty())
        out += shifted(utf16);
    return out;
}

} // namespace atalaya::channels::email
