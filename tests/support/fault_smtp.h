#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>

namespace atalaya::test {

class LineSocket;

/// A submission server on loopback that goes wrong at one chosen point. Plain sockets, no TLS, takes any
/// sign-in.
class FaultSmtp {
public:
    enum class Fault {
        None,
        RefuseGreeting, ///< 554 instead of 220
        CutAtGreeting,
        RefuseSignIn, ///< 535
        TemporaryAtMail, ///< 451 to MAIL
        PermanentAtRecipient, ///< 550 to RCPT
        TemporaryAtRecipient, ///< 450 to RCPT (greylisting)
        CutAtRecipient,
        PermanentAtData, ///< 554 to DATA
        CutBeforeContent, ///< closes instead of 354
        CutDuringContent, ///< takes some lines, then closes
        CutAfterContent, ///< takes everything, then closes without an answer
        SilentAfterContent, ///< takes everything and says nothing more
        TemporaryAfterContent, ///< 452
        PermanentAfterContent, ///< 552
        CutAfterAcceptance, ///< 250, then closes at once
        GarbageAfterContent, ///< a line that is no SMTP
    };

    /// `file` gets what was received, before the fault: for servers that keep a copy of what they are given.
    explicit FaultSmtp(Fault fault, std::function<void(const std::string& message)> file = {});
    ~FaultSmtp();
    FaultSmtp(const FaultSmtp&) = delete;
    FaultSmtp& operator=(const FaultSmtp&) = delete;

    std::uint16_t port() const { return m_port; }
    int connections() const { return m_connections; }
    int signIns() const { return m_signIns; } ///< tried
    int accepted() const { return m_accepted; } ///< messages answered with 250
    int received() const { return m_received; } ///< messages received up to the terminating dot

private:
    void serve();
    void talk(int socket);
    bool takeContent(LineSocket& peer);
    const Fault m_fault;
    const std::function<void(const std::string&)> m_file;
    std::uint16_t m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_connections{0};
    std::atomic<int> m_signIns{0};
    std::atomic<int> m_accepted{0};
    std::atomic<int> m_received{0};
    std::thread m_thread;
};

} // namespace atalaya::test
