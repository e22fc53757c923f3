#pragma once

#include "core/api/routing_types.h"
#include "core/api/types.h"

namespace atalaya::api {

/// What the router did and why, and the rules it follows. Asked of the broker each time: nothing of it is
/// kept on this computer. Errors of all: NotSignedIn, the codes of the link when there is no line,
/// PermissionDenied.
class Routing {
public:
    virtual ~Routing() = default;

    /// What was written down about a ticket, newest first.
    virtual void history(domain::TicketId ticket, Reply<std::vector<routing::RoutingRecord>> reply) = 0;
    /// What a waiting ticket waits for; nothing if it does not wait.
    virtual void waitsFor(domain::TicketId ticket, Reply<std::optional<routing::WaitReport>> reply) = 0;
    /// How each agent stands to a ticket now: those who could take it, and why the others could not.
    virtual void standings(domain::TicketId ticket, Reply<std::vector<routing::Standing>> reply) = 0;
    /// Team leads only.
    virtual void queueStates(Reply<std::vector<routing::QueueState>> reply) = 0;

    virtual void rules(Reply<domain::RulesState> reply) = 0;
    /// Errors: InvalidField with the path and what to do; Conflict (somebody saved it after `draft.at`).
    virtual void saveDraft(const domain::RulesDraft& draft, Reply<domain::RulesState> reply) = 0;
    virtual void dropDraft(Reply<domain::RulesState> reply) = 0;
    /// Errors: NotFound (no draft), Conflict (somebody published meanwhile).
    virtual void publish(Reply<domain::RulesState> reply) = 0;
    /// The rules before the last publication hold again. What is undone becomes the draft; if there is one
    /// already, that stays, and the next undo brings back what was undone. Errors: NotFound.
    virtual void undoPublish(Reply<domain::RulesState> reply) = 0;

    /// Replays a part of the past through the live rules and a draft. `progress` is told 0 to 1 on the desk's
    /// thread and may be empty. Errors: NotFound (nothing came in the period), InvalidField, TooLarge.
    virtual void whatIf(const WhatIfRequest& request, std::function<void(double)> progress,
                        Reply<WhatIfAnswer> reply) = 0;
    /// Agents needed for each half hour. Errors: NotFound (nothing came in the period), InvalidArgument.
    virtual void staffing(const StaffingRequest& request, Reply<StaffingAnswer> reply) = 0;

    /// A new queue or skill, or another name for one: at once, not part of the draft. Errors: InvalidField.
    virtual void saveQueue(const domain::Queue& queue, Reply<domain::Queue> reply) = 0;
    virtual void saveSkill(const domain::Skill& skill, Reply<domain::Skill> reply) = 0;
};

} // namespace atalaya::api
