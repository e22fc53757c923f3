#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace atalaya::test {

/// A plain TCP client on loopback that sends whatever bytes it is given. Every wait has an end.
class RawSocket {
public:
    explicit RawSocket(std::uint16_t port);
    ~RawSocket();
    RawSocket(const RawSocket&) = delete;
    RawSocket& operator=(const RawSocket&) = delete;

    bool isConnected() const;
    void send(const std::string& bytes);
    /// Bytes until the other side closes, or the time is over (then closed() is false).
    std::string readAll(std::chrono::milliseconds longest = std::chrono::seconds(10));
    /// Bytes until what came so far contains the text; what came if the other side closes or the time is
    /// over.
    std::string readUntil(const std::string& text,
                          std::chrono::milliseconds longest = std::chrono::seconds(10));
    bool closed() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace atalaya::test
