#include "core/base/limits.h"
#include "core/mail/parse.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::mail;

namespace {

InboundMessage parsed(std::string_view bytes)
{
    auto message = parseMessage(bytes);
    return message ? std::move(*message) : InboundMessage{};
}

/// What one message can carry of everything that goes wrong.
const std::string kNasty =
    "From: Bj\xC3\xB6rn <bjorn@example.com>, broken <@@>, ana@example.com\r\n"
    "To: =?utf-8?B?w4FuZ2VsYSBNw7w=?= <angela@example.com>, undisclosed:;\r\n"
    "Subject: =?utf-8?B?UsOpY2xhbWE=?= =?utf-8?B?w6fDo28gbsO6bWVybyDw?=\r\n"
    " =?utf-8?B?n5iA?=\r\n"
    "Date: Fri, 99 Foo 2024 25:61:00\r\n"
    "Message-ID: <nasty@example.com>\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=\"b\"\r\n"
    "\r\n"
    "--b\r\n"
    "Content-Type: text/plain; charset=windows-1252\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n"
    "\r\n"
    "Precio: 20 =80 =ZZ y m=E1s\r\n"
    "--b\r\n"
    "Content-Type: application/pdf; name=\"=?utf-8?B?ZmFjdHVyYcOxLnBkZg==?=\"\r\n"
    "Content-Disposition: attachment; filename*0*=utf-8''factura%C3%B1; filename*1=\".pdf\"\r\n"
    "Content-Transfer-Encoding: base64\r\n"
    "\r\n"
    "SGVs!!bG8=\r\n"
    "--b\r\n"
    "Content-Type: message/rfc822\r\n"
    "\r\n"
    "Subject: inner\r\n"
    "\r\n"
    "inner text\r\n"
    "--b\r\n"
    "Content-Type: application/octet-stream; name=a.txt\r\n"
    "Content-Transfer-Encoding: x-uuencode\r\n"
    "\r\n"
    "begin 644 a.txt\r\n"
    "#0V%T\r\n"
    "`\r\n"
    "end\r\n";

} // namespace

class ParseTest : public QObject {
    Q_OBJECT

private slots:
    void nastyMail_everythingIsSalvaged()
    {
        const InboundMessage message = parsed(kNasty);
        QCOMPARE(message.subject, std::string("Réclamação número 😀"));
        QVERIFY(message.from.size() >= 2);
        QCOMPARE(message.from.front().name, std::string("Björn"));
        QCOMPARE(message.to.size(), std::size_t(1));
        QCOMPARE(message.to.front().name, std::string("Ángela Mü"));
        QVERIFY(!message.date);
        QCOMPARE(message.text, std::string("Precio: 20 € =ZZ y más"));
        QCOMPARE(message.attachments.size(), std::size_t(3));
        QCOMPARE(message.attachments[0].fileName, std::string("facturañ.pdf"));
        QCOMPARE(message.attachments[0].bytes, std::string("Hello"));
        QCOMPARE(message.attachments[1].fileName, std::string("inner.eml"));
        QVERIFY(message.attachments[1].bytes.find("inner text") != std::string::npos);
        QCOMPARE(message.attachments[2].bytes, std::string("Cat"));
        QVERIFY(!message.warnings.empty());
    }

