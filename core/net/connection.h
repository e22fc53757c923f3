#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace atalaya::net {

/// Why this side ends a connection. Over WebSocket it becomes the status code (RFC 6455 §7.4.1, in brackets).
enum class CloseReason {
    Normal, ///< done (1000); the other side sees ConnectionClosed
    GoingAway, ///< this program stops (1001); ShuttingDown
    Malformed, ///< the other side broke the protocol (1002); MalformedFrame
    Refused, ///< not signed in, or not allowed (1008); PermissionDenied
    TooLarge, ///< a message too large, or a reader too slow (1009); TooLarge
    Failed, ///< our own fault (1011); Internal
    Busy ///< come back later (1013); Busy
};

/// What a connection tells its owner. Both are dropped after onClosed, so they may hold the connection
/// itself.
struct ConnectionHandlers {
    /// One whole message, valid UTF-8, at most limits::kWebSocketMessage bytes.
    std::function<void(std::string)> onMessage;
    /// Exactly once, last, on both sides: also for the side that called close(). The code says how it ended.
    std::function<void(Error)> onClosed;
};

/// One message connection as both sides see it: a WebSocket, or two ends in memory.
///
/// Threads: send, close, queuedBytes and setHandlers may be called from any thread, also from inside a
/// handler, and never call a handler before they return. Handlers run one at a time on the connection's own
/// thread (a server's or client's io thread; for the in-memory kind whatever its Post says) and must not
/// block. The connection keeps itself alive until it is closed: dropping the pointer does not close it.
class Connection {
public:
    virtual ~Connection() = default;

    /// Once. Messages that arrive before wait; a connection that is closed already tells so now.
    virtual void setHandlers(ConnectionHandlers handlers) = 0;

    /// Sends one text message, after those sent before. Never waits: what the other side does not read is
    /// queued, and more than limits::kSendQueueBytes in the queue closes the connection with TooLarge.
    /// Ignored once closed. Shared, so that one event goes to every session without a copy.
    virtual void send(std::shared_ptr<const std::string> text) = 0;
    void send(std::string text) { send(std::make_shared<const std::string>(std::move(text))); }

    /// Sends what is queued, then ends the connection; messages that still arrive are dropped. Later calls
    /// change nothing.
    virtual void close(CloseReason reason) = 0;

    /// Bytes sent here and not yet taken by the other side, about.
    virtual std::size_t queuedBytes() const = 0;

    /// Address of the other side without port ("192.0.2.7", "2001:db8::7"), "memory" for the in-memory kind.
    virtual std::string remoteAddress() const = 0;
};

/// The code that the other side of a closed connection is told.
ErrorCode errorOfClose(CloseReason reason) noexcept;

} // namespace atalaya::net
