#include "tests/ctl/ctl_program.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atalaya::ctl {

class SimulateTest : public QObject {
    Q_OBJECT
private slots:
    void scenario_isReportedAsTableAndAsJson()
    {
        const QString scenario =
            test::sourcePath(QStringLiteral("resources/simulation/examples/single-queue.json"));
        const auto table = m_program.run(
            {QStringLiteral("simulate"), scenario, QStringLiteral("--reps"), QStringLiteral("2")});
        QCOMPARE(table.exitCode, 0);
        QVERIFY(table.out.contains("One queue, impatient callers") && table.out.contains("2 replications"));
        QVERIFY(table.out.contains("Half waited at most")
                && table.out.contains("One pool of the same people"));
        const auto json = m_program.run(
            {QStringLiteral("simulate"), scenario, QStringLiteral("--reps=2"), QStringLiteral("--json")});
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(json.json()["replications"].toInt(), 2);
        QCOMPARE(json.json()["types"].toArray().at(0).toObject()["name"].toString(), QStringLiteral("calls"));
    }

    void wrongScenario_isNamedByItsPlace()
    {
        const QString file = m_program.write(QStringLiteral("wrong.json"), "{\"horizon\": -1}");
        const auto run = m_program.run({QStringLiteral("simulate"), file});
        QCOMPARE(run.exitCode, 65);
        QVERIFY2(run.err.contains("horizon must be a number above 0"), run.err.constData());
        QCOMPARE(
            m_program.run({QStringLiteral("simulate"), m_program.path(QStringLiteral("none.json"))}).exitCode,
            66);
    }

    void recording_isReplayedUnderBothRules()
    {
        const QString scenario =
            test::sourcePath(QStringLiteral("resources/simulation/examples/single-queue.json"));
        const QString recording = m_program.write(QStringLiteral("day.jsonl"),
                                                  "{\"type\": \"calls\", \"at\": 3, \"handling\": "
                                                  "2}\n{\"type\": \"calls\", \"at\": 1, \"handling\": 2}\n");
        const auto run =
            m_program.run({QStringLiteral("whatif"), recording, QStringLiteral("--before"), scenario,
                           QStringLiteral("--after"), scenario, QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()["interactions"].toInt(), 2);
        QCOMPARE(run.json()["changes"].toArray().size(), 0);
    }

    void staffing_answersAndSaysWhatIsMissing()
    {
        const QStringList demand{QStringLiteral("staffing"), QStringLiteral("--arrivals=150"),
                                 QStringLiteral("--handling=180"), QStringLiteral("--patience=120")};
        const auto run =
            m_program.run(demand + QStringList{QStringLiteral("--level=67"), QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()["agents"].toInt(), 15);
        const auto wrong = m_program.run(demand);
        QCOMPARE(wrong.exitCode, 65);
        QVERIFY(wrong.err.contains("a target is missing"));
    }

private:
    test::CtlProgram m_program;
};

ATALAYA_TEST(SimulateTest)

} // namespace atalaya::ctl

#include "simulate_test.moc"
