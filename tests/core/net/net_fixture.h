#pragma once

#include "core/base/queue.h"
#include "core/net/server.h"
#include "core/net/websocket_client.h"

namespace atalaya::test {

inline constexpr std::chrono::seconds kLongest{20};

/// What a connection told, to wait for. The handlers keep what they need, so a connection may end after the
/// test did.
struct Inbox {
    struct Queues {
        BoundedQueue<std::string> messages{100'000};
        BoundedQueue<Error> closed{10};
    };
    std::shared_ptr<Queues> queues = std::make_shared<Queues>();

    net::ConnectionHandlers handlers()
    {
        return {[to = queues](std::string text) { (void)to->messages.push(std::move(text)); },
                [to = queues](Error error) { (void)to->closed.push(std::move(error)); }};
    }
    /// The next message, or "(none)".
    std::string next()
    {
        auto taken = queues->messages.take(1, kLongest);
        return taken.empty() ? "(none)" : taken.front();
    }
    /// How it was closed; Cancelled if it was not.
    Error end()
    {
        auto taken = queues->closed.take(1, kLongest);
        return taken.empty() ? Error{ErrorCode::Cancelled, "still open"} : taken.front();
    }
    bool isClosed() const { return queues->closed.size() > 0; }
    std::size_t waiting() const { return queues->messages.size(); }
};

/// A certificate for localhost, made once.
const net::TlsIdentity& localIdentity();
std::string localFingerprint();

/// Answers "METHOD path body" to everything, and every WebSocket message with itself.
net::HttpResponse describe(const net::HttpRequest& request);
std::unique_ptr<net::Server> startEcho(net::ServerOptions options);

/// Connects and waits for the answer.
Result<std::shared_ptr<net::Connection>> connectNow(net::WebSocketClient& client, net::ClientOptions options);
net::ClientOptions pinnedTo(std::uint16_t port);

/// Over plain loopback.
net::ClientOptions plainTo(std::uint16_t port);
/// A server's options with the local identity.
net::ServerOptions secured(int threads = 1);

/// A server that hands its connections to the test.
struct Accepting {
    BoundedQueue<std::shared_ptr<net::Connection>> connections{100};
    BoundedQueue<std::string> tokens{100};
    std::unique_ptr<net::Server> server;

    explicit Accepting(net::ServerOptions options = {})
    {
        server = net::Server::start(
                     std::move(options), [](const net::HttpRequest&, const net::HttpReply&) {},
                     [this](const net::HttpRequest& request, std::shared_ptr<net::Connection> connection) {
                         (void)tokens.push(std::string(request.parameter("token").value_or("")));
                         (void)connections.push(std::move(connection));
                     })
                     .value();
    }
    std::shared_ptr<net::Connection> take()
    {
        auto taken = connections.take(1, kLongest);
        return taken.empty() ? nullptr : std::move(taken.front());
    }
};

} // namespace atalaya::test
