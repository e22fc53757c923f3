#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace atalaya::net {

/// The parts of "https://host:port/path?query" that a client needs.
struct Url {
    std::string scheme; ///< lower case
    std::string host; ///< without the brackets of an IPv6 address
    std::uint16_t port = 0; ///< the scheme's own if none is given
    std::string target; ///< "/path?query", at least "/"

    /// "host", "host:8443", "[::1]:8443": the value of a Host header.
    std::string authority() const;
};

/// Reads an http, https, ws or wss URL; user names, fragments, blanks and control characters are refused.
/// Errors: InvalidArgument.
Result<Url> parseUrl(std::string_view text);

/// Bytes for %XX; nullopt if a % is not followed by two hex digits. '+' becomes a blank if plusIsBlank.
std::optional<std::string> percentDecoded(std::string_view text, bool plusIsBlank);

/// A request target, decoded and safe to route by.
struct Target {
    std::string path;
    std::map<std::string, std::string, std::less<>> query;
};

/// Reads "/path?a=b" (origin form), "http://host/path" (absolute form) or "*". Refuses control characters,
/// invalid UTF-8, an encoded slash, "." and ".." parts, more than 256 parameters. Errors: MalformedHttp.
Result<Target> parseTarget(std::string_view raw);

/// True for "localhost" and the addresses 127.0.0.0/8 and ::1.
bool isLoopbackHost(std::string_view host) noexcept;

} // namespace atalaya::net
