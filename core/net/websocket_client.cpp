#include "core/net/websocket_client.h"

#include "core/base/limits.h"
#include "core/net/asio_parts.h"
#include "core/net/open_count.h"
#include "core/net/tls_context.h"
#include "core/net/url.h"
#include "core/net/websocket_session.h"

#include <boost/asio/connect.hpp>

namespace atalaya::net {
namespace {

using asio::ip::tcp;
using boost::system::error_code;

constexpr std::chrono::milliseconds kGoodbye{1000};

using Dialled = std::function<void(Result<std::shared_ptr<Transport>>)>;

/// One attempt to reach a server: name, socket, TLS. Lives on its loop until it has told how it went.
class Dial : public std::enable_shared_from_this<Dial> {
public:
    Dial(std::shared_ptr<IoLoop> loop, std::shared_ptr<TlsContext> tls, Url url)
        : m_loop(std::move(loop))
        , m_tls(std::move(tls))
        , m_url(std::move(url))
        , m_resolver(m_loop->impl().context)
        , m_socket(m_loop->impl().context)
        , m_deadline(m_loop)
    {
    }

    void start(std::chrono::milliseconds timeout, Dialled done);
    /// Ends the attempt without a word.
    void drop();

private:
    void connect(error_code failed, const tcp::resolver::results_type& addresses);
    void secure(error_code failed);
    void finish(Result<std::shared_ptr<Transport>> result);

