#include "core/mail/html_url.h"

#include "core/base/text.h"

#include <algorithm>

namespace atalaya::mail {

std::string cleanUrl(std::string_view url)
{
    std::string out;
    for (const char c : url)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            out += c;
    return std::string(trimmed(out));
}

std::string schemeOf(std::string_view url)
{
    const std::size_t colon = url.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 20)
        return {};
    const std::string scheme = asciiLower(url.substr(0, colon));
    const bool good = std::ranges::all_of(scheme, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    });
    return good ? scheme : std::string();
}

std::string hostOf(std::string_view url)
{
    const std::string scheme = schemeOf(url);
    if (scheme == "http" || scheme == "https")
        url.remove_prefix(scheme.size() + 1);
    else if (!url.starts_with("//") && !url.starts_with("\\\\"))
        return {};
    // Browsers read any number of slashes, of both kinds.
    const std::size_t start = url.find_first_not_of("/\\");
    if (start == std::string_view::npos)
        return {};
    url = url.substr(start);
    url = url.substr(0, url.find_first_of("/\\?#"));
    if (const std::size_t at = url.rfind('@'); at != std::string_view::npos)
        url.remove_prefix(at + 1);
    if (!url.starts_with('['))
        url = url.substr(0, url.find(':'));
    return asciiLower(url);
}

std::string safeLink(std::string_view url)
{
    std::string clean = cleanUrl(url);
    const std::string scheme = schemeOf(clean);
    if (scheme == "mailto" || scheme == "tel")
        return clean;
    return (scheme == "http" || scheme == "https") && !hostOf(clean).empty() ? clean : std::string();
}

bool isSafeDataImage(std::string_view url)
{
    for (const std::string_view start :
         {"data:image/png;base64,", "data:image/jpeg;base64,", "data:image/jpg;base64,",
          "data:image/gif;base64,", "data:image/webp;base64,"}) {
        if (!startsWithIgnoreCase(url, start))
            continue;
        return std::ranges::all_of(url.substr(start.size()), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
                || c == '/' || c == '=' || c == ' ';
        });
    }
    return false;
}

std::string escapeHtml(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace atalaya::mail
