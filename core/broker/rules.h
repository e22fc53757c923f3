#pragma once

#include "core/broker/turn.h"
#include "core/domain/routing_rules.h"

/// The routing rules of the company: those that hold, one draft that leads work on together, and those that
/// held before, so that publishing can be taken back.
namespace atalaya::broker {

struct RulesDraft {
    domain::RoutingRules rules; ///< its version is that of the live rules it was begun from
    domain::AgentId by;
    Instant at;
};

struct KeptRules {
    domain::RoutingRules live;
    std::optional<RulesDraft> draft;
    bool canUndo = false;
};

/// Errors: those of the store; MalformedJson and InvalidField if somebody wrote into it by hand.
Result<domain::RoutingRules> liveRules(storage::SettingStore& settings);
Result<KeptRules> keptRules(storage::SettingStore& settings);

/// Replaces the draft, checked against the directory. Errors: InvalidField with the place and what to do.
Result<void> saveRulesDraft(Turn& turn, const domain::Agent& by, const domain::RoutingRules& rules);
Result<void> dropRulesDraft(Turn& turn);

/// The draft holds from now on: one audited step, and the router is told. Errors: NotFound (there is no
/// draft), Conflict (somebody published meanwhile: the draft was begun from older rules).
Result<void> publishRules(Turn& turn, const domain::Agent& by);

/// The rules before the last publication hold again; what is undone becomes the draft. Errors: NotFound.
Result<void> undoRules(Turn& turn, const domain::Agent& by);

} // namespace atalaya::broker
