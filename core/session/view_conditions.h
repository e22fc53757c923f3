#pragma once

#include "core/api/types.h"

/// What the views of the inbox ask for, as conditions: the built-in ones are no different from those that
/// agents make. Pure.
namespace atalaya::session {

/// Errors: NotFound (a saved view that is gone). ViewKind::Drafts is answered by the drafts, not here.
Result<domain::Condition> conditionOf(const api::View& view, const domain::Agent& me,
                                      const std::vector<domain::SavedView>& saved);

/// The words of a filter, each of which has to be found.
domain::Condition textCondition(const std::string& words);

} // namespace atalaya::session
