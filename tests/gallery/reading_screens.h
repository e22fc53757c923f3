#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// Reading: words that are looked for, pictures, translations, what is new, the team.
std::vector<Screen> readingScreens();

} // namespace atalaya::test
