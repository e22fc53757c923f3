#include "core/base/limits.h"
#include "core/broker/checks.h"
#include "core/broker/customers.h"
#include "core/broker/handlers.h"
#include "core/broker/sent_despite.h"
#include "core/broker/outgoing_entry.h"
#include "core/broker/tickets.h"
#include "core/security/permissions.h"

namespace atalaya::broker {
namespace {

Result<void> checkCreate(Turn& turn, const domain::Agent& agent, const domain::CreateTicket& command)
{
    ATALAYA_CHECK(security::require(agent, security::Permission::Reply));
    if (!security::seesQueue(agent, command.queue))
        return Error{ErrorCode::PermissionDenied, "queue " + command.queue.str()};
    if (!turn.directory.queue(command.queue))
        return Error{ErrorCode::NotFound, "queue " + command.queue.str()};
    const domain::ChannelAccount* account = turn.directory.account(command.account);
    if (!account || !account->enabled || account->kind != domain::ChannelKind::Email)
        return Error{ErrorCode::NotFound, "no mailbox to send from"};
    ATALAYA_CHECK(checkText("subject", command.subject, limits::kSubject));
    ATALAYA_CHECK(checkText("text", command.text, limits::kEntryText));
    ATALAYA_CHECK(checkText("html", command.html, limits::kHtmlBytes));
    ATALAYA_CHECK(checkText("customerName", command.customerName, limits::kName));
    ATALAYA_CHECK(checkAddresses({command.to}));
    ATALAYA_CHECK(checkSentDespite(command.sentDespite));
    return checkAttachments(turn, command.attachments);
}

} // namespace

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::CreateTicket& command)
{
    ATALAYA_CHECK(checkCreate(turn, agent, command));
    if (turn.stores.tickets->get(command.ticket))
        return Error{ErrorCode::AlreadyExists, "ticket " + command.ticket.str()};
    ATALAYA_TRY(
        customer,
        findOrMakeCustomer(turn, {domain::IdentityKind::Email, command.to, command.customerName, ""}));

    domain::Ticket ticket;
    ticket.id = command.ticket;
    ticket.subject = command.subject;
    ticket.status = domain::TicketStatus::Open;
    ticket.queue = command.queue;
    ticket.assignee = agent.id;
    ticket.customer = customer.id;
    ticket.account = command.account;
    ticket.language = customer.language;
    ticket.createdAt = turn.now;
    ticket.lastOutboundAt = turn.now;
    ticket.snippet = domain::snippetOf(command.text);

    domain::Entry entry;
    entry.id = command.entry;
    entry.ticket = command.ticket;
    entry.direction = domain::Direction::Out;
    entry.authorKind = domain::AuthorKind::Agent;
    entry.authorId = agent.id.str();
    entry.authorName = agent.name;
    entry.at = turn.now;
    entry.subject = command.subject;
    entry.text = command.text;
    entry.html = displayableHtml(command.html);
    entry.to = {command.to};
    entry.attachments = command.attachments;

    ATALAYA_TRY(outgoing, prepareOutgoing(turn, ticket, entry, {}));
    ATALAYA_CHECK(addTicket(turn, ticket));
    ATALAYA_CHECK(addEntry(turn, ticket, entry));
    ATALAYA_CHECK(recordSentDespite(turn, ticket, command.sentDespite, agent));
    return turn.stores.outgoing->queue(outgoing);
}

} // namespace atalaya::broker
