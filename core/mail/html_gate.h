#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace atalaya::mail {

/// Makes HTML safe to give to the tree builder, whose work grows with the square of the depth.
///
/// Ordinary HTML comes back unchanged. HTML that could grow deep (unclosed elements, foreign content) is
/// written again with every element closed in order, which bounds the depth. Errors: TooLarge, HtmlTooDeep.
Result<std::string> gateHtml(std::string_view html);

} // namespace atalaya::mail
