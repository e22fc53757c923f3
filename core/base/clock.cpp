#include "core/base/clock.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace atalaya {
namespace {

/// Reads exactly `count` digits at `pos` and moves on; -1 if they are not digits.
int digits(std::string_view text, std::size_t& pos, std::size_t count)
{
    if (pos + count > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const char c = text[pos + i];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    pos += count;
    return value;
}

bool skip(std::string_view text, std::size_t& pos, std::string_view any)
{
    if (pos >= text.size() || any.find(text[pos]) == std::string_view::npos)
        return false;
    ++pos;
    return true;
}

std::int64_t fraction(std::string_view text, std::size_t& pos)
{
    std::int64_t micros = 0;
    std::int64_t scale = 100000;
    while (pos < text.size() && text[pos] >= '0' && text[pos] <= '9') {
        micros += (text[pos++] - '0') * scale;
        scale /= 10;
    }
    return micros;
}

/// Minutes east of UTC, or -9999 if what stands there is no offset.
int offsetMinutes(std::string_view text, std::size_t& pos)
{
    if (skip(text, pos, "Zz"))
        return 0;
    const bool west = pos < text.size() && text[pos] == '-';
    if (!skip(text, pos, "+-"))
        return -9999;
    const int hours = digits(text, pos, 2);
    const bool colon = skip(text, pos, ":");
    const int minutes = digits(text, pos, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || !colon)
        return -9999;
    const int total = hours * 60 + minutes;
    return west ? -total : total;
}

} // namespace

std::int64_t monotonicMicros() noexcept
{
    return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

std::string formatInstant(Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(at - day);
    std::array<char, 48> buffer{};
    int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                      int(time.minutes().count()), int(time.seconds().count()));
    if (const auto micros = time.subseconds().count(); micros != 0)
        length +=
            std::snprintf(buffer.data() + length, buffer.size() - std::size_t(length), ".%06d", int(micros));
    return std::string(buffer.data(), std::size_t(length)) + "Z";
}

Result<Instant> parseInstant(std::string_view text)
{
    const Error wrong{ErrorCode::InvalidField, "not an RFC 3339 time: " + std::string(text.substr(0, 40))};
    std::size_t pos = 0;
    const int year = digits(text, pos, 4);
    const bool dash1 = skip(text, pos, "-");
    const int month = digits(text, pos, 2);
    const bool dash2 = skip(text, pos, "-");
    const int day = digits(text, pos, 2);
    const bool separator = skip(text, pos, "Tt ");
    const int hour = digits(text, pos, 2);
    const bool colon1 = skip(text, pos, ":");
    const int minute = digits(text, pos, 2);
    const bool colon2 = skip(text, pos, ":");
    const int second = digits(text, pos, 2);
    if (!dash1 || !dash2 || !separator || !colon1 || !colon2 || year < 0 || hour > 23 || hour < 0
        || minute > 59 || minute < 0 || second > 60 || second < 0)
        return wrong;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{unsigned(month)},
                                           std::chrono::day{unsigned(day)}};
    if (!date.ok())
        return wrong;
    const std::int64_t micros = skip(text, pos, ".") ? fraction(text, pos) : 0;
    const int offset = offsetMinutes(text, pos);
    if (offset == -9999 || pos != text.size())
        return wrong;
    return Instant(std::chrono::sys_days(date)) + std::chrono::hours(hour)
        + std::chrono::minutes(minute - offset) + std::chrono::seconds(second) + Duration(micros);
}

} // namespace atalaya
