#pragma once

#include "core/domain/ticket.h"

#include <span>

namespace atalaya::models {

/// From when on somebody who waits in a live conversation has waited long, and too long.
struct WaitLimits {
    Duration warn = std::chrono::seconds(45);
    Duration breach = std::chrono::seconds(90);
};

enum class WaitLevel { None, Calm, Warn, Breach };

/// How long the customer of a live conversation has waited since their last message.
struct WaitClock {
    WaitLevel level = WaitLevel::None; ///< None: nobody waits
    Duration waited{};

    friend bool operator==(const WaitClock&, const WaitClock&) = default;
};

/// The last message of the customer, if no agent has answered after it. What did not arrive, or has not left
/// yet, is no answer; neither is what a machine or a colleague in a note says.
std::optional<Instant> waitingSince(std::span<const domain::Entry> entries);
/// The same from what a list knows.
std::optional<Instant> waitingSince(const domain::Ticket& ticket);

WaitClock waitClock(std::optional<Instant> since, Instant now, const WaitLimits& limits = {});

} // namespace atalaya::models
