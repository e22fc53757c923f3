#include "tests/core/net/net_fixture.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::test;
using namespace std::chrono_literals;
using net::CloseReason;

class WebsocketTest : public QObject {
    Q_OBJECT

private slots:
    void fiftyConnections_echoInOrder()
    {
        constexpr int kConnections = 50;
        constexpr int kMessages = 40;
        const auto server = startEcho(secured(2));
        const auto client = net::WebSocketClient::create();
        std::vector<std::unique_ptr<Inbox>> inboxes;
        std::vector<std::shared_ptr<net::Connection>> connections;
        for (int i = 0; i < kConnections; ++i) {
            const auto connection = connectNow(*client, pinnedTo(server->port()));
            QVERIFY2(connection, connection ? "" : connection.error().str().c_str());
            connections.push_back(*connection);
            inboxes.push_back(std::make_unique<Inbox>());
            connections.back()->setHandlers(inboxes.back()->handlers());
        }
        QTRY_COMPARE(server->stats().openWebSockets, std::uint64_t(kConnections));
        for (int m = 0; m < kMessages; ++m)
            for (std::size_t i = 0; i < connections.size(); ++i)
                connections[i]->send(std::to_string(i) + ":" + std::to_string(m));
        for (std::size_t i = 0; i < connections.size(); ++i)
            for (int m = 0; m < kMessages; ++m)
                QCOMPARE(inboxes[i]->next(), std::to_string(i) + ":" + std::to_string(m));
        QCOMPARE(server->stats().messagesIn, std::uint64_t(kConnections * kMessages));
        for (const auto& connection : connections)
            connection->close(CloseReason::Normal);
        for (const auto& inbox : inboxes)
            QCOMPARE(inbox->end().code, ErrorCode::ConnectionClosed);
        QTRY_COMPARE(server->stats().openWebSockets, std::uint64_t(0));
        QTRY_COMPARE(server->stats().openConnections, std::uint64_t(0));
    }

    void largestMessage_passesBothWays()
    {
        const auto server = startEcho(secured());
        const auto client = net::WebSocketClient::create();
        const auto connection = connectNow(*client, pinnedTo(server->port())).value();
        Inbox inbox;
        connection->setHandlers(inbox.handlers());
        std::string large(limits::kWebSocketMessage, 'x');
        large.front() = 'a';
        large.back() = 'z';
        connection->send(large);
        QVERIFY(inbox.next() == large);
        connection->send(large + "!");
        QCOMPARE(inbox.end().code, ErrorCode::TooLarge);
    }

    void pinnedCertificate_isTheOnlyOneAccepted()
    {
        const auto server = startEcho(secured());
        const auto client = net::WebSocketClient::create();
        net::ClientOptions options = pinnedTo(server->port());
        QVERIFY(connectNow(*client, options));
        options.pinnedFingerprint = std::string(64, '0');
        const auto refused = connectNow(*client, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FingerprintMismatch);
        QCOMPARE(refused.error().detail, localFingerprint());
        QCOMPARE(server->stats().requests, std::uint64_t(1));
    }

