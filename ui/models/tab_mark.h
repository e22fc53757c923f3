#pragma once

#include "core/api/types.h"

#include <QString>

namespace atalaya::models {

/// How the conversation of a tab stands, the most urgent first.
enum class TabMark {
    Typing, ///< a colleague writes in it
    New, ///< messages that nobody has read
    Mine, ///< this agent is to answer
    Waiting, ///< for the customer
    Closed,
    Open, ///< somebody else's, or nobody's
};

TabMark tabMark(const api::TicketRow& row, domain::AgentId me, bool colleagueWrites);
QString label(TabMark mark);

} // namespace atalaya::models
