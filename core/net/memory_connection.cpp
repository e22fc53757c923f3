#include "core/net/memory_connection.h"

#include "core/base/limits.h"

#include <atomic>
#include <deque>
#include <optional>

namespace atalaya::net {
namespace {

using Text = std::shared_ptr<const std::string>;

/// One end. What is not atomic belongs to the tasks that run through this end's Post.
class MemoryConnection final : public Connection, public std::enable_shared_from_this<MemoryConnection> {
public:
    explicit MemoryConnection(Post post) : m_post(std::move(post)) { }
    ~MemoryConnection() override
    {
        if (const auto peer = m_peer.lock(); peer && !m_closed.exchange(true))
            peer->m_post([peer] { peer->finish({ErrorCode::ConnectionClosed, "the other end is gone"}); });
    }
    MemoryConnection(const MemoryConnection&) = delete;
    MemoryConnection& operator=(const MemoryConnection&) = delete;

    void join(const std::shared_ptr<MemoryConnection>& peer) { m_peer = peer; }

    using Connection::send;
    void setHandlers(ConnectionHandlers handlers) override;
    void send(Text text) override;
    void close(CloseReason reason) override;
    std::size_t queuedBytes() const override { return m_queued; }
    std::string remoteAddress() const override { return "memory"; }

private:
    void deliver(const Text& text);
    void finish(Error error);
    void flush();

    Post m_post;
    std::weak_ptr<MemoryConnection> m_peer;
    std::atomic<bool> m_closed = false;
    std::atomic<std::size_t> m_queued = 0;

    ConnectionHandlers m_handlers;
    bool m_ready = false;
    bool m_finished = false;
    std::deque<Text> m_early; // came before the handlers
    std::optional<Error> m_end;
};

void MemoryConnection::setHandlers(ConnectionHandlers handlers)
{
    m_post([self = shared_from_this(), handlers = std::move(handlers)]() mutable {
        self->m_handlers = std::move(handlers);
        self->m_ready = true;
        self->flush();
    });
}

void MemoryConnection::send(Text text)
{
    const auto peer = m_peer.lock();
    if (!peer || m_closed)
        return;
    if (text->size() > limits::kWebSocketMessage)
        return close(CloseReason::TooLarge);
    if (m_queued.fetch_add(text->size()) + text->size() > limits::kSendQueueBytes)
        return close(CloseReason::TooLarge);
    peer->m_post([peer, text = std::move(text), self = shared_from_this()] {
        self->m_queued -= text->size();
        peer->deliver(text);
    });
}

void MemoryConnection::close(CloseReason reason)
{
    if (m_closed.exchange(true))
        return;
    const ErrorCode code = errorOfClose(reason);
    if (const auto peer = m_peer.lock())
        peer->m_post([peer, code] { peer->finish({code, "closed by the other side"}); });
    m_post([self = shared_from_this(), code] { self->finish({code, "closed on this side"}); });
}

void MemoryConnection::deliver(const Text& text)
{
    if (m_closed || m_finished)
        return;
    if (!m_ready) {
        m_early.push_back(text);
    } else if (m_handlers.onMessage) {
        m_handlers.onMessage(*text);
    }
}

void MemoryConnection::finish(Error error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_end = std::move(error);
    flush();
}

void MemoryConnection::flush()
{
    if (!m_ready)
        return;
    while (!m_early.empty() && !m_closed) {
        const Text text = std::move(m_early.front());
        m_early.pop_front();
        if (m_handlers.onMessage)
            m_handlers.onMessage(*text);
    }
    if (!m_end)
        return;
    m_closed = true;
    const ConnectionHandlers handlers = std::exchange(m_handlers, {});
    const Error end = *std::exchange(m_end, std::nullopt);
    if (handlers.onClosed)
        handlers.onClosed(end);
}

} // namespace

std::pair<std::shared_ptr<Connection>, std::shared_ptr<Connection>> makeMemoryPair(Post postA, Post postB)
{
    auto a = std::make_shared<MemoryConnection>(std::move(postA));
    auto b = std::make_shared<MemoryConnection>(std::move(postB));
    a->join(b);
    b->join(a);
    return {std::move(a), std::move(b)};
}

} // namespace atalaya::net
