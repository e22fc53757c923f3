#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// Several conversations at once: live columns, tabs, two side by side.
std::vector<Screen> liveScreens();

} // namespace atalaya::test
