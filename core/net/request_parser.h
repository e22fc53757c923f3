#pragma once

#include "core/net/http.h"

#include <cstddef>
#include <utility>

namespace atalaya::net {

struct ParserLimits {
    std::size_t header = 0;
    std::size_t body = 0;
    std::size_t headers = 200; ///< number of header lines
};

/// Reads HTTP/1.1 requests (RFC 9112) from bytes as they come, one after the other. Strict: what two programs
/// could understand in two ways (both lengths, bare line feeds, folded lines, blanks before the colon, odd
/// chunk sizes …) is refused, never repaired.
class RequestParser {
public:
    enum class State {
        NeedMore,
        Complete, ///< take() it
        Failed ///< status() and error() say why; the connection cannot be used any more
    };

    explicit RequestParser(ParserLimits limits) : m_limits(limits) { }

    /// Takes what belongs to the current request off the front of the bytes; leaves what follows it.
    State consume(std::string& bytes);

    /// The request, once. remoteAddress and tls are left to the caller. The parser is then ready for the next
    /// one.
    HttpRequest take();

    /// True from the end of the head to the end of the body.
    bool inBody() const noexcept { return m_phase != Phase::Head; }
    /// True once, if the other side waits for "100 Continue" before it sends the body.
    bool takeContinue() noexcept { return std::exchange(m_wantsContinue, false); }
    /// What the head said; valid from the end of the head until the next request's head.
    bool keepAlive() const noexcept { return m_keepAlive; }
    bool isHead() const noexcept { return m_isHead; }
    bool isUpgrade() const noexcept { return m_isUpgrade; }

    int status() const noexcept { return m_status; }
    const Error& error() const noexcept { return m_error; }

private:
    enum class Phase { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Done };

    State fail(int status, ErrorCode code, const char* why);
    State readHead(std::string& bytes);
    bool readRequestLine(std::string_view line);
    bool readHeaderLine(std::string_view line);
    bool readFraming();
    bool readHost();
    bool readLength(std::string_view value);
    bool readConnection();
    State readBody(std::string_view& bytes);
    State readChunks(std::string_view& bytes);
    State readChunkLine(std::string_view& bytes);
    bool readChunkSize(std::string_view line);
    bool readTrailerLine(std::string_view line);

    ParserLimits m_limits;
    Phase m_phase = Phase::Head;
    HttpRequest m_request;
    std::size_t m_scanned = 0; // bytes of the head already searched for its end
    std::size_t m_left = 0; // of the body, or of the chunk
    std::size_t m_trailerBytes = 0;
    bool m_http10 = false;
    bool m_wantsContinue = false;
    bool m_keepAlive = true;
    bool m_isHead = false;
    bool m_isUpgrade = false;
    int m_status = 0;
    Error m_error;
};

} // namespace atalaya::net
