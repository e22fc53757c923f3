#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace atalaya::test {

/// The program atalaya-broker on a data folder, as its own process. It ends with the test.
class BrokerProgram {
public:
    BrokerProgram(std::vector<std::string> command, std::uint16_t port, std::string logFile);
    ~BrokerProgram();
    BrokerProgram(const BrokerProgram&) = delete;
    BrokerProgram& operator=(const BrokerProgram&) = delete;

    /// Starts the process and does not wait for anything.
    bool launch();
    /// Starts it and waits until its door answers.
    bool start();
    bool runs() const { return m_pid > 0; }
    /// SIGKILL, and waits for the end.
    void kill();
    /// SIGTERM, as a service manager would; its exit code, or -1 if it had to be killed.
    int stop();

    /// Bytes that the process has given to write calls since it began: grows with every step of its work.
    std::uint64_t written() const;
    /// Kills it as soon as it has written so much, wherever in its work that is; or, with false, when it
    /// has found nothing more to do for seconds.
    bool killAfterWriting(std::uint64_t bytes);

    std::string logTail() const;

private:
    std::vector<std::string> m_command;
    std::uint16_t m_port;
    std::string m_logFile;
    int m_pid = 0;
};

} // namespace atalaya::test
