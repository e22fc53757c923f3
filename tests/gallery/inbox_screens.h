#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// The list with its bar, its bars of what is new and next, its pickers, and the editor of a view.
std::vector<Screen> inboxScreens();

} // namespace atalaya::test
