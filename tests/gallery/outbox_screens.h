#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// The outbox in its window: without a line and with one, a conflict, after a restore, empty.
std::vector<Screen> outboxScreens();

} // namespace atalaya::test
