#pragma once

#include <string>
#include <string_view>

namespace atalaya::insight {

/// ISO 639-1 code by the small words of a text: "es", "pt" or "en"; empty if there are too few of them to
/// tell.
std::string guessLanguage(std::string_view text);

} // namespace atalaya::insight
