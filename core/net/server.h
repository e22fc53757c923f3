#pragma once

#include "core/base/limits.h"
#include "core/net/connection.h"
#include "core/net/http.h"
#include "core/net/tls.h"

#include <atomic>
#include <chrono>
#include <cstdint>

namespace atalaya::net {

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0: any free one, see Server::port()
    std::optional<TlsIdentity> tls = {}; ///< TLS 1.3; without: plain, refused unless the address is loopback
    int threads = 1;
    const Clock* clock = nullptr; ///< for the Date header; must outlive the server
    std::string webSocketPath = "/ws";

    std::size_t maxConnections = limits::kConnections;
    std::size_t maxConnectionsPerAddress = limits::kConnectionsPerAddress;
    std::size_t maxHeader = limits::kHttpHeader;
    std::size_t maxBody = limits::kHttpBody;
    std::size_t maxMessage = limits::kWebSocketMessage;
    std::size_t maxSendQueue = limits::kSendQueueBytes;

    std::chrono::milliseconds handshakeTimeout{10'000}; ///< TLS
    std::chrono::milliseconds headerTimeout{10'000}; ///< the whole head of a request, from its first byte
    std::chrono::milliseconds bodyTimeout{60'000}; ///< the whole body
    std::chrono::milliseconds idleTimeout{60'000}; ///< between requests
    std::chrono::milliseconds replyTimeout{
        60'000}; ///< for the handler, then again for the other side to read the answer
    std::chrono::milliseconds pingInterval{
        15'000}; ///< WebSocket; closed after twice this time without a sign of life
};

/// Counted since the start, but for the two "open" ones.
struct ServerStats {
    std::uint64_t openConnections = 0;
    std::uint64_t openWebSockets = 0;
    std::uint64_t connections = 0;
    std::uint64_t refusedConnections = 0; ///< over a limit
    std::uint64_t failedHandshakes = 0;
    std::uint64_t requests = 0;
    std::uint64_t malformed = 0; ///< answered with 4xx or 5xx here, before any handler
    std::uint64_t timeouts = 0;
    std::uint64_t messagesIn = 0;
    std::uint64_t messagesOut = 0;
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
};

/// A new WebSocket and the request that opened it (its headers and query). Called on the connection's io
/// thread.
using WebSocketHandler = std::function<void(HttpRequest, std::shared_ptr<Connection>)>;

/// HTTP/1.1 and WebSocket (RFC 6455, text only, no compression) on one port. Malformed or excessive input is
/// answered with a JSON error or a close, and counted; the other connections do not notice.
class Server {
public:
    /// Listens when it returns. Errors: AddressInUse, InvalidArgument, TlsFailed, ConnectionFailed.
    static Result<std::unique_ptr<Server>> start(ServerOptions options, HttpHandler onRequest,
                                                 WebSocketHandler onWebSocket);

    virtual ~Server() = default; ///< as stop(0)

    virtual std::uint16_t port() const = 0;
    virtual ServerStats stats() const = 0;

    /// Takes no more connections, closes idle ones, tells WebSockets GoingAway, lets replies that are under
    /// way finish within the time, then ends the rest. Blocks; not to be called from a handler. Afterwards no
    /// handler runs any more.
    virtual void stop(std::chrono::milliseconds grace) = 0;
};

} // namespace atalaya::net
