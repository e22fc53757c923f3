#pragma once

#include <string>
#include <string_view>

namespace atalaya::mail {

/// The message from its first header field on: without a byte order mark, empty lines, an mbox "From " line
/// or other lines that are no field. Empty if no field stands before the first empty line.
std::string_view fromFirstField(std::string_view bytes);

/// Address fields may nest groups ("a:b:c:…"), and the reader recurses into each: a few hundred kilobytes of
/// colons end the process. Writes a copy without the colons beyond any sense into `out`; false and nothing if
/// there is no such field.
bool tameGroups(std::string_view bytes, std::string& out);

} // namespace atalaya::mail
