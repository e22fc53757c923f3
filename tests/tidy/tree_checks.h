#pragma once

#include "tests/tidy/source_tree.h"

namespace atalaya::tidy {

/// The project's own files, read once for all tests of this program.
const std::vector<SourceFile>& projectTree();

/// A data file of tests/tidy.
std::string tidyData(const std::string& name);

/// Each rule over the project's tree, exceptions not yet taken off.
std::vector<Finding> includeFindings();
std::vector<Finding> cycleFindings();
std::vector<Finding> sizeFindings();
std::vector<Finding> wordFindings();
std::vector<Finding> layoutFindings();

/// True if there are none; otherwise prints them all, one a line, as compilers do (Qt Test cuts long
/// messages).
bool isClean(const std::vector<Finding>& findings);

/// The findings of a rule that tests/tidy/exceptions.txt does not cover.
std::vector<Finding> withoutExceptions(const std::vector<Finding>& findings);

} // namespace atalaya::tidy
