#include "core/domain/condition.h"
#include "ui/models/inbox_model.h"
#include "ui/models/texts.h"

#include <algorithm>
#include <limits>

namespace atalaya::models {
namespace {

QString dueInWords(const domain::Ticket& ticket, Instant now)
{
    if (ticket.status == domain::TicketStatus::Pending)
        return InboxModel::tr("paused");
    if (!ticket.dueAt)
        return {};
    const Duration left = *ticket.dueAt - now;
    return left < Duration::zero() ? InboxModel::tr("reply overdue by %1").arg(timeInWords(-left))
                                   : InboxModel::tr("reply due in %1").arg(timeInWords(left));
}

} // namespace

QModelIndex neighbour(const InboxModel& model, const QModelIndex& from, int step)
{
    const int lines = model.rowCount();
    int line = from.isValid() ? from.row() + step : (step > 0 ? 0 : lines - 1);
    for (; line >= 0 && line < lines; line += step)
        if (const QModelIndex at = model.index(line); model.ticketAt(at))
            return at;
    return {};
}

std::vector<domain::TicketId> ticketsBetween(const InboxModel& model, const QModelIndex& from,
                                             const QModelIndex& to)
{
    std::vector<domain::TicketId> tickets;
    const auto [first, last] = std::minmax({from.row(), to.row()});
    for (int line = first; line <= last; ++line)
        if (const auto ticket = model.ticketAt(model.index(line)))
            tickets.push_back(*ticket);
    return tickets;
}

QString timeInWords(Duration time)
{
    const auto seconds = int(std::min<std::int64_t>(
        std::chrono::duration_cast<std::chrono::seconds>(time).count(), std::numeric_limits<int>::max()));
    const int minutes = seconds / 60;
    const int hours = minutes / 60;
    const auto two = [](const QString& large, int rest, const QString& small) {
        return rest == 0 ? large : InboxModel::tr("%1 %2", "1 hour 4 minutes").arg(large, small);
    };
    if (hours >= 48)
        return InboxModel::tr("%n days", nullptr, hours / 24);
    if (hours > 0)
        return two(InboxModel::tr("%n hours", nullptr, hours), minutes % 60,
                   InboxModel::tr("%n minutes", nullptr, minutes % 60));
    if (minutes >= 15)
        return InboxModel::tr("%n minutes", nullptr, minutes);
    if (minutes > 0)
        return two(InboxModel::tr("%n minutes", nullptr, minutes), seconds % 60,
                   InboxModel::tr("%n seconds", nullptr, seconds % 60));
    return InboxModel::tr("%n seconds", nullptr, seconds);
}

QString rowInWords(const api::TicketRow& row, Instant now)
{
    const domain::Ticket& ticket = row.ticket;
    QStringList parts{toQt(row.customerName), label(ticket.channel), toQt(ticket.subject)};
    if (ticket.unread > 0)
        parts << InboxModel::tr("%n unread", nullptr, ticket.unread);
    parts << labelOfMood(ticket.mood) << dueInWords(ticket, now);
    for (const std::string& tag : ticket.tags)
        parts << InboxModel::tr("tag %1").arg(toQt(tag));
    if (!row.draft.empty())
        parts << InboxModel::tr("draft");
    if (row.refused)
        parts << InboxModel::tr("not sent");
    if (ticket.snoozedUntil && *ticket.snoozedUntil >= domain::kUntilTheyAnswer)
        parts << InboxModel::tr("snoozed until they answer");
    else if (ticket.snoozedUntil && *ticket.snoozedUntil > now)
        parts << InboxModel::tr("snoozed until %1").arg(longTime(*ticket.snoozedUntil));
    parts << shortTime(ticket.lastInboundAt.value_or(ticket.updatedAt), now);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace atalaya::models
