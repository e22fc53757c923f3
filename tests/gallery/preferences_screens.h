#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// The preferences in their window, and what stands before the workspace while a computer is locked.
std::vector<Screen> preferencesScreens();

} // namespace atalaya::test
