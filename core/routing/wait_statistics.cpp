#include "core/routing/wait_statistics.h"

#include <algorithm>

namespace atalaya::routing {

std::int64_t movedAverage(std::int64_t mean, std::int64_t value) noexcept
{
    return mean == 0 ? std::max<std::int64_t>(value, 1)
                     : std::max<std::int64_t>(mean + (value - mean) / 16, 1);
}

WaitStatistics::Minute& WaitStatistics::at(std::int64_t minute)
{
    Minute& slot = minutes[static_cast<std::size_t>(minute) % kMinutes];
    if (slot.minute != minute)
        slot = {minute, 0, 0, 0};
    return slot;
}

void WaitStatistics::advance(std::int64_t now, std::int64_t waiting, std::int64_t held)
{
    if (since < 0) {
        since = now;
        until = now;
    }
    if (waiting != 0 || held != 0) {
        const std::int64_t oldest = (now / kMinute - std::int64_t(kMinutes) + 1) * kMinute;
        std::int64_t from = std::max(until, oldest);
        while (from < now) {
            const std::int64_t to = std::min(now, (from / kMinute + 1) * kMinute);
            Minute& minute = at(from / kMinute);
            minute.held += held * (to - from);
            minute.waited += waiting * (to - from);
            from = to;
        }
    }
    until = std::max(until, now);
}

void WaitStatistics::abandoned(std::int64_t now)
{
    ++at(now / kMinute).abandoned;
}

void WaitStatistics::finished(std::int64_t handling)
{
    meanHandling = movedAverage(meanHandling, handling);
}

std::optional<std::int64_t> WaitStatistics::expected(std::int64_t now, std::int64_t ahead, int people) const
{
    if (people == 0)
        return std::nullopt;
    const std::int64_t oldest = now / kMinute - std::int64_t(kMinutes) + 1;
    Minute sum;
    for (const Minute& one : minutes)
        if (one.minute >= oldest) {
            sum.held += one.held;
            sum.waited += one.waited;
            sum.abandoned += one.abandoned;
        }
    const std::int64_t mean = meanHandling == 0 ? kUnmeasuredHandling : meanHandling;
    const std::int64_t span = now - std::max(oldest * kMinute, since);
    static constexpr std::int64_t kPer = 1'000'000'000'000; // rates are per so many microseconds
    std::int64_t served = 0;
    if (span > 0) {
        const std::int64_t thousandths = sum.held / 1000 * 1000 / std::max<std::int64_t>(mean / 1000, 1);
        served = std::min<std::int64_t>(thousandths, 9'000'000'000) * 1'000'000'000 / span;
    }
    if (served == 0)
        served = std::max<std::int64_t>(people * (kPer / mean), 1);
    const std::int64_t leaving = sum.waited > 0 ? sum.abandoned * kPer / sum.waited : 0;

    const std::int64_t count = ahead + 1;
    const std::int64_t block = (count + 255) / 256; // long queues in blocks, by their middle
    std::int64_t total = 0;
    for (std::int64_t i = 0; i < count; i += block) {
        const std::int64_t length = std::min(block, count - i);
        total += length * kPer / (served + (i + (length - 1) / 2) * leaving);
    }
    return std::max(total, lastWait);
}

} // namespace atalaya::routing
