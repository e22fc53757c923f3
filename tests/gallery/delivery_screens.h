#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// What became of answers: how they were sent, those that wait for their time, and those that failed.
std::vector<Screen> deliveryScreens();

} // namespace atalaya::test
