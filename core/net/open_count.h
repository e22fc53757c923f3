#pragma once

#include "core/base/queue.h"

#include <atomic>

namespace atalaya::net {

/// How many connections are open, for whoever waits until there are none.
class OpenCount {
public:
    void add() { ++m_count; }
    void remove()
    {
        if (--m_count == 0)
            (void)m_none.push(0);
    }

    /// False if some are still open after that time. Blocks.
    bool waitForNone(std::chrono::milliseconds longest)
    {
        m_none.take(1, std::chrono::microseconds(0)); // an old signal
        if (m_count == 0)
            return true;
        m_none.take(1, longest);
        return m_count == 0;
    }

private:
    std::atomic<std::size_t> m_count = 0;
    BoundedQueue<int> m_none{1};
};

} // namespace atalaya::net
