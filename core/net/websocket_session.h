#pragma once

#include "core/base/result.h"
#include "core/net/connection.h"
#include "core/net/http.h"
#include "core/net/transport.h"

namespace atalaya::net {

struct WebSocketSettings {
    std::size_t maxMessage = 0;
    std::size_t maxSendQueue = 0;
    std::chrono::milliseconds handshakeTimeout{0};
    std::chrono::milliseconds pingInterval{0};
};

/// What a client asks for.
struct UpgradeRequest {
    std::string host; ///< the Host header
    std::string target;
    HttpHeaders headers;
};

using WebSocketOpened = std::function<void(Result<std::shared_ptr<Connection>>)>;

/// Answers the upgrade request and makes a message connection of the transport. The callback comes on the
/// loop.
void acceptWebSocket(std::shared_ptr<Transport> transport, const HttpRequest& request,
                     const WebSocketSettings& settings, WebSocketOpened opened);

/// Sends an upgrade request. Errors: HttpStatus, MalformedHttp, ConnectionClosed, TimedOut.
void openWebSocket(std::shared_ptr<Transport> transport, const UpgradeRequest& request,
                   const WebSocketSettings& settings, WebSocketOpened opened);

} // namespace atalaya::net
