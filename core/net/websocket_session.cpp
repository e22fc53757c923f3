#include "core/net/websocket_session.h"

#include "core/net/asio_parts.h"

#include <boost/asio/post.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <deque>

// One of the two files that may include Beast. It sees a Transport as a stream, so the templates are made
// once, whether there is TLS below or not, and for both sides.
namespace atalaya::net {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using boost::system::error_code;

/// What Beast wants of the layer below.
class TransportStream {
public:
    using executor_type = asio::io_context::executor_type;

    explicit TransportStream(std::shared_ptr<Transport> transport) : m_transport(std::move(transport)) { }
    executor_type get_executor() noexcept { return m_transport->loop()->impl().context.get_executor(); }
    Transport& transport() { return *m_transport; }

    template <typename Buffers, typename Handler>
    auto async_read_some(const Buffers& buffers, Handler&& handler)
    {
        return asio::async_initiate<Handler, void(error_code, std::size_t)>(
            [transport = m_transport](auto done, const Buffers& into) {
                auto kept = std::make_shared<decltype(done)>(std::move(done));
                asio::mutable_buffer first;
                for (auto it = asio::buffer_sequence_begin(into); it != asio::buffer_sequence_end(into); ++it)
                    if (first = *it; first.size() > 0)
                        break;
                transport->readSome(static_cast<char*>(first.data()), first.size(),
                                    [kept](std::error_code failed, std::size_t count) {
                                        std::move (*kept)(error_code(failed), count);
                                    });
            },
            handler, buffers);
    }

    template <typename Buffers, typename Handler>
    auto async_write_some(const Buffers& buffers, Handler&& handler)
    {
        return asio::async_initiate<Handler, void(error_code, std::size_t)>(
            [transport = m_transport](auto done, const Buffers& from) {
                auto kept = std::make_shared<decltype(done)>(std::move(done));
                transport->write(beast::buffers_to_string(from),
                                 [kept](std::error_code failed, std::size_t count) {
                                     std::move (*kept)(error_code(failed), count);
                                 });
            },
            handler, buffers);
    }

private:
    std::shared_ptr<Transport> m_transport;
};

// Found by Beast through argument-dependent lookup.
void beast_close_socket(TransportStream& stream)
{
    stream.transport().abort();
}

template <typename Handler> void async_teardown(beast::role_type, TransportStream& stream, Handler&& handler)
{
    stream.transport().closeGracefully();
    asio::post(stream.get_executor(),
               [handler = std::forward<Handler>(handler)]() mutable { std::move(handler)(error_code()); });
}

websocket::close_code codeOf(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Normal:
        return websocket::close_code::normal;
    case CloseReason::GoingAway:
        return websocket::close_code::going_away;
    case CloseReason::Malformed:
        return websocket::close_code::protocol_error;
    case CloseReason::Refused:
        return websocket::close_code::policy_error;
    case CloseReason::TooLarge:
        return websocket::close_code::too_big;
    case CloseReason::Failed:
        return websocket::close_code::internal_error;
    case CloseReason::Busy:
        return websocket::close_code::try_again_later;
    }
    return websocket::close_code::internal_error;
}

ErrorCode errorOfCode(std::uint16_t code)
{
    switch (code) {
    case websocket::close_code::going_away:
        return ErrorCode::ShuttingDown;
    case websocket::close_code::protocol_error:
    case websocket::close_code::unknown_data:
    case websocket::close_code::bad_payload:
        return ErrorCode::MalformedFrame;
    case websocket::close_code::policy_error:
        return ErrorCode::PermissionDenied;
    case websocket::close_code::too_big:
        return ErrorCode::TooLarge;
    case websocket::close_code::internal_error:
        return ErrorCode::Internal;
    case websocket::close_code::service_restart:
    case websocket::close_code::try_again_later:
        return ErrorCode::Busy;
    default:
        return ErrorCode::ConnectionClosed;
    }
}

/// How a failed read or write is told.
Error errorOfFailure(error_code failed)
{
    if (failed == websocket::error::message_too_big || failed == websocket::error::buffer_overflow)
        return {ErrorCode::TooLarge, "a message larger than allowed"};
    if (failed == beast::error::timeout)
        return {ErrorCode::TimedOut, "no sign of life"};
    if (failed == websocket::condition::protocol_violation)
        return {ErrorCode::MalformedFrame, failed.message()};
    return {ErrorCode::ConnectionClosed, failed.message()};
}

