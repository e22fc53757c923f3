#include "tests/core/net/net_fixture.h"
#include "tests/core/net/raw_socket.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::test;
using namespace std::string_literals;

namespace {

struct Case {
    const char* name;
    std::string bytes;
    int status;
};

const std::string kHost = "Host: localhost\r\n";

std::string get(const std::string& headers)
{
    return "GET / HTTP/1.1\r\n" + kHost + headers + "\r\n";
}

std::string post(const std::string& headers, const std::string& body)
{
    return "POST / HTTP/1.1\r\n" + kHost + headers + "\r\n" + body;
}

std::string chunked(const std::string& body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

std::vector<Case> requestLineCases()
{
    return {
        {"not HTTP at all", "hello\n", 400},
        {"TLS on a plain port", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\0\0\0\n"s, 400},
        {"NUL in the target", "GET /a\0b HTTP/1.1\r\n"s + kHost + "\r\n", 400},
        {"NUL in a value", get("X: a\0b\r\n"s), 400},
        {"no version", "GET /\r\n" + kHost + "\r\n", 400},
        {"lower-case version", "GET / http/1.1\r\n" + kHost + "\r\n", 400},
        {"version without minor", "GET / HTTP/1\r\n" + kHost + "\r\n", 400},
        {"version 2.0", "GET / HTTP/2.0\r\n" + kHost + "\r\n", 505},
        {"version 0.9", "GET / HTTP/0.9\r\n" + kHost + "\r\n", 505},
        {"two blanks in the request line", "GET  / HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"blank at the end of the request line", "GET / HTTP/1.1 \r\n" + kHost + "\r\n", 400},
        {"tab in the request line", "GET\t/ HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"bare line feeds", "GET / HTTP/1.1\nHost: localhost\n\n", 400},
        {"bare carriage return in a header", get("X: a\rY: b\r\n"), 400},
        {"method with a control character", "G\x01T / HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"unknown method", "BREW / HTTP/1.1\r\n" + kHost + "\r\n", 501},
        {"CONNECT", "CONNECT localhost:1 HTTP/1.1\r\n" + kHost + "\r\n", 501},
        {"TRACE", "TRACE / HTTP/1.1\r\n" + kHost + "\r\n", 501},
    };
}

std::vector<Case> headerCases()
{
    return {
        {"no Host", "GET / HTTP/1.1\r\n\r\n", 400},
        {"two Host", get("Host: elsewhere\r\n"), 400},
        {"empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400},
        {"Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400},
        {"header without colon", get("X\r\n"), 400},
        {"header without name", get(": x\r\n"), 400},
        {"blank before the colon", get("X : y\r\n"), 400},
        {"folded line", get("X: a\r\n b\r\n"), 400},
        {"folded first line", "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", 400},
        {"header too large", get("X: " + std::string(70'000, 'x') + "\r\n"), 431},
        {"head without end", "GET / HTTP/1.1\r\nX: " + std::string(70'000, 'x'), 431},
        {"too many header lines", get([] {
             std::string lines;
             for (int i = 0; i < 300; ++i)
                 lines += "X: y\r\n";
             return lines;
         }()),
         431},
        {"target too long", "GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\n" + kHost + "\r\n", 414},
        {"dot parts in the path", "GET /a/../b HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"encoded dot parts", "GET /a/%2e%2E/b HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"encoded slash", "GET /a%2Fb HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"encoded NUL", "GET /a%00 HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"percent without digits", "GET /a%2 HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"path that is not UTF-8", "GET /%ff HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"target without slash", "GET index.html HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"fragment", "GET /#x HTTP/1.1\r\n" + kHost + "\r\n", 400},
        {"* with GET", "GET * HTTP/1.1\r\n" + kHost + "\r\n", 400},
    };
}

std::vector<Case> lengthCases()
{
    return {
        {"both lengths", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"both lengths, other order",
         post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
        {"two different lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"), 400},
        {"two equal lengths", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400},
        {"list of lengths", post("Content-Length: 5, 5\r\n", "hello"), 400},
        {"negative length", post("Content-Length: -5\r\n", "hello"), 400},
        {"length with a plus", post("Content-Length: +5\r\n", "hello"), 400},
        {"length in hex", post("Content-Length: 0x5\r\n", "hello"), 400},
        {"empty length", post("Content-Length:\r\n", "hello"), 400},
        {"length beyond 64 bits", post("Content-Length: 99999999999999999999999\r\n", ""), 413},
        {"length over the limit", post("Content-Length: 1048577\r\n", ""), 413},
        {"unknown encoding", post("Transfer-Encoding: gzip\r\n", ""), 501},
        {"chunked and more", post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"), 501},
        {"gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501},
        {"chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
         400},
        {"chunked spelt oddly", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501},
        {"chunked with vertical tab",
         post("Transfer-Encoding: \x0b"
              "chunked\r\n",
              "0\r\n\r\n"),
         400},
        {"chunked in HTTP/1.0", "POST / HTTP/1.0\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         400},
    };
}

std::vector<Case> chunkCases()
{
    return {
        {"chunk size without digits", chunked("\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size not hex", chunked("g\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size with 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size with a sign", chunked("+5\r\nhello\r\n0\r\n\r\n"), 400},
        {"negative chunk size", chunked("-1\r\nhello\r\n0\r\n\r\n"), 400},
        {"blank before the chunk size", chunked(" 5\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk size beyond 64 bits", chunked("fffffffffffffffff\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk over the limit", chunked("100001\r\n"), 413},
        {"chunk longer than announced", chunked("3\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk line ended by a bare line feed", chunked("5\nhello\r\n0\r\n\r\n"), 400},
        {"chunk extension without end", chunked("5;" + std::string(1000, 'x')), 400},
        {"trailer that is no header", chunked("0\r\nnonsense\r\n\r\n"), 400},
        {"trailer without end", chunked("0\r\n" + std::string(1000, 'x')), 400},
        {"unknown expectation", post("Expect: money\r\nContent-Length: 5\r\n", "hello"), 417},
    };
}

/// Nothing that two programs could read in two ways gets through.
const std::vector<Case>& cases()
{
    static const std::vector<Case> all = [] {
        std::vector<Case> joined;
        for (const auto& part : {requestLineCases(), headerCases(), lengthCases(), chunkCases()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace

class MalformedHttpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        net::ServerOptions options;
        options.maxBody = 1u << 20;
        m_server = startEcho(options);
    }

    void malformed_isRefusedAndTheServerGoesOn_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }

    void malformed_isRefusedAndTheServerGoesOn()
    {
        QFETCH(int, index);
        const Case& malformed = cases()[static_cast<std::size_t>(index)];
        const auto before = m_server->stats();
        RawSocket socket(m_server->port());
        // What follows must never be taken for a request of its own: that is how requests are smuggled.
        socket.send(malformed.bytes + "GET /smuggled HTTP/1.1\r\n" + kHost + "\r\n");
        const std::string answer = socket.readAll();
        QVERIFY2(socket.closed(), "the connection is closed");
        QVERIFY2(answer.starts_with("HTTP/1.1 " + std::to_string(malformed.status) + " "), answer.c_str());
        QVERIFY2(answer.find("{\"error\":{\"code\":\"") != std::string::npos, answer.c_str());
        QVERIFY2(answer.find("/smuggled") == std::string::npos, answer.c_str());
        QCOMPARE(m_server->stats().malformed, before.malformed + 1);
        QCOMPARE(m_server->stats().requests, before.requests);

        RawSocket next(m_server->port());
        next.send("GET /alive HTTP/1.1\r\n" + kHost + "Connection: close\r\n\r\n");
        QVERIFY(next.readAll().ends_with("GET /alive "));
    }

    void bytesBeforeAnyEnd_thenClose_leaveNothingBehind()
    {
        {
            RawSocket socket(m_server->port());
            socket.send("GET / HTT");
        }
        QTRY_COMPARE(m_server->stats().openConnections, std::uint64_t(0));
    }

    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<net::Server> m_server;
};

ATALAYA_TEST(MalformedHttpTest)
#include "malformed_http_test.moc"
