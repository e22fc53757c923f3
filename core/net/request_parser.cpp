#include "core/net/request_parser.h"

#include "core/base/text.h"
#include "core/net/url.h"

#include <algorithm>
#include <charconv>

namespace atalaya::net {
namespace {

constexpr std::size_t kMaxChunkLine = 256; // size and extensions
constexpr std::size_t kMaxTarget = 16u << 10;

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isTokenChar);
}

/// Visible characters, blanks, tabs and bytes over 127 (RFC 9110 §5.5): no NUL, no bare CR or LF.
bool isFieldValue(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool isKnownMethod(std::string_view method)
{
    static constexpr std::string_view kMethods[] = {"GET",   "HEAD",   "POST",   "PUT",
                                                    "PATCH", "DELETE", "OPTIONS"};
    return std::ranges::find(kMethods, method) != std::end(kMethods);
}

std::size_t countOf(const HttpHeaders& headers, std::string_view name)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(headers, [&](const HttpHeader& h) { return equalsIgnoreCase(h.name, name); }));
}

bool listContains(std::string_view list, std::string_view word)
{
    const auto parts = split(list, ',');
    return std::ranges::any_of(parts, [&](std::string_view p) { return equalsIgnoreCase(trimmed(p), word); });
}

} // namespace

RequestParser::State RequestParser::fail(int status, ErrorCode code, const char* why)
{
    m_status = status;
    m_error = {code, why};
    m_phase = Phase::Done;
    return State::Failed;
}

RequestParser::State RequestParser::consume(std::string& bytes)
{
    if (m_status != 0)
        return State::Failed;
    if (m_phase == Phase::Head) {
        const State state = readHead(bytes);
        if (state != State::Complete)
            return state;
    }
    std::string_view rest = bytes;
    const State state = m_phase == Phase::Body ? readBody(rest) : readChunks(rest);
    bytes.erase(0, bytes.size() - rest.size());
    return state;
}

HttpRequest RequestParser::take()
{
    m_phase = Phase::Head;
    m_scanned = 0;
    m_trailerBytes = 0;
    m_wantsContinue = false;
    return std::exchange(m_request, {});
}

