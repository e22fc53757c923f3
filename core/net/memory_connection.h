#pragma once

#include "core/net/connection.h"

#include <utility>

namespace atalaya::net {

/// Runs a task later on one thread, in the order given: post to an event loop, or push to a queue that a test
/// empties.
using Post = std::function<void(std::function<void()>)>;

/// Two ends of one connection inside a process, with the behaviour of a WebSocket: order kept, bounded
/// queues, exactly one onClosed a side. Handlers of the first end run through postA, those of the second
/// through postB. For the broker inside the workstation (sandbox) and for tests.
std::pair<std::shared_ptr<Connection>, std::shared_ptr<Connection>> makeMemoryPair(Post postA, Post postB);

} // namespace atalaya::net
