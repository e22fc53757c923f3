#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// The pages before the workspace: first start and signing in.
std::vector<Screen> frontScreens();

} // namespace atalaya::test
