#pragma once

#include "core/base/result.h"
#include "core/net/connection.h"
#include "core/net/http.h"

#include <chrono>
#include <cstdint>

namespace atalaya::net {

/// Where to connect, and which certificate is believed. A certificate is never accepted unseen: with neither
/// a pin nor the system's trust store the connection fails, and the error's detail is the fingerprint, for a
/// person to compare.
struct ClientOptions {
    /// "wss://host:port/ws"; "ws://" is accepted for loopback addresses only.
    std::string url;
    HttpHeaders headers = {}; ///< sent with the upgrade request
    std::string pinnedFingerprint = {}; ///< if set, this certificate and no other
    bool useSystemTrust = false; ///< without a pin: the system's authorities and the host name decide
    std::chrono::milliseconds timeout{15'000}; ///< from the name lookup to the finished upgrade
    std::chrono::milliseconds pingInterval{15'000};
};

using ConnectCallback = std::function<void(Result<std::shared_ptr<Connection>>)>;

/// Opens WebSocket connections and owns the thread that serves them.
class WebSocketClient {
public:
    static std::unique_ptr<WebSocketClient> create();

    /// Closes its connections (their onClosed comes first), drops attempts under way without a call, and ends
    /// the thread.
    virtual ~WebSocketClient() = default;

    /// Never waits; the callback runs on the io thread, once. Set the connection's handlers there.
    /// Errors: InvalidArgument (url), NameNotResolved, ConnectionFailed, TimedOut, HttpStatus (detail begins
    /// with the status), FingerprintMismatch and TlsFailed (detail: fingerprint of the certificate seen,
    /// empty if TLS got not so far).
    virtual void connect(ClientOptions options, ConnectCallback done) = 0;
};

/// The fingerprint of the certificate that a server shows now, for a person to compare. Blocks.
Result<std::string> fetchFingerprint(const std::string& host, std::uint16_t port,
                                     std::chrono::milliseconds timeout = std::chrono::seconds(10));

} // namespace atalaya::net
