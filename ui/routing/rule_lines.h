#pragma once

#include "ui/routing/rules_words.h"

namespace atalaya::routing {

/// One thing that rules say, as people read it.
struct RuleLine {
    QString place; ///< name of the queue or the agent, or "Everywhere"
    QString key; ///< of the field within its place: "offerLasts", "ladder[0]"
    QString label;
    QString value;
};

/// One thing that two sets of rules say differently.
struct LineChange {
    QString place;
    QString key;
    QString label;
    QString before; ///< "none" if there was no such line
    QString after;
};

std::vector<RuleLine> queueLines(const domain::QueueRules& rules, const api::Directory& directory);
std::vector<RuleLine> companyLines(const domain::RoutingRules& rules);

/// What a draft says otherwise than other rules. `before` may be live rules (no skills of its own) or
/// another draft.
std::vector<LineChange> lineChanges(const domain::RulesDraft& before, const domain::RulesDraft& after,
                                    const api::Directory& directory);
/// "Claims ES, an offer lasts: 20 s, was 30 s".
QString sentence(const LineChange& change);

/// The rules of a queue; those that are missing are the defaults.
domain::QueueRules rulesOf(const domain::RoutingRules& rules, domain::QueueId queue);
/// The skills of an agent under a draft.
std::vector<domain::SkillLevel> skillsOf(const domain::RulesDraft& draft, const domain::Agent& agent);

} // namespace atalaya::routing
