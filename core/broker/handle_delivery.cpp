#include "core/broker/handlers.h"
#include "core/broker/send_later.h"
#include "core/broker/tickets.h"
#include "core/security/permissions.h"

namespace atalaya::broker {
namespace {

using domain::AttemptOutcome;
using domain::Delivery;
using storage::OutgoingState;

/// The entry of a command about an answer, for somebody who may answer there. Errors: NotFound,
/// PermissionDenied.
Result<domain::Entry> answerOf(Turn& turn, const domain::Agent& agent, domain::TicketId id,
                               domain::EntryId entry)
{
    ATALAYA_TRY(ticket, turn.stores.tickets->get(id));
    ATALAYA_CHECK(security::requireOnTicket(agent, ticket, security::Permission::Reply));
    ATALAYA_TRY(found, turn.stores.entries->get(entry));
    if (found.ticket != id || found.direction != domain::Direction::Out)
        return Error{ErrorCode::NotFound, "answer " + entry.str()};
    return found;
}

Error conflict(const domain::Entry& entry)
{
    return {ErrorCode::Conflict, "the answer is " + std::string(word(entry.delivery))};
}

Result<void> tell(Turn& turn, const domain::Agent& agent, domain::TicketId id, std::string_view kind,
                  std::string text)
{
    ATALAYA_TRY(ticket, turn.stores.tickets->get(id));
    return addEvent(turn, ticket, kind, std::move(text), &agent);
}

} // namespace

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::CancelReply& command)
{
    ATALAYA_TRY(entry, answerOf(turn, agent, command.ticket, command.entry));
    if (entry.delivery != Delivery::Scheduled && entry.delivery != Delivery::Queued)
        return conflict(entry);
    return takeBack(turn, entry, "Taken back by " + agent.name + ".");
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::RescheduleReply& command)
{
    ATALAYA_TRY(entry, answerOf(turn, agent, command.ticket, command.entry));
    if (entry.delivery != Delivery::Scheduled)
        return conflict(entry);
    ATALAYA_TRY(message, turn.stores.outgoing->get(entry.id));
    domain::Entry later = entry;
    ATALAYA_CHECK(keepUntil(command.sendAt, turn.now, later, message));
    if (!command.sendAt || *command.sendAt <= turn.now)
        return release(turn, message);
    ATALAYA_CHECK(turn.stores.outgoing->requeue(entry.id, *command.sendAt, "", turn.now));
    ATALAYA_CHECK(turn.stores.entries->setSending(entry.id, entry.at, command.sendAt, entry.attempts));
    return setDelivery(turn, entry.id, Delivery::Scheduled, "");
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::ResendReply& command)
{
    ATALAYA_TRY(entry, answerOf(turn, agent, command.ticket, command.entry));
    if (entry.delivery != Delivery::Failed && entry.delivery != Delivery::Unknown)
        return conflict(entry);
    ATALAYA_CHECK(
        turn.stores.outgoing->requeue(entry.id, turn.now, entry.deliveryDetail, turn.now, agent.id));
    ATALAYA_CHECK(setDelivery(turn, entry.id, Delivery::Queued, ""));
    const bool unknown = entry.delivery == Delivery::Unknown;
    return tell(turn, agent, entry.ticket, "sentAgain",
                unknown ? "Sends it again, although it may have arrived." : "Sends it again.");
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::ConfirmSent& command)
{
    ATALAYA_TRY(entry, answerOf(turn, agent, command.ticket, command.entry));
    if (entry.delivery != Delivery::Unknown)
        return conflict(entry);
    return learnOutcome(turn, entry, Delivery::Sent, "Confirmed by " + agent.name + ".");
}

} // namespace atalaya::broker
