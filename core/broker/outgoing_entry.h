#pragma once

#include "core/broker/turn.h"

namespace atalaya::broker {

/// Completes an entry that will leave the house (channel account, recipients, subject, Message-ID from its
/// id, Delivery::Queued) and gives the row for the store of outgoing messages. Errors: Unsupported (no
/// account of that channel), MalformedAddress (nobody to send to).
Result<storage::OutgoingMessage> prepareOutgoing(Turn& turn, const domain::Ticket& ticket,
                                                 domain::Entry& entry, const std::vector<std::string>& bcc);

/// The identity of a customer that a channel reaches; empty if there is none.
std::string identityFor(const domain::Customer& customer, domain::EntryChannel channel);

} // namespace atalaya::broker
