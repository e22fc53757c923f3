#pragma once

#include <string>
#include <string_view>

namespace atalaya::mail {

/// The message from its first header field on: without a byte order mark, empty lines, an mbox "From " line
/// or other lines that are no field. Empty if no field stands before the first empty line.
std::string_view fromFirstField(std::string_view bytes);

/// The reader recurses into nested groups ("a:b:c:…") and looks for the end of each encoded word from its
/// start: a few hundred kilobytes of colons end the process, of "=?" take minutes. Writes a copy of the
/// message without what is beyond any sense in one field into `out`; false and nothing if there is no such
/// field.
bool tameFields(std::string_view bytes, std::string& out);

} // namespace atalaya::mail
