#pragma once

#include "core/base/queue.h"

#include <functional>
#include <string>
#include <thread>

namespace atalaya::session {

using Task = std::function<void()>;

/// Runs tasks in order, on a thread of its own; or, made without a thread, when `runPending` is called
/// (tests, gallery).
class Worker {
public:
    enum class Mode { Threaded, Manual };

    explicit Worker(Mode mode);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// False once stopped, or when more than a hundred thousand tasks wait.
    bool post(Task task);

    /// Runs `task` about every `interval` between other tasks. Threaded only; set before the first post.
    void setTick(std::chrono::milliseconds interval, Task task);

    /// Finishes what is queued, then ends the thread. Tasks posted later are refused.
    void stop();

    /// Manual mode: runs what waits, also what that posts. Returns how many ran.
    std::size_t runPending();

private:
    void loop();

    Mode m_mode;
    BoundedQueue<Task> m_tasks{100'000};
    std::chrono::milliseconds m_interval{1000};
    Task m_tick;
    std::thread m_thread;
};

} // namespace atalaya::session
