#pragma once

#include <string>
#include <string_view>

namespace atalaya::mail {

/// Text in UTF-8 from bytes in `charset` (a MIME label, may be empty, wrong or unknown). What cannot be read
/// becomes U+FFFD; NUL and a byte order mark are dropped. Labels are doubted the way browsers do: ISO-8859-1
/// is read as windows-1252, and well-formed UTF-8 under a Latin or missing label is UTF-8. `doubted` is set
/// when the label was no help.
std::string decodeText(std::string_view bytes, std::string_view charset, bool& doubted);

/// The charset that an HTML document names in its first kilobyte, or empty.
std::string charsetOfHtml(std::string_view html);

/// One line of valid UTF-8: line ends, tabs and other controls become blanks, NUL and blanks at the ends go.
std::string oneLine(std::string_view text);

/// Valid UTF-8 with line ends as "\n" and without NUL.
std::string cleanText(std::string_view text);

} // namespace atalaya::mail
