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

    void pausedQueue_offersNothingUntilItGoesOn()
    {
        const Report report = once(kThree + "}]", "", R"(, "pauses": [{"from": 5, "until": 20}])");
        QVERIFY(is(report.type("t").at("meanWait"), (10 + 13 + 16) / 3.0));
    }

    void unansweredWork_waitsAgain()
    {
        // Taken at 10 and not answered for five: back at 15, and so on until the work could end within five.
        const char* const late =
            R"("horizon": 100, "types": [{"name": "t", "queue": "q", "handling": 4,)"
            R"( "answersAfter": 6, "arrivals": {"process": "recorded", "times": [10]}}])";
        const char* const returns = R"(, "returnUnanswered": 5)";
        QVERIFY(is(once(late, "", returns).type("t").at("returned"), 0));
        const std::string longer = std::string(late).replace(std::string(late).find("4,"), 2, "20,");
        QVERIFY(once(longer, "", returns).type("t").at("returned").mean >= 1);
        QVERIFY(is(once(longer).type("t").at("returned"), 0));
    }

    void silentConversation_givesItsUnitsToTheNext()
    {
        const auto waits = [](const std::string& channel, int silence) {
            const auto scenario = readScenario(
                R"({"replications": 1, "horizon": 200, "rules": {"channels": {"messaging": {"units": 100)"
                + channel
                + R"(}}}, "queues": [{"name": "q"}], "groups": [{"name": "g", "agents": 1, "queues": ["q"]}],)"
                  R"( "types": [{"name": "t", "queue": "q", "channel": "messaging", "handling": 10,)"
                  R"( "conversation": {"parts": 2, "silence": )"
                + std::to_string(silence) + R"(}, "arrivals": {"process": "recorded", "times": [0, 1]}}]})");
            if (!scenario)
                qWarning("%s", scenario.error().str().c_str());
            return simulate(*scenario).valueOr({}).type("t");
        };
        // Works 0-5, is silent, gives its units back at 11; the second works 11-16 and waited ten.
        QVERIFY(is(waits(R"(, "idleAfter": 6)", 20).at("meanWait"), 5));
        // Without that the second waits until the first is done at 30.
        QVERIFY(is(waits(R"(, "idleAfter": 0)", 20).at("meanWait"), 14.5));
        // The first wakes at 13 while the second is worked on: it waits again, and so does the second later.
        const Section full = waits(R"(, "idleAfter": 6, "wakingMayOverflow": false)", 8);
        QVERIFY(is(full.at("returned"), 2));
        QVERIFY(is(full.at("served"), 4));
        QVERIFY(is(full.at("meanWait"), (0 + 10 + 9 + 3) / 4.0));
    }

    void percentiles_areThoseOfTheWaits()
    {
        // A hundred come at once to one agent and take a second each: waits 0, 1, 2 … 99.
        const Report report = once(R"("horizon": 1000, "types": [{"name": "t", "queue": "q", "handling": 1,)"
                                   R"( "arrivals": {"process": "recorded", "times": [10], "batch": 100}}])");
        const Section& type = report.type("t");
        const auto near = [&](const char* name, double expected) {
            const double found = type.at(name).mean;
            return std::abs(found - expected) <= expected * .012;
        };
        QVERIFY(near("wait50", 49) && near("wait90", 89) && near("wait95", 94) && near("wait99", 98));
    }

    void work_isSharedAsTheOrderSays()
    {
        // Calls that never overlap: the longest idle takes turns, and all three are equally busy.
        const auto busy = [](const char* order) {
            const auto scenario = readScenario(
                R"({"replications": 1, "horizon": 60, "queues": [{"name": "q", "agentOrder": ")"
                + std::string(order)
                + R"("}], "groups": [{"name": "g", "agents": 3, "queues": ["q"]}], "types": [{"name": "t",)"
                  R"( "queue": "q", "handling": 5, "arrivals": {"process": "recorded", "times":)"
                  R"( [0, 10, 20, 30, 40, 50]}}]})");
            return simulate(*scenario).valueOr({}).group("g").at("giniOfOccupancy");
        };
        QVERIFY(is(busy("longestIdle"), 0));
    }

    void pool_isTheBoundOfTheRouter()
    {
        // Two groups of five that share nothing, each with a load of 0.8: the pool of ten waits less.
        const std::string text =
            R"({"replications": 8, "warmUp": 200, "horizon": 5000, "queues": [{"name": "a"}, {"name": "b"}],)"
            R"( "groups": [{"name": "a", "agents": 5, "queues": ["a"]}, {"name": "b", "agents": 5, "queues":)"
            R"( ["b"]}], "types": [{"name": "a", "queue": "a", "handling": {"exponential": 1}, "arrivals":)"
            R"( {"process": "poisson", "rate": 4}}, {"name": "b", "queue": "b", "handling":)"
            R"( {"exponential": 1}, "arrivals": {"process": "poisson", "rate": 4}}]})";
        const auto scenario = readScenario(text);
        QVERIFY2(scenario, scenario ? "" : scenario.error().str().c_str());
        const Report report = simulate(*scenario).valueOr({});
        const double pool = ErlangA({8, 1, 10, 0}).meanWait();
        const double alone = ErlangA({4, 1, 5, 0}).meanWait();
        QVERIFY(std::abs(report.total.at("pooledMeanWait").mean - pool) < pool * .1);
        QVERIFY(std::abs(report.total.at("efficiency").mean - pool / alone) < .05);
        QVERIFY(report.total.at("serviceLevelGap").mean > 0);
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
