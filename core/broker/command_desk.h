#pragma once

#include "core/broker/turn.h"
#include "core/protocol/messages.h"

namespace atalaya::broker {

/// Carries out one command of an agent and gives its one answer: the first one again if the id was seen
/// before, also across restarts. A refused command changes nothing but the memory of its answer. Errors:
/// those of the store only.
Result<protocol::Answer> runCommand(Turn& turn, domain::AgentId agent,
                                    const protocol::CommandRequest& request);

} // namespace atalaya::broker
