#include "tests/core/net/net_fixture.h"
#include "tests/core/net/raw_socket.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::test;
using namespace std::chrono_literals;
using net::CloseReason;

namespace {

const std::string kUpgrade =
    "GET /ws?token=1 HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/// A masked frame as a client sends it (RFC 6455 §5.2), with a mask of zeros.
std::string frame(int opcode, const std::string& payload, bool last = true)
{
    std::string out;
    out += static_cast<char>((last ? 0x80 : 0) | opcode);
    out += static_cast<char>(0x80 | payload.size());
    out.append(4, '\0');
    return out + payload;
}

/// A server that hands its connections to the test.
struct Accepting {
    BoundedQueue<std::shared_ptr<net::Connection>> connections{100};
    BoundedQueue<std::string> tokens{100};
    std::unique_ptr<net::Server> server;

    explicit Accepting(net::ServerOptions options = {})
    {
        server = net::Server::start(
                     std::move(options), [](const net::HttpRequest&, const net::HttpReply&) {},
                     [this](const net::HttpRequest& request, std::shared_ptr<net::Connection> connection) {
                         (void)tokens.push(std::string(request.parameter("token").value_or("")));
                         (void)connections.push(std::move(connection));
                     })
                     .value();
    }
    std::shared_ptr<net::Connection> take()
    {
        auto taken = connections.take(1, kLongest);
        return taken.empty() ? nullptr : std::move(taken.front());
    }
};

net::ClientOptions plain(std::uint16_t port)
{
    return {"ws://127.0.0.1:" + std::to_string(port) + "/ws"};
}

net::ServerOptions secured(int threads = 1)
{
    net::ServerOptions options;
    options.tls = localIdentity();
    options.threads = threads;
    return options;
}

} // namespace

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
        QCOMPARE(server->stats().openWebSockets, std::uint64_t(kConnections));
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
        QCOMPARE(connectNow(*client, plain(port)).error().code, ErrorCode::ConnectionFailed);
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
        net::ClientOptions options = plain(server->port());
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
        net::ClientOptions options = plain(accepting.server->port());
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
            const auto connection = connectNow(*client, plain(accepting.server->port())).value();
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
        const auto connection = connectNow(*client, plain(accepting.server->port())).value();
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

    void slowReader_isClosed()
    {
        net::ServerOptions options;
        options.maxSendQueue = 1u << 20;
        Accepting accepting(options);
        RawSocket socket(accepting.server->port());
        socket.send(kUpgrade);
        QVERIFY(socket.readUntil("\r\n\r\n").starts_with("HTTP/1.1 101 "));
        const auto served = accepting.take();
        Inbox inbox;
        served->setHandlers(inbox.handlers());
        const auto text = std::make_shared<const std::string>(64u << 10, 'x');
        // More than the system's socket buffers and the queue can hold together.
        for (int i = 0; i < 5000 && !inbox.isClosed(); ++i)
            served->send(text);
        QCOMPARE(inbox.end().code, ErrorCode::TooLarge);
        QTRY_COMPARE(accepting.server->stats().openConnections, std::uint64_t(0));
    }

    void silentPeer_isClosedAfterTwoPings()
    {
        net::ServerOptions options;
        options.pingInterval = 50ms;
        Accepting accepting(options);
        RawSocket socket(accepting.server->port());
        socket.send(kUpgrade);
        socket.readUntil("\r\n\r\n");
        Inbox inbox;
        accepting.take()->setHandlers(inbox.handlers());
        const std::string ping("\x89\x00", 2);
        QCOMPARE(socket.readUntil(ping), ping);
        QCOMPARE(inbox.end().code, ErrorCode::TimedOut);
    }

    void answeringPeer_staysOpen()
    {
        net::ServerOptions options;
        options.pingInterval = 40ms;
        Accepting accepting(options);
        RawSocket socket(accepting.server->port());
        socket.send(kUpgrade);
        socket.readUntil("\r\n\r\n");
        Inbox inbox;
        const auto served = accepting.take();
        served->setHandlers(inbox.handlers());
        const std::string ping("\x89\x00", 2);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(socket.readUntil(ping), ping);
            socket.send(frame(10, ""));
        }
        QVERIFY(!inbox.isClosed());
        socket.send(frame(1, "still here"));
        QCOMPARE(inbox.next(), std::string("still here"));
    }

    void badFrames_closeOnlyTheirConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const std::string& bytes, ErrorCode code) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(code);
        };
        row("binary message", frame(2, "x"), ErrorCode::MalformedFrame);
        row("text that is not UTF-8", frame(1, "\xff\xfe"), ErrorCode::MalformedFrame);
        row("not masked", std::string("\x81\x01x", 3), ErrorCode::MalformedFrame);
        row("reserved bit", std::string("\xc1\x80\0\0\0\0", 6), ErrorCode::MalformedFrame);
        row("reserved opcode", frame(3, "x"), ErrorCode::MalformedFrame);
        row("continuation of nothing", frame(0, "x"), ErrorCode::MalformedFrame);
        row("message inside a message", frame(1, "x", false) + frame(1, "y"), ErrorCode::MalformedFrame);
        row("ping in pieces", frame(9, "x", false), ErrorCode::MalformedFrame);
        row("ping too long", std::string("\x89\xfe\x00\x7e\0\0\0\0", 8) + std::string(126, 'x'),
            ErrorCode::MalformedFrame);
        row("length not minimal", std::string("\x81\xfe\x00\x01\0\0\0\0x", 9), ErrorCode::MalformedFrame);
        row("length beyond 63 bits", std::string("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14),
            ErrorCode::TooLarge);
        row("message over the limit", std::string("\x81\xff\0\0\0\0\x10\0\0\0\0\0\0\0", 14),
            ErrorCode::TooLarge);
        row("close code that nobody may send", frame(8, "\x03\xed"), ErrorCode::MalformedFrame);
        row("close with one byte", frame(8, "x"), ErrorCode::MalformedFrame);
    }

    void badFrames_closeOnlyTheirConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Accepting accepting;
        RawSocket bad(accepting.server->port());
        bad.send(kUpgrade);
        bad.readUntil("\r\n\r\n");
        Inbox badInbox;
        accepting.take()->setHandlers(badInbox.handlers());
        RawSocket good(accepting.server->port());
        good.send(kUpgrade);
        good.readUntil("\r\n\r\n");
        Inbox goodInbox;
        accepting.take()->setHandlers(goodInbox.handlers());

        bad.send(bytes.toStdString());
        bad.send(frame(8, std::string("\x03\xe8", 2)));
        QCOMPARE(static_cast<int>(badInbox.end().code), code);
        QCOMPARE(badInbox.waiting(), std::size_t(0));
        good.send(frame(1, "in ", false) + frame(9, "") + frame(0, "pieces"));
        QCOMPARE(goodInbox.next(), std::string("in pieces"));
    }

    void badHandshakes_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char* name, const QByteArray& from, const QByteArray& to,
                            const char* answer) {
            QTest::newRow(name) << QByteArray::fromStdString(kUpgrade).replace(from, to)
                                << QByteArray(answer);
        };
        row("no upgrade", "Upgrade: websocket\r\n", "", "HTTP/1.1 426 ");
        row("old version", "Version: 13", "Version: 8", "HTTP/1.1 426 ");
        row("no key", "Sec-WebSocket-Key", "X-Key", "HTTP/1.1 400 ");
        row("short key", "dGhlIHNhbXBsZSBub25jZQ==", "abc", "HTTP/1.1 400 ");
        row("POST", "GET /ws", "POST /ws", "HTTP/1.1 400 ");
    }

    void badHandshakes_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, answer);
        Accepting accepting;
        RawSocket socket(accepting.server->port());
        socket.send(bytes.toStdString());
        QVERIFY(socket.readAll().starts_with(answer.toStdString()));
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
