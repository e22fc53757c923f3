#pragma once

#include "core/domain/routing_rules.h"

/// Rules that are being worked on, and those that were published: what leads share.
namespace atalaya::domain {

/// Other skills for one agent, as part of a draft; they replace all skills the agent has.
struct AgentSkills {
    domain::AgentId agent;
    std::vector<domain::SkillLevel> skills;

    friend bool operator==(const AgentSkills&, const AgentSkills&) = default;
};

/// Rules that leads work on together. Nothing of it holds before it is published.
struct RulesDraft {
    domain::RoutingRules rules; ///< its version is that of the live rules it was begun from
    std::vector<AgentSkills> skills; ///< of agents whose skills it changes; nobody else's
    domain::AgentId by; ///< who saved it last; given by the broker
    Instant at; ///< given by the broker

    friend bool operator==(const RulesDraft&, const RulesDraft&) = default;
};

/// One publication or undo, newest first in RulesState.
struct RulesChange {
    std::int64_t version = 0;
    Instant at;
    domain::AgentId by;
    bool undo = false;
};

struct RulesState {
    domain::RoutingRules live;
    std::optional<RulesDraft> draft;
    bool canUndo = false; ///< the last publication can be taken back
    std::vector<RulesChange> changes; ///< the last 50
};

} // namespace atalaya::domain
