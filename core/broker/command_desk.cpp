#include "core/broker/command_desk.h"

#include "core/broker/handlers.h"
#include "core/protocol/codec.h"

namespace atalaya::broker {
namespace {

protocol::Answer refusal(domain::CommandId id, const Error& error)
{
    protocol::Answer answer;
    answer.id = id;
    answer.code = error.code;
    answer.detail = error.detail;
    return answer;
}

} // namespace

Result<protocol::Answer> runCommand(Turn& turn, domain::AgentId agentId,
                                    const protocol::CommandRequest& request)
{
    ATALAYA_TRY(known, turn.stores.commands->find(request.id));
    if (known && known->agent != agentId)
        return refusal(request.id, Error{ErrorCode::PermissionDenied, "this id belongs to somebody else"});
    if (known)
        return protocol::decodeAnswer(known->answer);
    const domain::Agent* found = turn.directory.agent(agentId);
    if (!found || found->disabled)
        return refusal(request.id, Error{ErrorCode::PermissionDenied, "this account is disabled"});

    const domain::Agent agent = *found; // a copy: the handler may change the directory
    Merging merging{madeAt(request.id.uuid(), turn.now), turn.now};
    const auto handleOne = [&](const auto& one) {
        if constexpr (requires { handle(turn, agent, one, merging); })
            return handle(turn, agent, one, merging);
        else
            return handle(turn, agent, one);
    };
    const auto done = attempt(turn, [&] { return std::visit(handleOne, request.command); });
    if (!done && (isStoreFailure(done.error().code) || turn.stale))
        return done.error();

    protocol::Answer answer;
    if (!done)
        answer = refusal(request.id, done.error());
    answer.id = request.id;
    answer.ok = done.hasValue();
    if (answer.ok)
        answer.merges = std::move(merging.merges);
    answer.seq = turn.journal.lastSeq();
    ATALAYA_CHECK(
        turn.stores.commands->remember({request.id, agentId, turn.now, protocol::encodeAnswer(answer)}));
    return answer;
}

} // namespace atalaya::broker
