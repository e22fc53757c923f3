#include "tests/bench/https_line.h"

#include "core/base/text.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <charconv>

namespace atalaya::bench {

namespace asio = boost::asio;
using boost::system::error_code;

struct HttpsLine::Impl {
    asio::io_context context{1};
    asio::ssl::context tls{asio::ssl::context::tls_client};
    asio::ssl::stream<asio::ip::tcp::socket> stream{context, tls};
    std::string token;
    std::string in;
};

HttpsLine::HttpsLine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
HttpsLine::~HttpsLine() = default;

Result<std::unique_ptr<HttpsLine>> HttpsLine::open(unsigned short port, std::string token)
{
    auto impl = std::make_unique<Impl>();
    impl->token = std::move(token);
    error_code failed;
    auto& socket = impl->stream.next_layer();
    socket.connect({asio::ip::address_v4::loopback(), port}, failed);
    if (failed)
        return Error{ErrorCode::ConnectionFailed, failed.message()};
    socket.set_option(asio::ip::tcp::no_delay(true), failed);
    impl->stream.handshake(asio::ssl::stream_base::client, failed);
    if (failed)
        return Error{ErrorCode::TlsFailed, failed.message()};
    return std::unique_ptr<HttpsLine>(new HttpsLine(std::move(impl)));
}

HttpsLine::Answer HttpsLine::post(const std::string& path, const std::string& json)
{
    Impl& impl = *m_impl;
    const std::string request = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + impl.token + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(json.size())
        + "\r\n\r\n" + json;
    error_code failed;
    asio::write(impl.stream, asio::buffer(request), failed);
    if (failed)
        return {};
    const std::size_t head = asio::read_until(impl.stream, asio::dynamic_buffer(impl.in), "\r\n\r\n", failed);
    if (failed || head < 12)
        return {};
    Answer answer;
    std::from_chars(impl.in.data() + 9, impl.in.data() + 12, answer.status);
    const std::string lower = asciiLower(impl.in.substr(0, head));
    static constexpr std::string_view kLength = "content-length: ";
    std::size_t length = 0;
    if (const auto at = lower.find(kLength); at != std::string::npos)
        std::from_chars(lower.data() + at + kLength.size(), lower.data() + lower.size(), length);
    if (impl.in.size() < head + length)
        asio::read(impl.stream, asio::dynamic_buffer(impl.in),
                   asio::transfer_exactly(head + length - impl.in.size()), failed);
    if (failed)
        return {};
    answer.body = impl.in.substr(head, length);
    impl.in.erase(0, head + length);
    return answer;
}

} // namespace atalaya::bench
