#include "core/broker/devices.h"
#include "core/broker/session_hub.h"

#include <algorithm>

// What the sessions have to do with the computers they run on.
namespace atalaya::broker {

bool SessionHub::isOnline(domain::AgentId agent, std::string_view device) const
{
    return std::ranges::any_of(openSessionsOf(agent),
                               [&](const auto& session) { return session->device == device; });
}

Result<void> SessionHub::endDevice(Turn& turn, domain::AgentId agent, const std::string& device,
                                   std::string wipeToken)
{
    for (const auto& session : openSessionsOf(agent))
        if (session->device == device)
            ATALAYA_CHECK(turn.stores.credentials->revokeToken(session->tokenHash, turn.now));
    turn.journal.afterCommit([this, agent, device, token = std::move(wipeToken)] {
        for (const auto& session : openSessionsOf(agent))
            if (session->device == device)
                end(*session, ErrorCode::DeviceWiped, token);
    });
    return {};
}

Result<bool> SessionHub::knowDevice(Turn& turn, const std::shared_ptr<Session>& session,
                                    const domain::Agent& agent, const protocol::Hello& hello)
{
    ATALAYA_TRY(wipe, refusedDevice(turn, agent.id, hello.device));
    if (!wipe) {
        ATALAYA_CHECK(noteDevice(turn, agent.id, hello.device, hello.deviceName, hello.client));
        return true;
    }
    ATALAYA_CHECK(turn.stores.credentials->revokeToken(session->tokenHash, turn.now));
    turn.journal.afterCommit(
        [session, token = *std::move(wipe)] { end(*session, ErrorCode::DeviceWiped, token); });
    return false;
}

} // namespace atalaya::broker
