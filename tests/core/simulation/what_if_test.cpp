#include "core/simulation/what_if.h"
#include "tests/support/test.h"

#include <cmath>

using namespace atalaya;
using namespace atalaya::simulation;

namespace {

/// One agent, two kinds of work in two queues; `gold` is added to the queue of the second.
Scenario company(const std::string& gold)
{
    auto scenario = readScenario(
        R"({"horizon": 100, "queues": [{"name": "all", "target": {"within": 60, "percent": 80}},)"
        R"( {"name": "gold", "target": {"within": 60, "percent": 80})"
        + gold
        + R"(}], "groups": [{"name": "team", "agents": 1, "queues": ["all", "gold"]}], "types":)"
          R"( [{"name": "normal", "queue": "all", "handling": 1}, {"name": "gold", "queue": "gold", "handling": 1}]})");
    return scenario ? *std::move(scenario) : Scenario();
}

const char* const kDay = R"({"id": "a", "type": "normal", "at": 10, "handling": 10}
{"id": "c", "type": "gold", "at": 12, "handling": 5, "patience": 12}

{"id": "b", "type": "normal", "at": 11, "handling": 5}
)";

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private slots:
    void headStart_changesWhoIsNext()
    {
        const Scenario before = company("");
        const Scenario after = company(R"(, "headStart": 30)");
        const auto recording = readRecording(kDay, before);
        QVERIFY(recording);
        QCOMPARE(recording->size(), std::size_t{3});
        QCOMPARE(recording->at(1).id, std::string("b"));
        const auto found = whatIf(before, after, *recording);
        QVERIFY(found);
        // Before: b at 20, and c gives up at 24. After: c at 20, b at 25.
        QCOMPARE(found->rescued, std::size_t{1});
        QCOMPARE(found->later, std::size_t{1});
        QCOMPARE(found->lost + found->sooner + found->otherAgent, std::size_t{0});
        QVERIFY(std::abs(found->interactions[1].after.wait - 14) < 1e-9);
        QCOMPARE(found->before.type("gold").at("abandonment").mean, 1.0);
        QCOMPARE(found->after.type("gold").at("meanWait").mean, 8.0);
        const std::string json = comparisonJson(*found, before, after);
        QVERIFY(json.find(R"("agent":"team 1")") != std::string::npos);
        QVERIFY(json.find(R"("id":"a")") == std::string::npos); // nothing changed for the first
    }

    void sameRules_changeNothing()
    {
        const Scenario before = company("");
        const auto found = whatIf(before, before, *readRecording(kDay, before));
        QVERIFY(found);
        QCOMPARE(found->sooner + found->later + found->otherAgent + found->rescued + found->lost,
                 std::size_t{0});
    }

    void wrongLines_areNamed()
    {
        const Scenario before = company("");
        const auto detail = [&](const char* text) { return readRecording(text, before).error().detail; };
        QVERIFY(detail("{").starts_with("line 1: "));
        QVERIFY(detail("\n{\"type\": \"x\", \"at\": 1, \"handling\": 1}")
                    .starts_with("line 2.type must be one of"));
        QVERIFY(detail("{\"type\": \"gold\", \"at\": 1}").starts_with("line 1.handling is missing"));
        QCOMPARE(whatIf(before, before, {}).error().code, ErrorCode::InvalidArgument);
        Scenario other = before;
        other.types.pop_back();
        QCOMPARE(whatIf(before, other, *readRecording(kDay, before)).error().code,
                 ErrorCode::InvalidArgument);
    }
};

ATALAYA_TEST(WhatIfTest)
#include "what_if_test.moc"
