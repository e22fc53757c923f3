#pragma once

#include "core/broker/turn.h"
#include "core/domain/rules_draft.h"

/// The routing rules of the company: those that hold, one draft that leads work on together, and those that
/// held before, so that publishing can be taken back. A draft may change skills of agents too.
namespace atalaya::broker {

/// Errors: those of the store; MalformedJson and InvalidField if somebody wrote into it by hand.
Result<domain::RoutingRules> liveRules(storage::SettingStore& settings);
Result<domain::RulesState> rulesState(storage::SettingStore& settings);

/// Replaces the draft, checked against the directory. Errors: InvalidField with the place and what to do;
/// Conflict, with who and when, if somebody saved after the draft that `draft.at` names.
Result<void> saveRulesDraft(Turn& turn, const domain::Agent& by, domain::RulesDraft draft);
Result<void> dropRulesDraft(Turn& turn);

/// The draft holds from now on: one audited step, and the router is told. Errors: NotFound (there is no
/// draft), Conflict (somebody published meanwhile: the draft was begun from older rules).
Result<void> publishRules(Turn& turn, const domain::Agent& by);

/// Rules and skills before the last publication hold again; what is undone becomes the draft. Errors:
/// NotFound.
Result<void> undoRules(Turn& turn, const domain::Agent& by);

} // namespace atalaya::broker
