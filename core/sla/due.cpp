#include "core/sla/due.h"

namespace atalaya::sla {

using domain::DueKind;
using domain::TicketStatus;

bool awaitsAnswer(const domain::Ticket& ticket) noexcept
{
    const bool running = ticket.status == TicketStatus::New || ticket.status == TicketStatus::Open;
    return running && ticket.lastInboundAt
        && (!ticket.lastOutboundAt || *ticket.lastOutboundAt < *ticket.lastInboundAt);
}

Due dueOf(const domain::Ticket& ticket, const domain::Queue& queue, Instant waitingSince)
{
    if (ticket.status != TicketStatus::New && ticket.status != TicketStatus::Open)
        return {};
    Due due;
    const auto consider = [&due](Instant from, int minutes, DueKind kind) {
        const Instant at = from + std::chrono::minutes(minutes);
        if (minutes > 0 && (!due.at || at < *due.at))
            due = {at, kind};
    };
    if (awaitsAnswer(ticket)) {
        const bool first = !ticket.lastOutboundAt;
        const int minutes = first ? queue.firstResponseMinutes : queue.nextResponseMinutes;
        consider(waitingSince, minutes, first ? DueKind::FirstResponse : DueKind::NextResponse);
    }
    consider(ticket.createdAt, queue.resolutionMinutes, DueKind::Resolution);
    return due;
}

Due dueAfter(const domain::Ticket& before, const domain::Ticket& after, const domain::Queue& queue)
{
    const bool answerRuns =
        before.dueKind == DueKind::FirstResponse || before.dueKind == DueKind::NextResponse;
    if (before.queue == after.queue && answerRuns && before.dueAt && awaitsAnswer(before)
        && awaitsAnswer(after))
        return {before.dueAt, before.dueKind};
    return dueOf(after, queue, after.lastInboundAt.value_or(after.createdAt));
}

} // namespace atalaya::sla
