#include "tests/e2e/broker_program.h"

#include "tests/support/child_process.h"
#include "tests/support/loopback.h"

#include <QDeadlineTimer>
#include <QTest>
#include <csignal>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

namespace atalaya::test {
namespace {

constexpr int kStartMs = 30'000;
constexpr int kStopMs = 30'000;
constexpr int kIdleMs = 5'000;

} // namespace

BrokerProgram::BrokerProgram(std::vector<std::string> command, std::uint16_t port, std::string logFile)
    : m_command(std::move(command))
    , m_port(port)
    , m_logFile(std::move(logFile))
{
}

BrokerProgram::~BrokerProgram()
{
    kill();
}

bool BrokerProgram::launch()
{
    m_pid = spawnGroup(m_command, m_logFile);
    return m_pid > 0;
}

bool BrokerProgram::start()
{
    return launch()
        && QTest::qWaitFor([this] { return LineSocket(connectToLoopback(m_port)).valid(); }, kStartMs);
}

void BrokerProgram::kill()
{
    killGroup(m_pid);
}

int BrokerProgram::stop()
{
    int status = 0;
    ::kill(m_pid, SIGTERM);
    const bool ended = QTest::qWaitFor([&] { return ::waitpid(m_pid, &status, WNOHANG) == m_pid; }, kStopMs);
    if (!ended) {
        kill();
        return -1;
    }
    m_pid = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::uint64_t BrokerProgram::written() const
{
    std::ifstream io("/proc/" + std::to_string(m_pid) + "/io");
    std::string name;
    for (std::uint64_t value = 0; io >> name >> value;)
        if (name == "wchar:")
            return value;
    return 0;
}

bool BrokerProgram::killAfterWriting(std::uint64_t bytes)
{
    // Looks without a pause between: a pause would make the moments coarse.
    const QDeadlineTimer deadline(kIdleMs);
    while (written() < bytes && !deadline.hasExpired() && ::waitpid(m_pid, nullptr, WNOHANG) == 0) { }
    const bool reached = written() >= bytes;
    kill();
    return reached;
}

std::string BrokerProgram::logTail() const
{
    std::ifstream in(m_logFile);
    std::ostringstream whole;
    whole << in.rdbuf();
    const std::string text = std::move(whole).str();
    return text.size() > 6000 ? text.substr(text.size() - 6000) : text;
}

} // namespace atalaya::test
