#include "tests/core/net/raw_socket.h"

#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

namespace atalaya::test {

namespace asio = boost::asio;
using boost::system::error_code;

struct RawSocket::Impl {
    asio::io_context context;
    asio::ip::tcp::socket socket{context};
    std::string received;
    std::array<char, 4096> chunk{};
    bool connected = false;
    bool closed = false;

    /// One more piece; false if there is none in time.
    bool readSome(std::chrono::milliseconds longest)
    {
        bool done = false;
        bool good = false;
        socket.async_read_some(asio::buffer(chunk), [&](error_code failed, std::size_t count) {
            done = true;
            good = !failed;
            closed = closed || (failed && failed != asio::error::operation_aborted);
            received.append(chunk.data(), count);
        });
        context.restart();
        context.run_for(longest);
        if (!done) {
            socket.cancel();
            context.restart();
            context.run();
        }
        return good;
    }
};

RawSocket::RawSocket(std::uint16_t port) : m_impl(std::make_unique<Impl>())
{
    error_code failed;
    m_impl->socket.connect({asio::ip::address_v4::loopback(), port}, failed);
    m_impl->connected = !failed;
}

RawSocket::~RawSocket() = default;

bool RawSocket::isConnected() const
{
    return m_impl->connected;
}

void RawSocket::send(const std::string& bytes)
{
    error_code closedEarly; // the other side may refuse before it has read everything
    asio::write(m_impl->socket, asio::buffer(bytes), closedEarly);
}

std::string RawSocket::readAll(std::chrono::milliseconds longest)
{
    while (m_impl->readSome(longest)) { }
    return std::exchange(m_impl->received, {});
}

std::string RawSocket::readUntil(const std::string& text, std::chrono::milliseconds longest)
{
    while (m_impl->received.find(text) == std::string::npos && m_impl->readSome(longest)) { }
    const auto found = m_impl->received.find(text);
    const auto end = found == std::string::npos ? m_impl->received.size() : found + text.size();
    std::string out = m_impl->received.substr(0, end);
    m_impl->received.erase(0, end);
    return out;
}

bool RawSocket::closed() const
{
    return m_impl->closed;
}

} // namespace atalaya::test
