#pragma once

#include <QString>
#include <optional>

namespace atalaya::composer {

enum class TriggerKind { Macro, Mention, Emoji };

/// A sign that asks for something to choose, and what was typed behind it.
struct Trigger {
    TriggerKind kind = TriggerKind::Macro;
    int begin = 0; ///< of the sign in its line
    QString query;

    friend bool operator==(const Trigger&, const Trigger&) = default;
};

/// What is asked for at `caret` of a line: "/" for macros at the start of a word, "@" for colleagues (notes
/// only), ":" and two letters for emoji after a space. Names of macros and people may have a space in them.
std::optional<Trigger> triggerAt(const QString& line, int caret, bool note);

} // namespace atalaya::composer
