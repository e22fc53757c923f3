#include "core/net/server.h"

#include "core/base/log.h"
#include "core/net/asio_parts.h"
#include "core/net/gate.h"
#include "core/net/tls_context.h"
#include "core/net/url.h"

#include <boost/asio/ip/v6_only.hpp>
#include <spdlog/spdlog.h>

namespace atalaya::net {
namespace {

using asio::ip::tcp;
using boost::system::error_code;

constexpr std::chrono::milliseconds kAcceptPause{100}; // after an error such as "too many open files"
constexpr std::chrono::seconds kAbortTime{5};

class AsioServer final : public Server {
public:
    AsioServer(std::shared_ptr<ServerShared> shared, std::shared_ptr<TlsContext> tls);
    ~AsioServer() override { stop(std::chrono::milliseconds(0)); }
    AsioServer(const AsioServer&) = delete;
    AsioServer& operator=(const AsioServer&) = delete;

    Result<void> listen();
    std::uint16_t port() const override { return m_port; }
    ServerStats stats() const override;
    void stop(std::chrono::milliseconds grace) override;

private:
    void accept();
    void onAccepted(error_code failed, tcp::socket socket, const std::shared_ptr<IoLoop>& loop);
    void welcome(tcp::socket socket, const std::shared_ptr<IoLoop>& loop);

