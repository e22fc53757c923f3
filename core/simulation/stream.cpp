#include "core/simulation/stream.h"

#include <bit>

namespace atalaya::simulation {
namespace {

std::uint64_t mixed(std::uint64_t& state) noexcept
{
    std::uint64_t z = state += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::uint64_t seedOf(std::uint64_t seed, int replication, Purpose purpose, std::size_t index) noexcept
{
    std::uint64_t state = seed;
    for (const std::uint64_t part :
         {static_cast<std::uint64_t>(replication), static_cast<std::uint64_t>(purpose), std::uint64_t{index}})
        state = mixed(state) ^ (part * 0xD1342543DE82EF95ULL);
    return mixed(state);
}

} // namespace

Stream::Stream(std::uint64_t seed) noexcept
{
    for (std::uint64_t& word : m_state)
        word = mixed(seed);
}

Stream::Stream(std::uint64_t seed, int replication, Purpose purpose, std::size_t index) noexcept
    : Stream(seedOf(seed, replication, purpose, index))
{
}

std::uint64_t Stream::next() noexcept
{
    auto& s = m_state;
    const std::uint64_t result = std::rotl(s[1] * 5, 7) * 9;
    const std::uint64_t shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = std::rotl(s[3], 45);
    return result;
}

double Stream::uniform() noexcept
{
    return (static_cast<double>(next() >> 11) + 0.5) * 0x1.0p-53;
}

} // namespace atalaya::simulation
