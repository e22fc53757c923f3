#include "core/net/http_client.h"
#include "core/net/url.h"
#include "tests/support/test.h"

using namespace atalaya;

class UrlTest : public QObject {
    Q_OBJECT

private slots:
    void url_hasItsParts()
    {
        const auto url = net::parseUrl("WSS://Broker.example:8443/ws?x=1").value();
        QCOMPARE(url.scheme, std::string("wss"));
        QCOMPARE(url.host, std::string("Broker.example"));
        QCOMPARE(url.port, std::uint16_t(8443));
        QCOMPARE(url.target, std::string("/ws?x=1"));
        QCOMPARE(url.authority(), std::string("Broker.example:8443"));

        const auto v6 = net::parseUrl("https://[2001:db8::1]").value();
        QCOMPARE(v6.host, std::string("2001:db8::1"));
        QCOMPARE(v6.port, std::uint16_t(443));
        QCOMPARE(v6.target, std::string("/"));
        QCOMPARE(v6.authority(), std::string("[2001:db8::1]"));
        QCOMPARE(net::parseUrl("http://h?q").value().target, std::string("/?q"));
    }

    void oddUrl_isRefused_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char* url : {"", "h", "//h", "ftp://h/", "https://", "https://:1/", "https://u@h/",
                                "https://u:p@h/", "https://h:0/", "https://h:65536/", "https://h:/",
                                "https://h:1x/", "https://[::1/", "https://[::1]x/", "https://h/a b",
                                "https://h/\r\nX: y", "https://h/#f", "file:///etc/passwd", "https://h:-1/"})
            QTest::newRow(url) << QByteArray(url);
    }

    void oddUrl_isRefused()
    {
        QFETCH(QByteArray, url);
        const auto parsed = net::parseUrl(url.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    }

    void loopback_isRecognised()
    {
        for (const char* host : {"localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"})
            QVERIFY2(net::isLoopbackHost(host), host);
        for (const char* host : {"127.example.com", "0.0.0.0", "10.0.0.1", "localhost.example", "::"})
            QVERIFY2(!net::isLoopbackHost(host), host);
    }

    void publicAddresses_areAllowed()
    {
        for (const char* address :
             {"1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "193.0.0.1",
              "223.255.255.255", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1",
              "2001:4860:4860::8888"})
            QVERIFY2(net::isPublicAddress(address), address);
    }

    void otherAddresses_areNot()
    {
        for (const char* address : {"0.0.0.0",
                                    "10.0.0.1",
                                    "10.255.255.255",
                                    "100.64.0.1",
                                    "127.0.0.1",
                                    "127.255.255.255",
                                    "169.254.169.254",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.0.0.1",
                                    "192.0.2.1",
                                    "192.168.1.1",
                                    "198.18.0.1",
                                    "198.19.255.255",
                                    "198.51.100.1",
                                    "203.0.113.1",
                                    "224.0.0.1",
                                    "239.255.255.255",
                                    "240.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.1",
                                    "::127.0.0.1",
                                    "64:ff9b::7f00:1",
                                    "64:ff9b:1::1",
                                    "2002:7f00:1::1",
                                    "2001::1",
                                    "2001:db8::1",
                                    "100::1",
                                    "fc00::1",
                                    "fd12::1",
                                    "fe80::1",
                                    "fec0::1",
                                    "ff02::1",
                                    "4000::1",
                                    "",
                                    "localhost",
                                    "0x7f000001",
                                    "2130706433",
                                    "127.1"})
            QVERIFY2(!net::isPublicAddress(address), address);
    }
};

ATALAYA_TEST(UrlTest)
#include "url_test.moc"