    void nothingOrBinary_isMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\r\n\r\n\r\n");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("prose") << QByteArray("just some words\nwithout any header\n\nSubject: late");
    }

    void nothingOrBinary_isMalformed()
    {
        QFETCH(QByteArray, bytes);
        const auto message = parseMessage({bytes.constData(), std::size_t(bytes.size())});
        QVERIFY(!message);
        QCOMPARE(message.error().code, ErrorCode::MalformedMime);
    }

    void tooLarge_isRefused()
    {
        const std::string bytes = "Subject: x\n\n" + std::string(limits::kMailBytes, 'x');
        const auto message = parseMessage(bytes);
        QVERIFY(!message);
        QCOMPARE(message.error().code, ErrorCode::TooLarge);
    }

    void missingMessageId_isMadeFromTheBytes()
    {
        const InboundMessage first = parsed("Subject: a\n\nx");
        QVERIFY(first.messageId.starts_with('<') && first.messageId.ends_with("@missing.atalaya>"));
        QCOMPARE(parsed("Subject: a\n\nx").messageId, first.messageId);
        QVERIFY(parsed("Subject: a\n\ny").messageId != first.messageId);
    }

    void idsAndDate_areRead()
    {
        const InboundMessage message =
            parsed("From: a@b.es\nDate: Thu, 20 Nov 2025 10:42:00 +0100\nMessage-ID: <m1@x>\n"
                   "In-Reply-To: <p1@x> (some comment)\nReferences: <r1@x>\n <r2@x>\t<r1@x>\n\nhi");
        QCOMPARE(message.messageId, std::string("<m1@x>"));
        QCOMPARE(message.inReplyTo, std::string("<p1@x>"));
        QCOMPARE(message.references, (std::vector<std::string>{"<r1@x>", "<r2@x>"}));
        QVERIFY(message.date);
        QCOMPARE(formatInstant(*message.date), std::string("2025-11-20T09:42:00Z"));
    }

    void mboxLineAndBlanksBefore_areSkipped()
    {
        QCOMPARE(parsed("\n\nFrom ana@x Thu Nov 20 2025\nSubject: hola\n\nx").subject, std::string("hola"));
        QCOMPARE(parsed(" Subject: hola\nFrom: a@b.es\n\nx").subject, std::string("hola"));
    }

    void alternative_keepsBothForms()
    {
        const InboundMessage message =
            parsed("Content-Type: multipart/alternative; boundary=b\n\n--b\n\nplain\n--b\n"
                   "Content-Type: text/html\n\n<p>rich</p>\n--b--\n");
        QCOMPARE(message.text, std::string("plain"));
        QVERIFY(message.html.find("<p>rich</p>") != std::string::npos);
        QVERIFY(message.attachments.empty());
    }

    void onlyHtml_givesTextToo()
    {
        const InboundMessage message =
            parsed("Content-Type: text/html; charset=iso-8859-1\n\n<p>Qu\xE9 tal</p><ul><li>uno</ul>");
        QCOMPARE(message.text, std::string("Qué tal\n\n- uno"));
    }

    void footerAfterAlternative_joinsBothForms()
    {
        const InboundMessage message = parsed(
            "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; "
            "boundary=b\n\n"
            "--b\n\nplain\n--b\nContent-Type: text/html\n\n<p>rich</p>\n--b--\n\n--m\n\nfooter\n--m--\n");
        QCOMPARE(message.text, std::string("plain\nfooter"));
        QVERIFY(message.html.find("rich") != std::string::npos
                && message.html.find("footer") != std::string::npos);
    }

    void cidImage_isInlined()
    {
        const InboundMessage message =
            parsed("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<img "
                   "src=\"cid:pic@x\">\n"
                   "--b\nContent-Type: image/png\nContent-ID: <pic@x>\nContent-Transfer-Encoding: "
                   "base64\n\niVBORw==\n--b--\n");
        QCOMPARE(message.attachments.size(), std::size_t(1));
        QCOMPARE(message.attachments[0].contentId, std::string("pic@x"));
        QVERIFY(message.attachments[0].inlined);
        QCOMPARE(message.attachments[0].fileName, std::string("part-3.png"));
    }

    void fileNames_cannotLeaveTheirFolder()
    {
        const InboundMessage message =
            parsed("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment;"
                   " filename=\"../../etc/passwd\"\n\nx\n--b--\n");
        QCOMPARE(message.attachments.front().fileName, std::string("_.._etc_passwd"));
    }

    void tnef_staysAnAttachment()
    {
        const InboundMessage message = parsed("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhi\n--b\n"
                                              "Content-Type: application/ms-tnef\n\nxx\n--b--\n");
        QCOMPARE(message.attachments.front().fileName, std::string("winmail.dat"));
    }

    void machineMail_isRecognised_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("origin");
        QTest::newRow("RFC 3834 reply")
            << QByteArray("Auto-Submitted: auto-replied") << int(Origin::AutoReply);
        QTest::newRow("RFC 3834 no") << QByteArray("Auto-Submitted: no") << int(Origin::Person);
        QTest::newRow("list") << QByteArray("List-Id: <news.example.com>") << int(Origin::Bulk);
        QTest::newRow("bulk") << QByteArray("Precedence: bulk") << int(Origin::Bulk);
        QTest::newRow("away, es") << QByteArray("Subject: Respuesta autom\xC3\xA1tica: pedido")
                                  << int(Origin::AutoReply);
        QTest::newRow("person") << QByteArray("X-Mailer: Mail") << int(Origin::Person);
    }

    void machineMail_isRecognised()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, origin);
        const InboundMessage message = parsed("From: a@b.es\n" + field.toStdString() + "\n\nhi");
        QCOMPARE(int(message.origin), origin);
        QCOMPARE(message.autoSubmitted, origin != int(Origin::Person));
    }

    void hostileHeaders_endSoonAndQuietly_data()
    {
        const auto repeat = [](const QByteArray& what, int times) { return what.repeated(times); };
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("groups") << "From: " + repeat("g:", 200'000) + "\n\nhi";
        QTest::newRow("encoded words") << "To: " + repeat("=?utf-8?B?Zzpn", 100'000) + "\n\nhi";
        QTest::newRow("comments") << "From: " + repeat("(", 300'000) + "\n\nhi";
        QTest::newRow("references") << "References: " + repeat("<a@b> ", 100'000) + "\n\nhi";
        QTest::newRow("parameters") << "Content-Type: text/plain; " + repeat("x=a; ", 50'000) + "\n\nhi";
        QTest::newRow("messages in messages") << repeat("Content-Type: message/rfc822\n\n", 5'000);
    }

    void hostileHeaders_endSoonAndQuietly()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(parseMessage({bytes.constData(), std::size_t(bytes.size())}));
    }

    void deepNesting_isCutWithAWarning()
    {
        std::string bytes = "Content-Type: multipart/mixed; boundary=b0\n\n";
        for (int i = 0; i < 200; ++i) {
            const std::string level = std::to_string(i);
            bytes += "--b" + level + "\nContent-Type: multipart/mixed; boundary=b" + std::to_string(i + 1)
                + "\n\n";
        }
        bytes += "--b200\n\ndeep\n";
        const InboundMessage message = parsed(bytes);
        QVERIFY(message.text.empty());
        QVERIFY(std::ranges::any_of(
            message.warnings, [](const std::string& w) { return w.find("nested") != std::string::npos; }));
    }

    void addressList_isCheckedWhole()
    {
        const auto good = parseAddressList("Ana Ruiz <ana@x.es>, luis@y.pt");
        QVERIFY(good);
        QCOMPARE(good->size(), std::size_t(2));
        QCOMPARE(good->front(), (Address{"Ana Ruiz", "ana@x.es"}));
        for (const char* bad : {"", "nobody", "ana@", "ana@x..es", "a b@x.es <>"})
            QCOMPARE(parseAddressList(bad).hasValue(), false);
        QVERIFY(isValidAddress("o'neil+tag@sub.example.com"));
        QVERIFY(!isValidAddress("ana@x.es\r\nBcc: eve@x.es"));
    }
};

ATALAYA_TEST(ParseTest)
#include "parse_test.moc"
