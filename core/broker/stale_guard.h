#pragma once

#include "core/broker/turn.h"

namespace atalaya::broker {

/// Refuses an answer that was written without knowing of something newer: a message or a note of somebody
/// else that came after the version of the ticket that its author saw. Changes of status, tags or owner do
/// not count. Errors: Conflict.
Result<void> refuseIfStale(Turn& turn, const domain::Ticket& ticket, const domain::Agent& author,
                           std::int64_t expectedVersion);

} // namespace atalaya::broker
