#include "core/net/io_loop.h"

#include "core/base/assert.h"
#include "core/net/asio_parts.h"

#include <boost/asio/post.hpp>

namespace atalaya::net {

IoLoop::IoLoop() : m_impl(std::make_unique<Impl>()) { }

IoLoop::~IoLoop()
{
    ATALAYA_ASSERT(!isHere());
    if (m_impl->thread.joinable())
        stop();
}

void IoLoop::start()
{
    m_impl->thread = std::thread([impl = m_impl.get()] { impl->context.run(); });
}

void IoLoop::post(std::function<void()> task)
{
    if (!m_impl->stopped)
        asio::post(m_impl->context, std::move(task));
}

void IoLoop::stop()
{
    m_impl->stopped = true;
    m_impl->work.reset();
    m_impl->context.stop();
    if (m_impl->thread.joinable())
        m_impl->thread.join();
    // What waits may hold connections, and those the loop: run it, or the circle is never freed.
    m_impl->context.restart();
    m_impl->context.poll();
}

bool IoLoop::isHere() const
{
    return std::this_thread::get_id() == m_impl->thread.get_id();
}

struct Deadline::Impl {
    explicit Impl(asio::io_context& context) : timer(context) { }
    asio::steady_timer timer;
    unsigned turn = 0; // a timer that has fired cannot be cancelled any more, but its turn is over
};

Deadline::Deadline(std::shared_ptr<IoLoop> loop)
    : m_loop(std::move(loop))
    , m_impl(std::make_shared<Impl>(m_loop->impl().context))
{
}

Deadline::~Deadline() = default;

void Deadline::arm(std::chrono::milliseconds after, std::function<void()> task)
{
    const unsigned turn = ++m_impl->turn;
    m_impl->timer.expires_after(after);
    m_impl->timer.async_wait([impl = std::weak_ptr(m_impl), turn,
                              task = std::move(task)](const boost::system::error_code& failed) {
        const auto alive = impl.lock();
        if (!failed && alive && alive->turn == turn)
            task();
    });
}

void Deadline::cancel()
{
    ++m_impl->turn;
    m_impl->timer.cancel();
}

} // namespace atalaya::net
