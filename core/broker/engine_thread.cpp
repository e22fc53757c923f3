#include "core/broker/engine.h"

#include <algorithm>
#include <future>

namespace atalaya::broker {
namespace {

constexpr Duration kLongestIdle = std::chrono::milliseconds(200);
constexpr Duration kSyncIdle = std::chrono::milliseconds(5);

} // namespace

Duration Engine::idleTime() const
{
    if (!m_carried.empty())
        return Duration::zero();
    Duration idle = m_syncWaits ? kSyncIdle : kLongestIdle;
    const Instant now = m_parts.clock.now();
    for (const Timer& timer : m_timers)
        if (const auto next = timer.next())
            idle = std::min(idle, std::max(*next - now, Duration::zero()));
    return idle;
}

Result<void> Engine::runAndWait(std::function<Result<void>(Turn&)> work)
{
    auto done = std::make_shared<std::promise<Result<void>>>();
    auto outcome = done->get_future();
    postOrRefuse({[done, work = std::move(work)](Turn& turn) -> Result<void> {
                      ATALAYA_CHECK(work(turn));
                      turn.journal.afterCommit([done] { done->set_value({}); });
                      return {};
                  },
                  [done](const Error& error) { done->set_value(error); }});
    if (!hasThread())
        drain();
    return outcome.get();
}

void Engine::start()
{
    ATALAYA_ASSERT(!m_thread.joinable());
    m_stopping = false;
    m_thread = std::thread([this] {
        while (!m_stopping) {
            for (Input& input : m_queue.take(1, idleTime()))
                m_carried.push_back(std::move(input));
            while (turn() && !m_stopping) { }
        }
        // What was accepted is finished; only then the engine is gone.
        while (turn()) { }
    });
}

void Engine::stop()
{
    m_queue.close();
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace atalaya::broker
