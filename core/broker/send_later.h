#pragma once

#include "core/broker/turn.h"

/// Answers that the broker keeps for a time their author chose.
namespace atalaya::broker {

/// What an answer means for its ticket at the moment it leaves: the customer is answered, nothing is unread.
void countAsAnswer(domain::Ticket& ticket, const domain::Entry& entry,
                   std::optional<domain::TicketStatus> statusAfter, Instant now);

/// Makes an answer one that is kept until its time. A time that has passed is now: it stays an ordinary one,
/// as with an author who was offline. Errors: InvalidArgument (more than a year ahead).
Result<void> keepUntil(std::optional<Instant> sendAt, Instant now, domain::Entry& entry,
                       storage::OutgoingMessage& message);

/// Its time has come: from here on it is an answer that waits to be sent, said at this moment. If the
/// customer wrote after it was written, it leaves and their message stays unanswered.
Result<void> release(Turn& turn, const storage::OutgoingMessage& message);

/// The customer has written: takes back what was to be sent only if they had not.
Result<void> cancelAnswered(Turn& turn, domain::TicketId ticket);

/// Takes back an answer that has not left; the ticket is as if it had not been written. Errors: Conflict (its
/// sending has begun), NotFound.
Result<void> takeBack(Turn& turn, const domain::Entry& entry, std::string_view why);

} // namespace atalaya::broker
