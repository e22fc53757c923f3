#include "core/net/http_session.h"

#include "core/base/text.h"
#include "core/net/http_writer.h"
#include "core/net/websocket_session.h"

namespace atalaya::net {
namespace {

constexpr std::size_t kReadBytes = 16u << 10;

/// Nullptr if the request is a good WebSocket handshake (RFC 6455 §4.2.1).
const char* whatIsWrongWithUpgrade(const HttpRequest& request)
{
    if (request.method != "GET")
        return "a WebSocket begins with GET";
    if (request.header("Sec-WebSocket-Key").value_or("").size() != 24)
        return "Sec-WebSocket-Key is missing or malformed";
    return request.body.empty() ? nullptr : "a WebSocket handshake has no body";
}

} // namespace

/// The right to answer one request, held by the reply function that the handler got.
class HttpSession::ReplySlot {
public:
    ReplySlot(std::shared_ptr<HttpSession> session, unsigned turn)
        : m_session(std::move(session))
        , m_turn(turn)
    {
    }
    ~ReplySlot()
    {
        if (!m_used)
            answer(errorResponse(500, {ErrorCode::Internal, "the request was not answered"}));
    }
    ReplySlot(const ReplySlot&) = delete;
    ReplySlot& operator=(const ReplySlot&) = delete;

