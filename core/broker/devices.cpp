#include "core/broker/devices.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/session_hub.h"
#include "core/security/token.h"

namespace atalaya::broker {
namespace {

Result<std::string> freshWipeToken(Turn& turn, domain::AgentId agent, const std::string& device)
{
    const SecretString token = security::makeToken(turn.random);
    ATALAYA_CHECK(turn.stores.devices->setWipeToken(agent, device, security::hashToken(token)));
    return std::string(token.reveal());
}

} // namespace

Result<std::optional<std::string>> refusedDevice(Turn& turn, domain::AgentId agent, const std::string& device)
{
    if (device.empty())
        return std::optional<std::string>();
    ATALAYA_TRY(known, turn.stores.devices->find(agent, device));
    if (!known || !known->wipeAskedAt)
        return std::optional<std::string>();
    ATALAYA_TRY(token, freshWipeToken(turn, agent, device));
    return std::optional(std::move(token));
}

Result<void> noteDevice(Turn& turn, domain::AgentId agent, const std::string& device, const std::string& name,
                        const std::string& client)
{
    if (device.empty() || device.size() > limits::kName)
        return {};
    domain::Device seen;
    seen.id = device;
    seen.agent = agent;
    seen.name = truncatedUtf8(name, limits::kName);
    seen.client = truncatedUtf8(client, limits::kName);
    seen.lastSeen = turn.now;
    return turn.stores.devices->seen(seen);
}

Result<void> askWipe(Turn& turn, domain::AgentId agent, const std::string& device)
{
    ATALAYA_CHECK(turn.stores.devices->askWipe(agent, device, turn.now));
    if (!turn.sessions.isOnline(agent, device))
        return {}; // it learns of it when it comes
    ATALAYA_TRY(token, freshWipeToken(turn, agent, device));
    return turn.sessions.endDevice(turn, agent, device, std::move(token));
}

} // namespace atalaya::broker
