#include "tests/simulation/desk_world/computer.h"

#include <filesystem>

namespace atalaya::test {

Computer::Computer(Timeline& timeline, const std::string& folder, std::uint64_t seed)
    : disk(folder)
    , clock(timeline)
    , random(seed)
    , m_timeline(timeline)
{
    std::filesystem::create_directories(folder);
}

void Computer::post(Duration delay, std::function<void()> work)
{
    m_timeline.after(delay, [this, life = m_life, work = std::move(work)]() mutable {
        if (life != m_life || !m_up)
            return;
        if (m_pausedUntil)
            m_waiting.push_back(std::move(work));
        else
            run(work);
    });
}

void Computer::pause(Duration time)
{
    if (m_pausedUntil)
        return;
    m_pausedUntil = m_timeline.now() + time;
    m_timeline.after(time, [this, life = m_life] { resume(life); });
}

void Computer::resume(int life)
{
    m_pausedUntil.reset();
    while (life == m_life && m_up && !m_waiting.empty()) {
        const auto work = std::move(m_waiting.front());
        m_waiting.pop_front();
        run(work);
    }
    m_waiting.clear();
}

void Computer::run(const std::function<void()>& work)
{
    if (m_running) // from within its own work
        return work();
    m_running = true;
    work();
    if (m_up)
        settle();
    m_running = false;
    if (m_dying)
        bury();
}

bool Computer::start()
{
    if (m_up)
        return true;
    ++m_life;
    m_waiting.clear();
    m_dying = false;
    m_running = true;
    m_up = open();
    if (m_up)
        settle();
    m_running = false;
    if (!m_up)
        ++m_life;
    else if (m_dying)
        bury();
    return m_up;
}

void Computer::killAfter(int steps, bool powerCut)
{
    if (!lives())
        return;
    m_powerCut = powerCut;
    disk.dieAfter(steps, [this] { m_dying = true; });
}

void Computer::kill(bool powerCut)
{
    if (!lives())
        return;
    m_powerCut = powerCut;
    m_dying = true;
    if (!m_running)
        bury();
}

void Computer::quit()
{
    if (!lives())
        return;
    disk.neverDie(); // it ends before that
    m_running = true;
    close(false);
    m_running = false;
    m_up = false;
    ++m_life;
    m_waiting.clear();
    if (onEnded)
        onEnded(true);
}

void Computer::bury()
{
    disk.full = false;
    disk.failingFlushes = 0;
    auto remains = disk.remains();
    if (m_powerCut)
        MemoryDisk::loseLoose(remains, [this] { return m_timeline.chance(0.4); });
    disk.neverDie();
    m_dying = true;
    m_running = true;
    close(true);
    m_running = false;
    m_up = false;
    m_dying = false;
    ++m_life;
    m_waiting.clear();
    disk.put(std::move(remains));
    if (onEnded)
        onEnded(false);
}

} // namespace atalaya::test
