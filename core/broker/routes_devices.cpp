#include "core/broker/devices.h"
#include "core/broker/routes.h"
#include "core/broker/session_hub.h"
#include "core/protocol/archive.h"
#include "core/protocol/codec.h"
#include "core/security/token.h"

#include <boost/json/serialize.hpp>

/// The list of computers, and how one is emptied from afar.
namespace atalaya::broker {
namespace {

using security::Permission;

Result<void> audit(Turn& turn, const std::string& actor, std::string_view action,
                   const domain::Device& device)
{
    const protocol::json::object detail{{"agent", device.agent.str()}};
    ATALAYA_CHECK(turn.stores.audit->append({.at = turn.now,
                                             .actor = actor,
                                             .action = std::string(action),
                                             .subject = device.id,
                                             .detail = protocol::json::serialize(detail),
                                             .hash = {}}));
    return {};
}

/// One's own; of somebody else, or of everybody ("all"), for those who look after people.
Result<std::optional<domain::AgentId>> whose(const RestCall& call)
{
    const auto asked = call.request.parameter("agent");
    if (!asked)
        return std::optional(call.agent.id);
    if (*asked == "all") {
        ATALAYA_CHECK(security::require(call.agent, Permission::Supervise));
        return std::optional<domain::AgentId>();
    }
    const auto id = domain::AgentId::parse(*asked);
    if (!id)
        return Error{ErrorCode::InvalidField, "agent: an id, or all"};
    if (*id != call.agent.id)
        ATALAYA_CHECK(security::require(call.agent, Permission::Supervise));
    return std::optional(*id);
}

Result<RestAnswer> list(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(agent, whose(call));
    ATALAYA_TRY(devices, turn.stores.devices->list(agent));
    std::vector<std::string> texts;
    for (domain::Device& device : devices) {
        device.online = turn.sessions.isOnline(device.agent, device.id);
        texts.push_back(protocol::encodeValue(device));
    }
    return listAnswer(texts);
}

/// An administrator empties the whole computer, everybody else their own part of it.
Result<RestAnswer> wipe(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(devices, turn.stores.devices->withId(call.part("id")));
    const bool everybody = security::may(call.agent, Permission::ChangeDirectory);
    int asked = 0;
    for (const domain::Device& device : devices) {
        if (!everybody && device.agent != call.agent.id)
            continue;
        ATALAYA_CHECK(askWipe(turn, device.agent, device.id));
        ATALAYA_CHECK(audit(turn, call.agent.id.str(), "wipeDevice", device));
        ++asked;
    }
    if (devices.empty())
        return Error{ErrorCode::NotFound, "no such device"};
    if (asked == 0)
        return Error{ErrorCode::PermissionDenied, "this is somebody else's"};
    return emptyAnswer();
}

/// Whoever finds a computer must not be able to take the order back: only an administrator can.
Result<RestAnswer> allow(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(devices, turn.stores.devices->withId(call.part("id")));
    if (devices.empty())
        return Error{ErrorCode::NotFound, "no such device"};
    for (const domain::Device& device : devices) {
        ATALAYA_CHECK(turn.stores.devices->allow(device.agent, device.id));
        ATALAYA_CHECK(audit(turn, call.agent.id.str(), "allowDevice", device));
    }
    return emptyAnswer();
}

/// The computer has done it. It has no session any more: the token it was given stands for it.
Result<RestAnswer> wiped(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(body, protocol::parseJson(call.request.body));
    if (!body.is_object())
        return Error{ErrorCode::InvalidField, "an object with token"};
    std::string token;
    protocol::Reader reader(body.get_object());
    reader.required("token", token);
    if (reader.error())
        return *reader.error();
    const std::string hash = security::hashToken(SecretString(token));
    domain::Device device;
    device.id = std::string(call.part("id"));
    ATALAYA_CHECK(turn.stores.devices->wiped(device.id, hash, turn.now));
    ATALAYA_CHECK(audit(turn, "device", "deviceWiped", device));
    return emptyAnswer();
}

constexpr Route kRoutes[] = {
    {.method = "GET", .path = "/api/v1/devices", .access = Access::SignedIn, .handler = list},
    {.method = "POST", .path = "/api/v1/devices/{id}/wipe", .access = Access::SignedIn, .handler = wipe},
    {.method = "POST", .path = "/api/v1/devices/{id}/wiped", .access = Access::Open, .handler = wiped},
    {.method = "POST",
     .path = "/api/v1/devices/{id}/allow",
     .access = Access::Permitted,
     .permission = Permission::ChangeDirectory,
     .handler = allow},
};

} // namespace

std::span<const Route> deviceRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
