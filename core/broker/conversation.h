#pragma once

#include "core/broker/turn.h"

namespace atalaya::broker {

/// What an inbound message of a customer does to its ticket: it waits for an answer again. Solved and pending
/// tickets open, sleeping ones wake; the owner stays unless the account is disabled.
void customerWrote(domain::Ticket& ticket, const domain::Entry& entry, const Directory& directory);

/// A new ticket for a customer's message.
domain::Ticket newTicket(Turn& turn, const domain::Customer& customer, domain::QueueId queue,
                         domain::EntryChannel channel);

/// The queue for what nobody understands; the fallback if there is none.
domain::QueueId triageOr(const Directory& directory, domain::QueueId fallback);

} // namespace atalaya::broker
