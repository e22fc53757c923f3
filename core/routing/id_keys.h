#pragma once

#include "core/base/id.h"

#include <cstring>

/// Ids as numbers: quicker to compare and to spread than sixteen bytes one by one.
namespace atalaya::routing {

/// Sorts as the id does.
struct IdKey {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend auto operator<=>(const IdKey&, const IdKey&) = default;
};

template <typename Tag> IdKey sortKey(const Id<Tag>& id) noexcept
{
    IdKey out;
    for (std::size_t i = 0; i < 8; ++i) {
        out.high = out.high << 8 | id.uuid().bytes[i];
        out.low = out.low << 8 | id.uuid().bytes[8 + i];
    }
    return out;
}

/// Its bytes as this machine reads them: only for tables that are never walked through.
template <typename Tag> IdKey rawKey(const Id<Tag>& id) noexcept
{
    IdKey out;
    std::memcpy(&out.high, id.uuid().bytes.data(), 8);
    std::memcpy(&out.low, id.uuid().bytes.data() + 8, 8);
    return out;
}

struct IdHash {
    template <typename Tag> std::size_t operator()(const Id<Tag>& id) const noexcept
    {
        const IdKey key = rawKey(id);
        std::uint64_t hash = (key.high ^ (key.low << 32 | key.low >> 32)) * 0x9e3779b97f4a7c15;
        hash = (hash ^ (hash >> 32) ^ key.low) * 0xbf58476d1ce4e5b9;
        return static_cast<std::size_t>(hash ^ (hash >> 29));
    }
};

struct SameId {
    template <typename Tag> bool operator()(const Id<Tag>& a, const Id<Tag>& b) const noexcept
    {
        return rawKey(a) == rawKey(b);
    }
};

} // namespace atalaya::routing
