#pragma once

#include "core/base/result.h"
#include "core/routing/record.h"

/// Answers of the routing routes that are lists, or nothing.
namespace atalaya::session {

Result<std::vector<routing::RoutingRecord>> readRecords(const std::string& body);
Result<std::optional<routing::WaitReport>> readWaitReport(const std::string& body);
Result<std::vector<routing::Standing>> readStandings(const std::string& body);
Result<std::vector<routing::QueueState>> readQueueStates(const std::string& body);

} // namespace atalaya::session
