#pragma once

#include "core/base/result.h"
#include "core/net/io_loop.h"

#include <atomic>
#include <cstdint>
#include <system_error>

namespace atalaya::net {

struct TlsContext;

/// What servers and clients count; see ServerStats.
struct Counters {
    std::atomic<std::uint64_t> openConnections = 0, openWebSockets = 0, connections = 0,
                               refusedConnections = 0;
    std::atomic<std::uint64_t> failedHandshakes = 0, requests = 0, malformed = 0, timeouts = 0;
    std::atomic<std::uint64_t> messagesIn = 0, messagesOut = 0, bytesIn = 0, bytesOut = 0;
};

using IoDone = std::function<void(std::error_code, std::size_t)>;

/// A stream of bytes over TCP, with or without TLS; hides which. Only used on its loop's thread; callbacks
/// come later, never from inside the call. Writes are gathered: bytes that are written while the socket is
/// busy, or after setMore(true), leave together.
class Transport : public std::enable_shared_from_this<Transport> {
public:
    struct Impl; // core/net/asio_parts.h

    Transport(std::shared_ptr<IoLoop> loop, std::unique_ptr<Impl> impl, std::shared_ptr<Counters> counters);
    ~Transport();
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;

    /// TLS handshake; at once if there is no TLS. On the client side the host is what the certificate has to
    /// name.
    void acceptTls(std::function<void(std::error_code)> done);
    void connectTls(const std::string& host, std::function<void(std::error_code)> done);
    /// After connectTls: SHA-256 of the other side's certificate, empty if there is none.
    std::string peerFingerprint() const;
    /// After connectTls: the system's authorities vouch for the certificate, and it names the host.
    bool peerTrusted() const;

    void readSome(char* into, std::size_t size, IoDone done);
    /// Puts bytes back in front of the next read.
    void unread(std::string bytes);
    /// Takes the bytes; done comes when there is room for more (not: when they have arrived). One write at a
    /// time.
    void write(std::string_view bytes, IoDone done);
    /// True: another write follows soon, so the next may wait for it. Must be false for the last one.
    void setMore(bool more);
    /// When everything written has left for the socket, or the connection has failed.
    void whenFlushed(std::function<void()> done);

    /// Sends what is written, says goodbye, and reads on for a moment so that the other side gets the last
    /// bytes.
    void closeGracefully();
    void abort();
    bool isOpen() const;
    /// Called once, when the socket is closed.
    void setReleased(std::function<void()> released) { m_released = std::move(released); }

    const std::shared_ptr<IoLoop>& loop() const { return m_loop; }
    Counters& counters() { return *m_counters; }
    const std::string& remoteAddress() const { return m_remoteAddress; }
    bool hasTls() const;
    Impl& impl() { return *m_impl; }

private:
    void flush();
    void onWritten(std::error_code failed, std::size_t size);
    void finishFlush();
    void sayGoodbye();
    void drain();

    std::shared_ptr<IoLoop> m_loop;
    std::unique_ptr<Impl> m_impl;
    std::shared_ptr<Counters> m_counters;
    std::string m_remoteAddress;
    std::function<void()> m_released;
};

} // namespace atalaya::net
