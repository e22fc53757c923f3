#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// Writing: earlier versions, a time to send, an answer that is held, what was just sent.
std::vector<Screen> composerScreens();

} // namespace atalaya::test
