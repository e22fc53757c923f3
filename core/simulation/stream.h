#pragma once

#include <array>
#include <cstdint>

namespace atalaya::simulation {

/// What numbers of a run are drawn for. Each purpose of each type has a stream of its own, so that a change
/// of one thing leaves the draws of all others as they were (common random numbers).
enum class Purpose : std::uint64_t { Arrivals, Handling, Patience, Retrial, Callback, FollowUp, Answer };

/// Seeded random numbers, the same on every system: xoshiro256** (Blackman and Vigna, 2018), seeded by
/// splitmix64.
class Stream {
public:
    explicit Stream(std::uint64_t seed) noexcept;
    /// The stream for one purpose of one type (or group) in one replication.
    Stream(std::uint64_t seed, int replication, Purpose purpose, std::size_t index) noexcept;

    std::uint64_t next() noexcept;
    /// In (0, 1), never 0 or 1.
    double uniform() noexcept;

private:
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace atalaya::simulation
