#include "core/mail/parse.h"
#include "tests/core/mail/mail_data.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::mail;
using namespace atalaya::test;

class BounceTest : public QObject {
    Q_OBJECT

private slots:
    void realMail_isToldApart_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("reason");
        for (const auto& row : readTable(QStringLiteral("bounce/expected.tsv")))
            QTest::newRow(row[0].c_str()) << QString::fromStdString(row[1]) << QString::fromStdString(row[2]);
    }

    void realMail_isToldApart()
    {
        QFETCH(QString, status);
        QFETCH(QString, reason);
        const auto message = parseMessage(readData(QStringLiteral("bounce/") + QTest::currentDataTag()));
        QVERIFY(message);
        const bool report = reason != QStringLiteral("feedback") && reason != QStringLiteral("vacation");
        QCOMPARE(message->isBounce, report);
        QCOMPARE(message->autoSubmitted, true);
        if (!report)
            return;
        QCOMPARE(message->origin, Origin::Bounce);
        QVERIFY(message->bounce->recipient.find('@') != std::string::npos);
        // Codes 5.0.9xx are the data set's own, for mail that carries none.
        if (status.contains(QStringLiteral(".0.9")))
            return;
        QCOMPARE(message->bounce->permanent(), status.startsWith(QLatin1Char('5')));
        if (!message->bounce->status.empty())
            QVERIFY2(status.split(QLatin1Char('|')).contains(QString::fromStdString(message->bounce->status)),
                     message->bounce->status.c_str());
    }

    void deliveryStatus_isReadField_byField()
    {
        const auto message = parseMessage(
            "From: MAILER-DAEMON@mx.example.com\nSubject: Undelivered\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry.\n--b\n"
            "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n"
            "Final-Recipient: rfc822; ok@example.com\nAction: delivered\nStatus: 2.1.5\n\n"
            "Final-Recipient: rfc822; gone@example.com\nAction: failed\nStatus: 5.0.0\n"
            "Diagnostic-Code: smtp; 550 5.1.1 No such\n user here\n\n--b\n"
            "Content-Type: text/rfc822-headers\n\nMessage-ID: <orig@atalaya.example>\nSubject: x\n\n--b--\n");
        QVERIFY(message && message->bounce);
        QCOMPARE(message->bounce->recipient, std::string("gone@example.com"));
        QCOMPARE(message->bounce->status, std::string("5.1.1"));
        QCOMPARE(message->bounce->action, BounceReport::Action::Failed);
        QCOMPARE(message->bounce->diagnostic, std::string("550 5.1.1 No such user here"));
        QCOMPARE(message->bounce->originalMessageId, std::string("<orig@atalaya.example>"));
        QVERIFY(message->bounce->permanent());
    }

    void personWritingAboutABounce_isNoBounce()
    {
        const auto message =
            parseMessage("From: Ana <ana@example.com>\nSubject: my mail could not be delivered?\n\n"
                         "I got an error when I wrote to you. Can you help?\n");
        QVERIFY(message && !message->isBounce);
        QCOMPARE(message->origin, Origin::Person);
    }
};

ATALAYA_TEST(BounceTest)
#include "bounce_test.moc"
