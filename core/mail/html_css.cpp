#include "core/mail/html_css.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace atalaya::mail {
namespace {

constexpr std::size_t kDeclarations = 100;
constexpr std::size_t kValue = 200;

bool isAllowedProperty(std::string_view name)
{
    static constexpr std::array<std::string_view, 50> kProperties = {"background-color",
                                                                     "border",
                                                                     "border-bottom",
                                                                     "border-bottom-color",
                                                                     "border-collapse",
                                                                     "border-color",
                                                                     "border-left",
                                                                     "border-radius",
                                                                     "border-right",
                                                                     "border-spacing",
                                                                     "border-style",
                                                                     "border-top",
                                                                     "border-width",
                                                                     "clear",
                                                                     "color",
                                                                     "direction",
                                                                     "display",
                                                                     "float",
                                                                     "font",
                                                                     "font-family",
                                                                     "font-size",
                                                                     "font-style",
                                                                     "font-variant",
                                                                     "font-weight",
                                                                     "height",
                                                                     "letter-spacing",
                                                                     "line-height",
                                                                     "list-style-type",
                                                                     "margin",
                                                                     "margin-bottom",
                                                                     "margin-left",
                                                                     "margin-right",
                                                                     "margin-top",
                                                                     "max-width",
                                                                     "min-width",
                                                                     "padding",
                                                                     "padding-bottom",
                                                                     "padding-left",
                                                                     "padding-right",
                                                                     "padding-top",
                                                                     "table-layout",
                                                                     "text-align",
                                                                     "text-decoration",
                                                                     "text-indent",
                                                                     "text-transform",
                                                                     "vertical-align",
                                                                     "white-space",
                                                                     "width",
                                                                     "word-break",
                                                                     "word-wrap"};
    static_assert(std::ranges::is_sorted(kProperties));
    return std::ranges::binary_search(kProperties, name);
}

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || std::string_view(" #%.,-+'!\"").find(c) != std::string_view::npos;
}

/// Plain characters, and nothing in brackets but the numbers of rgb() and rgba().
bool isAllowedValue(std::string_view value)
{
    if (value.empty() || value.size() > kValue)
        return false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (isPlain(value[i]))
            continue;
        const std::string_view before = value.substr(0, i);
        if (value[i] != '(' || (!before.ends_with("rgb") && !before.ends_with("rgba")))
            return false;
        const std::size_t close = value.find(')', i);
        if (close == std::string_view::npos)
            return false;
        const std::string_view inner = value.substr(i + 1, close - i - 1);
        if (!std::ranges::all_of(inner, [](char c) {
                return (c >= '0' && c <= '9') || std::string_view(" ,.%/").find(c) != std::string_view::npos;
            }))
            return false;
        i = close;
    }
    return true;
}

bool fitsProperty(std::string_view name, std::string_view value)
{
    if (name == "display")
        return value == "block" || value == "inline" || value == "inline-block" || value == "none"
            || value == "table" || value == "table-cell" || value == "table-row";
    // Text in nothing but a hair's width is how hidden words get in; negative margins cover other content.
    if (name.starts_with("margin") || name == "text-indent")
        return value.find('-') == std::string_view::npos;
    return true;
}

} // namespace

std::string safeStyle(std::string_view style)
{
    std::string out;
    std::size_t kept = 0;
    for (const std::string_view declaration : split(style, ';')) {
        const std::size_t colon = declaration.find(':');
        if (colon == std::string_view::npos || kept >= kDeclarations)
            continue;
        const std::string name = asciiLower(trimmed(declaration.substr(0, colon)));
        const std::string value = asciiLower(trimmed(declaration.substr(colon + 1)));
        if (!isAllowedProperty(name) || !isAllowedValue(value) || !fitsProperty(name, value))
            continue;
        if (!out.empty())
            out += "; ";
        out += name + ": " + value;
        ++kept;
    }
    return out;
}

bool styleHides(std::string_view style)
{
    for (const std::string_view declaration : split(style, ';')) {
        const std::size_t colon = declaration.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string name = asciiLower(trimmed(declaration.substr(0, colon)));
        const std::string value = asciiLower(trimmed(declaration.substr(colon + 1)));
        if ((name == "display" && value.starts_with("none"))
            || (name == "visibility" && value.starts_with("hidden"))
            || (name == "mso-hide" && value == "all"))
            return true;
    }
    return false;
}

bool styleIsTiny(std::string_view style)
{
    for (const std::string_view declaration : split(style, ';')) {
        const std::size_t colon = declaration.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string name = asciiLower(trimmed(declaration.substr(0, colon)));
        const std::string value = asciiLower(trimmed(declaration.substr(colon + 1)));
        const bool sized = name == "width" || name == "height" || name == "max-width" || name == "max-height";
        if (sized && (value.starts_with("0") || value.starts_with("1px")))
            return true;
    }
    return false;
}

} // namespace atalaya::mail
