#pragma once

#include "core/base/queue.h"

#include <functional>
#include <thread>

namespace atalaya::broker {

/// Runs what must not hold up the engine: password checks, files, parsing of large mail. Without a thread
/// (tests, and while nothing is started) jobs run where they are given.
class Workers {
public:
    Workers() = default;
    ~Workers() { stop(); }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    void start(int threads);
    /// Finishes what is queued, then ends the threads.
    void stop();
    /// False if the queue is full: tell the caller to come back.
    [[nodiscard]] bool run(std::function<void()> job);

private:
    static constexpr std::size_t kQueue = 1000;

    BoundedQueue<std::function<void()>> m_queue{kQueue};
    std::vector<std::thread> m_threads;
};

} // namespace atalaya::broker
