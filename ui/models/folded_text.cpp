#include "ui/models/folded_text.h"

#include <algorithm>

namespace atalaya::models {
namespace {

/// A text as it is compared, and where each of its characters came from.
struct Folded {
    QString text;
    std::vector<int> from;
};

/// The letters that have no accent to lose, as foldedForSearch has them.
char16_t plainLetter(char16_t letter)
{
    switch (letter) {
    case u'æ':
        return u'a';
    case u'ð':
        return u'd';
    case u'ø':
        return u'o';
    case u'þ':
        return u't';
    case u'ß':
        return u's';
    default:
        return letter;
    }
}

char16_t folded(QChar letter)
{
    if (letter.isSpace())
        return u' ';
    while (letter.decompositionTag() == QChar::Canonical)
        letter = letter.decomposition().front();
    return plainLetter(letter.toCaseFolded().unicode());
}

Folded fold(QStringView text)
{
    Folded out;
    out.text.reserve(text.size());
    out.from.reserve(std::size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].category() == QChar::Mark_NonSpacing)
            continue;
        const char16_t letter = folded(text[i]);
        if (letter == u' ' && out.text.endsWith(u' '))
            continue;
        out.text += QChar(letter);
        out.from.push_back(static_cast<int>(i));
    }
    return out;
}

} // namespace

std::vector<TextRange> findFolded(QStringView text, QStringView words)
{
    std::vector<TextRange> found;
    const QString wanted = fold(words.trimmed()).text;
    if (wanted.isEmpty())
        return found;
    const Folded all = fold(text);
    for (qsizetype at = all.text.indexOf(wanted); at >= 0;
         at = all.text.indexOf(wanted, at + wanted.size())) {
        const auto next = std::size_t(at + wanted.size());
        const int begin = all.from[std::size_t(at)];
        // Marks that belong to the last letter are part of the match.
        int end = all.from[next - 1] + 1;
        while (end < text.size() && text[end].category() == QChar::Mark_NonSpacing)
            ++end;
        found.push_back({begin, end - begin});
    }
    return found;
}

} // namespace atalaya::models