    const std::shared_ptr<ServerShared> m_shared;
    const std::shared_ptr<TlsContext> m_tls;
    std::vector<std::shared_ptr<IoLoop>> m_loops; // the first one accepts, and owns the gate
    std::size_t m_nextLoop = 0;
    const std::shared_ptr<Gate> m_gate;
    std::optional<tcp::acceptor> m_acceptor;
    std::unique_ptr<Deadline> m_pause;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_stopped = false;
};

AsioServer::AsioServer(std::shared_ptr<ServerShared> shared, std::shared_ptr<TlsContext> tls)
    : m_shared(std::move(shared))
    , m_tls(std::move(tls))
    , m_gate(std::make_shared<Gate>(m_shared->options.maxConnections,
                                    m_shared->options.maxConnectionsPerAddress))
{
    for (int i = 0; i < std::max(1, m_shared->options.threads); ++i)
        m_loops.push_back(std::make_shared<IoLoop>());
    m_pause = std::make_unique<Deadline>(m_loops.front());
}

Result<void> AsioServer::listen()
{
    const ServerOptions& options = m_shared->options;
    error_code failed;
    const auto address =
        asio::ip::make_address(options.address == "localhost" ? "127.0.0.1" : options.address, failed);
    if (failed)
        return Error{ErrorCode::InvalidArgument, "listening address: " + options.address};
    const tcp::endpoint endpoint(address, options.port);
    m_acceptor.emplace(m_loops.front()->impl().context);
    m_acceptor->open(endpoint.protocol(), failed);
#ifndef _WIN32 // there the option would let another program take the port over
    if (!failed)
        m_acceptor->set_option(tcp::acceptor::reuse_address(true), failed);
#endif
    if (!failed && address.is_v6())
        m_acceptor->set_option(asio::ip::v6_only(!address.is_unspecified()), failed);
    if (!failed)
        m_acceptor->bind(endpoint, failed);
    if (!failed)
        m_acceptor->listen(tcp::acceptor::max_listen_connections, failed);
    if (failed)
        return Error{failed == asio::error::address_in_use ? ErrorCode::AddressInUse
                                                           : ErrorCode::ConnectionFailed,
                     options.address + ":" + std::to_string(options.port) + " " + failed.message()};
    m_port = m_acceptor->local_endpoint(failed).port();
    accept();
    for (const auto& loop : m_loops)
        loop->start();
    return {};
}

void AsioServer::accept()
{
    const auto loop = m_loops[m_nextLoop++ % m_loops.size()];
    m_acceptor->async_accept(loop->impl().context, [this, loop](error_code failed, tcp::socket socket) {
        onAccepted(failed, std::move(socket), loop);
    });
}

void AsioServer::onAccepted(error_code failed, tcp::socket socket, const std::shared_ptr<IoLoop>& loop)
{
    if (m_shared->stopping || failed == asio::error::operation_aborted)
        return;
    if (failed) {
        log::net().warn("accepting a connection: {}", failed.message());
        return m_pause->arm(kAcceptPause, [this] { accept(); });
    }
    welcome(std::move(socket), loop);
    accept();
}

void AsioServer::welcome(tcp::socket socket, const std::shared_ptr<IoLoop>& loop)
{
    error_code gone;
    const tcp::endpoint endpoint = socket.remote_endpoint(gone);
    if (gone)
        return;
    const std::string address = endpoint.address().to_string();
    const Gate::Verdict verdict = m_gate->judge(address);
    ++m_shared->counters->connections;
    if (verdict != Gate::Verdict::Welcome)
        ++m_shared->counters->refusedConnections;
    if (verdict == Gate::Verdict::Full)
        return;

    const auto transport = makeTransport(loop, std::move(socket), m_tls, m_shared->counters);
    const auto session =
        std::make_shared<HttpSession>(transport, m_shared, verdict == Gate::Verdict::Overloaded);
    const std::uint64_t id = m_gate->enter(address, session);
    ++m_shared->counters->openConnections;
    // Holds the session until the socket is closed, also after it became a WebSocket.
    transport->setReleased(
        [session, gate = m_gate, counters = m_shared->counters, home = m_loops.front(), id] {
            --counters->openConnections;
            home->post([gate, id] { gate->leave(id); });
        });
    loop->post([session] { session->start(); });
}

ServerStats AsioServer::stats() const
{
    const Counters& now = *m_shared->counters;
    return {now.openConnections,  now.openWebSockets, now.connections, now.refusedConnections,
            now.failedHandshakes, now.requests,       now.malformed,   now.timeouts,
            now.messagesIn,       now.messagesOut,    now.bytesIn,     now.bytesOut};
}

void AsioServer::stop(std::chrono::milliseconds grace)
{
    if (m_stopped.exchange(true))
        return;
    m_shared->stopping = true;
    m_loops.front()->post([this] {
        error_code ignored;
        if (m_acceptor)
            m_acceptor->close(ignored);
        m_pause->cancel();
        m_gate->forEach(&HttpSession::stop);
    });
    if (grace.count() == 0 || !m_gate->count().waitForNone(grace)) {
        m_loops.front()->post([gate = m_gate] { gate->forEach(&HttpSession::abort); });
        m_gate->count().waitForNone(kAbortTime);
    }
    // The first loop last: the others post to it when their connections end.
    for (auto loop = m_loops.rbegin(); loop != m_loops.rend(); ++loop)
        (*loop)->stop();
    m_shared->onRequest = nullptr;
    m_shared->onWebSocket = nullptr;
}

} // namespace

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, HttpHandler onRequest,
                                              WebSocketHandler onWebSocket)
{
    std::shared_ptr<TlsContext> tls;
    if (options.tls) {
        ATALAYA_TRY(context, serverContext(*options.tls));
        tls = std::move(context);
        options.tls.reset(); // the key is in one place only
    } else if (!isLoopbackHost(options.address)) {
        return Error{ErrorCode::InvalidArgument, "without TLS only on loopback, not on " + options.address};
    }
    auto shared = std::make_shared<ServerShared>();
    shared->options = std::move(options);
    shared->onRequest = std::move(onRequest);
    shared->onWebSocket = std::move(onWebSocket);
    auto server = std::make_unique<AsioServer>(std::move(shared), std::move(tls));
    ATALAYA_CHECK(server->listen());
    return std::unique_ptr<Server>(std::move(server));
}

} // namespace atalaya::net
