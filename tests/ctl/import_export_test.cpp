#include "tests/ctl/ctl_program.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atalaya::ctl {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kMbox =
    "From ana@x.example Thu Nov 20 09:42:00 2025\nFrom: Ana <ana@x.example>\nTo: a@b.example\n"
    "Subject: My bag\nMessage-ID: <1@x.example>\nDate: Thu, 20 Nov 2025 09:41:00 +0000\n\nWhere is it?\n\n"
    "From ana@x.example Thu Nov 20 10:42:00 2025\nFrom: Ana <ana@x.example>\nTo: a@b.example\n"
    "Subject: Re: My bag\nMessage-ID: <2@x.example>\nIn-Reply-To: <1@x.example>\n\nStill nothing.\n\n"
    "From ? Thu Nov 20 11:42:00 2025\nno mail at all\n";

} // namespace

class ImportExportTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ctl = std::make_unique<test::CtlProgram>();
        QVERIFY2(m_ctl->init(), "a broker");
        QCOMPARE(m_ctl
                     ->onData({u"channel"_s, u"add"_s, u"email"_s, u"a@b.example"_s, u"--queue"_s,
                               u"General"_s, u"--imap"_s, u"127.0.0.1:9"_s, u"--imap-security"_s, u"none"_s,
                               u"--password-stdin"_s},
                              "secret\n")
                     .exitCode,
                 0);
    }

    void mbox_becomesTickets_andNothingIsDropped()
    {
        const auto run = mails({u"import"_s, u"mbox"_s, m_ctl->write(u"a.mbox"_s, kMbox)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()["added"_L1].toInt(), 3);
        QCOMPARE(run.json()["unreadable"_L1].toInt(), 1);
        QCOMPARE(run.json()["newTickets"_L1].toInt(), 2); // one conversation, and what nobody could read
        const auto exported = m_ctl->onData({u"export"_s, u"--what"_s, u"tickets"_s});
        QVERIFY(exported.out.contains("My bag"));
        QVERIFY2(exported.out.contains("\"at\":\"2025-11-20T09:41:00Z\""), "history has its own dates");
    }

    void sameMboxAgain_addsNothing()
    {
        const QString file = m_ctl->write(u"a.mbox"_s, kMbox);
        QCOMPARE(mails({u"import"_s, u"mbox"_s, file}).exitCode, 0);
        const auto again = mails({u"import"_s, u"mbox"_s, file});
        QCOMPARE(again.json()["added"_L1].toInt(-1), 0);
        QCOMPARE(again.json()["known"_L1].toInt(), 3);
    }

    void history_canBeClosedAtOnce()
    {
        QCOMPARE(mails({u"import"_s, u"mbox"_s, m_ctl->write(u"a.mbox"_s, kMbox), u"--closed"_s}).exitCode,
                 0);
        const auto tickets = m_ctl->onData({u"status"_s, u"--json"_s}).json()["tickets"_L1];
        QCOMPARE(tickets["closed"_L1].toInt(), 2);
        QCOMPARE(tickets["new"_L1].toInt(), 0);
    }

    void sampleMailbox_isTakenInWhole()
    {
        const auto run = mails({u"import"_s, u"eml"_s, test::sourcePath(u"resources/sample/mailbox"_s)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()["added"_L1].toInt(), 60);
    }

    void maildir_isTakenIn()
    {
        m_ctl->write(u"md/cur/1763631720.M1.host:2,S"_s, "From: ana@x.example\nSubject: a\n\ntext\n");
        m_ctl->write(u"md/new/1763631721.M2.host"_s, "From: bea@x.example\nSubject: b\n\ntext\n");
        QCOMPARE(mails({u"import"_s, u"maildir"_s, m_ctl->path(u"md"_s)}).json()["added"_L1].toInt(), 2);
    }

    void wrongInput_endsWithItsCode_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no file") << QStringList{u"import"_s, u"mbox"_s, u"absent"_s} << 66;
        QTest::newRow("no mbox") << QStringList{u"import"_s, u"mbox"_s, test::sourcePath(u"README.md"_s)}
                                 << 65;
        QTest::newRow("no Maildir") << QStringList{u"import"_s, u"maildir"_s,
                                                   test::sourcePath(u"resources"_s)}
                                    << 65;
        QTest::newRow("no folder of mails") << QStringList{u"import"_s, u"eml"_s, u"absent"_s} << 66;
    }
    void wrongInput_endsWithItsCode()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QCOMPARE(mails(words).exitCode, code);
    }

    void unknownMailbox_isRefused()
    {
        const auto run = m_ctl->onData(
            {u"import"_s, u"mbox"_s, m_ctl->write(u"a.mbox"_s, kMbox), u"--account"_s, u"a@b.exmple"_s});
        QCOMPARE(run.exitCode, 65);
        QVERIFY2(run.err.contains("did you mean 'a@b.example'"), run.err.constData());
    }

    void articles_areAddedChangedAndLeft()
    {
        m_ctl->write(u"kb/es/bags.md"_s, "# Maletas\n\nTexto.\n");
        m_ctl->write(u"kb/en/bags.md"_s, "# Bags\n\nText.\n");
        QCOMPARE(articles()["added"_L1].toInt(), 2);
        m_ctl->write(u"kb/en/bags.md"_s, "# Bags\n\nBetter text.\n");
        const auto again = articles();
        QCOMPARE(again["changed"_L1].toInt(), 1);
        QCOMPARE(again["unchanged"_L1].toInt(), 1);
        const auto exported = m_ctl->onData({u"export"_s, u"--what"_s, u"articles"_s});
        QVERIFY(exported.out.contains("Better text."));
        QCOMPARE(exported.out.count('\n'), 2);
    }

    void exportedCompany_importedElsewhere_isTheSame()
    {
        QCOMPARE(mails({u"import"_s, u"eml"_s, test::sourcePath(u"resources/sample/mailbox"_s)}).exitCode, 0);
        const auto first = m_ctl->onData({u"export"_s});
        QCOMPARE(first.exitCode, 0);
        const QString file = m_ctl->write(u"all.jsonl"_s, first.out);
        const QStringList there{u"--data"_s, m_ctl->path(u"other"_s)};
        QCOMPARE(m_ctl->run(QStringList{u"init"_s, u"--empty"_s} + there).exitCode, 0);
        QCOMPARE(m_ctl->run(QStringList{u"import"_s, u"company"_s, file} + there).exitCode, 0);
        const auto second = m_ctl->run(QStringList{u"export"_s} + there);
        QVERIFY2(second.out == first.out, "the same bytes");
        QVERIFY(first.out.size() > 100'000);
    }

    void wrongCompanyFile_changesNothing()
    {
        const auto before = m_ctl->onData({u"export"_s});
        const QString file = m_ctl->write(u"bad.jsonl"_s,
                                          "{\"type\":\"skill\",\"id\":\"0192f630-1800-74bc-8cd4-"
                                          "1bb2d5ac1522\",\"name\":\"Spanish\"}\n{]\n");
        const auto run = m_ctl->onData({u"import"_s, u"company"_s, file});
        QCOMPARE(run.exitCode, 65);
        QVERIFY2(run.err.contains("line 2"), run.err.constData());
        QCOMPARE(m_ctl->onData({u"export"_s}).out, before.out);
    }

private:
    test::CtlRun mails(const QStringList& words) const
    {
        return m_ctl->onData(words + QStringList{u"--account"_s, u"a@b.example"_s, u"--json"_s});
    }
    QJsonDocument articles() const
    {
        return m_ctl->onData({u"import"_s, u"articles"_s, m_ctl->path(u"kb"_s), u"--json"_s}).json();
    }
    std::unique_ptr<test::CtlProgram> m_ctl;
};

} // namespace atalaya::ctl

using atalaya::ctl::ImportExportTest;
ATALAYA_TEST(ImportExportTest)
#include "import_export_test.moc"
