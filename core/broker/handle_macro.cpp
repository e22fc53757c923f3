#include "core/base/limits.h"
#include "core/broker/checks.h"
#include "core/broker/handlers.h"
#include "core/security/permissions.h"

namespace atalaya::broker {
namespace {

constexpr std::size_t kActions = 20;

Result<void> checkMacro(const domain::Macro& macro)
{
    ATALAYA_CHECK(checkText("name", macro.name, limits::kName));
    ATALAYA_CHECK(checkText("folder", macro.folder, limits::kName));
    ATALAYA_CHECK(checkText("text", macro.text, limits::kEntryText));
    if (macro.name.empty())
        return Error{ErrorCode::MissingField, "name"};
    if (macro.actions.size() > kActions)
        return Error{ErrorCode::TooLarge, "actions"};
    for (const domain::MacroAction& action : macro.actions) {
        ATALAYA_CHECK(checkText("action", action.kind, limits::kName));
        ATALAYA_CHECK(checkText("action", action.value, limits::kName));
    }
    return {};
}

/// Ours belong to whoever may edit them, somebody's own to that person alone.
Result<void> requireOwner(const domain::Agent& agent, const std::optional<domain::AgentId>& owner)
{
    if (!owner)
        return security::require(agent, security::Permission::EditMacros);
    if (*owner != agent.id)
        return Error{ErrorCode::PermissionDenied, "a macro of somebody else"};
    return {};
}

Scope scopeOf(const domain::Macro& macro)
{
    Scope scope;
    scope.only = macro.owner;
    return scope;
}

} // namespace

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::PutMacro& command)
{
    domain::Macro macro = command.macro;
    ATALAYA_CHECK(requireOwner(agent, macro.owner));
    ATALAYA_CHECK(checkMacro(macro));
    macro.version = 1;
    if (const auto before = turn.stores.knowledge->macro(macro.id)) {
        ATALAYA_CHECK(requireOwner(agent, before->owner));
        macro.version = before->version + 1;
        if (before->owner != macro.owner) // those who no longer see it have to lose it
            ATALAYA_CHECK(
                turn.journal.record(protocol::Removed{"macro", macro.id.uuid()}, scopeOf(*before), turn.now));
    } else if (before.error().code != ErrorCode::NotFound) {
        return before.error();
    }
    ATALAYA_CHECK(turn.stores.knowledge->put(macro));
    ATALAYA_CHECK(turn.journal.record(macro, scopeOf(macro), turn.now));
    return {};
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::RemoveMacro& command)
{
    ATALAYA_TRY(before, turn.stores.knowledge->macro(command.macro));
    ATALAYA_CHECK(requireOwner(agent, before.owner));
    ATALAYA_CHECK(turn.stores.knowledge->removeMacro(command.macro));
    ATALAYA_CHECK(
        turn.journal.record(protocol::Removed{"macro", command.macro.uuid()}, scopeOf(before), turn.now));
    return {};
}

} // namespace atalaya::broker
