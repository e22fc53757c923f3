#include "ui/models/tab_mark.h"

#include "ui/models/wait_clock.h"

#include <QCoreApplication>

namespace atalaya::models {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("tabs", text);
}

} // namespace

TabMark tabMark(const api::TicketRow& row, domain::AgentId me, bool colleagueWrites)
{
    const domain::Ticket& ticket = row.ticket;
    if (colleagueWrites)
        return TabMark::Typing;
    if (ticket.unread > 0)
        return TabMark::New;
    if (!domain::isActive(ticket.status))
        return TabMark::Closed;
    if (ticket.assignee == me && waitingSince(ticket))
        return TabMark::Mine;
    const bool answered = ticket.lastOutboundAt && !waitingSince(ticket);
    return ticket.status == domain::TicketStatus::Pending || answered ? TabMark::Waiting : TabMark::Open;
}

QString label(TabMark mark)
{
    switch (mark) {
    case TabMark::Typing:
        return say(QT_TRANSLATE_NOOP("tabs", "a colleague is writing"));
    case TabMark::New:
        return say(QT_TRANSLATE_NOOP("tabs", "new message"));
    case TabMark::Mine:
        return say(QT_TRANSLATE_NOOP("tabs", "yours to answer"));
    case TabMark::Waiting:
        return say(QT_TRANSLATE_NOOP("tabs", "waiting for the customer"));
    case TabMark::Closed:
        return say(QT_TRANSLATE_NOOP("tabs", "closed"));
    case TabMark::Open:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tabs", "open"));
}

} // namespace atalaya::models
