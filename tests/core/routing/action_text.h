#pragma once

#include "core/routing/router.h"

/// Actions as words, for comparing what two routers say.
namespace atalaya::routing::test {

std::string text(const Action& action);
std::string text(const std::vector<Action>& actions);

} // namespace atalaya::routing::test
