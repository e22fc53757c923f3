#pragma once

#include "core/domain/directory.h"

namespace atalaya::storage {

/// Who works here and where things wait: small tables that their users hold in memory.
class DirectoryStore {
public:
    virtual ~DirectoryStore() = default;

    /// Inserts or replaces. Errors: DatabaseConstraint (a login that another agent has).
    virtual Result<void> put(const domain::Agent& agent) = 0;
    virtual Result<void> put(const domain::Queue& queue) = 0;
    virtual Result<void> put(const domain::Skill& skill) = 0;
    virtual Result<void> put(const domain::ChannelAccount& account) = 0;

    /// Errors: NotFound.
    virtual Result<domain::Agent> agent(domain::AgentId id) = 0;
    /// The login in any case. Errors: NotFound.
    virtual Result<domain::Agent> agentByLogin(std::string_view login) = 0;

    /// All of them, by name.
    virtual Result<std::vector<domain::Agent>> agents() = 0;
    virtual Result<std::vector<domain::Queue>> queues() = 0;
    virtual Result<std::vector<domain::Skill>> skills() = 0;
    virtual Result<std::vector<domain::ChannelAccount>> accounts() = 0;
};

} // namespace atalaya::storage
