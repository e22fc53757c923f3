#pragma once

#include "core/api/presence.h"
#include "core/domain/commands.h"

#include <optional>

namespace atalaya::session {

/// What the state of the computer does to the agent's status. Pure. A person who is not at the desk gets no
/// offers; what a person chose is never changed; a lost line is no absence.
class MachineStatus {
public:
    /// The command it takes, if any. Idle, locked and asleep say Away with that word as reason, if the agent
    /// was Available; Active takes back only that.
    std::optional<domain::SetAgentStatus> notice(api::MachineState state, const domain::Agent& agent);

private:
    domain::AgentId m_agent;
    std::string m_reason; ///< why this rule said Away; empty: it did not
};

} // namespace atalaya::session
