#include "core/session/view_conditions.h"

#include "core/base/text.h"
#include "core/session/overlay.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using api::ViewKind;
using domain::Asks;
using domain::Condition;

constexpr std::chrono::minutes kLately{60}; ///< so long a silent conversation in messages counts as live

Condition anyOf(Asks what, std::vector<std::string> values)
{
    return {what, {}, std::move(values)};
}

Condition all(std::vector<Condition> parts)
{
    return {Asks::All, std::move(parts)};
}

Condition mine()
{
    return anyOf(Asks::Assignee, {"me"});
}

Condition active()
{
    return anyOf(Asks::Status, {"new", "open", "pending"});
}

Condition awake()
{
    return {Asks::None, {{Asks::Snoozed}}};
}

/// Leads and administrators see every queue; an agent without queues sees none.
Condition inMyQueues(const domain::Agent& me)
{
    if (me.role == domain::Role::Lead || me.role == domain::Role::Admin)
        return {};
    if (me.queues.empty())
        return {Asks::None, {Condition{}}};
    std::vector<std::string> queues;
    for (const domain::QueueId queue : me.queues)
        queues.push_back(queue.str());
    return anyOf(Asks::Queue, std::move(queues));
}

Condition mineOrInMyQueues(const domain::Agent& me)
{
    return {Asks::Any, {mine(), inMyQueues(me)}};
}

/// Chats and calls are; messages are while somebody waits or something happened lately.
Condition isLive()
{
    const Condition now{Asks::Any,
                        {{Asks::WaitingOver, {}, {}, 1}, {Asks::UpdatedWithin, {}, {}, kLately.count()}}};
    return {Asks::Any,
            {anyOf(Asks::Channel, {"chat", "voice"}),
             all({anyOf(Asks::Channel, {"whatsapp", "sms", "dm"}), now})}};
}

} // namespace

Condition textCondition(const std::string& words)
{
    Condition text{Asks::Text};
    for (const std::string_view word : split(trimmed(words), ' '))
        if (!word.empty())
            text.values.emplace_back(word);
    return text;
}

Result<Condition> conditionOf(const api::View& view, const domain::Agent& me,
                              const std::vector<domain::SavedView>& saved)
{
    switch (view.kind) {
    case ViewKind::Mine:
        return all({mine(), active(), awake()});
    case ViewKind::Unassigned:
        return all({anyOf(Asks::Assignee, {""}), active(), awake(), inMyQueues(me)});
    case ViewKind::Team:
        return all({active(), awake(), inMyQueues(me)});
    case ViewKind::AtRisk:
        return all({active(), {Asks::DueWithin, {}, {}, kAtRisk.count()}, awake(), mineOrInMyQueues(me)});
    case ViewKind::Mentions:
        return all({{Asks::Mentioned}, active(), awake()});
    case ViewKind::Unread:
        return all({active(), {Asks::Unread}, awake(), mineOrInMyQueues(me)});
    case ViewKind::Live:
        return all({mine(), active(), awake(), isLive()});
    case ViewKind::Snoozed:
        return all({mine(), active(), {Asks::Snoozed}});
    case ViewKind::Done:
        return all({mine(), anyOf(Asks::Status, {"solved", "closed"})});
    case ViewKind::Queue:
        return all({anyOf(Asks::Queue, {view.queue.str()}), active(), awake()});
    case ViewKind::Failed:
        return all({{Asks::Undelivered}, mineOrInMyQueues(me)});
    case ViewKind::Scheduled:
        return all({{Asks::Scheduled}, mineOrInMyQueues(me)});
    case ViewKind::Saved:
    case ViewKind::Drafts:
        break;
    }
    const auto found = std::ranges::find(saved, view.saved, &domain::SavedView::id);
    if (found == saved.end())
        return Error{ErrorCode::NotFound, "view " + view.saved.str()};
    return found->condition;
}

} // namespace atalaya::session
