#pragma once

#include <QString>

namespace atalaya::models {

/// A few lines of an article as words in one line, without the signs of its markup: for cards and lists.
/// "- **Hotel**: [limits](x) | 120 €" becomes "Hotel: limits · 120 €".
QString plainWords(const QString& markdown);

} // namespace atalaya::models
