#include "core/simulation/erlang.h"
#include "core/simulation/report.h"
#include "tests/support/test.h"

#include <cmath>

using namespace atalaya;
using namespace atalaya::simulation;

namespace {

/// One replication of a scenario; `rest` follows after the queue "q" and the group "g" of one agent.
Report once(const std::string& rest, const std::string& group = "", const std::string& queue = "")
{
    const std::string text = R"({"replications": 1, "queues": [{"name": "q", "agentOrder": "longestIdle")"
        + queue + R"(}], "groups": [{"name": "g", "agents": 1, "queues": ["q"])" + group + "}], " + rest
        + "}";
    const auto scenario = readScenario(text);
    if (!scenario) {
        qWarning("%s", scenario.error().str().c_str());
        return {};
    }
    return simulate(*scenario).valueOr({});
}

bool is(const Estimate& value, double expected)
{
    const bool good = std::abs(value.mean - expected) < 1e-9;
    if (!good)
        qWarning("is %.12g instead of %.12g", value.mean, expected);
    return good;
}

const std::string kThree =
    R"("horizon": 100, "types": [{"name": "t", "queue": "q", "handling": 4, "serviceLevelWithin": 3,)"
    R"( "arrivals": {"process": "recorded", "times": [10, 11, 12]})";

} // namespace

class SimulationTest : public QObject {
    Q_OBJECT

private slots:
    void recordedArrivals_haveExactWaits()
    {
        const Report report = once(kThree + R"(, "waitThresholds": [0, 3, 6]}])");
        QCOMPARE(report.types.size(), std::size_t{1});
        const Section& type = report.type("t");
        QVERIFY(is(type.at("offered"), 3) && is(type.at("served"), 3) && is(type.at("abandoned"), 0));
        QVERIFY(is(type.at("meanWait"), (0 + 3 + 6) / 3.0) && is(type.at("longestWait"), 6));
        QVERIFY(is(type.at("noWait"), 1 / 3.0) && is(type.at("servedWithin(3)"), 2 / 3.0));
        QVERIFY(is(type.at("serviceLevel"), 2 / 3.0));
        QVERIFY(is(type.at("meanQueue"), 9 / 100.0) && is(type.at("longestQueue"), 2));
        QVERIFY(is(type.at("meanInSystem"), (4 + 7 + 10) / 100.0));
        QVERIFY(is(report.group("g").at("occupancy"), .12) && is(report.group("g").at("begun"), 3));
    }

    void patienceThatEnds_countsInBothConventions()
    {
        const Report report = once(kThree + R"(, "patience": 2.5}])");
        const Section& type = report.type("t");
        QVERIFY(is(type.at("served"), 2) && is(type.at("abandoned"), 1)); // from 14 on the third is served
        QVERIFY(is(type.at("meanWaitAbandoned"), 2.5) && is(type.at("meanWaitServed"), 1));
        QVERIFY(is(type.at("serviceLevel"), 2 / 3.0)); // of all who came
        QVERIFY(is(type.at("serviceLevelWithoutShortAbandons"), 1)); // who left within 3 are not counted
        QVERIFY(is(type.at("serviceLevelOfServed"), 1));
    }

    void shift_bringsAndTakesTheAgent()
    {
        const Report report = once(
            R"("horizon": 100, "afterHorizon": "stop", "types": [{"name": "t", "queue": "q", "handling": 6,)"
            R"( "arrivals": {"process": "recorded", "times": [0, 39, 50]}}])",
            R"(, "shifts": [{"from": 30, "until": 40}])");
        const Section& type = report.type("t");
        QVERIFY(is(type.at("served"), 2) && is(type.at("unfinished"), 1) && is(type.at("longestWait"), 30));
        // On duty for 10, and until 45 with what was begun at 39.
        QVERIFY(is(report.group("g").at("agents"), .15) && is(report.group("g").at("occupancy"), 12 / 15.0));
    }

    void levels_repeatEveryDay()
    {
        const Report report =
            once(R"("horizon": 300, "types": [{"name": "t", "queue": "q", "handling": 1,)"
                 R"( "arrivals": {"process": "recorded", "times": [5, 25, 105, 130, 230]}}])",
                 R"(, "levels": [0, 1, 0], "levelInterval": 10, "repeatEvery": 100)");
        QVERIFY(is(report.type("t").at("longestWait"), 85) && is(report.type("t").at("served"), 5));
        QVERIFY(is(report.type("t").at("meanWait"), (5 + 85 + 6 + 80 + 80) / 5.0));
        QVERIFY(is(report.group("g").at("agents"), .1));
    }

