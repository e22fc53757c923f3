#include "core/routing/opening_hours.h"

#include <algorithm>

namespace atalaya::routing {
namespace {

constexpr std::int64_t kMinute = 60'000'000;
constexpr std::int64_t kWeek = 7 * 24 * 60 * kMinute;

/// Microseconds since Monday, local midnight.
std::int64_t intoWeek(int utcOffsetMinutes, Instant now)
{
    constexpr std::int64_t kThursday = 3 * 24 * 60 * kMinute; // 1970 began on one
    const std::int64_t local = toMicros(now) + utcOffsetMinutes * kMinute + kThursday;
    return ((local % kWeek) + kWeek) % kWeek;
}

std::int64_t minuteOfWeek(int weekday, int minute)
{
    return (std::int64_t(weekday) * 24 * 60 + minute) * kMinute;
}

} // namespace

bool isOpen(const std::vector<domain::OpenInterval>& hours, int utcOffsetMinutes, Instant now)
{
    const std::int64_t at = intoWeek(utcOffsetMinutes, now);
    return hours.empty() || std::ranges::any_of(hours, [at](const domain::OpenInterval& one) {
               return minuteOfWeek(one.weekday, one.fromMinute) <= at
                   && at < minuteOfWeek(one.weekday, one.untilMinute);
           });
}

std::optional<Instant> nextHoursChange(const std::vector<domain::OpenInterval>& hours, int utcOffsetMinutes,
                                       Instant now)
{
    const std::int64_t at = intoWeek(utcOffsetMinutes, now);
    std::optional<std::int64_t> least;
    for (const domain::OpenInterval& one : hours)
        for (const int minute : {one.fromMinute, one.untilMinute}) {
            const std::int64_t ahead = (minuteOfWeek(one.weekday, minute) - at + kWeek) % kWeek;
            const std::int64_t wait = ahead == 0 ? kWeek : ahead;
            least = std::min(least.value_or(wait), wait);
        }
    if (!least)
        return std::nullopt;
    return now + Duration(*least);
}

} // namespace atalaya::routing
