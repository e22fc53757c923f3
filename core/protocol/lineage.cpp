#include "core/protocol/lineage.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace atalaya::protocol {
namespace {

constexpr std::int64_t kMicros = 1'000'000;

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = failed == std::errc() && end == text.data() + text.size();
    return whole && value >= 0 && value < INT64_MAX / kMicros ? std::optional(value) : std::nullopt;
}

std::optional<Life> lifeIn(std::string_view text)
{
    const auto parts = split(text, ':');
    if (parts.size() != 3)
        return std::nullopt;
    const auto seq = numberIn(parts[1]);
    const auto seconds = numberIn(parts[2]);
    if (!seq || !seconds)
        return std::nullopt;
    return Life{std::string(parts[0]), *seq, fromMicros(*seconds * kMicros)};
}

std::size_t sharedLives(const Lineage& one, const Lineage& other)
{
    const auto differ = std::ranges::mismatch(one.lives, other.lives);
    return static_cast<std::size_t>(differ.in1 - one.lives.begin());
}

} // namespace

Lineage Lineage::read(std::string_view epoch)
{
    Lineage out;
    const std::size_t dot = epoch.find('.');
    if (dot != std::string_view::npos)
        out.sight = epoch.substr(dot + 1);
    const auto parts = split(epoch.substr(0, dot), '~');
    for (std::size_t i = 1; i < parts.size(); ++i) {
        auto life = lifeIn(parts[i]);
        if (!life)
            return Lineage{std::string(epoch), {}, {}};
        out.lives.push_back(*std::move(life));
    }
    out.company = parts.empty() ? std::string() : std::string(parts.front());
    return out;
}

std::string Lineage::str() const
{
    std::string out = company;
    for (const Life& life : lives)
        out += "~" + life.name + ":" + std::to_string(life.seq) + ":"
            + std::to_string(toMicros(life.asOf) / kMicros);
    return sight.empty() ? out : out + "." + sight;
}

std::optional<std::int64_t> commonHistory(const Lineage& one, const Lineage& other)
{
    if (one.company != other.company)
        return std::nullopt;
    const std::size_t shared = sharedLives(one, other);
    std::int64_t upTo = INT64_MAX;
    for (const Lineage* line : {&one, &other})
        if (line->lives.size() > shared)
            upTo = std::min(upTo, line->lives[shared].seq);
    return upTo;
}

std::optional<Instant> restoredAsOf(const Lineage& mine, const Lineage& theirs)
{
    const std::size_t shared = sharedLives(mine, theirs);
    if (theirs.lives.size() <= shared)
        return std::nullopt;
    return theirs.lives[shared].asOf;
}

std::string epochAfterRestore(std::string_view epoch, std::int64_t seq, Instant asOf, Random& random)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    Lineage lineage = Lineage::read(epoch);
    std::string name;
    for (int i = 0; i < 8; ++i)
        name += kDigits[static_cast<std::size_t>(random.below(kDigits.size()))];
    lineage.lives.push_back({std::move(name), seq, asOf});
    return lineage.str();
}

} // namespace atalaya::protocol
