#include "core/base/random.h"

#include "core/base/assert.h"

#include <bit>
#include <openssl/rand.h>

namespace atalaya {

std::uint64_t Random::next()
{
    std::array<std::uint8_t, 8> bytes{};
    fill(bytes);
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    ATALAYA_ASSERT(bound > 0);
    // Rejection: a plain remainder would favour small numbers.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t value = next();
    while (value >= limit)
        value = next();
    return value % bound;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    const int ok = RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
    ATALAYA_ASSERT(ok == 1); // without randomness no id and no key can be made
}

SeededRandom::SeededRandom(std::uint64_t seed)
{
    for (std::uint64_t& word : m_state) { // splitmix64, as the authors advise for seeding
        seed += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        word = z ^ (z >> 31);
    }
}

std::uint64_t SeededRandom::step()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

void SeededRandom::fill(std::span<std::uint8_t> bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        std::uint64_t word = step();
        for (int k = 0; k < 8 && i < bytes.size(); ++k, ++i, word >>= 8)
            bytes[i] = static_cast<std::uint8_t>(word & 0xFF);
    }
}

} // namespace atalaya
