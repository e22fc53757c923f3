#pragma once

#include "core/routing/action.h"
#include "core/routing/record.h"
#include "core/storage/interaction_store.h"

/// What the router log keeps of each decision, and what people and tools are told of it.
namespace atalaya::broker {

/// The row for a decision; time and the log's own number are not set. Nothing: it is not written down.
std::optional<storage::RouterRecord> rowOf(const routing::Action& action);
/// Of an offer: with how the other agents stood.
storage::RouterRecord rowOf(const routing::MakeOffer& made, const std::vector<routing::Standing>& others);

/// Never fails: of a row that cannot be understood time, kind and agent are left.
routing::RoutingRecord recordOf(const storage::RouterRecord& row);

/// The reasons; none if nothing is in the way.
routing::Standing standingOf(const routing::WhyNot& why);

} // namespace atalaya::broker