class WebSocketSession final : public Connection, public std::enable_shared_from_this<WebSocketSession> {
public:
    WebSocketSession(std::shared_ptr<Transport> transport, const WebSocketSettings& settings);
    ~WebSocketSession() override = default;

    void accept(const HttpRequest& request, WebSocketOpened opened);
    void open(const UpgradeRequest& request, WebSocketOpened opened);

    using Connection::send;
    void setHandlers(ConnectionHandlers handlers) override;
    void send(std::shared_ptr<const std::string> text) override;
    void close(CloseReason reason) override;
    std::size_t queuedBytes() const override { return m_queued; }
    std::string remoteAddress() const override { return m_transport->remoteAddress(); }

private:
    void setOptions(beast::role_type role);
    void opened();
    void startRead();
    void onRead(error_code failed);
    void pump();
    void sendClose();
    void overflow();
    void finish(Error error);

    const std::shared_ptr<Transport> m_transport;
    const WebSocketSettings m_settings;
    std::atomic<bool> m_closing = false;
    std::atomic<std::size_t> m_queued = 0;

    websocket::stream<TransportStream, false> m_stream;
    http::response<http::string_body> m_answer; // of the upgrade, on the client's side
    beast::flat_buffer m_buffer;
    std::deque<std::shared_ptr<const std::string>> m_queue;
    std::optional<CloseReason> m_reason;
    bool m_writing = false;
    bool m_willPump = false;
    ConnectionHandlers m_handlers;
    bool m_reading = false;
    bool m_finished = false;
    std::optional<Error> m_end; // happened before the handlers were there
};

WebSocketSession::WebSocketSession(std::shared_ptr<Transport> transport, const WebSocketSettings& settings)
    : m_transport(std::move(transport))
    , m_settings(settings)
    , m_stream(m_transport)
{
}

void WebSocketSession::setOptions(beast::role_type role)
{
    websocket::stream_base::timeout timeout;
    timeout.handshake_timeout = m_settings.handshakeTimeout;
    timeout.idle_timeout = 2 * m_settings.pingInterval; // Beast pings after half of it
    timeout.keep_alive_pings = true;
    m_stream.set_option(timeout);
    m_stream.read_message_max(m_settings.maxMessage);
    m_stream.text(true);
    // Clients have to mask, so Beast copies their messages piece by piece; servers need no pieces at all.
    if (role == beast::role_type::client)
        m_stream.write_buffer_bytes(64u << 10);
    else
        m_stream.auto_fragment(false);
}

void WebSocketSession::accept(const HttpRequest& request, WebSocketOpened done)
{
    http::request<http::string_body> upgrade(http::verb::get, request.path, 11);
    for (const HttpHeader& header : request.headers)
        upgrade.insert(header.name, header.value);
    setOptions(beast::role_type::server);
    m_stream.async_accept(upgrade, [self = shared_from_this(), done = std::move(done)](error_code failed) {
        if (failed)
            return done(Error{ErrorCode::MalformedHttp, failed.message()});
        self->opened();
        done(std::shared_ptr<Connection>(self));
    });
}

void WebSocketSession::open(const UpgradeRequest& request, WebSocketOpened done)
{
    setOptions(beast::role_type::client);
    m_stream.set_option(
        websocket::stream_base::decorator([headers = request.headers](websocket::request_type& upgrade) {
            for (const HttpHeader& header : headers)
                upgrade.set(header.name, header.value);
        }));
    m_stream.async_handshake(m_answer, request.host, request.target,
                             [self = shared_from_this(), done = std::move(done)](error_code failed) {
                                 if (failed == websocket::error::upgrade_declined)
                                     return done(Error{ErrorCode::HttpStatus,
                                                       std::to_string(self->m_answer.result_int()) + " "
                                                           + std::string(self->m_answer.reason())});
                                 if (failed == beast::error::timeout)
                                     return done(Error{ErrorCode::TimedOut, "no answer to the upgrade"});
                                 if (failed)
                                     return done(Error{ErrorCode::ConnectionClosed, failed.message()});
                                 self->opened();
                                 done(std::shared_ptr<Connection>(self));
                             });
}

void WebSocketSession::opened()
{
    ++m_transport->counters().openWebSockets;
    m_answer = {};
}

void WebSocketSession::setHandlers(ConnectionHandlers handlers)
{
    m_transport->loop()->post([self = shared_from_this(), handlers = std::move(handlers)]() mutable {
        if (self->m_end && handlers.onClosed)
            return handlers.onClosed(*self->m_end);
        self->m_handlers = std::move(handlers);
        self->startRead();
    });
}

