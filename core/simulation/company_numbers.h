#pragma once

#include "core/simulation/company.h"

#include <map>

namespace atalaya::simulation {

/// The numbers of a company's queues, skills and agents, which are their ids in a scenario.
class Numbers {
public:
    explicit Numbers(const Company& company)
    {
        add(m_queues, company.queues);
        add(m_skills, company.skills);
        add(m_agents, company.agents);
    }

    /// Nothing: it is not there any more.
    std::optional<std::size_t> of(domain::QueueId id) const { return in(m_queues, id.uuid()); }
    std::optional<std::size_t> of(domain::SkillId id) const { return in(m_skills, id.uuid()); }
    std::optional<std::size_t> of(domain::AgentId id) const { return in(m_agents, id.uuid()); }

    std::vector<domain::QueueId> mapped(const std::vector<domain::QueueId>& ids) const;
    std::vector<domain::AgentId> mapped(const std::vector<domain::AgentId>& ids) const;
    std::vector<domain::SkillLevel> mapped(const std::vector<domain::SkillLevel>& skills) const;

private:
    using Map = std::map<Uuid, std::size_t>;
    template <typename T> static void add(Map& map, const std::vector<T>& all)
    {
        for (const T& one : all)
            map.emplace(one.id.uuid(), map.size());
    }
    static std::optional<std::size_t> in(const Map& map, const Uuid& id)
    {
        const auto found = map.find(id);
        return found == map.end() ? std::nullopt : std::optional(found->second);
    }
    Map m_queues;
    Map m_skills;
    Map m_agents;
};

} // namespace atalaya::simulation
