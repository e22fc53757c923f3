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
    m_tasks->close();
    if (m_thread.joinable())
        m_thread.join();
}

std::size_t Worker::runPending()
{
    std::size_t ran = 0;
    for (;;) {
        auto tasks = m_tasks->take(1, std::chrono::microseconds(0));
        if (tasks.empty())
            return ran;
        tasks.front()();
        ++ran;
    }
}

void Worker::loop()
{
    auto nextTick = std::chrono::steady_clock::now();
    for (;;) {
        const auto until = std::chrono::duration_cast<std::chrono::microseconds>(
            nextTick - std::chrono::steady_clock::now());
        auto tasks = m_tasks->take(1, std::max(until, std::chrono::microseconds(0)));
        if (!tasks.empty())
            tasks.front()();
        else if (m_tasks->closed())
            return;
        if (std::chrono::steady_clock::now() < nextTick)
            continue;
        nextTick = std::chrono::steady_clock::now() + m_interval;
        if (m_tick && !m_tasks->closed())
            m_tick();
    }
}

} // namespace atalaya::session
