#include "core/base/id.h"

namespace atalaya {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

constexpr bool isDash(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

} // namespace

Uuid Uuid::make(Instant now, Random& random)
{
    Uuid uuid;
    random.fill(uuid.bytes);
    auto millis = static_cast<std::uint64_t>(toMicros(now) / 1000);
    for (std::size_t i = 6; i-- > 0; millis >>= 8)
        uuid.bytes[i] = static_cast<std::uint8_t>(millis & 0xFF);
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0F) | 0x70);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3F) | 0x80);
    return uuid;
}

Result<Uuid> Uuid::parse(std::string_view text)
{
    const Error wrong{ErrorCode::InvalidField, "not an id: " + std::string(text.substr(0, 40))};
    if (text.size() != 36)
        return wrong;
    Uuid uuid;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDash(i)) {
            if (text[i] != '-')
                return wrong;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return wrong;
        std::uint8_t& byte = uuid.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(nibble % 2 == 0 ? value << 4 : byte | value);
        ++nibble;
    }
    return uuid;
}

std::string Uuid::str() const
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += kHex[bytes[i] >> 4];
        text += kHex[bytes[i] & 0x0F];
    }
    return text;
}

} // namespace atalaya
