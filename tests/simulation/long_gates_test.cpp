#include "tests/core/simulation/models.h"
#include "tests/simulation/gate.h"
#include "tests/simulation/policy_gate.h"
#include "tests/support/test.h"

using namespace atalaya::simulation;

namespace {

constexpr double kThird = 1.0 / 3;

struct ErlangRow {
    const char* name;
    ErlangModel model;
    double threshold;
    gate::Length length;
};

const ErlangRow kErlang[] = {
    {"102/1/100/1", {102, 1, 100, 1}, .1, {20, 1020}},
    {"102/1/100/.25", {102, 1, 100, .25}, .2, {20, 1020}},
    {"14 agents", {5, kThird, 14, .5}, kThird, {60, 20'060}},
    {"15 agents", {5, kThird, 15, .5}, kThird, {60, 20'060}},
    {"20 agents", {5, kThird, 20, .5}, kThird, {60, 20'060}},
    {"150 agents", {50, kThird, 150, .5}, kThird, {60, 2'060}},
    {"12 agents", {4.2, .5, 12, 1}, kThird, {40, 25'040}},
    {"1500 agents", {500, kThird, 1500, .5}, kThird, {40, 190}},
    {"C(8.4,12)", {8.4, 1, 12, 0}, .2, {50, 12'050}},
    {"C(84,90)", {84, 1, 90, 0}, .1, {200, 1'700}},
    {"C(100,105)", {100, 1, 105, 0}, .1, {400, 2'400}},
    {"C(1000,1032)", {1000, 1, 1032, 0}, .02, {40, 140}},
    {"C(9,10)", {9, 1, 10, 0}, .5, {400, 20'400}},
};

struct SkillRow {
    const char* name;
    SkillModel model;
    gate::Length length;
};

const std::vector<SkillRow>& skillRows()
{
    static const std::vector<SkillRow> kRows{
        {"D", models::dedicated(), {400, 20'400}},
        {"C1", models::halfChain(), {400, 20'400}},
        {"C", models::chain(), {300, 20'300}},
        {"P", models::pooledSix(), {300, 20'300}},
        {"N", models::n(), {300, 20'300}},
        {"X", models::x(), {300, 15'300}},
        {"18, k=1", models::eighteen(1), {300, 6'300}},
        {"18, k=2", models::eighteen(2), {300, 6'300}},
        {"18, k=3", models::eighteen(3), {300, 6'300}},
        {"18, k=6", models::eighteen(6), {300, 6'300}},
    };
    return kRows;
}

} // namespace

/// The gates at full length: minutes of work. One row at a time, for Qt Test ends a row after five minutes.
class LongGatesTest : public QObject {
    Q_OBJECT

private slots:
    void oneSkill_hasTheWaitsOfErlang_data()
    {
        numbers(std::size(kErlang), [](int i) { return kErlang[i].name; });
    }
    void oneSkill_hasTheWaitsOfErlang()
    {
        QFETCH(int, number);
        const ErlangRow& row = kErlang[number];
        QVERIFY(gate::erlangHolds(row.name, row.model, row.threshold, row.length));
    }

    void severalSkills_haveTheExactWaits_data()
    {
        numbers(skillRows().size(), [](int i) { return skillRows()[std::size_t(i)].name; });
    }
    void severalSkills_haveTheExactWaits()
    {
        QFETCH(int, number);
        const SkillRow& row = skillRows()[std::size_t(number)];
        QVERIFY(gate::skillHolds(row.name, row.model, row.length));
    }

    void policies_haveTheirServiceLevels_data()
    {
        numbers(gate::policyRows().size(), [](int i) { return gate::policyRows()[std::size_t(i)].name; });
    }
    void policies_haveTheirServiceLevels()
    {
        QFETCH(int, number);
        const gate::PolicyRow& row = gate::policyRows()[std::size_t(number)];
        QVERIFY(gate::policyHolds(row, gate::runPolicy(row, 390'000, 4), .015));
    }

private:
    template <typename Name> static void numbers(std::size_t count, Name name)
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(count); ++i)
            QTest::newRow((std::to_string(i) + " " + name(i)).c_str()) << i;
    }
};

ATALAYA_TEST(LongGatesTest)
#include "long_gates_test.moc"
