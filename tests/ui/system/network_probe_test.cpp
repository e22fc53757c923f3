#include "app/workstation/network_probe.h"

#include "core/net/server.h"
#include "tests/support/test.h"

using namespace atalaya;
using shell::BrokerFound;

namespace {

/// A server on this computer that answers everybody the same.
struct Host {
    Host(std::string body, bool tls)
    {
        net::ServerOptions options;
        options.clock = &clock;
        if (tls) {
            auto identity = net::makeSelfSigned({"127.0.0.1"}, 30, clock.now());
            if (identity)
                options.tls = *identity;
        }
        auto started = net::Server::start(
            std::move(options),
            [body](const net::HttpRequest&, auto reply) { reply(net::jsonResponse(body, 200)); },
            [](const net::HttpRequest&, std::shared_ptr<net::Connection>) {});
        if (started)
            server = *std::move(started);
        scheme = tls ? QStringLiteral("https") : QStringLiteral("http");
    }
    QString url() const { return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(server->port()); }

    SystemClock clock;
    std::unique_ptr<net::Server> server;
    QString scheme;
};

std::optional<Result<BrokerFound>> ask(const QString& url)
{
    const auto probe = app::makeNetworkProbe();
    std::optional<Result<BrokerFound>> answer;
    probe->ask(url, [&answer](Result<BrokerFound> found) { answer = std::move(found); });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000);
    return answer;
}

const std::string kWell = R"({"status":"ok"})";

} // namespace

/// What an address is, as the first page of the workstation finds out.
class NetworkProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void certificateOfNobodyKnown_isFoundAndNew()
    {
        const Host host(kWell, true);
        QVERIFY(host.server);
        const auto answer = ask(host.url() + u'/');
        QVERIFY(answer && *answer);
        QCOMPARE(**answer, BrokerFound::NewCertificate);
    }
    void withoutEncryption_isSaid()
    {
        const Host host(kWell, false);
        QVERIFY(host.server);
        const auto answer = ask(host.url());
        QVERIFY(answer && *answer);
        QCOMPARE(**answer, BrokerFound::Unencrypted);
    }
    void anotherService_isNoBroker()
    {
        const Host host(R"({"hello":"world"})", true);
        QVERIFY(host.server);
        const auto answer = ask(host.url());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::MalformedHttp);
    }
    void nobodyThere_isNotFound()
    {
        auto host = std::make_unique<Host>(kWell, true);
        QVERIFY(host->server);
        const QString url = host->url();
        host.reset();
        const auto answer = ask(url);
        QVERIFY(answer && !*answer);
    }
    void noAddress_isRefused()
    {
        const auto answer = ask(QStringLiteral("https://a b"));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::InvalidArgument);
    }
};

ATALAYA_TEST(NetworkProbeTest)
#include "network_probe_test.moc"
