#include "core/base/text.h"
#include "core/net/http_client.h"
#include "core/net/url.h"
#include "core/net/websocket_client.h"
#include "core/session/transport.h"
#include "core/session/worker.h"

namespace atalaya::session {
namespace {

std::string percentEncoded(std::string_view text)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.' || c == '~';
        if (plain)
            out += c;
        else
            out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return out;
}

/// Paths are ours and need no escapes; values of the query may be anything.
std::string targetOf(const net::HttpRequest& request)
{
    std::string out = request.path;
    for (const auto& [name, value] : request.query)
        out += (out.size() == request.path.size() ? "?" : "&") + name + "=" + percentEncoded(value);
    return out;
}

class NetworkTransport final : public Transport {
public:
    explicit NetworkTransport(Address address)
        : m_address(std::move(address))
        , m_sockets(net::WebSocketClient::create())
        , m_http(net::makeHttpClient({.blockPrivateAddresses = false, .userAgent = "Atalaya"}))
    {
    }

    ~NetworkTransport() override { m_worker.stop(); }

    void connect(std::function<void(Result<std::shared_ptr<net::Connection>>)> done) override
    {
        net::ClientOptions options;
        options.url = webSocketUrl();
        options.pinnedFingerprint = m_address.fingerprint;
        options.useSystemTrust = m_address.fingerprint.empty();
        m_sockets->connect(std::move(options), std::move(done));
    }

    void request(net::HttpRequest request, std::function<void(Result<net::HttpResponse>)> done) override
    {
        const bool posted = m_worker.post([this, request = std::move(request), done] {
            net::ClientRequest out;
            out.method = request.method;
            out.url = m_address.url + targetOf(request);
            out.headers = request.headers;
            out.body = request.body;
            out.pinnedFingerprint = m_address.fingerprint;
            auto answer = m_http->send(out);
            if (!answer && answer.error().code == ErrorCode::TlsFailed)
                answer = withFingerprint(answer.error());
            done(std::move(answer));
        });
        if (!posted)
            done(Error{ErrorCode::ShuttingDown, "the transport has ended"});
    }

private:
    /// https://host:port → wss://host:port/ws, and http → ws for loopback.
    std::string webSocketUrl() const { return "ws" + m_address.url.substr(4) + "/ws"; }

    /// A certificate that nobody vouches for is a question to the person: its fingerprint becomes the detail.
    Error withFingerprint(const Error& error) const
    {
        const auto url = net::parseUrl(m_address.url);
        auto seen = url ? net::fetchFingerprint(url->host, url->port) : Result<std::string>(url.error());
        return seen ? Error{error.code, *std::move(seen)} : error;
    }

    Address m_address;
    std::unique_ptr<net::WebSocketClient> m_sockets;
    std::unique_ptr<net::HttpClient> m_http;
    Worker m_worker{Worker::Mode::Threaded}; // requests block: they wait for each other, not for anybody else
};

} // namespace

Result<std::unique_ptr<Transport>> makeNetworkTransport(const Address& address)
{
    Address clean = address;
    while (clean.url.ends_with('/'))
        clean.url.pop_back();
    if (!startsWithIgnoreCase(clean.url, "https://") && !startsWithIgnoreCase(clean.url, "http://"))
        return Error{ErrorCode::InvalidArgument, "the broker's address begins with https://"};
    return std::unique_ptr<Transport>(std::make_unique<NetworkTransport>(std::move(clean)));
}

} // namespace atalaya::session
