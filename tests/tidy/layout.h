#pragma once

#include "tests/tidy/source_tree.h"

#include <functional>

namespace atalaya::tidy {

/// Headers that can be included twice, trailing blanks, tabs, a missing last line break.
std::vector<Finding> checkText(const SourceFile& file);

/// Relative links of a Markdown file that lead nowhere. `exists` gets a path from the root.
std::vector<Finding> checkLinks(const SourceFile& file,
                                const std::function<bool(const std::string&)>& exists);

/// Sources that no CMakeLists.txt of their folder, or of one above it, names: nobody compiles them.
std::vector<Finding> findOrphans(const std::vector<SourceFile>& files);

} // namespace atalaya::tidy
