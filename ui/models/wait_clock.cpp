#include "ui/models/wait_clock.h"

#include <algorithm>

namespace atalaya::models {
namespace {

bool reachesThem(const domain::Entry& entry)
{
    using domain::Delivery;
    return entry.delivery != Delivery::Failed && entry.delivery != Delivery::Scheduled
        && entry.delivery != Delivery::Cancelled;
}

} // namespace

std::optional<Instant> waitingSince(std::span<const domain::Entry> entries)
{
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->kind != domain::EntryKind::Message)
            continue;
        if (entry->direction == domain::Direction::In)
            return entry->at;
        if (entry->authorKind == domain::AuthorKind::Agent && reachesThem(*entry))
            return {};
    }
    return {};
}

std::optional<Instant> waitingSince(const domain::Ticket& ticket)
{
    if (!ticket.lastInboundAt || !domain::isActive(ticket.status))
        return {};
    if (ticket.lastOutboundAt && *ticket.lastOutboundAt >= *ticket.lastInboundAt)
        return {};
    return ticket.lastInboundAt;
}

WaitClock waitClock(std::optional<Instant> since, Instant now, const WaitLimits& limits)
{
    if (!since)
        return {};
    // The broker's clock and ours may differ by a little.
    const Duration waited = std::max(Duration{}, now - *since);
    const WaitLevel level = waited >= limits.breach ? WaitLevel::Breach
        : waited >= limits.warn                     ? WaitLevel::Warn
                                                    : WaitLevel::Calm;
    return {level, waited};
}

} // namespace atalaya::models
