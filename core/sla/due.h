#pragma once

#include "core/domain/directory.h"
#include "core/domain/ticket.h"

/// Due times of tickets. Pure: the desk and the broker count with the same function.
namespace atalaya::sla {

/// When the next promise of a ticket is due, and which one it is.
struct Due {
    std::optional<Instant> at;
    domain::DueKind kind = domain::DueKind::None;

    friend bool operator==(const Due&, const Due&) = default;
};

/// True if the customer waits for an answer of a person: the last message is theirs and the ticket is new or
/// open.
bool awaitsAnswer(const domain::Ticket& ticket) noexcept;

/// The earliest promise that runs: an answer (first or next) while the customer waits, the resolution
/// otherwise. Nothing runs while the ticket is pending, solved or closed. `waitingSince`: when the customer
/// began to wait; a second message does not start the clock again.
Due dueOf(const domain::Ticket& ticket, const domain::Queue& queue, Instant waitingSince);

/// The due time after a change. Keeps the clock of a customer who waited before and still does, unless the
/// queue changed.
Due dueAfter(const domain::Ticket& before, const domain::Ticket& after, const domain::Queue& queue);

} // namespace atalaya::sla
