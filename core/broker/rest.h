#pragma once

#include "core/broker/engine.h"
#include "core/broker/rate_limit.h"
#include "core/net/http.h"
#include "core/security/permissions.h"
#include "core/security/secret_store.h"

namespace atalaya::broker {

class MailDoor;

/// What routes need besides the turn.
struct RestServices {
    Engine& engine;
    storage::BlobStore& blobs;
    security::SecretStore& secrets;
    Random& random;
    std::chrono::hours tokenLife;
    MailDoor* mail = nullptr;
    /// Makes the channels work with the settings and accounts of this turn.
    std::function<Result<void>(Turn&)> channelsChanged{};
    SignInLimiter signIns{};
};

/// One request that has passed the door: matched, signed in if it must be, allowed.
struct RestCall {
    net::HttpRequest request;
    std::map<std::string, std::string, std::less<>> parts; ///< of the path: "{id}" is "id"
    domain::Agent agent; ///< nobody for open routes
    std::string tokenHash;
    RestServices* services = nullptr;

    std::string_view part(std::string_view name) const { return parts.find(name)->second; }
};

/// The answer, or what has to be done first by a worker; both only after the commit.
struct RestAnswer {
    net::HttpResponse response;
    std::function<void(net::HttpReply)> later; ///< if set: runs on a worker and replies
};

enum class Access {
    Open, ///< nobody has to be signed in
    SignedIn,
    Permitted ///< signed in, with the route's permission
};

/// One method of one path. Handlers run on the engine's thread.
struct Route {
    std::string_view method;
    std::string_view path; ///< parts in braces match anything but a slash: "/api/v1/tickets/{id}"
    Access access = Access::SignedIn;
    security::Permission permission = security::Permission::ReadTickets; ///< for Access::Permitted
    Result<RestAnswer> (*handler)(Turn&, RestCall&) = nullptr;
};

/// Every route there is; the contract test compares them with resources/api/openapi.json.
std::vector<Route> allRoutes();

/// The REST side of the broker.
class Rest {
public:
    explicit Rest(RestServices services);
    /// From any thread; does not block.
    void handle(net::HttpRequest request, net::HttpReply reply);

private:
    void admit(const Route& route, RestCall call, net::HttpReply reply);

    RestServices m_services;
    std::vector<Route> m_routes;
};

} // namespace atalaya::broker
