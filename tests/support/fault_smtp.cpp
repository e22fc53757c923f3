#include "tests/support/fault_smtp.h"

#include "tests/support/loopback.h"

#include <unistd.h>

namespace atalaya::test {
namespace {

using Fault = FaultSmtp::Fault;

constexpr int kTurnMs = 50;
constexpr int kLinesBeforeCut = 3;

/// The answer that a command gets; empty: the connection is closed instead.
std::string answerTo(const std::string& command, Fault fault)
{
    if (command.starts_with("EHLO"))
        return "250-fault.example\r\n250-SIZE 10000000\r\n250 AUTH PLAIN\r\n";
    if (command == "AUTH PLAIN")
        return "334 \r\n";
    if (command.starts_with("MAIL"))
        return fault == Fault::TemporaryAtMail ? "451 4.3.0 try later\r\n" : "250 2.1.0 ok\r\n";
    if (command.starts_with("RCPT")) {
        if (fault == Fault::CutAtRecipient)
            return {};
        if (fault == Fault::PermanentAtRecipient)
            return "550-5.1.1 first line\r\n550 5.1.1 no such user\r\n";
        return fault == Fault::TemporaryAtRecipient ? "450 4.2.0 greylisted\r\n" : "250 2.1.5 ok\r\n";
    }
    if (command == "DATA") {
        if (fault == Fault::CutBeforeContent)
            return {};
        return fault == Fault::PermanentAtData ? "554 5.7.1 not here\r\n" : "354 go on\r\n";
    }
    if (command == "QUIT")
        return "221 2.0.0 bye\r\n";
    // What is left is the second line of AUTH PLAIN.
    return fault == Fault::RefuseSignIn ? "535 5.7.8 wrong credentials\r\n" : "235 2.7.0 welcome\r\n";
}

std::string answerToContent(Fault fault)
{
    switch (fault) {
    case Fault::CutAfterContent:
        return {};
    case Fault::TemporaryAfterContent:
        return "452 4.3.1 no room\r\n";
    case Fault::PermanentAfterContent:
        return "552 5.3.4 too big\r\n";
    case Fault::GarbageAfterContent:
        return "what was that?\r\n";
    default:
        return "250 2.0.0 queued as F00\r\n";
    }
}

} // namespace

FaultSmtp::FaultSmtp(Fault fault, std::function<void(const std::string&)> file)
    : m_fault(fault)
    , m_file(std::move(file))
    , m_listener(listenOnLoopback(m_port))
{
    m_thread = std::thread([this] { serve(); });
}

FaultSmtp::~FaultSmtp()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

void FaultSmtp::serve()
{
    while (!m_stop) {
        const int socket = acceptWithin(m_listener, kTurnMs);
        if (socket >= 0)
            talk(socket);
    }
}

void FaultSmtp::talk(int socket)
{
    ++m_connections;
    LineSocket peer(socket);
    if (m_fault == Fault::CutAtGreeting)
        return;
    peer.write(m_fault == Fault::RefuseGreeting ? "554 5.3.2 no service\r\n" : "220 fault.example ESMTP\r\n");
    std::string line;
    while (peer.readLine(line)) {
        m_signIns += line.starts_with("AUTH") ? 1 : 0;
        const std::string answer = answerTo(line, m_fault);
        if (answer.empty() || !peer.write(answer))
            return;
        if (line == "DATA" && answer.starts_with("354") && !takeContent(peer))
            return;
    }
}

/// False if the connection is to be closed.
bool FaultSmtp::takeContent(LineSocket& peer)
{
    std::string line;
    std::string message;
    for (int lines = 0; peer.readLine(line) && line != "."; ++lines) {
        if (m_fault == Fault::CutDuringContent && lines == kLinesBeforeCut)
            return false;
        message += line.substr(line.starts_with('.') ? 1 : 0) + "\r\n";
    }
    if (line != ".")
        return false;
    if (m_file)
        m_file(message);
    ++m_received;
    if (m_fault == Fault::SilentAfterContent) {
        while (!m_stop && !peer.closedByPeer(kTurnMs)) { }
        return false;
    }
    const std::string answer = answerToContent(m_fault);
    if (answer.starts_with("250"))
        ++m_accepted;
    peer.write(answer);
    return !answer.empty() && m_fault != Fault::CutAfterAcceptance && m_fault != Fault::GarbageAfterContent;
}

} // namespace atalaya::test
