#include "core/net/http_client.h"

#include <array>
#include <boost/asio/ip/address.hpp>
#include <cstdint>

namespace atalaya::net {
namespace {

namespace ip = boost::asio::ip;

/// First bits of the ranges that are not for everybody (IANA special-purpose registries, RFC 6890 and
/// updates).
struct Range4 {
    std::uint32_t first;
    int bits;
};
constexpr Range4 kSpecial4[] = {
    {0x00000000, 8}, // this network
    {0x0A000000, 8}, // private
    {0x64400000, 10}, // carrier NAT
    {0x7F000000, 8}, // loopback
    {0xA9FE0000, 16}, // link-local, cloud metadata
    {0xAC100000, 12}, // private
    {0xC0000000, 24}, // protocol assignments
    {0xC0000200, 24}, // documentation
    {0xC0586300, 24}, // 6to4 relays
    {0xC0A80000, 16}, // private
    {0xC6120000, 15}, // benchmarking
    {0xC6336400, 24}, // documentation
    {0xCB007100, 24}, // documentation
    {0xE0000000, 4}, // multicast
    {0xF0000000, 4} // reserved, broadcast
};

bool isPublic4(std::uint32_t address)
{
    for (const Range4& range : kSpecial4)
        if (((address ^ range.first) >> (32 - range.bits)) == 0)
            return false;
    return true;
}

std::uint32_t wordAt(const ip::address_v6::bytes_type& bytes, std::size_t at)
{
    return std::uint32_t(bytes[at]) << 24 | std::uint32_t(bytes[at + 1]) << 16
        | std::uint32_t(bytes[at + 2]) << 8 | std::uint32_t(bytes[at + 3]);
}

bool isPublic6(const ip::address_v6& address)
{
    const auto bytes = address.to_bytes();
    const std::uint32_t head = wordAt(bytes, 0);
    if (address.is_v4_mapped())
        return isPublic4(wordAt(bytes, 12));
    if (head == 0x0064FF9B && wordAt(bytes, 4) == 0 && wordAt(bytes, 8) == 0) // NAT64
        return isPublic4(wordAt(bytes, 12));
    if (bytes[0] == 0x20 && bytes[1] == 0x02) // 6to4
        return isPublic4(wordAt(bytes, 2));
    if (head == 0x20010DB8
        || (head >> 9) == (0x20010000u >> 9)) // documentation; Teredo, ORCHID and other protocols
        return false;
    return bytes[0] >> 5 == 1; // global unicast is 2000::/3, the rest is local, multicast or unassigned
}

} // namespace

bool isPublicAddress(std::string_view text)
{
    boost::system::error_code failed;
    const ip::address address = ip::make_address(std::string(text), failed);
    if (failed)
        return false;
    return address.is_v4() ? isPublic4(address.to_v4().to_uint()) : isPublic6(address.to_v6());
}

} // namespace atalaya::net
