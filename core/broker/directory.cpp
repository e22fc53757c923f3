#include "core/broker/directory.h"

#include "core/base/text.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

template <typename Map, typename List> void fill(Map& map, List list)
{
    map.clear();
    for (auto& one : list) {
        const auto id = one.id;
        map.emplace(id, std::move(one));
    }
}

template <typename Map, typename IdType>
auto find(const Map& map, const IdType& id) -> const typename Map::mapped_type*
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

Result<void> Directory::load()
{
    ATALAYA_TRY(agents, m_store->agents());
    ATALAYA_TRY(queues, m_store->queues());
    ATALAYA_TRY(skills, m_store->skills());
    ATALAYA_TRY(accounts, m_store->accounts());
    fill(m_agents, std::move(agents));
    fill(m_queues, std::move(queues));
    fill(m_skills, std::move(skills));
    fill(m_accounts, std::move(accounts));
    return {};
}

const domain::Agent* Directory::agent(domain::AgentId id) const
{
    return find(m_agents, id);
}

const domain::Queue* Directory::queue(domain::QueueId id) const
{
    return find(m_queues, id);
}

const domain::ChannelAccount* Directory::account(domain::ChannelAccountId id) const
{
    return find(m_accounts, id);
}

const domain::Agent* Directory::agentByLogin(std::string_view login) const
{
    const auto found = std::ranges::find_if(
        m_agents, [&](const auto& one) { return equalsIgnoreCase(one.second.login, login); });
    return found == m_agents.end() ? nullptr : &found->second;
}

const domain::Queue* Directory::triageQueue() const
{
    const auto found = std::ranges::find_if(m_queues, [](const auto& one) { return one.second.triage; });
    return found == m_queues.end() ? nullptr : &found->second;
}

std::string Directory::skillName(domain::SkillId id) const
{
    const domain::Skill* skill = find(m_skills, id);
    return skill ? skill->name : id.str();
}

template <typename Map, typename T> Result<void> Directory::putInto(Map& map, T value, Instant now)
{
    if constexpr (requires { value.version; }) {
        const auto found = map.find(value.id);
        value.version = found == map.end() ? 1 : found->second.version + 1;
    }
    ++m_writes; // before the store: what fails half way has to be read again too
    ATALAYA_CHECK(m_store->put(value));
    ATALAYA_CHECK(m_journal->record(value, {}, now));
    const auto id = value.id;
    map.insert_or_assign(id, std::move(value));
    return {};
}

Result<void> Directory::put(domain::Agent agent, Instant now)
{
    return putInto(m_agents, std::move(agent), now);
}

Result<void> Directory::put(domain::Queue queue, Instant now)
{
    return putInto(m_queues, std::move(queue), now);
}

Result<void> Directory::put(domain::Skill skill, Instant now)
{
    return putInto(m_skills, std::move(skill), now);
}

Result<void> Directory::put(domain::ChannelAccount account, Instant now)
{
    return putInto(m_accounts, std::move(account), now);
}

} // namespace atalaya::broker
