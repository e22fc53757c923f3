#pragma once

#include "core/api/routing.h"

#include <functional>
#include <map>
#include <vector>

namespace atalaya::test {

/// What a FakeRouting answers. Tests fill it by hand; what is saved shows in it.
struct FakeRoutingState {
    std::map<domain::TicketId, std::vector<routing::RoutingRecord>> history; ///< newest first
    std::map<domain::TicketId, routing::WaitReport> waits;
    std::vector<routing::Standing> standings; ///< of every ticket
    std::vector<routing::QueueState> queues;
    domain::RulesState rules;
    domain::AgentId me; ///< who saves and publishes
    Instant now = fromMicros(1'763'631'720'000'000); ///< Thursday 20 November 2025, 10:42 in Madrid
    Result<api::WhatIfAnswer> whatIf = Error{ErrorCode::NotFound, "nothing came"};
    Result<api::StaffingAnswer> staffing = Error{ErrorCode::NotFound, "nothing came"};
};

/// What the router did, in memory: answers at once with what a test put into `world`, and keeps what was
/// asked.
class FakeRouting : public api::Routing {
public:
    FakeRoutingState world;
    std::vector<api::WhatIfRequest> whatIfs;
    std::vector<api::StaffingRequest> staffings;
    std::vector<domain::Queue> savedQueues;
    std::vector<domain::Skill> savedSkills;
    int asked = 0; ///< how often anything was asked
    /// The next question fails with it.
    std::optional<Error> failNext;
    /// Everything fails with it until it is taken away: there is no line.
    std::optional<Error> failAll;

    /// Answers wait until `release`.
    void hold() { m_held = true; }
    void release();
    /// Tells the what-if that waits how far it is.
    void tellProgress(double share) const;

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
    bool fails() const { return failAll || failNext; }
    void noteChange(bool undo);
    template <typename T> void answer(api::Reply<T> reply, Result<T> result);

    std::vector<std::function<void()>> m_waiting;
    std::function<void(double)> m_progress;
    std::optional<domain::RoutingRules> m_before; ///< the rules before the last publication
    bool m_held = false;
};

} // namespace atalaya::test
