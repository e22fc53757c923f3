#pragma once

#include "core/api/types.h"

#include <optional>

/// What the desk shows before the broker has confirmed: the replica's truth with the outbox laid over it.
/// Pure.
namespace atalaya::session {

/// Changes `ticket` as the broker will when it carries out `me`'s command; false if the command does not
/// touch it. `queues` are those there are: their targets make the due time.
bool applyTo(domain::Ticket& ticket, const domain::OutboxItem& item, const domain::Agent& me,
             const std::vector<domain::Queue>& queues);

/// The same for a macro that was written or removed here.
void applyTo(std::vector<domain::Macro>& macros, const domain::OutboxItem& item);

/// The entry a reply or note will make; nothing for other commands.
std::optional<domain::Entry> pendingEntry(const domain::OutboxItem& item, const domain::Agent& me);

/// True if a ticket belongs to a view now. ViewKind::Drafts is answered by the drafts, not here.
bool belongsTo(const domain::Ticket& ticket, const api::View& view, const domain::Agent& me, Instant now);

/// True while it sleeps.
inline bool isSnoozed(const domain::Ticket& ticket, Instant now)
{
    return ticket.snoozedUntil && *ticket.snoozedUntil > now;
}

/// Due within this time counts as at risk.
inline constexpr std::chrono::minutes kAtRisk{15};

} // namespace atalaya::session
