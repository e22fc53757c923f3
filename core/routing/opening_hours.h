#pragma once

#include "core/base/clock.h"
#include "core/domain/routing_rules.h"

#include <optional>

namespace atalaya::routing {

/// True if a queue with these hours is open. No hours: always.
bool isOpen(const std::vector<domain::OpenInterval>& hours, int utcOffsetMinutes, Instant now);

/// The next moment at which one of the hours begins or ends; nothing without hours.
std::optional<Instant> nextHoursChange(const std::vector<domain::OpenInterval>& hours, int utcOffsetMinutes,
                                       Instant now);

} // namespace atalaya::routing
