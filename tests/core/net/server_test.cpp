#include "core/net/http_client.h"
#include "tests/core/net/net_fixture.h"
#include "tests/core/net/raw_socket.h"
#include "tests/support/test.h"

#include <thread>

using namespace atalaya;
using namespace atalaya::test;
using namespace std::chrono_literals;

namespace {

const std::string kGet = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n";

/// A server whose replies wait until the test gives them.
struct SlowServer {
    BoundedQueue<net::HttpReply> replies{100};
    std::unique_ptr<net::Server> server;

    explicit SlowServer(net::ServerOptions options = {})
    {
        server = net::Server::start(
                     std::move(options),
                     [this](const net::HttpRequest&, net::HttpReply reply) {
                         (void)replies.push(std::move(reply));
                     },
                     [](const net::HttpRequest&, const std::shared_ptr<net::Connection>&) {})
                     .value();
    }
    net::HttpReply takeReply()
    {
        auto taken = replies.take(1, kLongest);
        return taken.empty() ? net::HttpReply() : std::move(taken.front());
    }
};

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

private slots:
    void requestsAndWebSockets_shareOnePort()
    {
        net::ServerOptions options;
        options.tls = localIdentity();
        const auto server = startEcho(options);
        const auto web = net::makeHttpClient({false});
        net::ClientRequest request{"POST", "https://localhost:" + std::to_string(server->port()) + "/x"};
        request.body = "hello";
        request.pinnedFingerprint = localFingerprint();
        const auto answer = web->send(request);
        QVERIFY2(answer, answer ? "" : answer.error().str().c_str());
        QCOMPARE(answer->body, std::string("POST /x hello"));

        const auto client = net::WebSocketClient::create();
        const auto connection = connectNow(*client, pinnedTo(server->port()));
        QVERIFY2(connection, connection ? "" : connection.error().str().c_str());
        Inbox inbox;
        (*connection)->setHandlers(inbox.handlers());
        (*connection)->send(std::string("over WebSocket"));
        QCOMPARE(inbox.next(), std::string("over WebSocket"));
        (*connection)->close(net::CloseReason::Normal);
        QCOMPARE(inbox.end().code, ErrorCode::ConnectionClosed);
    }

