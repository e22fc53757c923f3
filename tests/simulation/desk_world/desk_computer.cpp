#include "tests/simulation/desk_world/desk_computer.h"

namespace atalaya::test {

DeskComputer::DeskComputer(Timeline& timeline, const std::string& folder, std::uint64_t seed)
    : Computer(timeline, folder, seed)
{
    m_config.dataDir = folder;
    m_config.mode = session::Worker::Mode::Manual;
    m_config.device = folder.substr(folder.rfind('/') + 1);
    m_config.transports = [this](const session::Address& address) { return transports(address); };
    m_config.post = [this](std::function<void()> task) { m_tasks.push_back(std::move(task)); };
}

bool DeskComputer::open()
{
    m_core = std::make_unique<session::DeskCore>(m_config, clock, random, secrets);
    m_core->addListener(this);
    std::optional<ErrorCode> failed;
    m_core->start([&failed](const Result<api::Me>& me) {
        if (!me)
            failed = me.error().code;
    });
    settle();
    // Nobody was here: that is a beginning too.
    if (!failed || *failed == ErrorCode::NotFound)
        return true;
    close(true);
    return false;
}

void DeskComputer::settle()
{
    for (;;) {
        std::size_t ran = m_core->runPending();
        for (; !m_tasks.empty(); ++ran) {
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            task();
        }
        if (ran == 0)
            return;
    }
}

void DeskComputer::close(bool)
{
    m_core.reset();
    m_tasks.clear();
}

} // namespace atalaya::test
