#pragma once

#include "core/domain/enums.h"
#include "core/domain/ids.h"

#include <string>
#include <vector>

namespace atalaya::domain {

/// Something an agent can be good at.
struct Skill {
    SkillId id;
    std::string name;

    friend bool operator==(const Skill&, const Skill&) = default;
};

struct SkillLevel {
    SkillId skill;
    int level = 1; ///< 1 to 5

    friend bool operator==(const SkillLevel&, const SkillLevel&) = default;
};

/// A person who works tickets.
struct Agent {
    AgentId id;
    std::string login;
    std::string name;
    Role role = Role::Agent;
    std::vector<std::string> languages;
    std::vector<SkillLevel> skills;
    std::vector<QueueId> queues;
    std::vector<ChannelKind> channels;
    int capacityUnits = 100; ///< an e-mail takes 10, a chat 34, a call 100 (routing.h)
    AgentStatus status = AgentStatus::Offline;
    bool disabled = false;
    std::int64_t version = 0;

    friend bool operator==(const Agent&, const Agent&) = default;
};

/// Where interactions wait. Targets are minutes of the calendar; 0 means none.
struct Queue {
    QueueId id;
    std::string name;
    std::string description;
    int colour = 1; ///< index of a chart colour, 1 to 8
    std::vector<ChannelKind> channels;
    std::vector<SkillLevel> requiredSkills;
    int firstResponseMinutes = 0;
    int nextResponseMinutes = 0;
    int resolutionMinutes = 0;
    bool triage = false; ///< takes what nobody could understand; there is exactly one
    std::int64_t version = 0;

    friend bool operator==(const Queue&, const Queue&) = default;
};

/// One mailbox, handle, number or widget. Secrets (passwords) are not here but in the secret store.
struct ChannelAccount {
    ChannelAccountId id;
    ChannelKind kind = ChannelKind::Email;
    std::string name;
    std::string address;
    QueueId queue; ///< where new tickets go
    bool enabled = true;
    std::int64_t version = 0;

    friend bool operator==(const ChannelAccount&, const ChannelAccount&) = default;
};

} // namespace atalaya::domain
