#include "core/net/http_writer.h"
#include "core/net/request_parser.h"
#include "tests/support/test.h"

using namespace atalaya;
using net::RequestParser;
using State = RequestParser::State;

namespace {

RequestParser parser()
{
    return RequestParser({64u << 10, 1u << 20});
}

} // namespace

class RequestParserTest : public QObject {
    Q_OBJECT

private slots:
    void getWithQuery_isDecoded()
    {
        std::string bytes = "GET /api/v1/tickets%20x/%C3%A9?q=a+b%26c&q=second&empty&=x HTTP/1.1\r\nHost: "
                            "h\r\nX-A:  b \r\n\r\n";
        RequestParser p = parser();
        QCOMPARE(p.consume(bytes), State::Complete);
        const net::HttpRequest request = p.take();
        QCOMPARE(request.method, std::string("GET"));
        QCOMPARE(request.path, std::string("/api/v1/tickets x/é"));
        QVERIFY(request.parameter("q") == "a b&c");
        QVERIFY(request.parameter("empty") == "");
        QVERIFY(!request.parameter("missing"));
        QVERIFY(request.header("x-a") == "b");
        QVERIFY(p.keepAlive());
        QVERIFY(bytes.empty());
    }

    void bytesOneByOne_giveTheSameRequest()
    {
        const std::string whole = "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"
                                  "5;ext=\"1\"\r\nhello\r\nB\r\n, wonderful\r\n00\r\nX-Trailer: 1\r\n\r\n";
        RequestParser p = parser();
        std::string bytes;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            bytes += whole[i];
            QCOMPARE(p.consume(bytes), i + 1 == whole.size() ? State::Complete : State::NeedMore);
        }
        const net::HttpRequest request = p.take();
        QCOMPARE(request.body, std::string("hello, wonderful"));
        QVERIFY2(!request.header("X-Trailer"), "trailers decide nothing");
    }

    void pipelinedRequests_comeOneByOne()
    {
        std::string bytes = "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc"
                            "GET /2 HTTP/1.1\r\nHost: h\r\nConnection: keep-alive, Close\r\n\r\n"
                            "HEAD /3 HTTP/1.0\r\n\r\n";
        RequestParser p = parser();
        QCOMPARE(p.consume(bytes), State::Complete);
        QCOMPARE(p.take().body, std::string("abc"));
        QCOMPARE(p.consume(bytes), State::Complete);
        QVERIFY(!p.keepAlive());
        QCOMPARE(p.take().path, std::string("/2"));
        QCOMPARE(p.consume(bytes), State::Complete);
        QVERIFY(p.isHead());
        QVERIFY(!p.keepAlive());
        QCOMPARE(p.take().method, std::string("GET"));
        QVERIFY(bytes.empty());
    }

    void expectation_isToldOnce()
    {
        std::string bytes = "PUT /a HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n";
        RequestParser p = parser();
        QCOMPARE(p.consume(bytes), State::NeedMore);
        QVERIFY(p.inBody());
        QVERIFY(p.takeContinue());
        QVERIFY(!p.takeContinue());
        bytes = "ok";
        QCOMPARE(p.consume(bytes), State::Complete);
        QCOMPARE(p.take().body, std::string("ok"));
    }

    void upgrade_needsBothHeaders()
    {
        const auto isUpgrade = [](const std::string& headers) {
            std::string bytes = "GET /ws HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n";
            RequestParser p = parser();
            return p.consume(bytes) == State::Complete && p.isUpgrade();
        };
        QVERIFY(isUpgrade("Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"));
        QVERIFY(!isUpgrade("Upgrade: websocket\r\n"));
        QVERIFY(!isUpgrade("Connection: Upgrade\r\nUpgrade: h2c\r\n"));
    }

    void manyTinyChunks_addUpToTheLimitOnly()
    {
        RequestParser p({64u << 10, 1000});
        std::string bytes = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 1001; ++i)
            bytes += "1\r\nx\r\n";
        QCOMPARE(p.consume(bytes), State::Failed);
        QCOMPARE(p.status(), 413);
        QCOMPARE(p.error().code, ErrorCode::TooLarge);
    }

    void answer_isFramedAndSafe()
    {
        net::HttpResponse response = net::jsonResponse("{}");
        response.headers = {{"X-Good", "1"}, {"X-Bad", "1\r\nSet-Cookie: x"}, {"content-length", "99"}};
        const ManualClock clock(parseInstant("1994-11-06T08:49:37Z").value());
        const std::string expected = "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nX-Good: 1\r\n"
                                     "Content-Type: application/json\r\nContent-Length: 2\r\n";
        QCOMPARE(net::writeResponse(response, {true, false, &clock}), expected + "\r\n{}");
        QCOMPARE(net::writeResponse(response, {false, true, &clock}), expected + "Connection: close\r\n\r\n");
        QCOMPARE(net::writeResponse({204}, {}), std::string("HTTP/1.1 204 No Content\r\n\r\n"));
    }

    void errorAnswer_isJson()
    {
        const auto response = net::errorResponse({ErrorCode::Busy, "say \"please\"\n\xff"});
        QCOMPARE(response.status, 503);
        QCOMPARE(response.body,
                 std::string(
                     "{\"error\":{\"code\":\"Busy\",\"detail\":\"say \\\"please\\\"\\u000a\xEF\xBF\xBD\"}}"));
        QVERIFY(response.header("Retry-After") == "5");
    }
};

ATALAYA_TEST(RequestParserTest)
#include "request_parser_test.moc"
