#pragma once

#include "core/base/clock.h"
#include "core/domain/enums.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>

namespace atalaya::domain {

/// One try to send an outgoing entry, and what is known of it.
struct DeliveryAttempt {
    EntryId entry;
    int number = 1; ///< 1 is the first
    Instant startedAt;
    Instant endedAt; ///< zero while Open
    AttemptOutcome outcome = AttemptOutcome::Open;
    std::string providerId; ///< the other side's own name for it ("250 2.0.0 Ok: queued as 4F2A…")
    std::string detail; ///< its words for what went wrong
    std::optional<AgentId> askedBy = {}; ///< of a repeat that a person asked for

    friend bool operator==(const DeliveryAttempt&, const DeliveryAttempt&) = default;
};

} // namespace atalaya::domain
