#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace atalaya::net {

/// One event loop and its thread. Whatever belongs to a connection runs on its loop, one task at a time, so
/// that needs no lock. Shared, because a reply or a connection may outlive the server that made it.
class IoLoop {
public:
    struct Impl; // core/net/asio_parts.h

    IoLoop();
    ~IoLoop();
    IoLoop(const IoLoop&) = delete;
    IoLoop& operator=(const IoLoop&) = delete;

    /// Starts the thread.
    void start();
    /// Runs the task later on the loop, in the order of the calls. Ignored once stopped. Any thread.
    void post(std::function<void()> task);
    /// Ends the thread and runs what is still waiting. Not from the loop's own thread.
    void stop();
    /// True on the loop's own thread.
    bool isHere() const;

    Impl& impl() { return *m_impl; }

private:
    std::unique_ptr<Impl> m_impl;
};

/// A time limit on a loop: one task at most, the last one armed. Only used on its loop.
class Deadline {
public:
    explicit Deadline(std::shared_ptr<IoLoop> loop);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    void arm(std::chrono::milliseconds after, std::function<void()> task);
    void cancel();

private:
    struct Impl;
    std::shared_ptr<IoLoop> m_loop;
    std::shared_ptr<Impl> m_impl;
};

} // namespace atalaya::net
