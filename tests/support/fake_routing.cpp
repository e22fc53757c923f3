#include "tests/support/fake_routing.h"

#include <algorithm>
#include <utility>

namespace atalaya::test {

template <typename T> void FakeRouting::answer(api::Reply<T> reply, Result<T> result)
{
    ++asked;
    if (failAll)
        result = *failAll;
    if (failNext)
        result = *std::exchange(failNext, std::nullopt);
    if (!m_held)
        return reply(std::move(result));
    m_waiting.push_back([reply = std::move(reply), result = std::move(result)] { reply(result); });
}

void FakeRouting::release()
{
    m_held = false;
    for (const auto& deliver : std::exchange(m_waiting, {}))
        deliver();
}

void FakeRouting::tellProgress(double share) const
{
    if (m_progress)
        m_progress(share);
}

void FakeRouting::history(domain::TicketId ticket, api::Reply<std::vector<routing::RoutingRecord>> reply)
{
    answer<std::vector<routing::RoutingRecord>>(std::move(reply), world.history[ticket]);
}

void FakeRouting::waitsFor(domain::TicketId ticket, api::Reply<std::optional<routing::WaitReport>> reply)
{
    const auto found = world.waits.find(ticket);
    std::optional<routing::WaitReport> report;
    if (found != world.waits.end())
        report = found->second;
    answer<std::optional<routing::WaitReport>>(std::move(reply), std::move(report));
}

void FakeRouting::standings(domain::TicketId, api::Reply<std::vector<routing::Standing>> reply)
{
    answer<std::vector<routing::Standing>>(std::move(reply), world.standings);
}

void FakeRouting::queueStates(api::Reply<std::vector<routing::QueueState>> reply)
{
    answer<std::vector<routing::QueueState>>(std::move(reply), world.queues);
}

void FakeRouting::rules(api::Reply<domain::RulesState> reply)
{
    answer<domain::RulesState>(std::move(reply), world.rules);
}

void FakeRouting::saveDraft(const domain::RulesDraft& draft, api::Reply<domain::RulesState> reply)
{
    if (!fails()) {
        world.rules.draft = draft;
        world.rules.draft->by = world.me;
        world.rules.draft->at = world.now;
    }
    rules(std::move(reply));
}

void FakeRouting::dropDraft(api::Reply<domain::RulesState> reply)
{
    if (!fails())
        world.rules.draft.reset();
    rules(std::move(reply));
}

void FakeRouting::publish(api::Reply<domain::RulesState> reply)
{
    if (!world.rules.draft)
        return answer<domain::RulesState>(std::move(reply), Error{ErrorCode::NotFound, "no draft"});
    if (!fails()) {
        m_before = std::exchange(world.rules.live, world.rules.draft->rules);
        world.rules.live.version = m_before->version + 1;
        world.rules.draft.reset();
        world.rules.canUndo = true;
        noteChange(false);
    }
    rules(std::move(reply));
}

void FakeRouting::undoPublish(api::Reply<domain::RulesState> reply)
{
    if (!world.rules.canUndo)
        return answer<domain::RulesState>(std::move(reply), Error{ErrorCode::NotFound, "nothing to undo"});
    if (!fails()) {
        domain::RulesDraft draft;
        draft.by = world.me;
        draft.at = world.now;
        draft.rules = world.rules.live;
        if (m_before)
            world.rules.live = *std::exchange(m_before, std::nullopt);
        world.rules.live.version = draft.rules.version + 1;
        world.rules.draft = std::move(draft);
        world.rules.canUndo = false;
        noteChange(true);
    }
    rules(std::move(reply));
}

void FakeRouting::noteChange(bool undo)
{
    world.rules.changes.insert(world.rules.changes.begin(),
                               {world.rules.live.version, world.now, world.me, undo});
}

void FakeRouting::whatIf(const api::WhatIfRequest& request, std::function<void(double)> progress,
                         api::Reply<api::WhatIfAnswer> reply)
{
    whatIfs.push_back(request);
    m_progress = std::move(progress);
    answer<api::WhatIfAnswer>(std::move(reply), world.whatIf);
}

void FakeRouting::staffing(const api::StaffingRequest& request, api::Reply<api::StaffingAnswer> reply)
{
    staffings.push_back(request);
    answer<api::StaffingAnswer>(std::move(reply), world.staffing);
}

void FakeRouting::saveQueue(const domain::Queue& queue, api::Reply<domain::Queue> reply)
{
    savedQueues.push_back(queue);
    if (queue.id.isNull())
        savedQueues.back().id = domain::QueueId(Uuid{{0xf, static_cast<std::uint8_t>(savedQueues.size())}});
    answer<domain::Queue>(std::move(reply), savedQueues.back());
}

void FakeRouting::saveSkill(const domain::Skill& skill, api::Reply<domain::Skill> reply)
{
    savedSkills.push_back(skill);
    if (skill.id.isNull())
        savedSkills.back().id = domain::SkillId(Uuid{{0xf, static_cast<std::uint8_t>(savedSkills.size())}});
    answer<domain::Skill>(std::move(reply), savedSkills.back());
}

} // namespace atalaya::test
