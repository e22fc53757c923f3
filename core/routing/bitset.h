#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace atalaya::routing {

/// Number of an agent, class, item or queue in its table.
using Index = std::uint32_t;
inline constexpr Index kNone = 0xffffffff;

/// std::popcount is a call into a library where the oldest processors have to be suited.
constexpr int countBits(std::uint64_t word) noexcept
{
    word -= (word >> 1) & 0x5555555555555555;
    word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
    word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f;
    return static_cast<int>((word * 0x0101010101010101) >> 56);
}

/// A set of small numbers. Grows when needed; what lies behind its end is not in it.
class Bitset {
public:
    void set(Index at)
    {
        if (at / 64 >= m_words.size())
            m_words.resize(at / 64 + 1);
        m_words[at / 64] |= std::uint64_t(1) << (at % 64);
    }
    void reset(Index at)
    {
        if (at / 64 < m_words.size())
            m_words[at / 64] &= ~(std::uint64_t(1) << (at % 64));
    }
    void assign(Index at, bool on) { on ? set(at) : reset(at); }
    bool test(Index at) const { return at / 64 < m_words.size() && (m_words[at / 64] >> (at % 64) & 1) != 0; }
    void clear() { m_words.clear(); }
    const std::vector<std::uint64_t>& words() const { return m_words; }
    /// Members 64 * at to 64 * at + 63 as bits.
    std::uint64_t word(std::size_t at) const { return at < m_words.size() ? m_words[at] : 0; }

    bool any() const
    {
        return std::any_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word != 0; });
    }
    int count() const
    {
        int sum = 0;
        for (const std::uint64_t word : m_words)
            sum += countBits(word);
        return sum;
    }

    Bitset& operator&=(const Bitset& other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    Bitset& operator|=(const Bitset& other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    /// Without the members of the other.
    Bitset& operator-=(const Bitset& other)
    {
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }

    /// Smallest first.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            visitWord(m_words[i], i, visit);
    }

    /// Members of both, smallest first.
    template <typename Visit> friend void forEachCommon(const Bitset& a, const Bitset& b, Visit visit)
    {
        const std::size_t words = std::min(a.m_words.size(), b.m_words.size());
        for (std::size_t i = 0; i < words; ++i)
            visitWord(a.m_words[i] & b.m_words[i], i, visit);
    }
    friend int countCommon(const Bitset& a, const Bitset& b)
    {
        int sum = 0;
        for (std::size_t i = 0; i < std::min(a.m_words.size(), b.m_words.size()); ++i)
            sum += countBits(a.m_words[i] & b.m_words[i]);
        return sum;
    }
    friend bool anyCommon(const Bitset& a, const Bitset& b)
    {
        for (std::size_t i = 0; i < std::min(a.m_words.size(), b.m_words.size()); ++i)
            if ((a.m_words[i] & b.m_words[i]) != 0)
                return true;
        return false;
    }

private:
    template <typename Visit> static void visitWord(std::uint64_t word, std::size_t at, Visit& visit)
    {
        while (word != 0) {
            visit(static_cast<Index>(at * 64) + static_cast<Index>(std::countr_zero(word)));
            word &= word - 1;
        }
    }

    std::vector<std::uint64_t> m_words;
};

} // namespace atalaya::routing