    void noPlace_blocksAndTheyTryAgain()
    {
        const Report report = once(kThree + R"(, "retrial": {"probability": 1, "after": 5, "times": 2}}])",
                                   "", R"(, "places": 0)");
        const Section& type = report.type("t");
        // 11 and 12 are blocked; 16 is served; 17 is blocked, and 22 is served.
        QVERIFY(is(type.at("offered"), 6) && is(type.at("blocked"), 3) && is(type.at("retries"), 3));
        QVERIFY(is(type.at("served"), 3) && is(type.at("meanWait"), 0));
    }

    void fullLines_blockWhoeverComes()
    {
        const Report report = once(kThree + R"(}], "lines": [{"size": 2, "types": ["t"]}])");
        QVERIFY(is(report.type("t").at("blocked"), 1) && is(report.type("t").at("served"), 2));
    }

    void answerAndNotes_keepTheAgentBusy()
    {
        const Report report = once(kThree + R"(, "afterWork": 1}])", R"(, "answerAfter": 2)");
        // Answered at 12, 19 and 26: four of work, one of notes, two until the next answer.
        QVERIFY(is(report.type("t").at("meanWait"), (2 + 8 + 14) / 3.0));
        QVERIFY(is(report.group("g").at("occupancy"), .15));
    }

    void callback_keepsThePlace()
    {
        const Report report = once(kThree + R"(, "patience": 4, "callback": {"accepts": 1, "after": 1}}])");
        const Section& type = report.type("t");
        QVERIFY(is(type.at("served"), 1) && is(type.at("calledBack"), 2) && is(type.at("abandoned"), 0));
        QVERIFY(is(type.at("meanWaitCallback"), 4.5));
    }

    void followUp_asksForTheSameAgent()
    {
        const Report report =
            once(R"("horizon": 100, "types": [{"name": "t", "queue": "q", "handling": 4,)"
                 R"( "arrivals": {"process": "recorded", "times": [10]},)"
                 R"( "followUp": {"probability": 1, "type": "again", "after": 6, "sameAgent": true}},)"
                 R"( {"name": "again", "queue": "q", "handling": 1}])");
        QVERIFY(is(report.type("again").at("offered"), 1) && is(report.type("again").at("served"), 1));
    }

    void intervals_areFolded()
    {
        const Report report = once(
            R"("horizon": 100, "report": {"interval": 10, "cycle": 50}, "types": [{"name": "t", "queue": "q",)"
            R"( "handling": 2, "arrivals": {"process": "recorded", "times": [11, 12, 61, 95]}}])");
        const Section& type = report.type("t");
        QCOMPARE(type.intervals.size(), std::size_t{5});
        QCOMPARE(type.intervals[1][0].estimate.mean, 3.0); // offered: 11, 12 and 61
        QCOMPARE(type.intervals[4][0].estimate.mean, 1.0);
        QVERIFY(is(type.at("offered"), 4));
    }

    void lossSystem_blocksAsErlangSays()
    {
        const auto scenario = readScenario(
            R"({"replications": 20, "horizon": 400, "warmUp": 10, "queues": [{"name": "q", "places": 0}],)"
            R"( "groups": [{"name": "g", "agents": 2, "queues": ["q"]}], "types": [{"name": "t", "queue": "q",)"
            R"( "arrivals": {"process": "poisson", "rate": 2}, "handling": {"lognormal": {"mean": 1, "scv": 2}}}]})");
        QVERIFY(scenario);
        const auto report = simulate(*scenario);
        QVERIFY(report);
        const Estimate blocking = report->type("t").at("blocking");
        QVERIFY(std::abs(blocking.mean - erlangB(2, 2)) < 4 * blocking.standardError + .0012);
    }

    void threads_changeNothing()
    {
        const auto scenario = readScenario(
            R"({"replications": 7, "horizon": 60, "queues": [{"name": "q"}], "groups": [{"name": "g",)"
            R"( "agents": 3, "queues": ["q"], "declines": 0.1, "answerAfter": {"exponential": 0.1}}], "types":)"
            R"( [{"name": "t", "queue": "q", "arrivals": {"process": "poisson", "rates": [1, 4], "interval": 10},)"
            R"( "handling": {"erlang": {"mean": 1, "phases": 3}}, "patience": {"uniform": [0, 3]}}]})");
        QVERIFY(scenario);
        SimulationOptions options;
        const std::string alone = reportJson(*simulate(*scenario, options));
        options.threads = 4;
        QCOMPARE(reportJson(*simulate(*scenario, options)), alone);
        options.seed = 2;
        QVERIFY(reportJson(*simulate(*scenario, options)) != alone);
    }
};

ATALAYA_TEST(SimulationTest)
#include "simulation_test.moc"
