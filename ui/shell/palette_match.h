#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace atalaya::shell {

/// Under which heading a command stands, in the order of the headings.
enum class PaletteGroup { Conversation, GoTo, Window, Preferences };

/// One command of the palette.
struct PaletteCommand {
    QString id; ///< of the keymap; may be empty
    QString icon;
    QString text;
    std::function<void()> run;
    PaletteGroup group = PaletteGroup::Window;
    QString second = {}; ///< grey, after the text: "5 conversations"
    QString words = {}; ///< found by these as well
};

/// What is looked for, by the letter that was typed first.
enum class PaletteMode {
    All, ///< commands first, then everything that has the words
    Commands, ///< >
    Text, ///< ? or a space: a wider page with a preview
    People, ///< @
    Tags ///< #, with a number: that conversation
};

struct PaletteQuery {
    PaletteMode mode = PaletteMode::All;
    QString words; ///< without the letter

    static PaletteQuery read(const QString& typed);
    /// For the search of the core; empty if there is nothing to search for.
    QString search() const;
};

/// A text in which what was typed was found.
struct PaletteMatch {
    QString marked; ///< matches stand between U+E000 and U+E001
    int rank = 0; ///< smaller is better: at the beginning, at a word's beginning, inside
};

/// All words have to be in `text`, or in `more`, whatever their case and accents. Empty words match.
std::optional<PaletteMatch> matchWords(const QString& text, const QString& more, const QString& words);

/// The commands that match, by groups; in each the best first, then as they were given.
std::vector<std::pair<const PaletteCommand*, PaletteMatch>>
matchingCommands(const std::vector<PaletteCommand>& commands, const QString& words);

/// "On this conversation".
QString heading(PaletteGroup group);

} // namespace atalaya::shell
