#include "core/simulation/erlang.h"
#include "core/simulation/staffing.h"
#include "core/simulation/student_t.h"
#include "tests/support/test.h"

#include <cmath>

using namespace atalaya;
using namespace atalaya::simulation;
using namespace std::chrono_literals;

namespace {

/// One row of the table of exact values; six digits were printed.
struct Row {
    const char* name;
    ErlangModel model;
    double noWait, abandonment, queueLength, occupancy, meanWait, served, abandoned;
    double at, within, withinOfServed;
};

constexpr double kThird = 1.0 / 3;

// The first two are the exact columns of Whitt (2005), tables 1 and 3.
const Row kRows[] = {
    {"whitt 1",
     {102, 1, 100, 1},
     .408281,
     .049918,
     5.09163,
     .969084,
     .049918,
     .049041,
     .066611,
     .1,
     .758777,
     .798644},
    {"whitt 1, .2",
     {102, 1, 100, 1},
     .408281,
     .049918,
     5.09163,
     .969084,
     .049918,
     .049041,
     .066611,
     .2,
     .916271,
     .964413},
    {"whitt 3",
     {102, 1, 100, .25},
     .225679,
     .036362,
     14.83565,
     .982911,
     .145448,
     .145545,
     .142856,
     .1,
     .451741,
     .468787},
    {"whitt 3, .2",
     {102, 1, 100, .25},
     .225679,
     .036362,
     14.83565,
     .982911,
     .145448,
     .145545,
     .142856,
     .2,
     .661518,
     .686480},
    {"14 agents",
     {5, kThird, 14, .5},
     .417354,
     .148700,
     1.48700,
     .912107,
     .297399,
     .274711,
     .427291,
     kThird,
     .587949,
     .690649},
    {"15 agents",
     {5, kThird, 15, .5},
     .511999,
     .112631,
     1.12631,
     .887369,
     .225262,
     .204046,
     .392414,
     kThird,
     .677820,
     .763853},
    {"20 agents",
     {5, kThird, 20, .5},
     .883296,
     .017360,
     .17360,
     .736980,
     .034720,
     .030584,
     .268866,
     kThird,
     .947709,
     .964452},
    {"150 agents",
     {50, kThird, 150, .5},
     .538486,
     .035840,
     3.58396,
     .964160,
     .071679,
     .069689,
     .125221,
     kThird,
     .923289,
     .957609},
    {"1500 agents",
     {500, kThird, 1500, .5},
     .546723,
     .011340,
     11.34045,
     .988660,
     .022681,
     .022486,
     .039630,
     kThird,
     .988659,
     1.000000},
    {"12 agents",
     {4.2, .5, 12, 1},
     .872628,
     .029679,
     .12465,
     .679225,
     .029679,
     .024060,
     .213381,
     kThird,
     .945270,
     .974182},
};

bool near(double value, double printed, double digits = 1e-6)
{
    return std::abs(value - printed) <= 0.51 * digits;
}

} // namespace

class ErlangTest : public QObject {
    Q_OBJECT

private slots:
    void patience_givesThePublishedValues()
    {
        for (const Row& row : kRows) {
            const ErlangA steady(row.model);
            QVERIFY2(near(steady.noWait(), row.noWait), row.name);
            QVERIFY2(near(steady.abandonment(), row.abandonment), row.name);
            QVERIFY2(near(steady.queueLength(), row.queueLength, 1e-5), row.name);
            QVERIFY2(near(steady.occupancy(), row.occupancy), row.name);
            QVERIFY2(near(steady.meanWait(), row.meanWait), row.name);
            QVERIFY2(near(steady.meanWaitServed(), row.served), row.name);
            QVERIFY2(near(steady.meanWaitAbandoned(), row.abandoned), row.name);
            QVERIFY2(near(steady.servedWithin(row.at), row.within), row.name);
            QVERIFY2(near(steady.servedWithinOfServed(row.at), row.withinOfServed), row.name);
        }
    }

    void everybodyWaits_givesErlangC()
    {
        struct Known {
            double load;
            int agents;
            double c, wait;
        };
        for (const Known& one : {Known{8.4, 12, .183889, .051080}, Known{84, 90, .411957, .068660},
                                 Known{100, 105, .515707, .103141}, Known{1000, 1032, .223063, .006971},
                                 Known{9, 10, .668732, .668732}}) {
            QVERIFY(near(erlangC(one.load, one.agents), one.c));
            const ErlangA steady({one.load, 1, one.agents, 0});
            QVERIFY(near(1 - steady.noWait(), one.c));
            QVERIFY(near(steady.meanWait(), one.wait));
            const double t = 0.3; // P(W <= t) = 1 - C exp(-(s mu - lambda) t)
            QVERIFY(near(steady.servedWithin(t), 1 - one.c * std::exp(-(one.agents - one.load) * t), 3e-6));
        }
        QCOMPARE(erlangC(10, 10), 1.0);
        QVERIFY(!ErlangA({10, 1, 10, 0}).isStable());
    }

