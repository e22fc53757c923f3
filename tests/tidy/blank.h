#pragma once

#include <string>
#include <string_view>

namespace atalaya::tidy {

/// What to keep of C++ text. Everything else becomes spaces; line breaks stay, so line numbers stay true.
enum class Keep {
    Code, ///< neither comments nor the insides of string and character literals
    CodeAndStrings, ///< no comments
};

/// C++ text with comments (and literals) blanked. Knows raw strings, digit separators and line continuations.
std::string blanked(std::string_view text, Keep keep);

/// Text that went through blanked(), without preprocessor lines and without the #else branches, so that
/// braces balance.
std::string withoutPreprocessor(std::string_view code);

} // namespace atalaya::tidy
