#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atalaya {

/// Without white space at both ends (ASCII).
std::string_view trimmed(std::string_view text) noexcept;
/// ASCII letters in lower case; other bytes as they are.
std::string asciiLower(std::string_view text);
bool equalsIgnoreCase(std::string_view a, std::string_view b) noexcept;
bool startsWithIgnoreCase(std::string_view text, std::string_view prefix) noexcept;
/// Parts between separators; empty parts are kept.
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// True if every byte belongs to well-formed UTF-8 (no surrogates, no overlong forms).
bool isUtf8(std::string_view bytes) noexcept;
/// The text with every ill-formed byte replaced by U+FFFD.
std::string toValidUtf8(std::string_view bytes);
/// At most maxBytes of it, never cutting a character in two.
std::string_view truncatedUtf8(std::string_view text, std::size_t maxBytes) noexcept;

std::string toHex(std::string_view bytes);
std::string base64Encode(std::string_view bytes);
/// Ignores line ends; empty result and ok=false for anything else that is not base64.
std::string base64Decode(std::string_view text, bool& ok);

/// For comparing what people typed: lower case, and Latin letters without their accents ("Lucía" and "lucia"
/// are the same).
std::string foldedForSearch(std::string_view text);

/// SHA-256 of the bytes, 64 lower-case hex digits. Attachments are named by it.
std::string sha256Hex(std::string_view bytes);

} // namespace atalaya
