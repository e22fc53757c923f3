#pragma once

#include "ui/shell/palette_match.h"
#include "ui/shell/trail.h"

#include <QJsonObject>
#include <QMap>
#include <functional>

namespace atalaya::settings {
class PreferenceBook;
}

namespace atalaya::shell {

/// How much of the desk a window shows.
enum class Extent {
    Desk, ///< everything
    Conversation, ///< one conversation with its context
    Place ///< one place, without the rail
};

/// What a person changed about a window, and the way they took through it.
struct WorkspaceShape {
    Extent extent = Extent::Desk;
    std::optional<bool> nav; ///< shown or hidden by hand; nothing: by width
    std::optional<bool> context; ///< the same of what stands beside the conversation
    bool focusMode = false;
    int widthClass = 0; ///< the present one
    bool single = false; ///< one pane shows at a time
    bool inTicket = false; ///< and it is the conversation
    bool decideFirst = false; ///< when the outbox opens
    bool ready = false; ///< the first rows are on screen
    std::vector<domain::Draft> discarded; ///< the last ones, as long as they can be had back
    QMap<int, QList<int>> panes; ///< widths at 100 %, by class of width
    Trail trail;
    int wishes = 0; ///< conversations that were asked for: a later wish overtakes what is restored
    std::function<void()> later; ///< what is looked for and may still be on its way here
    QJsonObject live; ///< how the live conversations stood, until their place is made
    settings::PreferenceBook* book = nullptr; ///< what was chosen about writing
    bool travelling = false; ///< what happens now is no new stop
    /// True if a conversation is written in another window: here it is only read.
    std::function<bool(domain::TicketId)> elsewhere = [](domain::TicketId) { return false; };
    QWidget* note = nullptr; ///< says so
    std::function<std::vector<PaletteCommand>()> moreCommands; ///< of whoever shows this: preferences
};

} // namespace atalaya::shell
