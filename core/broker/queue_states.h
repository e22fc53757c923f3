#pragma once

#include "core/broker/turn.h"
#include "core/routing/record.h"

namespace atalaya::broker {

/// How every queue stands now, in the order of the names.
std::vector<routing::QueueState> queueStates(Turn& turn);

} // namespace atalaya::broker
