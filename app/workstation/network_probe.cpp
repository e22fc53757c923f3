#include "app/workstation/network_probe.h"

#include "core/net/http_client.h"
#include "core/net/url.h"
#include "core/net/websocket_client.h"
#include "core/session/worker.h"

#include <QCoreApplication>
#include <atomic>

namespace atalaya::app {
namespace {

using namespace std::chrono_literals;
using shell::BrokerFound;

constexpr auto kConnect = 4s; ///< a person waits at the field
constexpr auto kWhole = 6s;

/// A broker says to everybody how it is (routes_state.cpp).
bool isBroker(const net::HttpResponse& answer)
{
    return (answer.status == 200 && answer.body == R"({"status":"ok"})")
        || (answer.status == 503 && answer.body.find("the store cannot be written") != std::string::npos);
}

Result<BrokerFound> look(net::HttpClient& http, const std::string& base)
{
    net::ClientRequest request;
    request.url = base + "/healthz";
    request.connectTimeout = kConnect;
    request.timeout = kWhole;
    ATALAYA_TRY(url, net::parseUrl(request.url));
    auto answer = http.send(request);
    bool known = true;
    if (!answer && answer.error().code == ErrorCode::TlsFailed) {
        // A certificate that nobody vouches for: with that one, whatever it is, the question is asked again.
        ATALAYA_TRY(seen, net::fetchFingerprint(url.host, url.port));
        request.pinnedFingerprint = seen;
        answer = http.send(request);
        known = false;
    }
    if (!answer)
        return answer.error();
    if (!isBroker(*answer))
        return Error{ErrorCode::MalformedHttp, "not the answer of a broker"};
    if (base.starts_with("http://"))
        return BrokerFound::Unencrypted;
    return known ? BrokerFound::Secure : BrokerFound::NewCertificate;
}

class NetworkProbe final : public QObject, public shell::BrokerProbe {
public:
    NetworkProbe() : m_http(net::makeHttpClient({.blockPrivateAddresses = false, .userAgent = "Atalaya"})) { }
    ~NetworkProbe() override { m_worker.stop(); }

    void ask(const QString& url, std::function<void(Result<BrokerFound>)> done) override
    {
        const int number = ++m_last;
        std::string base = url.toStdString();
        while (base.ends_with('/'))
            base.pop_back();
        m_worker.post([this, number, base, done = std::move(done)] {
            if (number != m_last)
                return; // nobody asks any more
            auto found = look(*m_http, base);
            QMetaObject::invokeMethod(
                this, [done, found] { done(found); }, Qt::QueuedConnection);
        });
    }

private:
    std::unique_ptr<net::HttpClient> m_http;
    std::atomic<int> m_last = 0;
    session::Worker m_worker{session::Worker::Mode::Threaded}; ///< last: it uses the others
};

} // namespace

std::unique_ptr<shell::BrokerProbe> makeNetworkProbe()
{
    return std::make_unique<NetworkProbe>();
}

} // namespace atalaya::app
