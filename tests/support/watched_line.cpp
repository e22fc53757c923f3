#include "tests/support/watched_line.h"

#include <utility>

namespace atalaya::test {
namespace {

/// A connection that a Line looks into.
class WatchedConnection final : public net::Connection {
public:
    WatchedConnection(std::shared_ptr<net::Connection> inner, std::shared_ptr<Line> line)
        : m_inner(std::move(inner))
        , m_line(std::move(line))
    {
    }

    void setHandlers(net::ConnectionHandlers handlers) override
    {
        m_line->sayToDesk = handlers.onMessage;
        auto onMessage = [line = m_line, inner = std::move(handlers.onMessage)](std::string text) {
            if (line->up && (!line->toDesk || line->toDesk(text)))
                inner(std::move(text));
        };
        m_inner->setHandlers({std::move(onMessage), std::move(handlers.onClosed)});
    }
    using Connection::send;
    void send(std::shared_ptr<const std::string> text) override
    {
        if (m_line->up && (!m_line->toBroker || m_line->toBroker(*text)))
            m_inner->send(std::move(text));
    }
    void close(net::CloseReason reason) override { m_inner->close(reason); }
    std::size_t queuedBytes() const override { return m_inner->queuedBytes(); }
    std::string remoteAddress() const override { return "memory"; }

private:
    std::shared_ptr<net::Connection> m_inner;
    std::shared_ptr<Line> m_line;
};

class WatchedTransport final : public session::Transport {
public:
    WatchedTransport(std::unique_ptr<session::Transport> inner, std::shared_ptr<Line> line, std::string url)
        : m_inner(std::move(inner))
        , m_line(std::move(line))
        , m_url(std::move(url))
    {
    }

    void connect(std::function<void(Result<std::shared_ptr<net::Connection>>)> done) override
    {
        ++m_line->attempts;
        if (!isReached())
            return done(Error{ErrorCode::ConnectionFailed, "the line is cut"});
        m_inner->connect([line = m_line, done = std::move(done)](auto connection) {
            if (!connection)
                return done(connection.error());
            line->connections.push_back(*connection);
            done(std::shared_ptr<net::Connection>(
                std::make_shared<WatchedConnection>(*std::move(connection), line)));
        });
    }
    void request(net::HttpRequest request, std::function<void(Result<net::HttpResponse>)> done) override
    {
        if (!isReached())
            return done(Error{ErrorCode::ConnectionFailed, "the line is cut"});
        if (m_line->request)
            if (auto instead = m_line->request(request))
                return done(*std::move(instead));
        m_inner->request(std::move(request), std::move(done));
    }

private:
    bool isReached() const { return m_line->up && (!m_line->reaches || m_line->reaches(m_url)); }

    std::unique_ptr<session::Transport> m_inner;
    std::shared_ptr<Line> m_line;
    std::string m_url;
};

} // namespace

void Line::drop()
{
    for (const auto& weak : std::exchange(connections, {}))
        if (const auto connection = weak.lock())
            connection->close(net::CloseReason::GoingAway);
}

void Line::cut()
{
    up = false;
    drop();
}

std::unique_ptr<session::Transport> watch(std::unique_ptr<session::Transport> inner,
                                          std::shared_ptr<Line> line, std::string url)
{
    return std::make_unique<WatchedTransport>(std::move(inner), std::move(line), std::move(url));
}

} // namespace atalaya::test
