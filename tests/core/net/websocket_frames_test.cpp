#include "tests/core/net/net_fixture.h"
#include "tests/core/net/raw_socket.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::test;
using namespace std::chrono_literals;

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

} // namespace

/// The server against a peer that writes its own bytes.
class WebsocketFramesTest : public QObject {
    Q_OBJECT

private slots:
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
};

ATALAYA_TEST(WebsocketFramesTest)
#include "websocket_frames_test.moc"
