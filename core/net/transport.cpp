#include "core/net/transport.h"

#include "core/net/asio_parts.h"
#include "core/net/tls_context.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <openssl/ssl.h>

namespace atalaya::net {
namespace {

using boost::system::error_code;

constexpr std::size_t kGatherBytes = 64u << 10; // this much leaves even if more is announced
constexpr std::size_t kBufferedBytes = 256u << 10; // a writer waits beyond this
constexpr std::size_t kKeptBytes = 4u << 10; // what an idle connection may keep of its buffers
constexpr std::chrono::seconds kLinger{2};

/// Otherwise each of hundreds of desks would hold the room of the largest page it was ever sent.
void letGo(std::string& buffer)
{
    if (buffer.empty() && buffer.capacity() > kKeptBytes)
        std::string().swap(buffer);
}

} // namespace

Transport::Impl::Impl(asio::ip::tcp::socket connected, std::shared_ptr<TlsContext> context)
    : socket(std::move(connected))
    , tlsContext(std::move(context))
    , linger(socket.get_executor())
{
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    if (tlsContext)
        tls.emplace(socket, tlsContext->context);
}

std::shared_ptr<Transport> makeTransport(std::shared_ptr<IoLoop> loop, asio::ip::tcp::socket socket,
                                         std::shared_ptr<TlsContext> tls, std::shared_ptr<Counters> counters)
{
    auto impl = std::make_unique<Transport::Impl>(std::move(socket), std::move(tls));
    return std::make_shared<Transport>(std::move(loop), std::move(impl), std::move(counters));
}

Transport::Transport(std::shared_ptr<IoLoop> loop, std::unique_ptr<Impl> impl,
                     std::shared_ptr<Counters> counters)
    : m_loop(std::move(loop))
    , m_impl(std::move(impl))
    , m_counters(std::move(counters))
{
    error_code failed;
    const auto endpoint = m_impl->socket.remote_endpoint(failed);
    if (!failed)
        m_remoteAddress = endpoint.address().to_string();
}

Transport::~Transport()
{
    if (!m_impl->closed && m_released)
        m_released();
}

bool Transport::hasTls() const
{
    return m_impl->tls.has_value();
}

bool Transport::isOpen() const
{
    return !m_impl->closed && !m_impl->closing;
}

void Transport::acceptTls(std::function<void(std::error_code)> done)
{
    if (!m_impl->tls)
        return asio::post(m_impl->socket.get_executor(), [done = std::move(done)] { done({}); });
    m_impl->tls->async_handshake(
        asio::ssl::stream_base::server,
        [self = shared_from_this(), done = std::move(done)](error_code failed) { done(failed); });
}

void Transport::connectTls(const std::string& host, std::function<void(std::error_code)> done)
{
    if (!m_impl->tls)
        return asio::post(m_impl->socket.get_executor(), [done = std::move(done)] { done({}); });
    prepareClient(m_impl->tls->native_handle(), host);
    m_impl->tls->async_handshake(
        asio::ssl::stream_base::client,
        [self = shared_from_this(), done = std::move(done)](error_code failed) { done(failed); });
}

std::string Transport::peerFingerprint() const
{
    return m_impl->tls ? fingerprintOfPeer(m_impl->tls->native_handle()) : std::string();
}

bool Transport::peerTrusted() const
{
    return m_impl->tls && SSL_get_verify_result(m_impl->tls->native_handle()) == X509_V_OK;
}

void Transport::readSome(char* into, std::size_t size, IoDone done)
{
    if (!m_impl->early.empty()) {
        const std::size_t count = std::min(size, m_impl->early.size());
        m_impl->early.copy(into, count);
        m_impl->early.erase(0, count);
        return asio::post(m_impl->socket.get_executor(),
                          [done = std::move(done), count] { done({}, count); });
    }
    auto finish = [self = shared_from_this(), done = std::move(done)](error_code failed, std::size_t count) {
        self->m_counters->bytesIn += count;
        done(failed, count);
    };
    if (m_impl->tls)
        m_impl->tls->async_read_some(asio::buffer(into, size), std::move(finish));
    else
        m_impl->socket.async_read_some(asio::buffer(into, size), std::move(finish));
}

void Transport::unread(std::string bytes)
{
    m_impl->early.insert(0, bytes);
}

void Transport::write(std::string_view bytes, IoDone done)
{
    Impl& impl = *m_impl;
    if (!impl.failure && (impl.closing || impl.closed))
        impl.failure = asio::error::make_error_code(asio::error::not_connected);
    if (!impl.failure)
        impl.out += bytes;
    auto finish = [self = shared_from_this(), done = std::move(done), size = bytes.size()] {
        done(self->m_impl->failure, self->m_impl->failure ? 0 : size);
    };
    if (impl.failure || impl.out.size() + impl.inFlight.size() <= kBufferedBytes)
        asio::post(impl.socket.get_executor(), std::move(finish));
    else
        impl.writable = std::move(finish);
    flush();
}

void Transport::setMore(bool more)
{
    m_impl->more = more;
}

void Transport::whenFlushed(std::function<void()> done)
{
    m_impl->flushed.push_back(std::move(done));
    finishFlush();
}

void Transport::flush()
{
    Impl& impl = *m_impl;
    const bool wait = impl.more && !impl.closing && impl.out.size() < kGatherBytes;
    if (impl.writing || impl.failure || impl.out.empty() || wait)
        return;
    impl.writing = true;
    impl.inFlight.swap(impl.out);
    impl.out.clear();
    const auto finish = [self = shared_from_this()](error_code failed, std::size_t size) {
        self->onWritten(failed, size);
    };
    if (impl.tls)
        asio::async_write(*impl.tls, asio::buffer(impl.inFlight), finish);
    else
        asio::async_write(impl.socket, asio::buffer(impl.inFlight), finish);
}

void Transport::onWritten(std::error_code failed, std::size_t size)
{
    Impl& impl = *m_impl;
    m_counters->bytesOut += size;
    impl.writing = false;
    impl.failure = failed;
    impl.inFlight.clear();
    flush();
    letGo(impl.inFlight);
    letGo(impl.out);
    if (impl.writable && (impl.failure || impl.out.size() + impl.inFlight.size() <= kBufferedBytes))
        std::exchange(impl.writable, nullptr)();
    finishFlush();
}

void Transport::finishFlush()
{
    if (m_impl->writing || (!m_impl->out.empty() && !m_impl->failure))
        return;
    for (auto& done : std::exchange(m_impl->flushed, {}))
        asio::post(m_impl->socket.get_executor(), std::move(done));
}

void Transport::closeGracefully()
{
    if (m_impl->closing || m_impl->closed)
        return;
    m_impl->closing = true;
    flush();
    m_impl->linger.expires_after(kLinger);
    m_impl->linger.async_wait([self = shared_from_this()](error_code cancelled) {
        if (!cancelled)
            self->abort();
    });
    whenFlushed([self = shared_from_this()] { self->sayGoodbye(); });
}

void Transport::sayGoodbye()
{
    Impl& impl = *m_impl;
    if (impl.closed || impl.failure)
        return abort();
    const auto next = [self = shared_from_this()](error_code) {
        if (self->m_impl->closed)
            return;
        error_code ignored;
        self->m_impl->socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        self->m_impl->scratch.resize(4096);
        self->drain();
    };
    if (impl.tls)
        impl.tls->async_shutdown(next);
    else
        next({});
}

/// Closing with bytes unread would send a reset, which can overtake our last answer. Ends with the other side
/// or the linger time.
void Transport::drain()
{
    m_impl->socket.async_read_some(asio::buffer(m_impl->scratch),
                                   [self = shared_from_this()](error_code failed, std::size_t) {
                                       if (failed)
                                           self->abort();
                                       else
                                           self->drain();
                                   });
}

void Transport::abort()
{
    Impl& impl = *m_impl;
    if (impl.closed)
        return;
    impl.closed = true;
    if (!impl.failure)
        impl.failure = asio::error::make_error_code(asio::error::operation_aborted);
    impl.linger.cancel();
    error_code ignored;
    impl.socket.close(ignored);
    if (impl.writable)
        asio::post(impl.socket.get_executor(), std::exchange(impl.writable, nullptr));
    finishFlush();
    if (const auto released = std::exchange(m_released, nullptr))
        released();
}

} // namespace atalaya::net
