#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace atalaya::test {

/// A listening socket on 127.0.0.1; `port` 0 takes a free one and is set. -1 if there is none.
int listenOnLoopback(std::uint16_t& port);
/// A port that was free a moment ago, for servers that bind by themselves. 0 if there is none.
std::uint16_t freePort();
/// -1 if nobody answers.
int connectToLoopback(std::uint16_t port);
/// A connection that came in, or -1 if none did within the time.
int acceptWithin(int listener, int timeoutMs);

/// One blocking connection that reads and writes lines; for the plain servers and clients of tests. Closes
/// its socket.
class LineSocket {
public:
    explicit LineSocket(int socket) : m_socket(socket) { }
    ~LineSocket();
    LineSocket(const LineSocket&) = delete;
    LineSocket& operator=(const LineSocket&) = delete;

    bool valid() const { return m_socket >= 0; }
    bool write(std::string_view bytes);
    /// Without its line end. False when the connection ended, or nothing came for ten seconds.
    bool readLine(std::string& line);
    /// True as soon as the other side has closed; false after the time.
    bool closedByPeer(int timeoutMs);

private:
    int m_socket;
    std::string m_in;
};

} // namespace atalaya::test
