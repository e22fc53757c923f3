#include "core/base/limits.h"
#include "core/importing/mail_source.h"
#include "tests/core/importing/files.h"
#include "tests/support/test.h"

namespace atalaya::importing {
namespace {

const std::string kFirst = "From ana@x.example Thu Nov 20 09:42:00 2025\n";
const std::string kSecond = "From - Fri Nov 21 10:00:00 2025 +0100\n";

std::vector<SourceMail> all(Result<std::unique_ptr<MailSource>> source)
{
    std::vector<SourceMail> mails;
    while (source) {
        auto mail = (*source)->next();
        if (!mail || !*mail)
            break;
        mails.push_back(std::move(**mail));
    }
    return mails;
}

} // namespace

class MailSourceTest : public QObject {
    Q_OBJECT
private slots:
    void mbox_isSplitAtSeparators()
    {
        const auto path =
            m_files.write("two.mbox", kFirst + "Subject: a\n\none\n\n" + kSecond + "Subject: b\n\ntwo\n");
        const auto mails = all(openMbox(path));
        QCOMPARE(mails.size(), 2u);
        QCOMPARE(mails[0].bytes, std::string("Subject: a\n\none\n"));
        QCOMPARE(mails[1].bytes, std::string("Subject: b\n\ntwo\n"));
        QCOMPARE(mails[1].place, std::string("two.mbox, message 2"));
    }

    void mbox_timeOfTheSeparatorIsThatOfReceiving()
    {
        const auto mails = all(openMbox(m_files.write("time.mbox", kFirst + "Subject: a\n\none\n")));
        QCOMPARE(mails.size(), 1u);
        QCOMPARE(formatInstant(mails[0].receivedAt.value_or(Instant())), std::string("2025-11-20T09:42:00Z"));
    }

    void mbox_sentenceThatBeginsWithFrom_isNoSeparator()
    {
        const auto path =
            m_files.write("from.mbox", kFirst + "Subject: a\n\nText.\n\nFrom here on at 10:30 it rains.\n");
        const auto mails = all(openMbox(path));
        QCOMPARE(mails.size(), 1u);
        QVERIFY(mails[0].bytes.ends_with("it rains.\n"));
    }

    void mbox_quotedFrom_losesOneMark()
    {
        const auto path =
            m_files.write("quoted.mbox", kFirst + "Subject: a\n\n>From me\n>>From you\n> From nobody\n");
        const auto mails = all(openMbox(path));
        QCOMPARE(mails.size(), 1u);
        QVERIFY(mails[0].bytes.ends_with("\nFrom me\n>From you\n> From nobody\n"));
    }

    void mbox_lineLongerThanTheBuffer_staysOne()
    {
        const std::string longLine(200'000, 'x');
        const auto mails =
            all(openMbox(m_files.write("long.mbox", kFirst + "Subject: a\n\n" + longLine + "\n")));
        QCOMPARE(mails.size(), 1u);
        QCOMPARE(mails[0].bytes, "Subject: a\n\n" + longLine + "\n");
    }

    void mbox_messageBeyondTheLimit_givesItsHeader()
    {
        const std::string huge(limits::kMailBytes + 10, 'x');
        const auto path = m_files.write(
            "huge.mbox", kFirst + "Subject: big\n\n" + huge + "\n\n" + kSecond + "Subject: b\n\ntwo\n");
        const auto mails = all(openMbox(path));
        QCOMPARE(mails.size(), 2u);
        QVERIFY(mails[0].headerOnly);
        QCOMPARE(mails[0].bytes, std::string("Subject: big\n"));
        QVERIFY(!mails[1].headerOnly);
    }

    void mbox_thatIsNone_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a mail") << QByteArray("Subject: a\n\ntext\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
        QTest::newRow("a sentence") << QByteArray("From here on nothing\n");
    }
    void mbox_thatIsNone_isRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto source = openMbox(m_files.write("none.mbox", bytes.toStdString()));
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::MalformedMime);
    }

    void mbox_thatIsEmpty_hasNoMessages()
    {
        const auto source = openMbox(m_files.write("empty.mbox", ""));
        QVERIFY2(source, "an empty mailbox is a mailbox");
        QVERIFY(all(openMbox(m_files.at("empty.mbox"))).empty());
    }

    void nothingThere_isSaid()
    {
        QCOMPARE(openMbox(m_files.at("absent")).error().code, ErrorCode::FileMissing);
        QCOMPARE(openEml(m_files.at("absent")).error().code, ErrorCode::FileMissing);
        QCOMPARE(openMaildir(m_files.at("absent")).error().code, ErrorCode::FileMissing);
    }

    void emlFolder_givesItsMailsByName()
    {
        m_files.write("mails/b.eml", "Subject: b\n\n");
        m_files.write("mails/deep/a.EML", "Subject: a\n\n");
        m_files.write("mails/notes.txt", "no mail");
        const auto mails = all(openEml(m_files.at("mails")));
        QCOMPARE(mails.size(), 2u);
        QCOMPARE(mails[0].place, std::string("b.eml"));
        QCOMPARE(mails[1].place, std::string("a.EML"));
    }

    void maildir_givesNewAndReadMailsInTheOrderOfDelivery()
    {
        m_files.write("md/new/1763631800.M2.host", "Subject: later\n\n");
        m_files.write("md/cur/1763631720.M1.host:2,S", "Subject: earlier\n\n");
        m_files.write("md/tmp/1763631700.M0.host", "Subject: unfinished\n\n");
        const auto mails = all(openMaildir(m_files.at("md")));
        QCOMPARE(mails.size(), 2u);
        QCOMPARE(mails[0].bytes, std::string("Subject: earlier\n\n"));
        QCOMPARE(formatInstant(mails[0].receivedAt.value_or(Instant())), std::string("2025-11-20T09:42:00Z"));
    }

    void folderThatIsNoMaildir_isRefused()
    {
        m_files.write("plain/a.eml", "Subject: a\n\n");
        QCOMPARE(openMaildir(m_files.at("plain")).error().code, ErrorCode::InvalidArgument);
    }

private:
    test::Files m_files;
};

} // namespace atalaya::importing

using atalaya::importing::MailSourceTest;
ATALAYA_TEST(MailSourceTest)
#include "mail_source_test.moc"
