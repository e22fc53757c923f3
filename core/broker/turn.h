#pragma once

#include "core/base/random.h"
#include "core/broker/directory.h"
#include "core/broker/journal.h"
#include "core/routing/event.h"
#include "core/storage/blob_store.h"
#include "core/storage/open.h"

#include <functional>

namespace atalaya::broker {

class RoutingDesk;
class SessionHub;
class SnoozeList;
class Workers;

/// All that a handler may use. Valid during one turn of the engine, on the engine's thread only.
struct Turn {
    storage::BrokerStores& stores;
    storage::BlobStore& blobs;
    Random& random;
    Directory& directory;
    Journal& journal;
    RoutingDesk& desk;
    SessionHub& sessions;
    SnoozeList& snoozes;
    Workers& workers;
    /// Events for the router; they are applied when the handler has succeeded, in the same transaction.
    std::vector<routing::Event>& routing;
    Instant now;
    /// Set when memory may be ahead of the store: the engine reads everything again before the next turn.
    bool& stale;
};

/// Does a part of a turn, with all that follows from it in the router. If it fails nothing of it remains: not
/// in the store, not in what will be told, not in the directory.
Result<void> attempt(Turn& turn, const std::function<Result<void>()>& work);

/// True for failures of the store itself: the whole turn is in doubt, not just one input.
bool isStoreFailure(ErrorCode code) noexcept;

} // namespace atalaya::broker