void WebSocketSession::send(std::shared_ptr<const std::string> text)
{
    if (m_closing)
        return;
    if (text->size() > m_settings.maxMessage)
        return close(CloseReason::TooLarge);
    const std::size_t queued = m_queued.fetch_add(text->size()) + text->size();
    if (queued > m_settings.maxSendQueue) {
        if (!m_closing.exchange(true))
            m_transport->loop()->post([self = shared_from_this()] { self->overflow(); });
        return;
    }
    m_transport->loop()->post([self = shared_from_this(), text = std::move(text)]() mutable {
        self->m_queue.push_back(std::move(text));
        // After what already waits for the loop: more for this connection may be among it, to leave together.
        if (!std::exchange(self->m_willPump, true))
            self->m_transport->loop()->post([self] {
                self->m_willPump = false;
                self->pump();
            });
    });
}

void WebSocketSession::close(CloseReason reason)
{
    if (m_closing.exchange(true))
        return;
    m_transport->loop()->post([self = shared_from_this(), reason] {
        self->m_reason = reason;
        self->startRead(); // the closing handshake needs a reader
        self->pump();
    });
}

/// The other side does not read, so it would not read a close frame either.
void WebSocketSession::overflow()
{
    m_transport->abort();
    finish({ErrorCode::TooLarge, "the other side reads too slowly"});
}

void WebSocketSession::startRead()
{
    if (m_finished || std::exchange(m_reading, true))
        return;
    m_stream.async_read(
        m_buffer, [self = shared_from_this()](error_code failed, std::size_t) { self->onRead(failed); });
}

void WebSocketSession::onRead(error_code failed)
{
    m_reading = false;
    if (failed == websocket::error::closed) {
        const std::uint16_t code = m_stream.reason().code;
        return finish({errorOfCode(code), "closed by the other side, code " + std::to_string(code)});
    }
    if (failed)
        return finish(errorOfFailure(failed));
    const bool text = m_stream.got_text();
    if (!text)
        close(CloseReason::Malformed);
    if (text && !m_closing && m_handlers.onMessage) {
        ++m_transport->counters().messagesIn;
        m_handlers.onMessage(beast::buffers_to_string(m_buffer.data()));
    }
    m_buffer.consume(m_buffer.size());
    if (m_buffer.capacity() > (4u << 10))
        m_buffer.shrink_to_fit();
    startRead();
}

void WebSocketSession::pump()
{
    if (m_writing || m_finished)
        return;
    if (m_queue.empty()) {
        if (m_reason)
            sendClose();
        return;
    }
    m_writing = true;
    const auto text = std::move(m_queue.front());
    m_queue.pop_front();
    m_transport->setMore(!m_queue.empty());
    m_stream.async_write(asio::buffer(*text),
                         [self = shared_from_this(), text](error_code failed, std::size_t) {
                             self->m_writing = false;
                             self->m_queued -= text->size();
                             ++self->m_transport->counters().messagesOut;
                             if (failed)
                                 self->finish(errorOfFailure(failed));
                             else
                                 self->pump();
                         });
}

void WebSocketSession::sendClose()
{
    m_writing = true; // nothing may follow a close frame
    const CloseReason reason = *m_reason;
    m_stream.async_close(codeOf(reason), [self = shared_from_this(), reason](error_code) {
        self->finish({errorOfClose(reason), "closed on this side"});
    });
}

void WebSocketSession::finish(Error error)
{
    if (m_finished)
        return;
    m_finished = true;
    // A close of ours may end as any kind of failure; what counts is that we wanted it.
    if (m_reason)
        error.code = errorOfClose(*m_reason);
    m_closing = true;
    m_queue.clear();
    --m_transport->counters().openWebSockets;
    m_transport->closeGracefully();
    const ConnectionHandlers handlers = std::exchange(m_handlers, {});
    if (handlers.onClosed)
        handlers.onClosed(error);
    else
        m_end = std::move(error);
}

} // namespace

void acceptWebSocket(std::shared_ptr<Transport> transport, const HttpRequest& request,
                     const WebSocketSettings& settings, WebSocketOpened opened)
{
    std::make_shared<WebSocketSession>(std::move(transport), settings)->accept(request, std::move(opened));
}

void openWebSocket(std::shared_ptr<Transport> transport, const UpgradeRequest& request,
                   const WebSocketSettings& settings, WebSocketOpened opened)
{
    std::make_shared<WebSocketSession>(std::move(transport), settings)->open(request, std::move(opened));
}

} // namespace atalaya::net
