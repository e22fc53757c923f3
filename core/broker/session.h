#pragma once

#include "core/broker/sync_job.h"
#include "core/domain/ids.h"
#include "core/net/connection.h"

#include <atomic>

namespace atalaya::broker {

/// One workstation's connection. Everything but the connection belongs to the engine's thread.
struct Session : std::enable_shared_from_this<Session> {
    enum class State {
        Fresh, ///< no Hello so far
        Greeted, ///< knows who it is; has asked for nothing
        Syncing, ///< gets its pages
        Live, ///< gets every change as it is committed
        Closed
    };

    domain::SessionId id;
    std::shared_ptr<net::Connection> connection;
    State state = State::Fresh;
    Instant openedAt;
    domain::AgentId agent;
    std::string device;
    std::string tokenHash;
    Instant tokenExpiresAt;
    std::string visibility; ///< mark under which its replica was filled
    std::string team; ///< who has the same sees the same, but for what is assigned to one of them
    std::unique_ptr<SyncJob> sync;
    std::int64_t position = 0; ///< what it has after the pages given: the next page goes on from there
    std::atomic<bool> attends{false}; ///< a ticket: its heartbeats renew the lease of that
    std::atomic<bool> lost{false}; ///< the connection is gone and the engine could not be told
    bool wantsPosition =
        false; ///< was answered in this turn: has to learn how far it is, even if it sees no change
};

} // namespace atalaya::broker
