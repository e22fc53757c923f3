#include "core/broker/routes.h"
#include "core/broker/routing_desk.h"
#include "core/broker/rules.h"
#include "core/protocol/archive.h"
#include "core/protocol/codec.h"

namespace atalaya::broker {
namespace {

using security::Permission;

Result<RestAnswer> rulesAnswer(Turn& turn)
{
    ATALAYA_TRY(state, rulesState(*turn.stores.settings));
    return jsonAnswer(protocol::encodeValue(state));
}

Result<RestAnswer> getRules(Turn& turn, RestCall&)
{
    return rulesAnswer(turn);
}

Result<RestAnswer> putDraft(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(draft, protocol::decodeValue<domain::RulesDraft>(call.request.body));
    ATALAYA_CHECK(saveRulesDraft(turn, call.agent, std::move(draft)));
    return rulesAnswer(turn);
}

Result<RestAnswer> deleteDraft(Turn& turn, RestCall&)
{
    ATALAYA_CHECK(dropRulesDraft(turn));
    return rulesAnswer(turn);
}

Result<RestAnswer> publish(Turn& turn, RestCall& call)
{
    ATALAYA_CHECK(publishRules(turn, call.agent));
    return rulesAnswer(turn);
}

Result<RestAnswer> undo(Turn& turn, RestCall& call)
{
    ATALAYA_CHECK(undoRules(turn, call.agent));
    return rulesAnswer(turn);
}

Result<RestAnswer> expectedWait(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(id, domain::QueueId::parse(call.part("id")));
    if (!turn.directory.queue(id))
        return Error{ErrorCode::NotFound, "queue " + id.str()};
    protocol::json::object out{{"queue", id.str()}};
    if (const auto wait = turn.desk.router().expectedWait(id, turn.now))
        out["expectedWaitSeconds"] = std::chrono::duration_cast<std::chrono::seconds>(*wait).count();
    return jsonAnswer(protocol::json::serialize(out));
}

constexpr Access kPermitted = Access::Permitted;
constexpr Route kRoutes[] = {
    {"GET", "/api/v1/routing/rules", kPermitted, Permission::ChangeRules, getRules},
    {"PUT", "/api/v1/routing/draft", kPermitted, Permission::ChangeRules, putDraft},
    {"DELETE", "/api/v1/routing/draft", kPermitted, Permission::ChangeRules, deleteDraft},
    {"POST", "/api/v1/routing/publish", kPermitted, Permission::ChangeRules, publish},
    {"POST", "/api/v1/routing/undo", kPermitted, Permission::ChangeRules, undo},
    {"GET", "/api/v1/queues/{id}/expected-wait", kPermitted, Permission::SeeTeam, expectedWait},
};

} // namespace

std::span<const Route> routingRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
