#pragma once

#include <string>
#include <string_view>

namespace atalaya::mail {

/// The declarations of a style attribute whose property and value are harmless; "" if none is.
/// Values hold only plain characters or rgb(): no url(), no expression(), no escapes.
std::string safeStyle(std::string_view style);

/// True if the style hides its element: display:none, visibility:hidden.
bool styleHides(std::string_view style);
/// True if the style makes its element at most one pixel wide or high.
bool styleIsTiny(std::string_view style);

} // namespace atalaya::mail
