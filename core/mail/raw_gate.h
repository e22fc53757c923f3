#pragma once

#include <string>
#include <string_view>

namespace atalaya::mail {

/// The message from its first header field on: without a byte order mark, empty lines, an mbox "From " line
/// or other lines that are no field. Empty if no field stands before the first empty line.
std::string_view fromFirstField(std::string_view bytes);

/// Works round what the MIME reader does badly, in every header field of the message and its parts:
/// it recurses into nested groups ("a:b:c:…") and looks for the end of each encoded word from its start, so
/// that a few hundred kilobytes of colons end the process and of "=?" take minutes (these go, `tamed` is
/// set); and it loses what follows a padded base64 word (neighbours are joined into one word). Writes a copy
/// of the message into `out`; false and nothing if there is nothing to repair.
bool repairFields(std::string_view bytes, std::string& out, bool& tamed);

} // namespace atalaya::mail
