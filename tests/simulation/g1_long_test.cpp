#include "tests/simulation/gate.h"
#include "tests/simulation/rows.h"
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

} // namespace

/// Gate G1 at full length: minutes of work.
class G1LongTest : public QObject {
    Q_OBJECT

private slots:
    void oneSkill_hasTheWaitsOfErlang_data()
    {
        gate::numberRows(std::size(kErlang), [](int i) { return kErlang[i].name; });
    }
    void oneSkill_hasTheWaitsOfErlang()
    {
        QFETCH(int, number);
        const ErlangRow& row = kErlang[number];
        QVERIFY(gate::erlangHolds(row.name, row.model, row.threshold, row.length));
    }
};

ATALAYA_TEST(G1LongTest)
#include "g1_long_test.moc"
