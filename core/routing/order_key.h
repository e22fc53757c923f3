#pragma once

#include "core/domain/enums.h"

#include <compare>
#include <cstdint>

namespace atalaya::routing {

/// The place of a waiting interaction: the smallest key is served first. Static: it never has to be computed
/// again, so the order of two waiting interactions never changes with time, and a missed offer keeps its
/// place.
struct OrderKey {
    std::uint8_t band = 1; ///< 0: emergency; everything else waits in band 1
    Instant deadline; ///< virtual deadline: target, priority and head start in one number
    std::uint64_t seq = 0; ///< order of arrival, for equal deadlines

    friend auto operator<=>(const OrderKey&, const OrderKey&) = default;
};

/// The deadline of the key: the target, moved by the priority (urgent: an eighth of the time, high: half,
/// low: double). What arrives after its target is due at its target.
Instant virtualDeadline(Instant enqueuedAt, Instant dueAt, domain::Priority priority) noexcept;

} // namespace atalaya::routing
