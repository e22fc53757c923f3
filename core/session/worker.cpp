#include "core/session/worker.h"

namespace atalaya::session {

Worker::Worker(Mode mode) : m_mode(mode)
{
    if (m_mode == Mode::Threaded)
        m_thread = std::thread([this] { loop(); });
}

Worker::~Worker()
{
    stop();
}

Poster Worker::poster() const
{
    return [queue = m_tasks](Task task) { return push(*queue, std::move(task)); };
}

Poster Worker::posterBehind() const
{
    return [queue = m_behind, wake = m_tasks](Task task) {
        // The waking one may be refused: a full lane in front is looked at, and so this one after it.
        return push(*queue, std::move(task)) && (push(*wake, {}) || !wake->closed());
    };
}

void Worker::setTick(std::chrono::milliseconds interval, Task task)
{
    // Posted, so that only the worker's own thread touches m_tick.
    static_cast<void>(post([this, interval, task = std::move(task)]() mutable {
        m_interval = interval;
        m_tick = std::move(task);
    }));
}

void Worker::stop()
{
    m_behind->close();
    m_tasks->close();
    if (m_thread.joinable())
        m_thread.join();
}

std::size_t Worker::runPending()
{
    std::size_t ran = 0;
    while (runNext(std::chrono::microseconds::zero()))
        ++ran;
    return ran;
}

bool Worker::runNext(std::chrono::microseconds wait)
{
    for (;;) {
        auto tasks = m_tasks->take(1, m_behind->size() > 0 ? std::chrono::microseconds::zero() : wait);
        if (tasks.empty())
            tasks = m_behind->take(1, std::chrono::microseconds::zero());
        if (tasks.empty())
            return false;
        if (!tasks.front())
            continue;
        tasks.front()();
        return true;
    }
}

void Worker::loop()
{
    auto nextTick = std::chrono::steady_clock::now();
    for (;;) {
        const auto until = std::chrono::duration_cast<std::chrono::microseconds>(
            nextTick - std::chrono::steady_clock::now());
        const bool closed = m_tasks->closed();
        if (!runNext(std::max(until, std::chrono::microseconds::zero())) && closed)
            return;
        if (std::chrono::steady_clock::now() < nextTick)
            continue;
        nextTick = std::chrono::steady_clock::now() + m_interval;
        if (m_tick && !m_tasks->closed())
            m_tick();
    }
}

} // namespace atalaya::session