/// Complete means here: the head is read.
RequestParser::State RequestParser::readHead(std::string& bytes)
{
    if (m_scanned == 0 && bytes.starts_with("\r\n"))
        bytes.erase(0, 2); // RFC 9112 §2.2: one empty line before a request is forgiven
    const auto end = bytes.find("\r\n\r\n", m_scanned > 3 ? m_scanned - 3 : 0);
    if (std::min(end, bytes.size()) > m_limits.header)
        return fail(431, ErrorCode::TooLarge, "the head of the request is too large");
    if (end == std::string::npos) {
        // A line feed without carriage return, or a NUL, will not get better by waiting.
        for (std::size_t i = m_scanned; i < bytes.size(); ++i)
            if (bytes[i] == '\0' || (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')))
                return fail(400, ErrorCode::MalformedHttp, "a character that is not allowed in a head");
        m_scanned = bytes.size();
        return State::NeedMore;
    }

    m_isHead = false;
    const std::string head = bytes.substr(0, end);
    bytes.erase(0, end + 4);
    m_scanned = 0;
    std::string_view rest = head;
    bool first = true;
    while (!rest.empty() || first) {
        const auto lineEnd = std::min(rest.find("\r\n"), rest.size());
        const std::string_view line = rest.substr(0, lineEnd);
        rest.remove_prefix(std::min(lineEnd + 2, rest.size()));
        if (!(first ? readRequestLine(line) : readHeaderLine(line)))
            return State::Failed;
        first = false;
    }
    if (!readHost() || !readFraming() || !readConnection())
        return State::Failed;
    return State::Complete;
}

bool RequestParser::readRequestLine(std::string_view line)
{
    const auto refuse = [this](int status, ErrorCode code, const char* why) {
        fail(status, code, why);
        return false;
    };
    const auto parts = split(line, ' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isFieldValue(parts[1]) || parts[1].empty())
        return refuse(400, ErrorCode::MalformedHttp, "the request line is not METHOD TARGET VERSION");
    if (parts[1].size() > kMaxTarget)
        return refuse(414, ErrorCode::TooLarge, "the request target is too long");
    const std::string_view version = parts[2];
    const bool wellFormed = version.size() == 8 && version.starts_with("HTTP/") && version[6] == '.'
        && version[5] >= '0' && version[5] <= '9' && version[7] >= '0' && version[7] <= '9';
    if (!wellFormed)
        return refuse(400, ErrorCode::MalformedHttp, "the version is not HTTP/digit.digit");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(505, ErrorCode::Unsupported, "only HTTP/1.1 is spoken here");
    m_http10 = version == "HTTP/1.0";
    if (!isKnownMethod(parts[0]))
        return refuse(501, ErrorCode::Unsupported, "this method is not supported");
    auto target = parseTarget(parts[1]);
    if (!target)
        return refuse(400, target.error().code, "the request target is malformed");
    if (target->path == "*" && parts[0] != "OPTIONS")
        return refuse(400, ErrorCode::MalformedHttp, "* is for OPTIONS only");
    m_isHead = parts[0] == "HEAD";
    m_request = {};
    m_request.method = m_isHead ? "GET" : std::string(parts[0]);
    m_request.path = std::move(target->path);
    m_request.query = std::move(target->query);
    return true;
}

bool RequestParser::readHeaderLine(std::string_view line)
{
    const auto colon = line.find(':');
    // A blank in the name also catches folded lines and "Name : value", which proxies read differently.
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))
        || !isFieldValue(line.substr(colon + 1))) {
        fail(400, ErrorCode::MalformedHttp, "a header line is malformed");
        return false;
    }
    if (m_request.headers.size() >= m_limits.headers) {
        fail(431, ErrorCode::TooLarge, "too many header lines");
        return false;
    }
    m_request.headers.push_back(
        {std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
    return true;
}

bool RequestParser::readHost()
{
    const std::size_t count = countOf(m_request.headers, "Host");
    if (count == 1 || (count == 0 && m_http10)) {
        const std::string_view host = m_request.header("Host").value_or("");
        if (host.find_first_of(" \t/?#@\\\"<>,") == std::string_view::npos && (m_http10 || !host.empty()))
            return true;
    }
    fail(400, ErrorCode::MalformedHttp, "exactly one valid Host header is needed");
    return false;
}

/// RFC 9112 §6: how long the body is. Here is where requests are smuggled, so nothing is forgiven.
bool RequestParser::readFraming()
{
    const std::size_t lengths = countOf(m_request.headers, "Content-Length");
    const std::size_t encodings = countOf(m_request.headers, "Transfer-Encoding");
    const auto refuse = [this](int status, ErrorCode code, const char* why) {
        fail(status, code, why);
        return false;
    };
    if (lengths + encodings > 1)
        return refuse(400, ErrorCode::MalformedHttp, "more than one length of the body is given");
    m_left = 0;
    m_phase = Phase::Done;
    if (encodings == 1) {
        if (m_http10)
            return refuse(400, ErrorCode::MalformedHttp, "HTTP/1.0 knows no Transfer-Encoding");
        if (!equalsIgnoreCase(*m_request.header("Transfer-Encoding"), "chunked"))
            return refuse(501, ErrorCode::Unsupported, "the only Transfer-Encoding is chunked");
        m_phase = Phase::ChunkSize;
    } else if (lengths == 1 && !readLength(*m_request.header("Content-Length"))) {
        return false;
    }
    if (const auto expect = m_request.header("Expect")) {
        if (!equalsIgnoreCase(*expect, "100-continue"))
            return refuse(417, ErrorCode::Unsupported, "the only expectation is 100-continue");
        m_wantsContinue = !m_http10 && m_phase != Phase::Done;
    }
    return true;
}

bool RequestParser::readLength(std::string_view value)
{
    const bool digits = !value.empty() && value.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits) {
        fail(400, ErrorCode::MalformedHttp, "Content-Length is no number");
        return false;
    }
    const auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), m_left);
    if (failed != std::errc() || m_left > m_limits.body) {
        fail(413, ErrorCode::TooLarge, "the body is too large");
        return false;
    }
    m_phase = m_left > 0 ? Phase::Body : Phase::Done;
    return true;
}

