#pragma once

#include "core/base/clock.h"
#include "core/domain/enums.h"
#include "core/domain/ids.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace atalaya::domain {

/// One agent in a ticket. Holds while its lease is renewed.
struct Attendance {
    AgentId agent;
    Activity activity = Activity::Viewing;
    Instant since; ///< of this activity
    Instant seenAt; ///< last sign of life

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// Who writes an answer. Soft: others are told and may take it. The token grows with each holder, so that
/// what was written under an older one is noticed (a fencing token).
struct SoftLock {
    AgentId holder;
    std::int64_t token = 0;
    Instant until; ///< ends by itself then

    friend bool operator==(const SoftLock&, const SoftLock&) = default;
};

/// Who is in a ticket now.
struct TicketPresence {
    TicketId ticket;
    std::vector<Attendance> people;
    std::optional<SoftLock> lock;

    friend bool operator==(const TicketPresence&, const TicketPresence&) = default;
};

} // namespace atalaya::domain