    void unknownCertificate_isShownNotBelieved()
    {
        const auto server = startEcho(secured());
        const auto client = net::WebSocketClient::create();
        net::ClientOptions options = pinnedTo(server->port());
        options.pinnedFingerprint.clear();
        for (const bool systemTrust : {false, true}) {
            options.useSystemTrust = systemTrust;
            const auto refused = connectNow(*client, options);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::TlsFailed);
            QCOMPARE(refused.error().detail, localFingerprint());
        }
        QCOMPARE(net::fetchFingerprint("localhost", server->port()).value(), localFingerprint());
    }

    void unreachable_isSaid()
    {
        std::uint16_t port = 0;
        {
            port = startEcho({})->port();
        }
        const auto client = net::WebSocketClient::create();
        QCOMPARE(connectNow(*client, plainTo(port)).error().code, ErrorCode::ConnectionFailed);
        QCOMPARE(connectNow(*client, {"ws://192.0.2.1/ws"}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(connectNow(*client, {"nonsense"}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(net::fetchFingerprint("127.0.0.1", port).error().code, ErrorCode::ConnectionFailed);
    }

    void serverThatNeverAnswers_timesOut()
    {
        BoundedQueue<net::HttpReply> kept(1);
        net::ServerOptions waiting;
        waiting.webSocketPath = "/elsewhere"; // so that /ws is a request like any other
        const auto server = net::Server::start(waiting,
                                               [&kept](const net::HttpRequest&, net::HttpReply reply) {
                                                   (void)kept.push(std::move(reply));
                                               },
                                               {})
                                .value();
        const auto client = net::WebSocketClient::create();
        net::ClientOptions options = plainTo(server->port());
        options.timeout = 100ms;
        QCOMPARE(connectNow(*client, options).error().code, ErrorCode::TimedOut);
        options.url = "wss://127.0.0.1:" + std::to_string(server->port()) + "/ws";
        QCOMPARE(connectNow(*client, options).error().code, ErrorCode::TlsFailed);
    }

    void refusedUpgrade_tellsTheStatus()
    {
        const auto server = startEcho({});
        const auto client = net::WebSocketClient::create();
        net::ClientOptions options{"ws://127.0.0.1:" + std::to_string(server->port()) + "/other"};
        const auto refused = connectNow(*client, options);
        QCOMPARE(refused.error().code, ErrorCode::HttpStatus);
        QVERIFY2(refused.error().detail.starts_with("200 "), refused.error().detail.c_str());
    }

    void headersAndQuery_reachTheServer()
    {
        Accepting accepting;
        const auto client = net::WebSocketClient::create();
        net::ClientOptions options = plainTo(accepting.server->port());
        options.url += "?token=abc";
        const auto connection = connectNow(*client, options).value();
        QCOMPARE(accepting.tokens.take(1, kLongest).front(), std::string("abc"));
        QCOMPARE(accepting.take()->remoteAddress(), std::string("127.0.0.1"));
        QCOMPARE(connection->remoteAddress(), std::string("127.0.0.1"));
    }

    void closeReasons_reachTheOtherSide()
    {
        Accepting accepting;
        const auto client = net::WebSocketClient::create();
        const std::pair<CloseReason, ErrorCode> reasons[] = {
            {CloseReason::Normal, ErrorCode::ConnectionClosed},
            {CloseReason::GoingAway, ErrorCode::ShuttingDown},
            {CloseReason::Malformed, ErrorCode::MalformedFrame},
            {CloseReason::Refused, ErrorCode::PermissionDenied},
            {CloseReason::TooLarge, ErrorCode::TooLarge},
            {CloseReason::Failed, ErrorCode::Internal},
            {CloseReason::Busy, ErrorCode::Busy}};
        for (const auto& [reason, code] : reasons) {
            const auto connection = connectNow(*client, plainTo(accepting.server->port())).value();
            const auto served = accepting.take();
            Inbox near;
            Inbox far;
            connection->setHandlers(near.handlers());
            served->setHandlers(far.handlers());
            served->send(std::string("last words"));
            served->close(reason);
            QCOMPARE(near.next(), std::string("last words"));
            QCOMPARE(near.end().code, code);
            QCOMPARE(far.end().code, code);
            served->send(std::string("ignored"));
            served->close(CloseReason::Failed);
        }
    }

    void messagesBeforeHandlers_wait()
    {
        Accepting accepting;
        const auto client = net::WebSocketClient::create();
        const auto connection = connectNow(*client, plainTo(accepting.server->port())).value();
        for (int i = 0; i < 10; ++i)
            connection->send(std::to_string(i));
        connection->close(CloseReason::Normal);
        const auto served = accepting.take();
        Inbox inbox;
        served->setHandlers(inbox.handlers());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(inbox.next(), std::to_string(i));
        QCOMPARE(inbox.end().code, ErrorCode::ConnectionClosed);
    }

    void sharedText_goesToAll()
    {
        Accepting accepting(secured());
        const auto client = net::WebSocketClient::create();
        std::vector<std::unique_ptr<Inbox>> inboxes;
        std::vector<std::shared_ptr<net::Connection>> served;
        for (int i = 0; i < 10; ++i) {
            const auto connection = connectNow(*client, pinnedTo(accepting.server->port())).value();
            inboxes.push_back(std::make_unique<Inbox>());
            connection->setHandlers(inboxes.back()->handlers());
            served.push_back(accepting.take());
        }
        for (int m = 0; m < 500; ++m) {
            const auto event = std::make_shared<const std::string>("event " + std::to_string(m));
            for (const auto& connection : served)
                connection->send(event);
        }
        for (const auto& inbox : inboxes)
            for (int m = 0; m < 500; ++m)
                QCOMPARE(inbox->next(), "event " + std::to_string(m));
    }

    void serverStop_tellsGoingAway()
    {
        Accepting accepting(secured());
        const auto client = net::WebSocketClient::create();
        const auto connection = connectNow(*client, pinnedTo(accepting.server->port())).value();
        Inbox near;
        Inbox far;
        connection->setHandlers(near.handlers());
        const auto served = accepting.take();
        served->setHandlers(far.handlers());
        served->send(std::string("first"));
        accepting.server->stop(20s);
        QCOMPARE(near.next(), std::string("first"));
        QCOMPARE(near.end().code, ErrorCode::ShuttingDown);
        QCOMPARE(far.end().code, ErrorCode::ShuttingDown);
        served->send(std::string("after the end")); // the server is gone, the pointer is not
    }

    void clientGone_closesItsConnections()
    {
        Accepting accepting(secured());
        Inbox near;
        Inbox far;
        {
            const auto client = net::WebSocketClient::create();
            const auto connection = connectNow(*client, pinnedTo(accepting.server->port())).value();
            connection->setHandlers(near.handlers());
            accepting.take()->setHandlers(far.handlers());
        }
        QVERIFY(near.isClosed());
        QCOMPARE(far.end().code, ErrorCode::ShuttingDown);
    }
};

ATALAYA_TEST(WebsocketTest)
#include "websocket_test.moc"
