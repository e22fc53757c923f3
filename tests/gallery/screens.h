#pragma once

#include "tests/gallery/screen.h"

#include <functional>

namespace atalaya::test {

/// One picture of the gallery.
struct Screen {
    const char* name; ///< of the file, without ending; numbers as in the design
    ScreenLook look;
    std::function<void(Stage&)> build;
};

/// All that there are, in the order they are drawn: those that change something come last.
const std::vector<Screen>& screens();

} // namespace atalaya::test
