#include "core/broker/devices.h"
#include "core/broker/routes.h"

#include "core/base/limits.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/protocol/archive.h"
#include "core/protocol/codec.h"
#include "core/security/password.h"
#include "core/security/token.h"

#include <spdlog/spdlog.h>

namespace atalaya::broker {
namespace {

struct SignIn {
    std::string login;
    std::string password;
    std::string device; ///< its name, for people
    std::string deviceId;
};

Result<SignIn> readSignIn(const std::string& body)
{
    ATALAYA_TRY(parsed, protocol::parseJson(body));
    if (!parsed.is_object())
        return Error{ErrorCode::InvalidField, "an object with login and password"};
    SignIn signIn;
    protocol::Reader reader(parsed.get_object());
    reader.required("login", signIn.login)
        .required("password", signIn.password)
        .field("device", signIn.device)
        .field("deviceId", signIn.deviceId);
    if (reader.error())
        return *reader.error();
    if (signIn.login.size() > limits::kName || signIn.password.size() > 1024
        || signIn.device.size() > limits::kName || signIn.deviceId.size() > limits::kName)
        return Error{ErrorCode::TooLarge, "login, password or device"};
    return signIn;
}

Result<void> audit(Turn& turn, const std::string& actor, std::string_view action, const std::string& subject)
{
    ATALAYA_CHECK(turn.stores.audit->append({.at = turn.now,
                                             .actor = actor,
                                             .action = std::string(action),
                                             .subject = subject,
                                             .detail = "{}",
                                             .hash = {}}));
    return {};
}

/// The password was right: a token for this device.
Result<std::string> issueToken(Turn& turn, domain::AgentId id, const std::string& device,
                               std::chrono::hours life)
{
    const domain::Agent* agent = turn.directory.agent(id);
    if (!agent || agent->disabled)
        return Error{ErrorCode::WrongPassword, "login or password"};
    const SecretString token = security::makeToken(turn.random);
    storage::TokenRecord record;
    record.hash = security::hashToken(token);
    record.agent = id;
    record.device = device;
    record.createdAt = turn.now;
    record.expiresAt = turn.now + life;
    ATALAYA_CHECK(turn.stores.credentials->addToken(record));
    ATALAYA_CHECK(audit(turn, id.str(), "signIn", id.str()));
    protocol::json::object out{{"token", token.reveal()}, {"expiresAt", formatInstant(record.expiresAt)}};
    out["agent"] = protocol::json::parse(protocol::encodeValue(*agent));
    return protocol::json::serialize(out);
}

void finishSignIn(RestServices& services, domain::AgentId agent, const SignIn& request,
                  const net::HttpReply& reply)
{
    const std::chrono::hours life = services.tokenLife;
    const auto apply = [agent, device = request.device, id = request.deviceId, life,
                        reply](Turn& turn) -> Result<void> {
        ATALAYA_TRY(wipe, refusedDevice(turn, agent, id));
        if (wipe) {
            turn.journal.afterCommit([reply, error = Error{ErrorCode::DeviceWiped, *std::move(wipe)}] {
                reply(net::errorResponse(403, error));
            });
            return {};
        }
        ATALAYA_TRY(body, issueToken(turn, agent, device, life));
        turn.journal.afterCommit([reply, body] { reply(net::jsonResponse(body)); });
        return {};
    };
    services.engine.postOrRefuse(
        {apply, [reply](const Error& error) { reply(net::errorResponse(error)); }});
}

Result<RestAnswer> signIn(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(request, readSignIn(call.request.body));
    if (!call.services->signIns.allow(request.login, call.request.remoteAddress, turn.now))
        return Error{ErrorCode::RateLimited, "too many attempts, wait a minute"};
    const domain::Agent* agent = turn.directory.agentByLogin(request.login);
    std::optional<std::string> hash;
    if (agent && !agent->disabled) {
        ATALAYA_TRY(found, turn.stores.credentials->passwordHash(agent->id));
        hash = found;
    }
    const domain::AgentId id = agent ? agent->id : domain::AgentId();
    const Error wrong{ErrorCode::WrongPassword, "login or password"};
    RestAnswer answer;
    answer.later = [services = call.services, id, hash, request, wrong](net::HttpReply reply) {
        // Without such a login the same work is done, so that the time tells nothing.
        const SecretString password(request.password);
        static constexpr std::string_view kNobody =
            "$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        const auto fits = security::verifyPassword(password, hash ? std::string_view(*hash) : kNobody);
        if (!hash || !fits || !*fits)
            return reply(net::errorResponse(wrong));
        finishSignIn(*services, id, request, reply);
    };
    return answer;
}

Result<RestAnswer> signOut(Turn& turn, RestCall& call)
{
    ATALAYA_CHECK(turn.stores.credentials->revokeToken(call.tokenHash, turn.now));
    ATALAYA_CHECK(audit(turn, call.agent.id.str(), "signOut", call.agent.id.str()));
    turn.sessions.endAfterCommit(turn, call.tokenHash);
    return emptyAnswer();
}

Result<RestAnswer> me(Turn& turn, RestCall& call)
{
    protocol::json::object out;
    out["agent"] = protocol::json::parse(protocol::encodeValue(call.agent));
    out["load"] = protocol::json::parse(protocol::encodeValue(turn.desk.router().load(call.agent.id)));
    protocol::json::array permissions;
    for (int i = 0; i < security::kPermissions; ++i)
        if (const auto one = static_cast<security::Permission>(i); security::may(call.agent, one))
            permissions.push_back(protocol::json::string(security::word(one)));
    out["permissions"] = std::move(permissions);
    return jsonAnswer(protocol::json::serialize(out));
}

constexpr Route kRoutes[] = {
    {.method = "POST", .path = "/api/v1/sign-in", .access = Access::Open, .handler = signIn},
    {.method = "POST", .path = "/api/v1/sign-out", .access = Access::SignedIn, .handler = signOut},
    {.method = "GET", .path = "/api/v1/me", .access = Access::SignedIn, .handler = me},
};

} // namespace

std::span<const Route> sessionRoutes()
{
    return kRoutes;
}

RestAnswer jsonAnswer(std::string json, int status)
{
    return {net::jsonResponse(std::move(json), status), {}};
}

RestAnswer emptyAnswer()
{
    RestAnswer answer;
    answer.response.status = 204;
    return answer;
}

RestAnswer listAnswer(const std::vector<std::string>& items, const std::string& next)
{
    std::string out = "{\"items\":[" + join(items, ",") + "]";
    if (!next.empty())
        out += ",\"next\":" + protocol::json::serialize(protocol::json::string(next));
    return jsonAnswer(out + "}");
}

} // namespace atalaya::broker
