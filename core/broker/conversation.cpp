#include "core/broker/conversation.h"

#include "core/mail/quoting.h"

namespace atalaya::broker {

void customerWrote(domain::Ticket& ticket, const domain::Entry& entry, const Directory& directory)
{
    if (ticket.status == domain::TicketStatus::Solved || ticket.status == domain::TicketStatus::Pending)
        ticket.status = domain::TicketStatus::Open;
    ticket.snoozedUntil.reset();
    ticket.lastInboundAt = entry.at;
    ticket.channel = entry.channel;
    ++ticket.unread;
    ticket.snippet = domain::snippetOf(mail::newText(entry.text));
    const domain::Agent* owner = ticket.assignee ? directory.agent(*ticket.assignee) : nullptr;
    if (!owner || owner->disabled)
        ticket.assignee.reset();
}

domain::Ticket newTicket(Turn& turn, const domain::Customer& customer, domain::QueueId queue,
                         domain::EntryChannel channel)
{
    domain::Ticket ticket;
    ticket.id = domain::TicketId::make(turn.now, turn.random);
    ticket.queue = queue;
    ticket.customer = customer.id;
    ticket.channel = channel;
    ticket.language = customer.language;
    ticket.createdAt = turn.now;
    return ticket;
}

domain::QueueId triageOr(const Directory& directory, domain::QueueId fallback)
{
    const domain::Queue* triage = directory.triageQueue();
    return triage ? triage->id : fallback;
}

} // namespace atalaya::broker
