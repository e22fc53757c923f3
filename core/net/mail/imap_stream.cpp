#include "core/net/mail/imap_stream.h"

#include "core/net/curl_init.h"
#include "core/net/mail/curl_mail.h"

#include <algorithm>
#include <atomic>

namespace atalaya::net {
namespace {

struct CurlMultiCloser {
    void operator()(CURLM* multi) const noexcept { curl_multi_cleanup(multi); }
};

/// As long as libcurl waits at most before it is asked again; interrupt() wakes it at once.
constexpr int kTurnMs = 1000;

} // namespace

struct ImapStream::Connection {
    MailServer server;
    std::unique_ptr<CURLM, CurlMultiCloser>
        multi; ///< lives as long as the stream: interrupt() may wake it at any time
    CurlEasy easy;
    curl_socket_t socket = CURL_SOCKET_BAD;
    CurlErrorText errorText{};
    std::atomic<bool> interrupted{false};
    std::string in; ///< received, from `taken` on not yet asked for
    std::size_t taken = 0;

    void drop() noexcept
    {
        if (easy)
            curl_multi_remove_handle(multi.get(), easy.get());
        easy.reset();
        socket = CURL_SOCKET_BAD;
        in.clear();
        taken = 0;
    }

    Error lost(ErrorCode code, std::string detail)
    {
        drop();
        return Error{code, std::move(detail)};
    }

    std::size_t available() const { return in.size() - taken; }

    std::string take(std::size_t count)
    {
        std::string out = in.substr(taken, count);
        taken += out.size();
        if (taken == in.size()) {
            in.clear();
            taken = 0;
        } else if (taken > (1u << 20)) {
            in.erase(0, taken);
            taken = 0;
        }
        return out;
    }

