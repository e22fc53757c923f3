#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace atalaya::net {

/// A signed-in line protocol connection to one server, which can be opened again after it broke.
/// One thread uses it; interrupt() alone may be called from another.
class MailStream {
public:
    virtual ~MailStream() = default;

    /// Connects, protects and signs in; closes an earlier connection first. Errors: ChannelSignIn, TlsFailed,
    /// FingerprintMismatch, NameNotResolved, ConnectionFailed, ConnectionClosed, TimedOut, Cancelled.
    virtual Result<void> connect() = 0;
    virtual void close() noexcept = 0;

    /// Sends all bytes. Errors: ConnectionClosed, TimedOut, Cancelled.
    virtual Result<void> send(std::string_view bytes) = 0;

    /// One line without its CRLF. Errors as send(); TooLarge for a line above kMailLineBytes. After TimedOut
    /// nothing is lost: the next read goes on where this one stopped.
    virtual Result<std::string> readLine(std::chrono::milliseconds timeout) = 0;

    /// Exactly `count` bytes. `timeout` is how long nothing may arrive, not how long the whole may take.
    virtual Result<std::string> readExact(std::size_t count, std::chrono::milliseconds timeout) = 0;

    /// Makes the call that waits now, and every later one, answer Cancelled. For stopping.
    virtual void interrupt() noexcept = 0;
};

/// The answer to a search of a mailbox with a million messages still fits.
inline constexpr std::size_t kMailLineBytes = 16u << 20;

} // namespace atalaya::net
