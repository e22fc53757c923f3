#include "tests/contract/live_broker.h"
#include "tests/ctl/ctl_program.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atalaya::ctl {

using namespace Qt::StringLiterals;

/// What-if, staffing and recording of a company's own past, of a folder and of a broker that runs.
class CompanyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_ctl = std::make_unique<test::CtlProgram>();
        QVERIFY2(m_ctl->init(), "a broker");
        QCOMPARE(m_ctl->onData({u"skill"_s, u"add"_s, u"Spanish"_s}).exitCode, 0);
        for (const auto& login : {u"ana"_s, u"ben"_s}) {
            QStringList words{u"user"_s,   u"add"_s,   login,        u"--name"_s,  login,
                              u"--role"_s, u"agent"_s, u"--queue"_s, u"General"_s, u"--password-stdin"_s};
            if (login == u"ana"_s)
                words += {u"--skill"_s, u"Spanish:3"_s};
            QCOMPARE(m_ctl->onData(words, "correct horse\n").exitCode, 0);
        }
        const QByteArray exported = m_ctl->onData({u"export"_s, u"--what"_s, u"queues,agents,skills"_s}).out;
        m_queue = idIn(exported, "\"name\":\"General\"");
        m_ana = idIn(exported, "\"login\":\"ana\"");
        m_ben = idIn(exported, "\"login\":\"ben\"");
        m_skill = idIn(exported, "\"name\":\"Spanish\"");
        QVERIFY(!m_queue.isEmpty() && !m_ana.isEmpty() && !m_ben.isEmpty() && !m_skill.isEmpty());
        m_recording = m_ctl->write(u"past.jsonl"_s, recording());
    }

    void skillOfARulesFile_shrinksTheWaits()
    {
        const QString rules = m_ctl->write(
            u"draft.json"_s,
            "{\"rules\":{\"voice\":{\"units\":100,\"atMost\":1,\"exclusive\":true}},\"skills\":[{\"agent\":\""
                + m_ben + "\",\"skills\":[{\"skill\":\"" + m_skill + "\",\"level\":2}]}]}");
        const QStringList words{u"whatif"_s, u"--recording"_s, m_recording, u"--rules"_s, rules};
        const auto run = m_ctl->onData(words + QStringList{u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.json()["replayed"].toInt(), 2);
        QCOMPARE(run.json()["live"]["longestWaitSeconds"].toDouble(), 50.0);
        QCOMPARE(run.json()["draft"]["longestWaitSeconds"].toDouble(), 0.0);
        QCOMPARE(run.json()["sooner"].toInt(), 1);
        QCOMPARE(run.json()["differences"][0]["draftAgent"].toString(), QString::fromLatin1(m_ben));
        const auto table = m_ctl->onData(words);
        QVERIFY2(table.out.contains("2 interactions replayed; live rules → draft"), table.out.constData());
        QVERIFY2(table.out.contains("ana → ben"), table.out.constData());
    }

    void staffing_saysWhatEachHalfHourNeeds()
    {
        const auto run = m_ctl->onData(
            {u"staffing"_s, u"--queue"_s, u"general"_s, u"--recording"_s, m_recording, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.json()["arrivals"].toInt(), 2);
        QCOMPARE(run.json()["handlingSeconds"].toDouble(), 60.0);
        QCOMPARE(run.json()["halfHours"].toArray().size(), 48);
        QCOMPARE(run.json()["halfHours"][18]["arrivals"].toDouble(), 2.0);
        QVERIFY(run.json()["halfHours"][18]["needed"].toInt() > 0);
        const auto unknown =
            m_ctl->onData({u"staffing"_s, u"--queue"_s, u"Genral"_s, u"--recording"_s, m_recording});
        QVERIFY2(unknown.err.contains("did you mean 'General'?"), unknown.err.constData());
    }

    void recordingOfAFolder_beginsWithItsPeriod()
    {
        const auto run = m_ctl->onData(
            {u"recording"_s, u"--from"_s, u"2025-11-20"_s, u"--until"_s, u"2025-11-21T06:00:00Z"_s});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.startsWith("{\"kind\":\"period\",\"from\":\"2025-11-20T00:00:00Z\","
                                    "\"until\":\"2025-11-21T06:00:00Z\"}\n"),
                 run.out.constData());
    }

    void runningBroker_isRecordedAndReplayed()
    {
        test::LiveBroker broker;
        const auto made = broker.request("POST", "/api/v1/agents",
                                         R"({"login":"lea","name":"Lea","role":"lead","queues":[")"
                                             + broker.queue + R"("]})",
                                         broker.admin);
        QVERIFY2(made.status == 201, made.body.c_str());
        const auto lea = QJsonDocument::fromJson(QByteArray::fromStdString(made.body))["id"_L1].toString();
        const auto set = broker.request("PUT", "/api/v1/agents/" + lea.toStdString() + "/password",
                                        R"({"password":"correct horse"})", broker.admin);
        QCOMPARE(set.status, 204);
        const QStringList door{u"--url"_s,
                               QString::fromStdString(broker.url()),
                               u"--login"_s,
                               u"lea"_s,
                               u"--password-stdin"_s,
                               u"--from"_s,
                               u"2020-01-01"_s,
                               u"--until"_s,
                               u"2099-01-01"_s};
        const auto recorded = m_ctl->run(QStringList{u"recording"_s} + door, "correct horse\n");
        QVERIFY2(recorded.exitCode == 0, recorded.err.constData());
        QVERIFY(recorded.out.startsWith("{\"kind\":\"period\""));
        const QString rules = m_ctl->write(u"rules.json"_s, "{\"interruptibleUnits\":50}");
        const auto empty =
            m_ctl->run(QStringList{u"whatif"_s, u"--rules"_s, rules} + door, "correct horse\n");
        QVERIFY2(empty.err.contains("nothing came in the period"), empty.err.constData());
        const auto noDraft = m_ctl->run(QStringList{u"whatif"_s} + door, "correct horse\n");
        QVERIFY2(noDraft.err.contains("give a file with --rules FILE"), noDraft.err.constData());
        QCOMPARE(broker.tokensOf("atalayactl"), 0);
    }

    void wrongLines_sayWhatToDo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("todo");
        QTest::newRow("nothing") << QStringList{u"whatif"_s, u"--data"_s, m_ctl->data()}
                                 << QByteArray("add --from TIME and --until TIME");
        QTest::newRow("no time") << QStringList{u"recording"_s, u"--from"_s, u"monday"_s}
                                 << QByteArray("such as 2025-11-20");
        QTest::newRow("backwards") << QStringList{u"recording"_s, u"--from"_s, u"2025-11-20"_s, u"--until"_s,
                                                  u"2025-11-19"_s}
                                   << QByteArray("--until must be later than --from");
        QTest::newRow("one scenario") << QStringList{u"whatif"_s, u"--before"_s, u"a.json"_s}
                                      << QByteArray("give RECORDED.jsonl, --before");
        QTest::newRow("both forms") << QStringList{u"whatif"_s, u"day.jsonl"_s, u"--data"_s, u"d"_s}
                                    << QByteArray("Take one of them");
        QTest::newRow("two doors") << QStringList{u"recording"_s, u"--url"_s, u"https://x"_s, u"--data"_s,
                                                  u"d"_s}
                                   << QByteArray("but not both");
        QTest::newRow("who") << QStringList{u"recording"_s, u"--url"_s, u"https://x"_s}
                             << QByteArray("add --login LOGIN");
        QTest::newRow("no demand") << QStringList{u"staffing"_s, u"--level=80"_s}
                                   << QByteArray("or --queue NAME");
        QTest::newRow("half a demand")
            << QStringList{u"staffing"_s, u"--arrivals=1"_s, u"--handling=1"_s, u"--from=2025-11-20"_s}
            << QByteArray("--from goes with --queue");
    }
    void wrongLines_sayWhatToDo()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, todo);
        const auto run = m_ctl->run(words);
        QCOMPARE(run.exitCode, 64);
        QVERIFY2(run.err.contains(todo), run.err.constData());
    }

    void wrongFiles_areNamed()
    {
        const QString bad = m_ctl->write(u"bad.jsonl"_s, "{\"kind\":\"call\"}\n");
        const auto lines = m_ctl->onData({u"whatif"_s, u"--recording"_s, bad});
        QCOMPARE(lines.exitCode, 65);
        QVERIFY2(lines.err.contains("bad.jsonl: line 1: kind must be"), lines.err.constData());
        const QString rules = m_ctl->write(u"bad.json"_s, "{\"voice\":{\"units\":\"many\"}}");
        const auto draft = m_ctl->onData({u"whatif"_s, u"--recording"_s, m_recording, u"--rules"_s, rules});
        QCOMPARE(draft.exitCode, 65);
        QVERIFY2(draft.err.contains("bad.json: voice: units"), draft.err.constData());
        const auto none = m_ctl->onData({u"whatif"_s, u"--recording"_s, m_ctl->path(u"none"_s)});
        QCOMPARE(none.exitCode, 66);
    }