    void answer(HttpResponse response)
    {
        if (m_used.exchange(true))
            return;
        const auto loop = m_session->m_transport->loop();
        loop->post([session = std::move(m_session), turn = m_turn, response = std::move(response)] {
            session->answer(turn, response);
        });
    }

private:
    std::shared_ptr<HttpSession> m_session;
    const unsigned m_turn;
    std::atomic<bool> m_used = false;
};

HttpSession::HttpSession(std::shared_ptr<Transport> transport, std::shared_ptr<ServerShared> shared,
                         bool overloaded)
    : m_transport(std::move(transport))
    , m_shared(std::move(shared))
    , m_overloaded(overloaded)
    , m_deadline(m_transport->loop())
    , m_parser({m_shared->options.maxHeader, m_shared->options.maxBody})
{
}

void HttpSession::start()
{
    m_deadline.arm(m_shared->options.handshakeTimeout, [self = shared_from_this()] { self->onTimeout(); });
    m_transport->acceptTls(
        [self = shared_from_this()](std::error_code failed) { self->onHandshake(failed); });
}

/// Each phase has its own time limit, counted from when it begins: a peer that sends one byte a second gains
/// nothing.
void HttpSession::enter(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    const ServerOptions& options = m_shared->options;
    std::chrono::milliseconds limit{0};
    if (phase == Phase::Idle)
        limit = options.idleTimeout;
    else if (phase == Phase::Head)
        limit = options.headerTimeout;
    else if (phase == Phase::Body)
        limit = options.bodyTimeout;
    else if (phase == Phase::Handling || phase == Phase::Writing)
        limit = options.replyTimeout;
    if (limit.count() == 0)
        return m_deadline.cancel();
    m_deadline.arm(limit, [self = shared_from_this()] { self->onTimeout(); });
}

void HttpSession::onTimeout()
{
    if (m_phase != Phase::Idle)
        ++m_shared->counters->timeouts;
    if (m_phase == Phase::Head || m_phase == Phase::Body)
        return refuse(408, {ErrorCode::TimedOut, "the request took too long"});
    if (m_phase == Phase::Handling) {
        m_closeAfter = true;
        return answer(m_turn, errorResponse(503, {ErrorCode::TimedOut, "the answer took too long"}));
    }
    if (m_phase != Phase::Idle)
        return abort();
    enter(Phase::Closed);
    m_transport->closeGracefully();
}

void HttpSession::stop()
{
    m_closeAfter = true;
    if (const auto webSocket = m_webSocket.lock()) {
        webSocket->close(CloseReason::GoingAway);
    } else if (m_phase == Phase::Idle || m_phase == Phase::Head) {
        enter(Phase::Closed);
        m_transport->closeGracefully();
    } else if (m_phase == Phase::Handshake) {
        abort();
    }
}

void HttpSession::abort()
{
    if (m_phase != Phase::Upgraded)
        enter(Phase::Closed);
    m_transport->abort();
}

void HttpSession::onHandshake(std::error_code failed)
{
    if (m_phase != Phase::Handshake)
        return;
    if (failed) {
        ++m_shared->counters->failedHandshakes;
        return abort();
    }
    m_chunk.resize(kReadBytes);
    enter(Phase::Idle);
    readMore();
}

void HttpSession::readMore()
{
    m_transport->readSome(m_chunk.data(), m_chunk.size(),
                          [self = shared_from_this()](std::error_code failed, std::size_t count) {
                              self->onBytes(failed, count);
                          });
}

void HttpSession::onBytes(std::error_code failed, std::size_t count)
{
    const bool reading = m_phase == Phase::Idle || m_phase == Phase::Head || m_phase == Phase::Body;
    if (!reading)
        return;
    if (failed) {
        enter(Phase::Closed);
        return m_transport->closeGracefully();
    }
    m_buffer.append(m_chunk, 0, count);
    advance();
}

void HttpSession::advance()
{
    const auto state = m_parser.consume(m_buffer);
    if (state == RequestParser::State::Complete)
        return dispatch();
    if (state == RequestParser::State::Failed)
        return refuse(m_parser.status(), m_parser.error());
    if (m_parser.inBody())
        enter(Phase::Body);
    else
        enter(m_buffer.empty() ? Phase::Idle : Phase::Head);
    if (m_parser.takeContinue() && !m_overloaded)
        m_transport->write("HTTP/1.1 100 Continue\r\n\r\n",
                           [self = shared_from_this()](std::error_code, std::size_t) { self->readMore(); });
    else
        readMore();
}

void HttpSession::dispatch()
{
    HttpRequest request = m_parser.take();
    request.remoteAddress = m_transport->remoteAddress();
    request.tls = m_transport->hasTls();
    ++m_shared->counters->requests;
    ++m_turn;
    m_closeAfter = m_closeAfter || !m_parser.keepAlive() || m_shared->stopping;
    if (m_overloaded)
        return refuse(503, {ErrorCode::RateLimited, "too many connections"});
    if (request.path == m_shared->options.webSocketPath && m_shared->onWebSocket)
        return upgrade(std::move(request));
    enter(Phase::Handling);
    const auto slot = std::make_shared<ReplySlot>(shared_from_this(), m_turn);
    m_shared->onRequest(std::move(request),
                        [slot](HttpResponse response) { slot->answer(std::move(response)); });
}

void HttpSession::upgrade(HttpRequest request)
{
    if (!m_parser.isUpgrade() || request.header("Sec-WebSocket-Version") != "13") {
        HttpResponse response = errorResponse(426, {ErrorCode::Unsupported, "this path speaks WebSocket 13"});
        response.headers.push_back({"Upgrade", "websocket"});
        response.headers.push_back({"Sec-WebSocket-Version", "13"});
        m_closeAfter = true;
        return write(response);
    }
    if (const char* wrong = whatIsWrongWithUpgrade(request))
        return refuse(400, {ErrorCode::MalformedHttp, wrong});
    enter(Phase::Upgraded);
    m_transport->unread(std::exchange(m_buffer, {}));
    std::string().swap(m_chunk); // an assignment would keep the room
    const ServerOptions& options = m_shared->options;
    const WebSocketSettings settings{options.maxMessage, options.maxSendQueue, options.handshakeTimeout,
                                     options.pingInterval};
    acceptWebSocket(m_transport, request, settings,
                    [self = shared_from_this(), request](Result<std::shared_ptr<Connection>> opened) {
                        self->onUpgraded(std::move(opened), request);
                    });
}

void HttpSession::onUpgraded(Result<std::shared_ptr<Connection>> opened, HttpRequest request)
{
    if (!opened) {
        ++m_shared->counters->malformed;
        return m_transport->abort();
    }
    m_webSocket = *opened;
    if (m_shared->stopping)
        return (*opened)->close(CloseReason::GoingAway);
    m_shared->onWebSocket(std::move(request), *opened);
}

void HttpSession::refuse(int status, const Error& error)
{
    ++m_shared->counters->malformed;
    m_closeAfter = true; // what follows on this connection cannot be trusted
    write(errorResponse(status, error));
}

void HttpSession::answer(unsigned turn, const HttpResponse& response)
{
    if (m_phase == Phase::Handling && turn == m_turn)
        write(response);
}

void HttpSession::write(const HttpResponse& response)
{
    enter(Phase::Writing);
    m_closeAfter = m_closeAfter || m_shared->stopping;
    const WriteOptions options{!m_closeAfter, m_parser.isHead(), m_shared->options.clock};
    m_transport->write(writeResponse(response, options), [](std::error_code, std::size_t) {});
    m_transport->whenFlushed([self = shared_from_this()] { self->onSent(); });
}

void HttpSession::onSent()
{
    if (m_phase != Phase::Writing)
        return;
    if (m_closeAfter || !m_transport->isOpen()) {
        enter(Phase::Closed);
        return m_transport->closeGracefully();
    }
    enter(Phase::Idle);
    advance();
}

} // namespace atalaya::net
