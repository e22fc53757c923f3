#pragma once

#include "core/broker/journal.h"
#include "core/domain/directory.h"
#include "core/storage/directory_store.h"

#include <map>

namespace atalaya::broker {

/// Agents, queues, skills and channel accounts in memory; writes go through to the store and into the
/// journal.
class Directory {
public:
    Directory(storage::DirectoryStore& store, Journal& journal) : m_store(&store), m_journal(&journal) { }

    /// Reads everything anew: at start, and after a turn that was rolled back.
    Result<void> load();

    const domain::Agent* agent(domain::AgentId id) const;
    const domain::Queue* queue(domain::QueueId id) const;
    const domain::ChannelAccount* account(domain::ChannelAccountId id) const;
    const domain::Agent* agentByLogin(std::string_view login) const;
    const domain::Queue* triageQueue() const;
    std::string skillName(domain::SkillId id) const;

    const std::map<domain::AgentId, domain::Agent>& agents() const { return m_agents; }
    const std::map<domain::QueueId, domain::Queue>& queues() const { return m_queues; }
    const std::map<domain::SkillId, domain::Skill>& skills() const { return m_skills; }
    const std::map<domain::ChannelAccountId, domain::ChannelAccount>& accounts() const { return m_accounts; }

    /// Stores the new state with a version one higher, and tells everybody. Errors: DatabaseConstraint (a
    /// login twice).
    Result<void> put(domain::Agent agent, Instant now);
    Result<void> put(domain::Queue queue, Instant now);
    Result<void> put(domain::Skill skill, Instant now);
    Result<void> put(domain::ChannelAccount account, Instant now);

    /// Grows with each write: tells whether a rollback concerns the directory.
    std::int64_t writes() const { return m_writes; }

private:
    template <typename Map, typename T> Result<void> putInto(Map& map, T value, Instant now);

    storage::DirectoryStore* m_store;
    Journal* m_journal;
    std::map<domain::AgentId, domain::Agent> m_agents;
    std::map<domain::QueueId, domain::Queue> m_queues;
    std::map<domain::SkillId, domain::Skill> m_skills;
    std::map<domain::ChannelAccountId, domain::ChannelAccount> m_accounts;
    std::int64_t m_writes = 0;
};

} // namespace atalaya::broker
