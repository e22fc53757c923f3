#include "core/net/http_client.h"
#include "tests/core/net/net_fixture.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::test;
using namespace std::chrono_literals;

namespace {

std::string urlOf(const net::Server& server, const std::string& path)
{
    return "http://127.0.0.1:" + std::to_string(server.port()) + path;
}

} // namespace

class HttpClientTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_server = net::Server::start(
                       {},
                       [](const net::HttpRequest& request, const net::HttpReply& reply) {
                           if (request.path == "/redirect")
                               return reply({302, {{"Location", std::string(*request.parameter("to"))}}});
                           if (request.path == "/large")
                               return reply({200, {}, "text/plain", std::string(100'000, 'x')});
                           net::HttpResponse response = describe(request);
                           response.headers.push_back(
                               {"X-Seen", std::string(request.header("X-Sent").value_or(""))});
                           reply(response);
                       },
                       {})
                       .value();
        m_open = net::makeHttpClient({false});
        m_guarded = net::makeHttpClient({true});
    }

    void methodsAndBodies_arrive()
    {
        for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            net::ClientRequest request{
                method, urlOf(*m_server, "/a%20b"), {{"X-Sent", "1"}, {"X-Empty", ""}}};
            request.body = request.method == "GET" ? "" : "body";
            const auto answer = m_open->send(request);
            QVERIFY2(answer, answer ? "" : answer.error().str().c_str());
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->body, request.method + " /a b " + request.body);
            QCOMPARE(answer->contentType, std::string("text/plain"));
            QVERIFY(answer->header("x-seen") == "1");
        }
        const auto head = m_open->send({"HEAD", urlOf(*m_server, "/a")});
        QVERIFY(head);
        QVERIFY(head->body.empty());
    }

    void answerOverTheLimit_isRefused()
    {
        net::ClientRequest request{"GET", urlOf(*m_server, "/large")};
        QCOMPARE(m_open->send(request)->body.size(), std::size_t(100'000));
        request.maxBody = 99'999;
        QCOMPARE(m_open->send(request).error().code, ErrorCode::TooLarge);
    }

    void redirects_areFollowedOnlyWhenAsked()
    {
        net::ClientRequest request{"GET", urlOf(*m_server, "/redirect?to=/b")};
        QCOMPARE(m_open->send(request)->status, 302);
        request.maxRedirects = 1;
        QCOMPARE(m_open->send(request)->body, std::string("GET /b "));
        request.url = urlOf(*m_server, "/redirect?to=file:///etc/passwd");
        QCOMPARE(m_open->send(request).error().code, ErrorCode::InvalidArgument);
    }

    void pinnedCertificate_isTheOnlyOneAccepted()
    {
        net::ServerOptions options;
        options.tls = localIdentity();
        const auto secure = startEcho(options);
        net::ClientRequest request{"GET", "https://127.0.0.1:" + std::to_string(secure->port()) + "/"};
        QCOMPARE(m_open->send(request).error().code, ErrorCode::TlsFailed);
        request.pinnedFingerprint = std::string(64, 'a');
        const auto refused = m_open->send(request);
        QCOMPARE(refused.error().code, ErrorCode::FingerprintMismatch);
        QCOMPARE(refused.error().detail, localFingerprint());
        QCOMPARE(secure->stats().requests, std::uint64_t(0));
        request.pinnedFingerprint = localFingerprint();
        QCOMPARE(m_open->send(request)->status, 200);
    }

    void guardedClient_refusesOtherThanPublicAddresses_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char* host : {"127.0.0.1", "10.0.0.1", "192.168.0.1", "172.16.0.1", "169.254.169.254",
                                 "0.0.0.0", "[::1]", "[::]", "[fd00::1]", "[fe80::1]", "[::ffff:127.0.0.1]",
                                 "localhost", "2130706433", "0x7f.1", "127.1", "0177.0.0.1"})
            QTest::newRow(host) << QByteArray(host);
    }

    void guardedClient_refusesOtherThanPublicAddresses()
    {
        QFETCH(QByteArray, host);
        const auto before = m_server->stats().connections;
        const auto refused = m_guarded->send(
            {"GET", "http://" + host.toStdString() + ":" + std::to_string(m_server->port()) + "/"});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AddressBlocked);
        QCOMPARE(m_server->stats().connections, before);
    }

    void redirectToAPrivateAddress_isRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char* host : {"127.0.0.2", "10.0.0.1", "169.254.169.254", "[::1]", "[fd00::1]"})
            QTest::newRow(host) << QByteArray(host);
    }

    void redirectToAPrivateAddress_isRefused()
    {
        QFETCH(QByteArray, host);
        const auto client = net::makeHttpClient({true, "Test", {"127.0.0.1"}});
        net::ClientRequest request{"GET",
                                   urlOf(*m_server, "/redirect?to=http://" + host.toStdString() + "/")};
        QCOMPARE(client->send(request)->status, 302);
        request.maxRedirects = 3;
        QCOMPARE(client->send(request).error().code, ErrorCode::AddressBlocked);
        request.url = urlOf(*m_server, "/redirect?to=/allowed");
        QCOMPARE(client->send(request)->body, std::string("GET /allowed "));
    }

    void oddRequests_areRefused()
    {
        QCOMPARE(m_open->send({"GET", "ftp://127.0.0.1/"}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_open->send({"GET", "file:///etc/passwd"}).error().code, ErrorCode::InvalidArgument);
        net::ClientRequest pinnedPlain{"GET", urlOf(*m_server, "/")};
        pinnedPlain.pinnedFingerprint = localFingerprint();
        QCOMPARE(m_open->send(pinnedPlain).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_open->send({"GET /", urlOf(*m_server, "/")}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_open->send({"GET", urlOf(*m_server, "/"), {{"X", "a\r\nY: b"}}}).error().code,
                 ErrorCode::InvalidArgument);
    }

    void nobodyThere_isSaid()
    {
        const std::string url = [] {
            const auto gone = startEcho({});
            return urlOf(*gone, "/");
        }();
        QCOMPARE(m_open->send({"GET", url}).error().code, ErrorCode::ConnectionFailed);
    }

    void slowAnswer_timesOut()
    {
        BoundedQueue<net::HttpReply> kept(1);
        const auto silent = net::Server::start({},
                                               [&kept](const net::HttpRequest&, net::HttpReply reply) {
                                                   (void)kept.push(std::move(reply));
                                               },
                                               {})
                                .value();
        net::ClientRequest request{"GET", urlOf(*silent, "/")};
        request.timeout = 100ms;
        QCOMPARE(m_open->send(request).error().code, ErrorCode::TimedOut);
    }

    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<net::Server> m_server;
    std::unique_ptr<net::HttpClient> m_open;
    std::unique_ptr<net::HttpClient> m_guarded;
};

ATALAYA_TEST(HttpClientTest)
#include "http_client_test.moc"
