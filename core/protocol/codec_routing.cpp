// Descriptions first: archive.h looks for the words of enumerations.
#include "core/protocol/describe_routing.h"
#include "core/protocol/value_codec.h"

namespace atalaya::protocol {

ATALAYA_VALUE(domain::RoutingRules)
ATALAYA_VALUE(domain::AgentSkills)
ATALAYA_VALUE(domain::RulesDraft)
ATALAYA_VALUE(domain::RulesChange)
ATALAYA_VALUE(std::vector<domain::RulesChange>)
ATALAYA_VALUE(domain::RulesState)
ATALAYA_VALUE(routing::Explanation)
ATALAYA_VALUE(routing::WhyNotReason)
ATALAYA_VALUE(routing::Standing)
ATALAYA_VALUE(routing::WaitReport)
ATALAYA_VALUE(routing::RoutingRecord)
ATALAYA_VALUE(routing::QueueState)
ATALAYA_VALUE(routing::RecordedWork)
ATALAYA_VALUE(routing::RecordedPresence)
ATALAYA_VALUE(routing::RecordedPast)

} // namespace atalaya::protocol
