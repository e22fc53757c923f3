#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace atalaya {

/// A bounded queue between threads: the only place with a mutex. A full queue refuses (back-pressure, never
/// loss).
template <typename T> class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) { }

    /// False if the queue is full or closed; the item is then still the caller's.
    [[nodiscard]] bool push(T& item)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed || m_items.size() >= m_capacity)
                return false;
            m_items.push_back(std::move(item));
        }
        m_wake.notify_one();
        return true;
    }
    [[nodiscard]] bool push(T&& item) { return push(item); }

    /// Waits until there is something (or closed, or the time is over; zero: not at all); at most `most`.
    std::vector<T> take(std::size_t most, std::chrono::microseconds wait)
    {
        std::unique_lock lock(m_mutex);
        if (wait > std::chrono::microseconds::zero())
            m_wake.wait_for(lock, wait, [this] { return m_closed || !m_items.empty(); });
        std::vector<T> out;
        while (!m_items.empty() && out.size() < most) {
            out.push_back(std::move(m_items.front()));
            m_items.pop_front();
        }
        return out;
    }

    /// Refuses new items; what is inside can still be taken.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_wake.notify_all();
    }

    bool closed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }
    std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_items.size();
    }

private:
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<T> m_items;
    bool m_closed = false;
};

} // namespace atalaya
