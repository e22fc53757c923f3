#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace atalaya::routing {

/// How long a queue's people worked and its customers waited in the last 15 minutes, and what that says about
/// the next one. Whole numbers only: overflow decides by it, on every machine alike.
class WaitStatistics {
public:
    struct Minute {
        std::int64_t minute = -1; ///< since 1970
        std::int64_t held = 0; ///< microseconds of work on all interactions
        std::int64_t waited = 0;
        std::int64_t abandoned = 0;
    };
    static constexpr std::int64_t kMinute = 60'000'000;
    static constexpr std::size_t kMinutes = 15;

    /// Until `now` so many waited and were worked on. Before each change of the two.
    void advance(std::int64_t now, std::int64_t waiting, std::int64_t held);
    void abandoned(std::int64_t now);
    void started(std::int64_t waited) { lastWait = waited; }
    void finished(std::int64_t handling);

    /// Microseconds until one with `ahead` before it begins: Σ 1/(s·μ + iθ) with the work per time as s, and
    /// not less than the last one waited. `people` who are there; nothing without them.
    std::optional<std::int64_t> expected(std::int64_t now, std::int64_t ahead, int people) const;

    std::array<Minute, kMinutes> minutes{};
    std::int64_t since = -1; ///< first seen
    std::int64_t until = -1; ///< counted so far
    std::int64_t lastWait = 0;
    std::int64_t meanHandling = 0; ///< moving average; 0: nothing finished yet

private:
    Minute& at(std::int64_t minute);
};

/// One step of a moving average with whole numbers; the first value is taken as it is.
std::int64_t movedAverage(std::int64_t mean, std::int64_t value) noexcept;

/// Of what is not measured yet: five minutes.
inline constexpr std::int64_t kUnmeasuredHandling = 300'000'000;

} // namespace atalaya::routing
