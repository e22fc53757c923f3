#include "tests/core/simulation/models.h"
#include "tests/simulation/gate.h"
#include "tests/support/test.h"

using namespace atalaya::simulation;

/// Gate G2, short: with several skills the real router has the exact waits of the product form.
class G2SkillsTest : public QObject {
    Q_OBJECT

private slots:
    void dedicatedAgents_haveTheExactWaits()
    {
        QVERIFY(gate::skillHolds("D", models::dedicated(), {150, 1150}));
    }
    void halfAChain_hasTheExactWaits() { QVERIFY(gate::skillHolds("C1", models::halfChain(), {100, 900})); }
    void chain_hasTheExactWaits() { QVERIFY(gate::skillHolds("C", models::chain(), {100, 900})); }
    void pooledAgents_haveTheExactWaits() { QVERIFY(gate::skillHolds("P", models::pooledSix(), {100, 900})); }
    void nModel_hasTheExactWaits() { QVERIFY(gate::skillHolds("N", models::n(), {100, 900})); }
    void differentRates_haveTheExactWaits() { QVERIFY(gate::skillHolds("X", models::x(), {100, 800})); }
    void eighteenAgents_haveTheExactWaits()
    {
        QVERIFY(gate::skillHolds("18, k=2", models::eighteen(2), {60, 300}));
        QVERIFY(gate::skillHolds("18, k=6", models::eighteen(6), {60, 300}));
    }
};

ATALAYA_TEST(G2SkillsTest)
#include "g2_skills_test.moc"