    void nobodyWaits_givesErlangB()
    {
        QVERIFY(near(erlangB(2, 2), .4));
        QVERIFY(near(erlangB(10, 10), .214582));
        QCOMPARE(erlangB(3, 0), 1.0);
    }

    void priorities_giveCobhamsWaitsAndKeepTheMean()
    {
        const std::vector<double> rates{2, 3, 4};
        const std::vector<double> waits = priorityWaits(rates, 1, 10);
        QVERIFY(near(waits[0], .083591));
        QVERIFY(near(waits[1], .167183));
        QVERIFY(near(waits[2], 1.337463));
        QVERIFY(near(meanOfWaits(rates, waits), .668732));
        QVERIFY(std::isinf(priorityWaits({2, 3, 6}, 1, 10)[2]));
    }

    void expectedWait_addsTheDrainOfEachPlace()
    {
        QVERIFY(near(expectedWait(0, 2, 0), .5));
        QVERIFY(near(expectedWait(2, 2, .5), 1 / 2.0 + 1 / 2.5 + 1 / 3.0));
    }

    void pooledAgents_areTheBound()
    {
        const ErlangModel model = pooled({1.7, 1.7, 1.7}, {1, 1, 1, 1, 1, 1}, 0);
        QVERIFY(near(ErlangA(model).meanWait(), .693389));
        QCOMPARE(squareRootStaffing(100, 1.5), 115);
    }

    void staffing_findsTheFewestAgents()
    {
        // 5 a minute, 180 s, patience 120 s: 14 agents give .588 within 20 s, 15 give .678, 20 give .948.
        const StaffingDemand demand{150, 180s, 120s};
        StaffingTarget target;
        target.serviceLevel = .67;
        auto answer = agentsNeeded(demand, target);
        QVERIFY(answer);
        QCOMPARE(answer->agents, 15);
        QVERIFY(near(answer->serviceLevel, .677820));
        QVERIFY(near(answer->abandonment, .112631));
        QCOMPARE(answer->meanWait / 1ms, 12242); // .204046 minutes
        target = {};
        target.abandonment = .1;
        answer = agentsNeeded(demand, target);
        QVERIFY(answer);
        QVERIFY(answer->abandonment <= .1
                && staffedWith(demand, target, answer->agents - 1).abandonment > .1);
        target = {};
        target.meanWait = 5s;
        answer = agentsNeeded({150, 180s, std::nullopt}, target);
        QVERIFY(answer);
        QVERIFY(answer->agents > 15 && answer->meanWait <= 5s);
        QVERIFY(staffedWith({150, 180s, std::nullopt}, target, 14).meanWait == Duration::max());
    }

    void staffing_saysWhatIsWrong()
    {
        StaffingTarget target;
        QCOMPARE(agentsNeeded({150, 180s, 120s}, target).error().code, ErrorCode::InvalidArgument);
        target.serviceLevel = 1;
        QCOMPARE(agentsNeeded({150, 180s, 120s}, target).error().code, ErrorCode::InvalidArgument);
        target.serviceLevel = .8;
        QCOMPARE(agentsNeeded({0, 180s, 120s}, target).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(agentsNeeded({150, 0s, 120s}, target).error().code, ErrorCode::InvalidArgument);
    }

    void studentsT_hasItsTable()
    {
        QVERIFY(near(studentT(.975, 1), 12.706205));
        QVERIFY(near(studentT(.975, 19), 2.093024));
        QVERIFY(near(studentT(.9995, 19), 3.883406));
        QVERIFY(near(studentT(.025, 10), -2.228139));
        const Estimate known = estimate({1, 2, 3, 4, std::nan("")});
        QCOMPARE(known.count, 4);
        QCOMPARE(known.mean, 2.5);
        QVERIFY(near(known.standardError, .645497));
        QVERIFY(near(known.halfWidth, 2.054260, 3e-6));
    }
};

ATALAYA_TEST(ErlangTest)
#include "erlang_test.moc"
