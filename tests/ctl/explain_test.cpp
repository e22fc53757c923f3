#include "tests/ctl/ctl_program.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atalaya::ctl {

using namespace Qt::StringLiterals;

/// What the router decided, told by the program. How it answers for a running broker is proven end to end.
class ExplainTest : public QObject {
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
        const QString mail = m_ctl->write(u"in/one.eml"_s, "From: ana@x.example\nSubject: bag\n\nWhere?\n");
        QCOMPARE(m_ctl->onData({u"import"_s, u"eml"_s, mail, u"--account"_s, u"a@b.example"_s, u"--json"_s})
                     .exitCode,
                 0);
        const auto listed = m_ctl->onData({u"export"_s, u"--what"_s, u"tickets"_s}).out;
        const int at = static_cast<int>(listed.indexOf("\"number\":"));
        QVERIFY(at > 0);
        m_number = QString::fromLatin1(listed.mid(at + 9, 12)).section(u',', 0, 0).section(u'}', 0, 0);
    }

    void newTicket_saysThatItBeganToWaitAndWhoIsThere()
    {
        const auto run = m_ctl->onData({u"explain"_s, m_number});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("It began to wait: 1 agent, 0 signed in."), run.out.constData());
        const auto json = m_ctl->onData({u"explain"_s, u"#"_s + m_number, u"--json"_s}).json();
        QCOMPARE(json["records"_L1][0]["kind"_L1].toString(), u"enqueued"_s);
        QCOMPARE(json["records"_L1][0]["body"_L1]["funnel"_L1]["known"_L1].toInt(), 1);
    }

    void unknownTicket_isNotThere()
    {
        const auto run = m_ctl->onData({u"explain"_s, u"999999999"_s});
        QVERIFY(run.exitCode != 0);
        QVERIFY(!run.err.isEmpty());
    }

    void wrongLines_sayWhatToDo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("todo");
        QTest::newRow("no number") << QStringList{u"bag"_s} << QByteArray("give one as 48213");
        QTest::newRow("agent without broker")
            << QStringList{u"1"_s, u"--agent"_s, u"ana"_s} << QByteArray("add --url URL");
        QTest::newRow("two doors") << QStringList{u"1"_s, u"--url"_s, u"https://x"_s}
                                   << QByteArray("but not both");
    }
    void wrongLines_sayWhatToDo()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, todo);
        const auto run = m_ctl->onData(QStringList{u"explain"_s} + words);
        QCOMPARE(run.exitCode, 64);
        QVERIFY2(run.err.contains(todo), run.err.constData());
    }

private:
    std::unique_ptr<test::CtlProgram> m_ctl;
    QString m_number;
};

ATALAYA_TEST(ExplainTest)

} // namespace atalaya::ctl

#include "explain_test.moc"
