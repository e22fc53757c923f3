#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace atalaya {

/// 128 bits, written as a UUID. New ones are version 7 (RFC 9562 §5.7): they sort by the time they were made.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    static Uuid make(Instant now, Random& random);
    /// "01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55"; upper case is read too. Errors: InvalidField.
    static Result<Uuid> parse(std::string_view text);
    std::string str() const;
    bool isNull() const noexcept { return bytes == std::array<std::uint8_t, 16>{}; }

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// An id of one kind of thing; ids of different kinds never convert into each other.
template <typename Tag> class Id {
public:
    Id() = default;
    explicit Id(Uuid uuid) : m_uuid(uuid) { }

    static Id make(Instant now, Random& random) { return Id(Uuid::make(now, random)); }
    static Result<Id> parse(std::string_view text)
    {
        ATALAYA_TRY(uuid, Uuid::parse(text));
        return Id(uuid);
    }
    const Uuid& uuid() const noexcept { return m_uuid; }
    std::string str() const { return m_uuid.str(); }
    bool isNull() const noexcept { return m_uuid.isNull(); }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    Uuid m_uuid;
};

} // namespace atalaya

template <typename Tag> struct std::hash<atalaya::Id<Tag>> {
    std::size_t operator()(const atalaya::Id<Tag>& id) const noexcept
    {
        std::size_t value = 0; // the last bytes are the random ones
        for (std::size_t i = 8; i < 16; ++i)
            value = value << 8 | id.uuid().bytes[i];
        return value;
    }
};
