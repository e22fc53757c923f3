#include "tests/simulation/gate.h"
#include "tests/support/test.h"

using namespace atalaya::simulation;

/// Gate G1, short: the real router has the waits of Erlang A and C.
class G1ErlangTest : public QObject {
    Q_OBJECT

private slots:
    void patience_hasTheWaitsOfErlangA_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<double>("arrivals");
        QTest::addColumn<double>("service");
        QTest::addColumn<double>("patience");
        QTest::addColumn<double>("within");
        QTest::addColumn<double>("horizon");
        const double third = 1.0 / 3;
        QTest::newRow("100 agents, theta 1") << 100 << 102.0 << 1.0 << 1.0 << .1 << 60.0;
        QTest::newRow("100 agents, theta .25") << 100 << 102.0 << 1.0 << .25 << .2 << 80.0;
        QTest::newRow("14 agents") << 14 << 5.0 << third << .5 << third << 900.0;
        QTest::newRow("15 agents") << 15 << 5.0 << third << .5 << third << 900.0;
        QTest::newRow("20 agents") << 20 << 5.0 << third << .5 << third << 900.0;
        QTest::newRow("150 agents") << 150 << 50.0 << third << .5 << third << 120.0;
        QTest::newRow("12 agents") << 12 << 4.2 << .5 << 1.0 << third << 1000.0;
    }
    void patience_hasTheWaitsOfErlangA()
    {
        QFETCH(int, agents);
        QFETCH(double, arrivals);
        QFETCH(double, service);
        QFETCH(double, patience);
        QFETCH(double, within);
        QFETCH(double, horizon);
        const double warmUp = 8 / service;
        QVERIFY(gate::erlangHolds(QTest::currentDataTag(), {arrivals, service, agents, patience}, within,
                                  {warmUp, warmUp + horizon}));
    }

    void everybodyWaits_hasTheWaitsOfErlangC()
    {
        QVERIFY(gate::erlangHolds("C(8.4,12)", {8.4, 1, 12, 0}, .2, {20, 620}));
        QVERIFY(gate::erlangHolds("C(9,10)", {9, 1, 10, 0}, .5, {200, 900}));
        QVERIFY(gate::erlangHolds("C(84,90)", {84, 1, 90, 0}, .1, {40, 120}));
    }
};

ATALAYA_TEST(G1ErlangTest)
#include "g1_erlang_test.moc"
