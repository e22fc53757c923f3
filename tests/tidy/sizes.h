#pragma once

#include "tests/tidy/source_tree.h"

namespace atalaya::tidy {

/// The sizes that style allows.
struct SizeLimits {
    int sourceLines = 400;
    int headerLines = 200;
    int functionLines = 60;
    int parameters = 5;
    int publicMethods = 20;
    int columns = 110;
};

/// What is too large in one C++ file.
std::vector<Finding> checkSizes(const SourceFile& file, const SizeLimits& limits = {});

} // namespace atalaya::tidy
