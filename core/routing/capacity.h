#pragma once

#include "core/base/clock.h"
#include "core/domain/enums.h"

namespace atalaya::routing {

/// What one interaction takes of an agent's units (100 unless set otherwise): one call, two chats, five
/// messages, ten e-mails.
int unitsOf(domain::ChannelKind channel) noexcept;

/// How long an offer waits for its agent.
Duration offerTimeLimit(domain::ChannelKind channel) noexcept;

/// The time a queue without a target gives an interaction, for its place among the others.
Duration defaultTarget(domain::ChannelKind channel) noexcept;

} // namespace atalaya::routing
