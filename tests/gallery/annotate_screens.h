#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// Pictures that are marked before they are sent, and the hint of a key.
std::vector<Screen> annotateScreens();

} // namespace atalaya::test
