#pragma once

#include "tests/gallery/screens.h"

namespace atalaya::test {

/// Mails as their senders laid them out, in the view that is always there, and the apps of a company.
std::vector<Screen> webScreens();

} // namespace atalaya::test
