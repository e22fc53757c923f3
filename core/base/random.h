#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace atalaya {

/// Gives random bytes. Passed in, so that a seed reproduces everything.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    std::uint64_t next();
    /// A number in [0, bound); bound must not be 0.
    std::uint64_t below(std::uint64_t bound);
};

/// The operating system's generator, by OpenSSL: for ids, tokens, keys and salts.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// xoshiro256** (Blackman and Vigna, 2018) from a seed: repeatable, not for secrets.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t step();
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace atalaya
