#include "tests/support/loopback.h"

#include <cstring>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace atalaya::test {
namespace {

constexpr int kPatienceMs = 10'000;

sockaddr_in loopbackAddress(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool readable(int socket, int timeoutMs)
{
    pollfd wait{socket, POLLIN, 0};
    return ::poll(&wait, 1, timeoutMs) > 0;
}

} // namespace

int listenOnLoopback(std::uint16_t& port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = loopbackAddress(port);
    socklen_t size = sizeof address;
    if (::bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(socket, 16) != 0
        || ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        ::close(socket);
        return -1;
    }
    port = ntohs(address.sin_port);
    return socket;
}

std::uint16_t freePort()
{
    std::uint16_t port = 0;
    const int socket = listenOnLoopback(port);
    if (socket >= 0)
        ::close(socket);
    return port;
}

int connectToLoopback(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopbackAddress(port);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

int acceptWithin(int listener, int timeoutMs)
{
    if (!readable(listener, timeoutMs))
        return -1;
    return ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
}

LineSocket::~LineSocket()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool LineSocket::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool LineSocket::readLine(std::string& line)
{
    for (;;) {
        if (const std::size_t end = m_in.find('\n'); end != std::string::npos) {
            line = m_in.substr(0, end);
            if (line.ends_with('\r'))
                line.pop_back();
            m_in.erase(0, end + 1);
            return true;
        }
        char buffer[4096];
        if (!readable(m_socket, kPatienceMs))
            return false;
        const ssize_t got = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (got <= 0)
            return false;
        m_in.append(buffer, static_cast<std::size_t>(got));
    }
}

bool LineSocket::closedByPeer(int timeoutMs)
{
    char byte = 0;
    return readable(m_socket, timeoutMs) && ::recv(m_socket, &byte, 1, MSG_PEEK) <= 0;
}

} // namespace atalaya::test