    void keptAliveAndPipelined_areAnsweredInOrder()
    {
        SlowServer slow;
        RawSocket socket(slow.server->port());
        socket.send(kGet + "GET /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        slow.takeReply()({200, {}, "text/plain", "first"});
        QVERIFY(socket.readUntil("first").ends_with("first"));
        slow.takeReply()({200, {}, "text/plain", "second"});
        const std::string rest = socket.readAll();
        QVERIFY(rest.ends_with("second"));
        QVERIFY(rest.find("Connection: close") != std::string::npos);
        QVERIFY(socket.closed());
    }

    void head_hasNoBodyButItsLength()
    {
        const auto server = startEcho({});
        RawSocket socket(server->port());
        socket.send("HEAD /abc HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        const std::string answer = socket.readAll();
        QVERIFY(answer.find("Content-Length: 9\r\n") != std::string::npos);
        QVERIFY(answer.ends_with("\r\n\r\n"));
    }

    void expectContinue_isAnsweredBeforeTheBody()
    {
        const auto server = startEcho({});
        RawSocket socket(server->port());
        socket.send("PUT /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: "
                    "close\r\n\r\n");
        QCOMPARE(socket.readUntil("\r\n\r\n"), std::string("HTTP/1.1 100 Continue\r\n\r\n"));
        socket.send("body");
        QVERIFY(socket.readAll().ends_with("PUT /a body"));
    }

    void bodyOverTheLimit_isRefusedBeforeItIsSent()
    {
        net::ServerOptions options;
        options.maxBody = 10;
        const auto server = startEcho(options);
        RawSocket socket(server->port());
        socket.send("PUT /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 11\r\n\r\n");
        QVERIFY(socket.readAll().starts_with("HTTP/1.1 413 "));
    }

    void droppedReply_becomes500()
    {
        SlowServer slow;
        RawSocket socket(slow.server->port());
        socket.send(kGet);
        slow.takeReply() = nullptr;
        QVERIFY(socket.readUntil("}}").starts_with("HTTP/1.1 500 "));
    }

    void lateReply_becomes503()
    {
        net::ServerOptions options;
        options.replyTimeout = 50ms;
        SlowServer slow(options);
        RawSocket socket(slow.server->port());
        socket.send(kGet);
        const auto reply = slow.takeReply();
        QVERIFY(socket.readAll().starts_with("HTTP/1.1 503 "));
        reply({200}); // too late, and harmless
        QCOMPARE(slow.server->stats().timeouts, std::uint64_t(1));
    }

    void headThatNeverEnds_timesOut()
    {
        net::ServerOptions options;
        options.headerTimeout = 100ms;
        const auto server = startEcho(options);
        RawSocket socket(server->port());
        // One byte at a time keeps a connection alive, but not a request.
        std::string answer;
        for (int i = 0; i < 1000 && !socket.closed(); ++i) {
            socket.send(i == 0 ? "GET / HTTP/1.1\r\nX: " : "x");
            answer += socket.readUntil("}}", 10ms);
        }
        QVERIFY2(answer.starts_with("HTTP/1.1 408 "), answer.c_str());
    }

    void silentConnection_isClosed()
    {
        net::ServerOptions options;
        options.idleTimeout = 50ms;
        const auto server = startEcho(options);
        RawSocket socket(server->port());
        QCOMPARE(socket.readAll(), std::string());
        QVERIFY(socket.closed());
    }

    void tooManyConnections_areTold()
    {
        net::ServerOptions options;
        options.maxConnectionsPerAddress = 2;
        const auto server = startEcho(options);
        RawSocket first(server->port());
        RawSocket second(server->port());
        first.send(kGet);
        QVERIFY(first.readUntil("GET /a ").ends_with("GET /a "));
        second.send(kGet);
        QVERIFY(second.readUntil("GET /a ").ends_with("GET /a "));
        RawSocket third(server->port());
        third.send(kGet);
        const std::string answer = third.readAll();
        QVERIFY(answer.starts_with("HTTP/1.1 503 "));
        QVERIFY(answer.find("Retry-After: ") != std::string::npos);
        QVERIFY(answer.find("RateLimited") != std::string::npos);
        QCOMPARE(server->stats().refusedConnections, std::uint64_t(1));
    }

    void freedPlace_canBeTaken()
    {
        net::ServerOptions options;
        options.maxConnections = 1;
        const auto server = startEcho(options);
        for (int i = 0; i < 20; ++i) {
            {
                RawSocket socket(server->port());
                socket.send("GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
                QVERIFY(socket.readAll().starts_with("HTTP/1.1 200 "));
            }
            QTRY_COMPARE(server->stats().openConnections, std::uint64_t(0));
        }
    }

    void gracefulStop_finishesReplies()
    {
        SlowServer slow;
        RawSocket busy(slow.server->port());
        RawSocket idle(slow.server->port());
        busy.send(kGet);
        const auto reply = slow.takeReply();
        QTRY_COMPARE(slow.server->stats().openConnections, std::uint64_t(2));
        std::thread stopper([&] { slow.server->stop(20s); });
        idle.readAll();
        const bool idleClosed = idle.closed();
        reply({200, {}, "text/plain", "finished"});
        const std::string answer = busy.readAll();
        stopper.join();
        QVERIFY(idleClosed);
        QVERIFY2(answer.ends_with("finished"), answer.c_str());
        QVERIFY(answer.find("Connection: close") != std::string::npos);
        QVERIFY(!RawSocket(slow.server->port()).isConnected());
    }

    void stopWithoutGrace_endsAtOnceAndLateRepliesAreHarmless()
    {
        SlowServer slow;
        RawSocket busy(slow.server->port());
        busy.send(kGet);
        const auto reply = slow.takeReply();
        slow.server.reset();
        reply({200});
        QCOMPARE(busy.readAll(), std::string());
        QVERIFY(busy.closed());
    }

    void repliesFromOtherThreads_arrive()
    {
        net::ServerOptions options;
        options.threads = 2;
        SlowServer slow(options);
        std::thread worker([&] {
            for (int i = 0; i < 200; ++i)
                if (const auto reply = slow.takeReply())
                    reply({200, {}, "text/plain", "ok"});
        });
        std::vector<std::unique_ptr<RawSocket>> sockets;
        for (int i = 0; i < 20; ++i)
            sockets.push_back(std::make_unique<RawSocket>(slow.server->port()));
        int good = 0;
        for (int round = 0; round < 10; ++round) {
            for (const auto& socket : sockets)
                socket->send(kGet);
            for (const auto& socket : sockets)
                good += socket->readUntil("\r\n\r\nok").ends_with("ok");
        }
        worker.join();
        QCOMPARE(good, 200);
    }

    void portInUse_isSaid()
    {
        const auto server = startEcho({});
        net::ServerOptions options;
        options.port = server->port();
        const auto second = net::Server::start(options, {}, {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AddressInUse);
    }

    void plainOutsideLoopback_isRefused()
    {
        net::ServerOptions options;
        options.address = "0.0.0.0";
        QCOMPARE(net::Server::start(options, {}, {}).error().code, ErrorCode::InvalidArgument);
        options.address = "nonsense";
        options.tls = localIdentity();
        QCOMPARE(net::Server::start(options, {}, {}).error().code, ErrorCode::InvalidArgument);
        options.address = "127.0.0.1";
        options.tls->keyPem = net::makeSelfSigned({"a"}, 1, SystemClock().now()).value().keyPem;
        QCOMPARE(net::Server::start(options, {}, {}).error().code, ErrorCode::TlsFailed);
    }

    void plainTextOnATlsPort_isCountedAndHarmless()
    {
        net::ServerOptions options;
        options.tls = localIdentity();
        const auto server = startEcho(options);
        RawSocket socket(server->port());
        socket.send(kGet);
        socket.readAll();
        QVERIFY(socket.closed());
        QTRY_COMPARE(server->stats().failedHandshakes, std::uint64_t(1));
        QCOMPARE(net::fetchFingerprint("127.0.0.1", server->port()).value(), localFingerprint());
    }
};

ATALAYA_TEST(ServerTest)
#include "server_test.moc"
