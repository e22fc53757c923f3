#include "core/base/limits.h"
#include "core/broker/checks.h"
#include "core/broker/rest_body.h"
#include "core/broker/routes.h"
#include "core/broker/tickets.h"
#include "core/protocol/archive.h"
#include "core/protocol/codec.h"
#include "core/security/password.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

using security::Permission;

Result<void> audit(Turn& turn, const RestCall& call, std::string_view action, const Uuid& subject)
{
    ATALAYA_CHECK(turn.stores.audit->append({.at = turn.now,
                                             .actor = call.agent.id.str(),
                                             .action = std::string(action),
                                             .subject = subject.str(),
                                             .detail = "{}",
                                             .hash = {}}));
    return {};
}

// What each kind has to fulfil before it is stored.

Result<void> check(Turn& turn, const domain::Agent& agent)
{
    ATALAYA_CHECK(checkText("login", agent.login, limits::kName));
    ATALAYA_CHECK(checkText("name", agent.name, limits::kName));
    if (agent.login.empty() || agent.name.empty())
        return Error{ErrorCode::MissingField, "login and name"};
    if (const auto* other = turn.directory.agentByLogin(agent.login); other && other->id != agent.id)
        return Error{ErrorCode::AlreadyExists, "this login is taken"};
    for (const domain::QueueId queue : agent.queues)
        if (!turn.directory.queue(queue))
            return Error{ErrorCode::NotFound, "queue " + queue.str()};
    if (agent.capacityUnits < 0 || agent.capacityUnits > 1000)
        return Error{ErrorCode::InvalidField, "capacityUnits: 0 to 1000"};
    return {};
}

Result<void> check(Turn& turn, const domain::Queue& queue)
{
    ATALAYA_CHECK(checkText("name", queue.name, limits::kName));
    const domain::Queue* triage = turn.directory.triageQueue();
    if (queue.triage && triage && triage->id != queue.id)
        return Error{ErrorCode::Conflict, "there is a triage queue already: " + triage->name};
    if (queue.name.empty() || queue.firstResponseMinutes < 0 || queue.nextResponseMinutes < 0
        || queue.resolutionMinutes < 0)
        return Error{ErrorCode::InvalidField, "a name, and targets that are not negative"};
    return {};
}

Result<void> check(Turn&, const domain::Skill& skill)
{
    if (skill.name.empty())
        return Error{ErrorCode::MissingField, "name"};
    return checkText("name", skill.name, limits::kName);
}

Result<void> check(Turn& turn, const domain::ChannelAccount& account)
{
    ATALAYA_CHECK(checkText("name", account.name, limits::kName));
    ATALAYA_CHECK(checkText("address", account.address, limits::kAddress));
    if (!turn.directory.queue(account.queue))
        return Error{ErrorCode::NotFound, "queue " + account.queue.str()};
    return account.kind == domain::ChannelKind::Email ? checkAddresses({account.address}) : Result<void>();
}

// How each kind is stored.

Result<void> store(Turn& turn, RestCall&, domain::Agent agent)
{
    // Status belongs to the sessions, not to the administrator's form.
    const domain::Agent* known = turn.directory.agent(agent.id);
    agent.status = known ? known->status : domain::AgentStatus::Offline;
    if (agent.disabled)
        ATALAYA_CHECK(turn.stores.credentials->revokeTokensOf(agent.id, turn.now));
    return saveAgent(turn, std::move(agent));
}

Result<void> store(Turn& turn, RestCall&, domain::Queue queue)
{
    turn.routing.emplace_back(routing::QueueChanged{queue});
    return turn.directory.put(std::move(queue), turn.now);
}

Result<void> store(Turn& turn, RestCall&, domain::Skill skill)
{
    return turn.directory.put(std::move(skill), turn.now);
}

Result<void> store(Turn& turn, RestCall& call, domain::ChannelAccount account)
{
    ATALAYA_CHECK(turn.directory.put(std::move(account), turn.now));
    return call.services->channelsChanged(turn);
}

template <typename T> const auto& allOf(const Directory& directory)
{
    if constexpr (std::is_same_v<T, domain::Agent>)
        return directory.agents();
    else if constexpr (std::is_same_v<T, domain::Queue>)
        return directory.queues();
    else if constexpr (std::is_same_v<T, domain::Skill>)
        return directory.skills();
    else
        return directory.accounts();
}

