#pragma once

#include <QString>
#include <vector>

namespace atalaya::models {

/// Some characters of a text.
struct TextRange {
    int begin = 0;
    int length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Where these words stand in a text, whatever their case and accents: as the search folds them
/// (foldedForSearch), and every kind of white space counts as one space. Matches do not overlap.
std::vector<TextRange> findFolded(QStringView text, QStringView words);

} // namespace atalaya::models
