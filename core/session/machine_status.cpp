#include "core/session/machine_status.h"

namespace atalaya::session {
namespace {

using api::MachineState;
using domain::AgentStatus;

std::string reasonOf(MachineState state)
{
    switch (state) {
    case MachineState::Idle:
        return "idle";
    case MachineState::Locked:
        return "locked";
    case MachineState::Asleep:
        return "asleep";
    case MachineState::Active:
        break;
    }
    return {};
}

} // namespace

std::optional<domain::SetAgentStatus> MachineStatus::notice(MachineState state, const domain::Agent& agent)
{
    if (agent.id != m_agent)
        m_reason.clear();
    m_agent = agent.id;
    // Available may still be what the broker knows when the absence is only on its way there.
    const bool free = agent.status == AgentStatus::Available;
    const bool mine = !m_reason.empty() && (free || agent.status == AgentStatus::Away);
    const std::string reason = reasonOf(state);
    if (state == MachineState::Active) {
        m_reason.clear();
        return mine ? std::optional(domain::SetAgentStatus{AgentStatus::Available, {}}) : std::nullopt;
    }
    if ((!free && !mine) || reason == m_reason)
        return std::nullopt;
    m_reason = reason;
    return domain::SetAgentStatus{AgentStatus::Away, reason};
}

} // namespace atalaya::session
