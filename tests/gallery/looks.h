#pragma once

#include "tests/gallery/screens.h"

#include <QByteArray>

namespace atalaya::test {

/// A screen in one look, with the name of its file.
struct Picture {
    QByteArray name;
    Screen screen;
};

/// Each different screen once: those that are only another look of an earlier one are left out.
std::vector<Screen> baseScreens();
/// All screens as they are listed, and each different one in the pseudo-language.
std::vector<Picture> shortGallery();
/// Each different screen in every look: three themes, three languages and the pseudo-language, 1024 × 640 to
/// 2560 × 1440, at 100 % and 200 %; some from right to left.
std::vector<Picture> wholeMatrix();

} // namespace atalaya::test
