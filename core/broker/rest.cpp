#include "core/broker/rest.h"

#include "core/base/text.h"
#include "core/broker/routes.h"
#include "core/security/token.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

/// The parts in braces, or nothing if the path is another one.
std::optional<std::map<std::string, std::string, std::less<>>> match(std::string_view pattern,
                                                                     std::string_view path)
{
    const auto wanted = split(pattern, '/');
    const auto given = split(path, '/');
    if (wanted.size() != given.size())
        return std::nullopt;
    std::map<std::string, std::string, std::less<>> parts;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].starts_with('{') && !given[i].empty())
            parts.emplace(wanted[i].substr(1, wanted[i].size() - 2), given[i]);
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return parts;
}

Result<storage::TokenRecord> tokenOf(Turn& turn, const net::HttpRequest& request)
{
    const auto header = request.header("Authorization");
    if (!header || !startsWithIgnoreCase(*header, "Bearer "))
        return Error{ErrorCode::NotSignedIn, "send the token as Authorization: Bearer"};
    const std::string hash = security::hashToken(SecretString(trimmed(header->substr(7))));
    ATALAYA_TRY(token, turn.stores.credentials->findToken(hash));
    if (!token || token->revokedAt)
        return Error{ErrorCode::NotSignedIn, "sign in again"};
    if (token->expiresAt <= turn.now)
        return Error{ErrorCode::TokenExpired, "sign in again"};
    return *token;
}

/// The one place where REST asks who it is and whether they may.
Result<void> letIn(Turn& turn, const Route& route, RestCall& call)
{
    if (route.access == Access::Open)
        return {};
    ATALAYA_TRY(token, tokenOf(turn, call.request));
    const domain::Agent* agent = turn.directory.agent(token.agent);
    if (!agent || agent->disabled)
        return Error{ErrorCode::NotSignedIn, "this account is disabled"};
    call.agent = *agent;
    call.tokenHash = token.hash;
    if (route.access == Access::Permitted)
        return security::require(*agent, route.permission);
    return {};
}

/// Gives the answer when the turn is committed, by way of a worker if it needs one.
void replyAfterCommit(Turn& turn, RestAnswer answer, const net::HttpReply& reply)
{
    Workers& workers = turn.workers;
    turn.journal.afterCommit([&workers, answer = std::move(answer), reply]() mutable {
        if (!answer.later)
            return reply(std::move(answer.response));
        if (!workers.run([later = std::move(answer.later), reply] { later(reply); }))
            reply(net::errorResponse(Error{ErrorCode::Busy, "too much is waiting"}));
    });
}

} // namespace

std::vector<Route> allRoutes()
{
    std::vector<Route> all;
    for (const auto part : {sessionRoutes(), blobRoutes(), stateRoutes(), ticketRoutes(), routingRoutes(),
                            recordRoutes(), directoryRoutes(), knowledgeRoutes(), intakeRoutes(),
                            channelRoutes(), deviceRoutes(), deliveryRoutes()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Rest::Rest(RestServices services) : m_services(std::move(services)), m_routes(allRoutes()) { }

void Rest::handle(net::HttpRequest request, net::HttpReply reply)
{
    std::string allowed;
    for (const Route& route : m_routes) {
        auto parts = match(route.path, request.path);
        if (!parts)
            continue;
        if (route.method == request.method)
            return admit(route, {std::move(request), *std::move(parts), {}, {}, &m_services},
                         std::move(reply));
        allowed += (allowed.empty() ? "" : ", ") + std::string(route.method);
    }
    if (allowed.empty())
        return reply(net::errorResponse(Error{ErrorCode::NotFound, "no such address"}));
    net::HttpResponse response = net::errorResponse(405, Error{ErrorCode::Unsupported, "only " + allowed});
    response.headers.push_back({"Allow", allowed});
    reply(std::move(response));
}

void Rest::admit(const Route& route, RestCall call, net::HttpReply reply)
{
    if (const ImmediateAnswer immediate = immediateAnswer(route.path))
        return reply(immediate(m_services));
    auto shared = std::make_shared<RestCall>(std::move(call));
    const auto apply = [route, shared, reply](Turn& turn) -> Result<void> {
        ATALAYA_CHECK(letIn(turn, route, *shared));
        ATALAYA_TRY(answer, route.handler(turn, *shared));
        replyAfterCommit(turn, std::move(answer), reply);
        return {};
    };
    m_services.engine.postOrRefuse(
        {apply, [reply](const Error& error) { reply(net::errorResponse(error)); }});
}

} // namespace atalaya::broker
