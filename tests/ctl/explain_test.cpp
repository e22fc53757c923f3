#include "tests/contract/live_broker.h"
#include "tests/ctl/ctl_program.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atalaya::ctl {

using namespace Qt::StringLiterals;

/// What the router decided, told by the program: of a folder, and of a broker that runs.
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
        QCOMPARE(json["records"_L1][0]["decision"_L1]["funnel"_L1]["known"_L1].toInt(), 1);
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

    void runningBroker_saysWhatItWaitsForAndWhyNotSomebody()
    {
        Remote remote;
        const auto plain = remote.explain({QString::number(remote.number())});
        QCOMPARE(plain.exitCode, 0);
        QVERIFY2(plain.out.contains("It began to wait: 2 agents, 0 signed in."), plain.out.constData());
        QVERIFY2(plain.out.contains("It waits: those who could take it are not signed in"),
                 plain.out.constData());
        QVERIFY(!plain.out.contains("Person is not signed in."));
        const auto why = remote.explain({QString::number(remote.number()), u"--agent"_s, u"agent"_s});
        QCOMPARE(why.exitCode, 0);
        QVERIFY2(why.out.contains("Person is not signed in."), why.out.constData());
        const auto json =
            remote.explain({QString::number(remote.number()), u"--agent"_s, u"agent"_s, u"--json"_s}).json();
        QCOMPARE(json["waitsFor"_L1]["waitsFor"_L1].toString(), u"signIn"_s);
        QCOMPARE(json["records"_L1][0]["decision"_L1]["funnel"_L1]["signedIn"_L1].toInt(), 0);
        QCOMPARE(json["whyNot"_L1]["reasons"_L1][0]["kind"_L1].toString(), u"offline"_s);
        QCOMPARE(remote.tokensInUse(), 0);
    }

    void runningBroker_whatIsNotThereIsSaidAndTheSessionEnds()
    {
        Remote remote;
        const auto ticket = remote.explain({u"999999999"_s});
        QVERIFY(ticket.exitCode != 0);
        QVERIFY2(ticket.err.contains("999999999"), ticket.err.constData());
        const auto agent = remote.explain({QString::number(remote.number()), u"--agent"_s, u"nobody"_s});
        QVERIFY(agent.exitCode != 0);
        QVERIFY2(agent.err.contains("nobody"), agent.err.constData());
        QCOMPARE(remote.tokensInUse(), 0);
    }

    void runningBroker_wrongPasswordIsRefused()
    {
        Remote remote;
        const auto run = remote.explain({u"1"_s}, "wrong\n");
        QVERIFY(run.exitCode != 0);
        QVERIFY(!run.err.isEmpty());
    }

private:
    /// A broker that runs, with one mail that waits, and the program asking it.
    class Remote {
    public:
        Remote()
        {
            const auto set = m_broker.request("PUT", "/api/v1/agents/" + m_broker.agent + "/password",
                                              R"({"password":"correct horse"})", m_broker.admin);
            ATALAYA_ASSERT(set.status == 204);
            const auto taken = m_broker.request(
                "POST", "/api/v1/intake/messages?account=" + m_broker.account,
                "From: Eva <eva@x.example>\r\nSubject: Bag\r\nMessage-ID: <a@x>\r\n\r\nWhere?\r\n",
                m_broker.admin, "message/rfc822");
            ATALAYA_ASSERT(taken.status == 201);
            const auto listed = m_broker.json("GET", "/api/v1/tickets", nullptr, m_broker.admin);
            m_number = listed.at("items").as_array().at(0).at("number").as_int64();
        }
        test::CtlRun explain(const QStringList& words, const QByteArray& password = "correct horse\n") const
        {
            const QStringList door = {u"explain"_s, u"--url"_s, QString::fromStdString(m_broker.url()),
                                      u"--login"_s, u"agent"_s, u"--password-stdin"_s};
            return m_ctl.run(door + words, password);
        }
        std::int64_t number() const { return m_number; }
        int tokensInUse() { return m_broker.tokensOf("atalayactl"); }

    private:
        test::LiveBroker m_broker;
        test::CtlProgram m_ctl;
        std::int64_t m_number = 0;
    };

    std::unique_ptr<test::CtlProgram> m_ctl;
    QString m_number;
};

ATALAYA_TEST(ExplainTest)

} // namespace atalaya::ctl

#include "explain_test.moc"