template <typename T> std::string jsonOf(const T& value)
{
    return protocol::json::serialize(protocol::Writer::toJson(value));
}

template <typename T> Result<RestAnswer> list(Turn& turn, RestCall&)
{
    std::vector<std::string> items;
    for (const auto& [id, one] : allOf<T>(turn.directory))
        items.push_back(jsonOf(one));
    return listAnswer(items);
}

template <typename T> Result<RestAnswer> put(Turn& turn, RestCall& call)
{
    const bool create = call.parts.empty();
    ATALAYA_TRY(id,
                create ? Result<decltype(T::id)>(decltype(T::id)::make(turn.now, turn.random))
                       : decltype(T::id)::parse(call.part("id")));
    ATALAYA_TRY(value, bodyAs<T>(call.request.body, id.uuid()));
    const auto& all = allOf<T>(turn.directory);
    if (!create && !all.contains(id))
        return Error{ErrorCode::NotFound, id.str()};
    ATALAYA_CHECK(check(turn, value));
    ATALAYA_CHECK(store(turn, call, value));
    ATALAYA_CHECK(audit(turn, call, create ? "create" : "change", id.uuid()));
    return jsonAnswer(jsonOf(all.at(id)), create ? 201 : 200);
}

void storePassword(Engine& engine, domain::AgentId agent, const std::string& hash,
                   const net::HttpReply& reply)
{
    engine.postOrRefuse({[=](Turn& turn) -> Result<void> {
                             ATALAYA_CHECK(turn.stores.credentials->setPasswordHash(agent, hash, turn.now));
                             ATALAYA_CHECK(turn.stores.credentials->revokeTokensOf(agent, turn.now));
                             turn.journal.afterCommit([reply] {
                                 net::HttpResponse done;
                                 done.status = 204;
                                 reply(std::move(done));
                             });
                             return {};
                         },
                         [reply](const Error& error) { reply(net::errorResponse(error)); }});
}

Result<RestAnswer> setPassword(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(id, domain::AgentId::parse(call.part("id")));
    if (!turn.directory.agent(id))
        return Error{ErrorCode::NotFound, id.str()};
    ATALAYA_TRY(parsed, protocol::parseJson(call.request.body));
    std::string password;
    if (!parsed.is_object())
        return Error{ErrorCode::InvalidField, "an object with password"};
    protocol::Reader reader(parsed.get_object());
    reader.required("password", password);
    if (reader.error())
        return *reader.error();
    if (password.size() < 8 || password.size() > 1024)
        return Error{ErrorCode::InvalidField, "a password has at least 8 characters"};
    ATALAYA_CHECK(audit(turn, call, "setPassword", id.uuid()));
    RestAnswer answer;
    answer.later = [services = call.services, id, password](net::HttpReply reply) {
        const auto hash = security::hashPassword(SecretString(password), services->random);
        if (!hash)
            return reply(net::errorResponse(hash.error()));
        storePassword(services->engine, id, *hash, reply);
    };
    return answer;
}

template <typename T>
constexpr std::array<Route, 3> routesOf(std::string_view all, std::string_view one, Permission permission)
{
    return {Route{"GET", all, Access::SignedIn, Permission::ReadTickets, list<T>},
            Route{"POST", all, Access::Permitted, permission, put<T>},
            Route{"PUT", one, Access::Permitted, permission, put<T>}};
}

} // namespace

std::span<const Route> directoryRoutes()
{
    static const std::vector<Route> kRoutes = [] {
        std::vector<Route> out;
        const auto add = [&out](const auto& routes) { out.insert(out.end(), routes.begin(), routes.end()); };
        add(routesOf<domain::Agent>("/api/v1/agents", "/api/v1/agents/{id}", Permission::ChangeDirectory));
        add(routesOf<domain::Queue>("/api/v1/queues", "/api/v1/queues/{id}", Permission::ChangeDirectory));
        add(routesOf<domain::Skill>("/api/v1/skills", "/api/v1/skills/{id}", Permission::ChangeDirectory));
        add(routesOf<domain::ChannelAccount>("/api/v1/channel-accounts", "/api/v1/channel-accounts/{id}",
                                             Permission::ChangeChannels));
        out.push_back({"PUT", "/api/v1/agents/{id}/password", Access::Permitted, Permission::ChangeDirectory,
                       setPassword});
        return out;
    }();
    return kRoutes;
}

} // namespace atalaya::broker
