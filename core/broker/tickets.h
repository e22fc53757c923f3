#pragma once

#include "core/broker/turn.h"

/// The one place that writes tickets and entries: versions, due times, change events and the router's share
/// are never forgotten because no handler does them by itself.
namespace atalaya::broker {

/// True if a person has to act: the customer waits for an answer and the ticket is not snoozed.
bool needsHuman(const domain::Ticket& ticket, Instant now) noexcept;

/// Stores a ticket that did not exist; gives it its number if it has none. Errors: DatabaseConstraint.
Result<void> addTicket(Turn& turn, domain::Ticket& ticket);

/// Stores the new state of a ticket; `before` is what the store has. Counts the version, recomputes the due
/// time.
Result<void> saveTicket(Turn& turn, const domain::Ticket& before, domain::Ticket& after);

/// Stores an entry and tells who may see the ticket. Errors: AlreadyExists.
Result<void> addEntry(Turn& turn, const domain::Ticket& ticket, const domain::Entry& entry);

/// What the program did, as an entry of the conversation: "routed", "statusChanged" … The text is English for
/// exports and search; people read a sentence made from the kind.
Result<void> addEvent(Turn& turn, const domain::Ticket& ticket, std::string_view kind, std::string text,
                      const domain::Agent* by = nullptr);

/// Delivery of an outgoing entry, in the store and on every desk; its ticket counts what is unsettled.
/// Errors: NotFound.
Result<void> setDelivery(Turn& turn, domain::EntryId entry, domain::Delivery delivery,
                         std::string_view detail);

/// What is learnt about an attempt after it ended: it came back, it arrived after all, somebody knows. In the
/// entry, the attempt and the store of outgoing messages. Errors: NotFound.
Result<void> learnOutcome(Turn& turn, const domain::Entry& entry, domain::Delivery delivery,
                          std::string_view words);

/// Stores an agent and tells the router. Errors: DatabaseConstraint.
Result<void> saveAgent(Turn& turn, domain::Agent agent);

/// The event that brings a waiting ticket to the router.
routing::Event arrivalOf(const domain::Ticket& ticket);

} // namespace atalaya::broker
