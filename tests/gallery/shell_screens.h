#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// Palette and search in their modes, the bell, a conversation in a window of its own, focus mode.
std::vector<Screen> shellScreens();

} // namespace atalaya::test