    const std::shared_ptr<IoLoop> m_loop;
    const std::shared_ptr<TlsContext> m_tls;
    const Url m_url;
    tcp::resolver m_resolver;
    tcp::socket m_socket;
    Deadline m_deadline;
    std::shared_ptr<Transport> m_transport;
    Dialled m_done;
};

void Dial::start(std::chrono::milliseconds timeout, Dialled done)
{
    m_done = std::move(done);
    m_deadline.arm(timeout, [self = shared_from_this()] {
        self->finish(Error{ErrorCode::TimedOut, "connecting to " + self->m_url.authority()});
    });
    m_resolver.async_resolve(
        m_url.host, std::to_string(m_url.port),
        [self = shared_from_this()](error_code failed, const tcp::resolver::results_type& addresses) {
            self->connect(failed, addresses);
        });
}

void Dial::drop()
{
    m_done = nullptr;
    finish(Error{ErrorCode::Cancelled, ""});
}

void Dial::connect(error_code failed, const tcp::resolver::results_type& addresses)
{
    if (failed)
        return finish(Error{ErrorCode::NameNotResolved, m_url.host + ": " + failed.message()});
    if (m_done)
        asio::async_connect(
            m_socket, addresses,
            [self = shared_from_this()](error_code refused, const tcp::endpoint&) { self->secure(refused); });
}

void Dial::secure(error_code failed)
{
    if (failed)
        return finish(Error{ErrorCode::ConnectionFailed, m_url.authority() + ": " + failed.message()});
    if (!m_done)
        return;
    m_transport = makeTransport(m_loop, std::move(m_socket), m_tls, std::make_shared<Counters>());
    m_transport->connectTls(m_url.host, [self = shared_from_this()](std::error_code refused) {
        if (refused) {
            self->m_transport->abort();
            return self->finish(Error{ErrorCode::TlsFailed, ""});
        }
        self->finish(self->m_transport);
    });
}

void Dial::finish(Result<std::shared_ptr<Transport>> result)
{
    m_deadline.cancel();
    m_resolver.cancel();
    error_code ignored;
    m_socket.close(ignored);
    if (!result && m_transport)
        m_transport->abort();
    m_transport.reset();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

/// Nullopt if the certificate may be believed.
std::optional<Error> refusalOf(const Transport& transport, const ClientOptions& options)
{
    if (!transport.hasTls())
        return std::nullopt;
    const std::string seen = transport.peerFingerprint();
    if (!options.pinnedFingerprint.empty())
        return sameFingerprint(seen, options.pinnedFingerprint)
            ? std::nullopt
            : std::optional<Error>({ErrorCode::FingerprintMismatch, seen});
    if (options.useSystemTrust && transport.peerTrusted())
        return std::nullopt;
    return Error{ErrorCode::TlsFailed, seen};
}

class AsioWebSocketClient final : public WebSocketClient {
public:
    AsioWebSocketClient() { m_loop->start(); }
    ~AsioWebSocketClient() override;
    AsioWebSocketClient(const AsioWebSocketClient&) = delete;
    AsioWebSocketClient& operator=(const AsioWebSocketClient&) = delete;

    void connect(ClientOptions options, ConnectCallback done) override;

private:
    struct Open {
        std::weak_ptr<Transport> transport;
        std::weak_ptr<Connection> connection;
    };

    void dial(const Url& url, ClientOptions options, ConnectCallback done);
    void upgrade(const std::shared_ptr<Transport>& transport, const Url& url, const ClientOptions& options,
                 ConnectCallback done);
    void closeAll();

    const std::shared_ptr<IoLoop> m_loop = std::make_shared<IoLoop>();
    std::shared_ptr<TlsContext> m_tls;
    const std::shared_ptr<OpenCount> m_count = std::make_shared<OpenCount>();
    std::vector<std::weak_ptr<Dial>> m_dials;
    std::vector<Open> m_open;
    bool m_ending = false;
};

AsioWebSocketClient::~AsioWebSocketClient()
{
    m_loop->post([this] { closeAll(); });
    if (!m_count->waitForNone(kGoodbye)) {
        m_loop->post([this] {
            for (const Open& open : m_open)
                if (const auto transport = open.transport.lock())
                    transport->abort();
        });
        m_count->waitForNone(kGoodbye);
    }
    m_loop->stop();
}

void AsioWebSocketClient::closeAll()
{
    m_ending = true;
    for (const auto& weak : std::exchange(m_dials, {}))
        if (const auto dial = weak.lock())
            dial->drop();
    for (const Open& open : m_open) {
        if (const auto connection = open.connection.lock())
            connection->close(CloseReason::GoingAway);
        else if (const auto transport = open.transport.lock())
            transport->abort();
    }
}

void AsioWebSocketClient::connect(ClientOptions options, ConnectCallback done)
{
    m_loop->post([this, options = std::move(options), done = std::move(done)]() mutable {
        const auto url = parseUrl(options.url);
        if (!url)
            return done(url.error());
        if (url->scheme != "wss" && (url->scheme != "ws" || !isLoopbackHost(url->host)))
            return done(Error{ErrorCode::InvalidArgument, "url: wss is needed"});
        dial(*url, std::move(options), std::move(done));
    });
}

void AsioWebSocketClient::dial(const Url& url, ClientOptions options, ConnectCallback done)
{
    if (url.scheme == "wss" && !m_tls) { // reading the system's authorities takes a while: once
        auto context = clientContext();
        if (!context)
            return done(context.error());
        m_tls = *context;
    }
    const auto dial = std::make_shared<Dial>(m_loop, url.scheme == "wss" ? m_tls : nullptr, url);
    std::erase_if(m_dials, [](const auto& weak) { return weak.expired(); });
    m_dials.push_back(dial);
    const auto timeout = options.timeout;
    dial->start(timeout,
                [this, url, options = std::move(options),
                 done = std::move(done)](Result<std::shared_ptr<Transport>> reached) {
                    if (!reached)
                        return done(reached.error());
                    if (auto refusal = refusalOf(**reached, options)) {
                        (*reached)->abort();
                        return done(std::move(*refusal));
                    }
                    upgrade(*reached, url, options, done);
                });
}

void AsioWebSocketClient::upgrade(const std::shared_ptr<Transport>& transport, const Url& url,
                                  const ClientOptions& options, ConnectCallback done)
{
    std::erase_if(m_open, [](const Open& open) { return open.transport.expired(); });
    m_open.push_back({transport, {}});
    m_count->add();
    transport->setReleased([count = m_count] { count->remove(); });
    const WebSocketSettings settings{limits::kWebSocketMessage, limits::kSendQueueBytes, options.timeout,
                                     options.pingInterval};
    openWebSocket(transport, {url.authority(), url.target, options.headers}, settings,
                  [this, transport, done = std::move(done)](Result<std::shared_ptr<Connection>> opened) {
                      const auto open = std::ranges::find_if(
                          m_open, [&](const Open& each) { return each.transport.lock() == transport; });
                      if (!opened)
                          transport->abort();
                      else if (open != m_open.end())
                          open->connection = *opened;
                      if (!m_ending)
                          done(std::move(opened));
                  });
}

} // namespace

std::unique_ptr<WebSocketClient> WebSocketClient::create()
{
    return std::make_unique<AsioWebSocketClient>();
}

Result<std::string> fetchFingerprint(const std::string& host, std::uint16_t port,
                                     std::chrono::milliseconds timeout)
{
    ATALAYA_TRY(tls, clientContext());
    const auto loop = std::make_shared<IoLoop>();
    BoundedQueue<Result<std::string>> answer(1);
    const auto dial = std::make_shared<Dial>(loop, tls, Url{"https", host, port, "/"});
    dial->start(timeout, [&answer](Result<std::shared_ptr<Transport>> reached) {
        if (!reached) {
            (void)answer.push(reached.error());
            return;
        }
        const std::string seen = (*reached)->peerFingerprint();
        (*reached)->abort();
        (void)answer.push(seen);
    });
    loop->start();
    auto results = answer.take(1, timeout + std::chrono::seconds(5));
    loop->stop();
    if (results.empty())
        return Error{ErrorCode::TimedOut, host};
    return std::move(results.front());
}

} // namespace atalaya::net
