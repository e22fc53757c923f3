#pragma once

#include "tests/tidy/source_tree.h"

namespace atalaya::tidy {

/// The names in the registry of core/base/error.h, in its order.
std::vector<std::string> errorCodesOf(std::string_view registry);

/// The codes of the registry that the source of ui/models/error_text.cpp has no sentence for.
std::vector<Finding> checkErrorTexts(std::string_view registry, const SourceFile& texts);

/// Messages of a .ts file that are unfinished or empty.
std::vector<Finding> checkTranslation(const SourceFile& translation);

/// Messages that `fresh` (just made from the sources) has and `translation` lacks. Both are the text of .ts
/// files.
std::vector<Finding> checkComplete(const SourceFile& translation, const SourceFile& fresh);

} // namespace atalaya::tidy
