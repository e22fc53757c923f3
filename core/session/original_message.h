#pragma once

#include "core/api/original.h"
#include "core/base/result.h"

#include <string_view>

namespace atalaya::session {

/// So much of the source is shown, in bytes.
inline constexpr std::size_t kSourceShown = 256u << 10;

/// Reads a message as it arrived (RFC 5322). `remotePictures`: those with an https address keep it, trackers
/// never. Errors: MalformedMime, TooLarge, HtmlTooDeep.
Result<api::OriginalMessage> readOriginal(std::string_view bytes, bool remotePictures);

} // namespace atalaya::session
