#pragma once

#include "core/base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace atalaya {

using Duration = std::chrono::microseconds;
using std::chrono::duration_cast;

/// A moment in UTC, microsecond steps (what SQLite, logs and the router's keys hold).
using Instant = std::chrono::sys_time<Duration>;

/// Gives the time. Passed in, so that tests, simulation and sandbox decide what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's clock: the one place that reads it.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// Microseconds that only ever grow, from an unknown start: for deadlines of work, never stored or shown.
std::int64_t monotonicMicros() noexcept;

/// Stands still until it is moved. For tests, the gallery and the sandbox.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start) : m_now(start) { }
    Instant now() const override { return m_now; }
    void advance(Duration by) { m_now += by; }
    void set(Instant to) { m_now = to; }

private:
    Instant m_now;
};

constexpr std::int64_t toMicros(Instant at) noexcept
{
    return at.time_since_epoch().count();
}
constexpr Instant fromMicros(std::int64_t micros) noexcept
{
    return Instant(Duration(micros));
}

/// "2025-11-20T09:42:00Z", with ".123456" only if there are fractions (RFC 3339).
std::string formatInstant(Instant at);

/// Reads RFC 3339 (any offset, optional fractions). Errors: InvalidField.
Result<Instant> parseInstant(std::string_view text);

} // namespace atalaya
