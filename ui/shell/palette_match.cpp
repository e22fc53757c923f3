#include "ui/shell/palette_match.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace atalaya::shell {
namespace {

constexpr QChar kBegin(0xE000);
constexpr QChar kEnd(0xE001);
constexpr int kInside = 2;
constexpr int kElsewhere = 3;

QString folded(const QString& text)
{
    return QString::fromStdString(foldedForSearch(text.toStdString()));
}

/// Text as it is compared, with the letter of the original that each of its letters comes from.
struct Folded {
    QString letters;
    std::vector<qsizetype> from;
};

Folded foldedWithPlaces(const QString& text)
{
    Folded out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString part = folded(text.mid(i, length));
        out.letters += part;
        out.from.insert(out.from.end(), std::size_t(part.size()), i);
        i += length - 1;
    }
    return out;
}

/// Where a word stands best: -1 if nowhere.
qsizetype placeOf(const QString& letters, const QString& word)
{
    for (qsizetype at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1))
        if (at == 0 || !letters[at - 1].isLetterOrNumber())
            return at;
    return letters.indexOf(word);
}

int rankOf(const QString& letters, qsizetype place)
{
    if (place == 0)
        return 0;
    return letters[place - 1].isLetterOrNumber() ? kInside : 1;
}

QString withMarks(const QString& text, const std::vector<bool>& marks)
{
    QString out;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marked = marks[std::size_t(i)];
        if (marked != inside)
            out += marked ? kBegin : kEnd;
        inside = marked;
        out += text[i];
    }
    return inside ? out + kEnd : out;
}

QString say(const char* text)
{
    return QCoreApplication::translate("shell::Palette", text);
}

} // namespace

PaletteQuery PaletteQuery::read(const QString& typed)
{
    if (typed.isEmpty())
        return {};
    const auto rest = [&typed] { return typed.mid(1).trimmed(); };
    switch (typed[0].unicode()) {
    case u'>':
        return {PaletteMode::Commands, rest()};
    case u'?':
    case u' ':
        return {PaletteMode::Text, rest()};
    case u'@':
        return {PaletteMode::People, rest()};
    case u'#':
        return {PaletteMode::Tags, rest()};
    default:
        return {PaletteMode::All, typed.trimmed()};
    }
}

QString PaletteQuery::search() const
{
    if (mode == PaletteMode::Commands || words.isEmpty())
        return {};
    if (mode == PaletteMode::Tags) {
        bool number = false;
        words.toLongLong(&number);
        return number ? u'#' + words : QStringLiteral("tag:\"%1\"").arg(QString(words).remove(u'"'));
    }
    return words.size() < 2 ? QString() : words;
}

std::optional<PaletteMatch> matchWords(const QString& text, const QString& more, const QString& words)
{
    const Folded here = foldedWithPlaces(text);
    const QString there = folded(more);
    PaletteMatch match;
    std::vector<bool> marks(std::size_t(text.size()), false);
    for (const QString& typed : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = folded(typed);
        const qsizetype place = placeOf(here.letters, word);
        if (place < 0) {
            if (!there.contains(word))
                return std::nullopt;
            match.rank += kElsewhere;
            continue;
        }
        match.rank += rankOf(here.letters, place);
        for (qsizetype i = place; i < place + word.size(); ++i)
            marks[std::size_t(here.from[std::size_t(i)])] = true;
    }
    match.marked = withMarks(text, marks);
    return match;
}

std::vector<std::pair<const PaletteCommand*, PaletteMatch>>
matchingCommands(const std::vector<PaletteCommand>& commands, const QString& words)
{
    std::vector<std::pair<const PaletteCommand*, PaletteMatch>> found;
    for (const PaletteCommand& command : commands)
        if (auto match = matchWords(command.text, command.words + u' ' + command.second, words))
            found.emplace_back(&command, *std::move(match));
    std::ranges::stable_sort(found, {},
                             [](const auto& one) { return std::pair(one.first->group, one.second.rank); });
    return found;
}

QString heading(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Conversation:
        return say(QT_TRANSLATE_NOOP("shell::Palette", "On this conversation"));
    case PaletteGroup::GoTo:
        return say(QT_TRANSLATE_NOOP("shell::Palette", "Go to"));
    case PaletteGroup::Preferences:
        return say(QT_TRANSLATE_NOOP("shell::Palette", "Preferences"));
    case PaletteGroup::Window:
        break;
    }
    return say(QT_TRANSLATE_NOOP("shell::Palette", "Commands"));
}

} // namespace atalaya::shell
