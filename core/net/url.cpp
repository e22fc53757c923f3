#include "core/net/url.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace atalaya::net {
namespace {

constexpr std::size_t kMaxParameters = 256;

bool hasBlankOrControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7f;
    });
}

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::uint16_t defaultPort(std::string_view scheme)
{
    return scheme == "https" || scheme == "wss" ? 443 : 80;
}

Error invalidUrl(const char* why)
{
    return {ErrorCode::InvalidArgument, std::string("url: ") + why};
}

/// Splits "host:port", "[v6]:port"; leaves the port alone if there is none.
Result<void> readAuthority(std::string_view authority, Url& url)
{
    std::string_view port;
    if (authority.starts_with('[')) {
        const auto end = authority.find(']');
        if (end == std::string_view::npos)
            return invalidUrl("bracket without end");
        url.host = std::string(authority.substr(1, end - 1));
        port = authority.substr(end + 1);
        if (!port.empty() && !port.starts_with(':'))
            return invalidUrl("text after the bracket");
    } else {
        const auto colon = std::min(authority.find(':'), authority.size());
        url.host = std::string(authority.substr(0, colon));
        port = authority.substr(colon);
    }
    if (url.host.empty())
        return invalidUrl("no host");
    if (port.empty())
        return {};
    port.remove_prefix(1);
    const auto [end, failed] = std::from_chars(port.data(), port.data() + port.size(), url.port);
    if (failed != std::errc() || end != port.data() + port.size() || url.port == 0)
        return invalidUrl("bad port");
    return {};
}

Error malformed(const char* why)
{
    return {ErrorCode::MalformedHttp, why};
}

Result<std::string> readPath(std::string_view raw)
{
    const auto path = percentDecoded(raw, false);
    if (!path)
        return malformed("bad percent encoding in the path");
    // %2F would mean something else to whoever splits the path before decoding.
    if (std::ranges::count(*path, '/') != std::ranges::count(raw, '/'))
        return malformed("encoded slash in the path");
    if (hasControl(*path) || path->find('\\') != std::string::npos || !isUtf8(*path))
        return malformed("characters in the path that are not allowed");
    for (const std::string_view part : split(*path, '/'))
        if (part == "." || part == "..")
            return malformed("dot parts in the path");
    return *path;
}

} // namespace

std::string Url::authority() const
{
    const std::string name = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return port == defaultPort(scheme) ? name : name + ":" + std::to_string(port);
}

Result<Url> parseUrl(std::string_view text)
{
    if (hasBlankOrControl(text))
        return invalidUrl("blank or control character");
    const auto colon = text.find("://");
    if (colon == std::string_view::npos)
        return invalidUrl("no scheme");
    Url url;
    url.scheme = asciiLower(text.substr(0, colon));
    if (url.scheme != "http" && url.scheme != "https" && url.scheme != "ws" && url.scheme != "wss")
        return invalidUrl("scheme not supported");
    url.port = defaultPort(url.scheme);
    text.remove_prefix(colon + 3);
    if (text.find('#') != std::string_view::npos)
        return invalidUrl("fragment");
    const auto pathStart = std::min(text.find_first_of("/?"), text.size());
    const std::string_view authority = text.substr(0, pathStart);
    if (authority.find('@') != std::string_view::npos)
        return invalidUrl("user name");
    ATALAYA_CHECK(readAuthority(authority, url));
    url.target = std::string(text.substr(pathStart));
    if (!url.target.starts_with('/'))
        url.target.insert(0, "/");
    return url;
}

std::optional<std::string> percentDecoded(std::string_view text, bool plusIsBlank)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plusIsBlank) {
            out += ' ';
        } else if (text[i] != '%') {
            out += text[i];
        } else {
            if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
                return std::nullopt;
            out += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        }
    }
    return out;
}

Result<Target> parseTarget(std::string_view raw)
{
    if (raw == "*")
        return Target{"*", {}};
    if (!raw.starts_with('/')) {
        const auto url = parseUrl(raw);
        if (!url || !url->scheme.starts_with("http"))
            return malformed("the request target is no path");
        return parseTarget(url->target);
    }
    if (hasBlankOrControl(raw) || raw.find('#') != std::string_view::npos)
        return malformed("characters in the request target that are not allowed");
    const auto question = std::min(raw.find('?'), raw.size());
    ATALAYA_TRY(path, readPath(raw.substr(0, question)));
    Target target{std::move(path), {}};
    std::size_t count = 0;
    for (const std::string_view pair : split(raw.substr(std::min(question + 1, raw.size())), '&')) {
        if (pair.empty())
            continue;
        if (++count > kMaxParameters)
            return malformed("too many parameters");
        const auto equals = std::min(pair.find('='), pair.size());
        const auto name = percentDecoded(pair.substr(0, equals), true);
        const auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())), true);
        if (!name || !value || !isUtf8(*name) || !isUtf8(*value) || name->find('\0') != std::string::npos
            || value->find('\0') != std::string::npos)
            return malformed("bad encoding in the query");
        target.query.emplace(*name, *value);
    }
    return target;
}

bool isLoopbackHost(std::string_view host) noexcept
{
    if (equalsIgnoreCase(host, "localhost") || host == "::1")
        return true;
    // "127.example.com" is a name like any other: all four parts must be numbers.
    return host.starts_with("127.") && std::ranges::count(host, '.') == 3 && host.size() <= 15
        && host.find_first_not_of("0123456789.") == std::string_view::npos;
}

} // namespace atalaya::net