    Result<void> waitSocket(short events, std::chrono::milliseconds timeout);
    Result<bool> receiveSome();
    Result<void> receive(std::chrono::milliseconds timeout);
};

/// Waits until the socket is ready. Errors: Cancelled, TimedOut (the connection stays).
Result<void> ImapStream::Connection::waitSocket(short events, std::chrono::milliseconds timeout)
{
    curl_waitfd wait{};
    wait.fd = socket;
    wait.events = events;
    if (interrupted)
        return Error{ErrorCode::Cancelled, "interrupted"};
    const int ms = int(std::clamp<std::int64_t>(timeout.count(), 0, 3'600'000));
    int ready = 0;
    if (curl_multi_poll(multi.get(), &wait, 1, ms, &ready) != CURLM_OK)
        return lost(ErrorCode::ConnectionFailed, "cannot wait for the connection");
    if (interrupted)
        return Error{ErrorCode::Cancelled, "interrupted"};
    if (ready == 0)
        return Error{ErrorCode::TimedOut, "no answer within " + std::to_string(ms) + " ms"};
    return {};
}

/// Takes what is there, without waiting; false if there is nothing now.
Result<bool> ImapStream::Connection::receiveSome()
{
    if (!easy)
        return Error{ErrorCode::ConnectionClosed, "not connected"};
    std::array<char, 16384> buffer;
    std::size_t got = 0;
    const CURLcode code = curl_easy_recv(easy.get(), buffer.data(), buffer.size(), &got);
    if (code == CURLE_AGAIN)
        return false;
    if (code != CURLE_OK)
        return lost(ErrorCode::ConnectionClosed, curl_easy_strerror(code));
    if (got == 0)
        return lost(ErrorCode::ConnectionClosed, "the server closed the connection");
    in.append(buffer.data(), got);
    return true;
}

/// Waits for more bytes. TLS may hold some that poll() does not see: so reading comes first. A readable
/// socket may bring only a part of a TLS record: then the wait begins again, for something has arrived.
Result<void> ImapStream::Connection::receive(std::chrono::milliseconds timeout)
{
    for (;;) {
        ATALAYA_TRY(some, receiveSome());
        if (some)
            return {};
        ATALAYA_CHECK(waitSocket(CURL_WAIT_POLLIN, timeout));
    }
}

ImapStream::ImapStream(MailServer server) : m_connection(std::make_unique<Connection>())
{
    ensureCurl();
    m_connection->server = std::move(server);
    m_connection->multi.reset(curl_multi_init());
}

ImapStream::~ImapStream()
{
    close();
}

Result<void> ImapStream::connect()
{
    Connection& c = *m_connection;
    close();
    if (!c.multi)
        return Error{ErrorCode::Internal, "libcurl has no memory"};
    c.easy.reset(curl_easy_init());
    c.errorText[0] = 0;
    const auto applied = applyMailServer(c.easy.get(), c.server, "imap", "");
    if (!applied) {
        c.easy.reset();
        return applied.error();
    }
    curl_easy_setopt(c.easy.get(), CURLOPT_ERRORBUFFER, c.errorText.data());
    curl_easy_setopt(c.easy.get(), CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(c.easy.get(), CURLOPT_TIMEOUT_MS, long(c.server.connectTimeout.count()));
    curl_multi_add_handle(c.multi.get(), c.easy.get());
    for (;;) {
        if (c.interrupted)
            return c.lost(ErrorCode::Cancelled, "interrupted");
        int running = 0;
        if (curl_multi_perform(c.multi.get(), &running) != CURLM_OK)
            return c.lost(ErrorCode::Internal, "libcurl cannot go on");
        if (running == 0)
            break;
        curl_multi_poll(c.multi.get(), nullptr, 0, kTurnMs, nullptr);
    }
    int left = 0;
    const CURLMsg* message = curl_multi_info_read(c.multi.get(), &left);
    if (!message || message->data.result != CURLE_OK) {
        const Error error = mailError(message ? message->data.result : CURLE_FAILED_INIT, c.errorText);
        c.drop();
        return error;
    }
    curl_easy_getinfo(c.easy.get(), CURLINFO_ACTIVESOCKET, &c.socket);
    if (c.socket == CURL_SOCKET_BAD)
        return c.lost(ErrorCode::ConnectionClosed, "the connection is gone after the sign-in");
    return {};
}

void ImapStream::close() noexcept
{
    m_connection->drop();
}

Result<void> ImapStream::send(std::string_view bytes)
{
    Connection& c = *m_connection;
    while (!bytes.empty()) {
        if (!c.easy)
            return Error{ErrorCode::ConnectionClosed, "not connected"};
        std::size_t sent = 0;
        const CURLcode code = curl_easy_send(c.easy.get(), bytes.data(), bytes.size(), &sent);
        if (code == CURLE_AGAIN) {
            ATALAYA_CHECK(c.waitSocket(CURL_WAIT_POLLOUT, c.server.connectTimeout));
            continue;
        }
        if (code != CURLE_OK)
            return c.lost(ErrorCode::ConnectionClosed, curl_easy_strerror(code));
        bytes.remove_prefix(sent);
    }
    return {};
}

Result<std::string> ImapStream::readLine(std::chrono::milliseconds timeout)
{
    Connection& c = *m_connection;
    for (std::size_t searched = 0;;) {
        const std::size_t end = c.in.find('\n', c.taken + searched);
        if (end != std::string::npos) {
            std::string line = c.take(end + 1 - c.taken);
            line.pop_back();
            if (line.ends_with('\r'))
                line.pop_back();
            return line;
        }
        searched = c.available();
        if (searched > kMailLineBytes)
            return c.lost(ErrorCode::TooLarge, "a line of the server has no end");
        ATALAYA_CHECK(c.receive(timeout));
    }
}

Result<std::string> ImapStream::readExact(std::size_t count, std::chrono::milliseconds timeout)
{
    Connection& c = *m_connection;
    while (c.available() < count)
        ATALAYA_CHECK(c.receive(timeout));
    return c.take(count);
}

void ImapStream::interrupt() noexcept
{
    m_connection->interrupted = true;
    if (m_connection->multi)
        curl_multi_wakeup(m_connection->multi.get());
}

} // namespace atalaya::net