bool RequestParser::readConnection()
{
    m_keepAlive = !m_http10;
    m_isUpgrade = false;
    for (const HttpHeader& header : m_request.headers) {
        if (!equalsIgnoreCase(header.name, "Connection"))
            continue;
        if (listContains(header.value, "close"))
            m_keepAlive = false;
        if (listContains(header.value, "upgrade"))
            m_isUpgrade = listContains(m_request.header("Upgrade").value_or(""), "websocket");
    }
    return true;
}

RequestParser::State RequestParser::readBody(std::string_view& bytes)
{
    const std::size_t count = std::min(m_left, bytes.size());
    m_request.body.append(bytes.substr(0, count));
    bytes.remove_prefix(count);
    m_left -= count;
    if (m_left > 0)
        return State::NeedMore;
    m_phase = Phase::Done;
    return State::Complete;
}

RequestParser::State RequestParser::readChunks(std::string_view& bytes)
{
    State state = State::Complete;
    while (m_phase != Phase::Done && state == State::Complete) {
        if (m_phase == Phase::ChunkData) {
            state = readBody(bytes);
            m_phase = state == State::Complete ? Phase::ChunkEnd : Phase::ChunkData;
        } else {
            state = readChunkLine(bytes);
        }
    }
    return state;
}

/// A line that frames chunks: a size, the empty one after the data, or one of the trailer. Complete: go on
/// with what follows.
RequestParser::State RequestParser::readChunkLine(std::string_view& bytes)
{
    const auto end = bytes.find("\r\n");
    const std::string_view line = bytes.substr(0, end);
    const std::size_t most = m_phase == Phase::ChunkEnd ? 0 : kMaxChunkLine;
    if (line.size()
        > most + (end == std::string_view::npos ? 1 : 0)) // 1: the carriage return may be there already
        return fail(400, ErrorCode::MalformedHttp, "a chunk is not framed as announced");
    if (end == std::string_view::npos)
        return State::NeedMore;
    bool good = false;
    if (m_phase == Phase::ChunkSize)
        good = readChunkSize(line);
    else if (m_phase == Phase::Trailer)
        good = readTrailerLine(line);
    else if (good = line.empty(); good)
        m_phase = Phase::ChunkSize;
    if (!good)
        return m_status != 0 ? State::Failed : fail(400, ErrorCode::MalformedHttp, "a chunk is malformed");
    bytes.remove_prefix(end + 2);
    return State::Complete;
}

bool RequestParser::readChunkSize(std::string_view line)
{
    const std::string_view digits = line.substr(0, line.find(';'));
    std::size_t size = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    const bool whole = end == digits.data() + digits.size() && !digits.empty() && isFieldValue(line);
    if (!whole || failed == std::errc::invalid_argument || digits.size() > 16)
        return false;
    if (failed != std::errc() || size > m_limits.body - m_request.body.size()) {
        fail(413, ErrorCode::TooLarge, "the body is too large");
        return false;
    }
    m_left = size;
    m_phase = size > 0 ? Phase::ChunkData : Phase::Trailer;
    return true;
}

/// Trailers are checked and dropped: nothing that decides may come after the body.
bool RequestParser::readTrailerLine(std::string_view line)
{
    if (line.empty()) {
        m_phase = Phase::Done;
        return true;
    }
    m_trailerBytes += line.size();
    const auto colon = line.find(':');
    return m_trailerBytes <= 4096 && colon != std::string_view::npos && isToken(line.substr(0, colon))
        && isFieldValue(line.substr(colon + 1));
}

} // namespace atalaya::net