private:
    /// The id in the line that has this text.
    static QByteArray idIn(const QByteArray& lines, const QByteArray& text)
    {
        for (const QByteArray& line : lines.split('\n'))
            if (line.contains(text))
                return QJsonDocument::fromJson(line)["id"].toString().toLatin1();
        return {};
    }

    /// Two calls in Spanish, ten seconds apart, a minute each; both agents are there.
    QByteArray recording() const
    {
        const auto work = [&](const char* second) {
            return "{\"kind\":\"work\",\"ticket\":\"01a20199-0000-7000-8000-0000000000" + QByteArray(second)
                + "\",\"queue\":\"" + m_queue
                + "\",\"channel\":\"voice\",\"priority\":\"normal\",\"requiredSkills\":[{\"skill\":\""
                + m_skill + "\",\"level\":1}],\"arrivedAt\":\"2025-11-20T09:00:" + second
                + "Z\",\"startedAt\":\"2025-11-20T09:01:" + second
                + "Z\",\"finishedAt\":\"2025-11-20T09:02:" + second + "Z\"}\n";
        };
        const auto presence = [&](const QByteArray& agent) {
            return "{\"kind\":\"presence\",\"agent\":\"" + agent + "\",\"from\":\"2025-11-20T08:00:00Z\"}\n";
        };
        return presence(m_ana) + presence(m_ben) + work("00") + work("10");
    }

    std::unique_ptr<test::CtlProgram> m_ctl;
    QByteArray m_queue;
    QByteArray m_ana;
    QByteArray m_ben;
    QByteArray m_skill;
    QString m_recording;
};

ATALAYA_TEST(CompanyTest)

} // namespace atalaya::ctl

#include "company_test.moc"
