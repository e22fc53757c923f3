#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// The routing page, with Marta at the desk and rules that somebody has worked on.
std::vector<Screen> routingScreens();

} // namespace atalaya::test
