#pragma once

#include "core/api/lists.h"

/// How an agent's own views, and what was passed over, are written down.
namespace atalaya::session {

std::string encodeViews(const std::vector<domain::SavedView>& views);
/// Errors: InvalidField, TooLarge.
Result<std::vector<domain::SavedView>> decodeViews(std::string_view text);

std::string encodeSkip(const api::Skip& skip);
/// Errors: InvalidField.
Result<api::Skip> decodeSkip(std::string_view text);

} // namespace atalaya::session
