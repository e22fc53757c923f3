#pragma once

#include "core/domain/ids.h"
#include "ui/ticket/timeline_place.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace atalaya::shell {

/// One conversation that is kept open, and where somebody reads in it.
struct ConversationTab {
    domain::TicketId ticket;
    bool kept = false; ///< opened to stay; otherwise the next one chosen in the list takes its place
    ticket::TimelinePlace place;

    friend bool operator==(const ConversationTab&, const ConversationTab&) = default;
};

/// As a window keeps them. What cannot be read is left out.
QJsonArray written(const QList<ConversationTab>& tabs);
QList<ConversationTab> tabsOf(const QJsonArray& array);

} // namespace atalaya::shell
