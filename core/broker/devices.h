#pragma once

#include "core/base/result.h"
#include "core/broker/turn.h"
#include "core/domain/device.h"

#include <optional>
#include <string>

/// The computers of agents: who has data where, and which of it is to be removed.
namespace atalaya::broker {

/// A computer that may not sign in: its data is to be removed, or was. Empty for every other, and for
/// programs that do not say which computer they run on. The text is a token made now, with which the computer
/// confirms once (POST /api/v1/devices/{id}/wiped).
Result<std::optional<std::string>> refusedDevice(Turn& turn, domain::AgentId agent,
                                                 const std::string& device);

/// It has said hello. Nothing happens for a program that does not say which computer it runs on.
Result<void> noteDevice(Turn& turn, domain::AgentId agent, const std::string& device, const std::string& name,
                        const std::string& client);

/// Asks for the removal of one agent's data on a computer; at once if it is connected.
Result<void> askWipe(Turn& turn, domain::AgentId agent, const std::string& device);

} // namespace atalaya::broker
