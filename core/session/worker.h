#pragma once

#include "core/base/queue.h"

#include <functional>
#include <memory>
#include <thread>

namespace atalaya::session {

using Task = std::function<void()>;

/// Posts to a worker; false once that has stopped. May outlive it: for callbacks of other threads.
using Poster = std::function<bool(Task)>;

/// Runs tasks in order, on a thread of its own; or, made without a thread, when `runPending` is called
/// (tests, gallery). There are two lanes: what `posterBehind` brings runs when nothing that was posted waits,
/// so that a draft is never behind a hundred pages of a resync.
class Worker {
public:
    enum class Mode { Threaded, Manual };

    explicit Worker(Mode mode);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// False once stopped, or when more than a hundred thousand tasks wait.
    bool post(Task task) { return push(*m_tasks, std::move(task)); }
    Poster poster() const;
    /// In order among themselves, after all that was posted. False also when a hundred thousand wait.
    Poster posterBehind() const;

    /// Runs `task` about every `interval` between other tasks. Threaded only.
    void setTick(std::chrono::milliseconds interval, Task task);

    /// Finishes what is queued, then ends the thread. Tasks posted later are refused.
    void stop();

    /// Manual mode: runs what waits, also what that posts. Returns how many ran.
    std::size_t runPending();

private:
    using Queue = BoundedQueue<Task>;
    static bool push(Queue& queue, Task task) { return queue.push(task); }
    bool runNext(std::chrono::microseconds wait);
    void loop();

    Mode m_mode;
    std::shared_ptr<Queue> m_tasks = std::make_shared<Queue>(100'000); ///< an empty task only wakes
    std::shared_ptr<Queue> m_behind = std::make_shared<Queue>(100'000);
    std::chrono::milliseconds m_interval{1000};
    Task m_tick;
    std::thread m_thread;
};

} // namespace atalaya::session
