#include "ui/team/team_facts.h"

#include "ui/models/texts.h"

#include <algorithm>

namespace atalaya::team {
namespace {

bool isThere(const domain::Agent& agent)
{
    return !agent.disabled && agent.status == domain::AgentStatus::Available;
}

bool worksIn(const domain::Agent& agent, const domain::QueueId& queue)
{
    return std::ranges::find(agent.queues, queue) != agent.queues.end();
}

int levelOf(const domain::Agent& agent, const domain::SkillId& skill)
{
    const auto found = std::ranges::find(agent.skills, skill, &domain::SkillLevel::skill);
    return found == agent.skills.end() ? 0 : found->level;
}

QString nameOf(const api::Directory& directory, const domain::SkillId& skill)
{
    const auto found = std::ranges::find(directory.skills, skill, &domain::Skill::id);
    return found == directory.skills.end() ? QString() : QString::fromStdString(found->name);
}

} // namespace

std::vector<Worker> workedOn(const std::vector<domain::Entry>& entries)
{
    std::vector<Worker> workers;
    for (const domain::Entry& entry : entries) {
        const bool says = entry.kind != domain::EntryKind::Event;
        const auto id = domain::AgentId::parse(entry.authorId);
        if (entry.authorKind != domain::AuthorKind::Agent || !says || !id)
            continue;
        auto found = std::ranges::find(workers, *id, &Worker::agent);
        if (found == workers.end())
            found = workers.insert(workers.end(), {*id, QString::fromStdString(entry.authorName), 0, 0, {}});
        ++(entry.kind == domain::EntryKind::Note ? found->notes : found->answers);
        found->last = std::max(found->last, entry.at);
    }
    std::ranges::stable_sort(workers, std::greater{}, &Worker::last);
    return workers;
}

std::vector<Expert> whoKnows(const api::Directory& directory, const domain::Ticket& ticket,
                             const domain::AgentId& me)
{
    const auto queue = std::ranges::find(directory.queues, ticket.queue, &domain::Queue::id);
    std::vector<Expert> experts;
    if (queue == directory.queues.end())
        return experts;
    for (const domain::Agent& agent : directory.agents) {
        if (agent.id == me || !isThere(agent))
            continue;
        Expert expert{agent.id, QString::fromStdString(agent.name), agent.status, {}, 0};
        bool all = queue->requiredSkills.empty() ? worksIn(agent, queue->id) : true;
        for (const domain::SkillLevel& needed : queue->requiredSkills) {
            const int level = levelOf(agent, needed.skill);
            all = all && level >= std::max(1, needed.level);
            expert.level += level;
            expert.reasons << nameOf(directory, needed.skill);
        }
        if (!all)
            continue;
        if (std::ranges::find(agent.languages, ticket.language) != agent.languages.end()) {
            ++expert.level;
            expert.reasons << models::languageName(ticket.language);
        }
        expert.reasons.removeAll(QString());
        expert.reasons.removeDuplicates();
        experts.push_back(std::move(expert));
    }
    std::ranges::stable_sort(experts, std::greater{}, &Expert::level);
    return experts;
}

const domain::Agent* leadOf(const api::Directory& directory, const domain::QueueId& queue,
                            const domain::AgentId& me)
{
    const domain::Agent* best = nullptr;
    const auto rank = [&queue](const domain::Agent& agent) {
        return (worksIn(agent, queue) ? 2 : 0) + (isThere(agent) ? 1 : 0);
    };
    for (const domain::Agent& agent : directory.agents) {
        const bool leads = agent.role == domain::Role::Lead && !agent.disabled && agent.id != me;
        if (leads && (!best || rank(agent) > rank(*best)))
            best = &agent;
    }
    return best;
}

} // namespace atalaya::team
