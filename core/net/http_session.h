#pragma once

#include "core/net/request_parser.h"
#include "core/net/server.h"
#include "core/net/transport.h"

namespace atalaya::net {

/// What the sessions of a server share.
struct ServerShared {
    ServerOptions options;
    HttpHandler onRequest;
    WebSocketHandler onWebSocket;
    std::shared_ptr<Counters> counters = std::make_shared<Counters>();
    std::atomic<bool> stopping = false;
};

/// Serves one connection: reads a request, has it answered, reads the next; or hands the connection over to a
/// WebSocket. Only used on its transport's loop.
class HttpSession : public std::enable_shared_from_this<HttpSession> {
public:
    /// Overloaded: the connection is over a limit; its first request is answered with 503.
    HttpSession(std::shared_ptr<Transport> transport, std::shared_ptr<ServerShared> shared, bool overloaded);

    void start();
    /// Ends at the next good moment.
    void stop();
    void abort();
    const std::shared_ptr<IoLoop>& loop() const { return m_transport->loop(); }

private:
    enum class Phase { Handshake, Idle, Head, Body, Handling, Writing, Upgraded, Closed };
    class ReplySlot;

    void enter(Phase phase);
    void onTimeout();
    void onHandshake(std::error_code failed);
    void readMore();
    void onBytes(std::error_code failed, std::size_t count);
    void advance();
    void dispatch();
    void upgrade(HttpRequest request);
    void onUpgraded(Result<std::shared_ptr<Connection>> opened, HttpRequest request);
    void refuse(int status, const Error& error);
    void answer(unsigned turn, const HttpResponse& response);
    void write(const HttpResponse& response);
    void onSent();

    const std::shared_ptr<Transport> m_transport;
    const std::shared_ptr<ServerShared> m_shared;
    const bool m_overloaded;
    Deadline m_deadline;
    RequestParser m_parser;
    Phase m_phase = Phase::Handshake;
    std::string m_chunk; // where the socket writes to
    std::string m_buffer; // received, not parsed yet
    unsigned m_turn = 0; // number of the request that is being answered
    bool m_closeAfter = false;
    std::weak_ptr<Connection> m_webSocket;
};

} // namespace atalaya::net
