#include "core/broker/workers.h"

namespace atalaya::broker {

void Workers::start(int threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] {
            while (true) {
                auto jobs = m_queue.take(1, std::chrono::seconds(1));
                for (auto& job : jobs)
                    job();
                if (jobs.empty() && m_queue.closed())
                    return;
            }
        });
}

void Workers::stop()
{
    m_queue.close();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool Workers::run(std::function<void()> job)
{
    if (m_threads.empty()) {
        job();
        return true;
    }
    return m_queue.push(job);
}

} // namespace atalaya::broker
