#pragma once

#include "core/api/routing.h"
#include "core/session/desk_hub.h"

namespace atalaya::session {

/// Asks the broker over the line of the session; nothing is kept here. Long sums run on a thread of their
/// own.
class DeskRouting final : public api::Routing {
public:
    explicit DeskRouting(Hub& hub) : m_hub(hub) { }
    void history(domain::TicketId ticket, api::Reply<std::vector<routing::RoutingRecord>> reply) override;
    void waitsFor(domain::TicketId ticket, api::Reply<std::optional<routing::WaitReport>> reply) override;
    void standings(domain::TicketId ticket, api::Reply<std::vector<routing::Standing>> reply) override;
    void queueStates(api::Reply<std::vector<routing::QueueState>> reply) override;

    void rules(api::Reply<domain::RulesState> reply) override;
    void saveDraft(const domain::RulesDraft& draft, api::Reply<domain::RulesState> reply) override;
    void dropDraft(api::Reply<domain::RulesState> reply) override;
    void publish(api::Reply<domain::RulesState> reply) override;
    void undoPublish(api::Reply<domain::RulesState> reply) override;

    void whatIf(const api::WhatIfRequest& request, std::function<void(double)> progress,
                api::Reply<api::WhatIfAnswer> reply) override;
    void staffing(const api::StaffingRequest& request, api::Reply<api::StaffingAnswer> reply) override;

    void saveQueue(const domain::Queue& queue, api::Reply<domain::Queue> reply) override;
    void saveSkill(const domain::Skill& skill, api::Reply<domain::Skill> reply) override;

private:
    Hub& m_hub;
};

} // namespace atalaya::session
