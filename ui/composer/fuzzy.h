#pragma once

#include <QString>
#include <QStringList>

namespace atalaya::composer {

/// Small letters without accents: what is searched for and what is searched through.
QString folded(const QString& text);

/// How well words match what was typed, both folded: 0 for not at all, else up to 1. Each typed word has to
/// be found: at the beginning of a word, inside one, or with a mistyped letter (two from eight letters on).
double fuzzyScore(const QString& typed, const QString& text);

/// Edits (letter in, out, other, or two swapped) between two words, counted up to `most`.
int distance(QStringView left, QStringView right, int most);

} // namespace atalaya::composer
