#include "tests/simulation/policy_gate.h"
#include "tests/support/test.h"

#include <map>

using namespace atalaya::simulation::gate;

namespace {

// With the short horizon the service levels are a little less certain than in the long run.
constexpr double kHorizon = 200'000;
constexpr int kReplications = 4;
constexpr double kRoom = .03;

} // namespace

/// Gate G6, short: the policies at full load and above, in the right order.
class G6PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void fullLoad_promisesAreKeptAsWellAsByStrictPriority()
    {
        std::map<Policy, PolicyOutcome> found;
        for (const PolicyRow& row : policyRows()) {
            if (row.load != 1.00)
                continue;
            found[row.policy] = runPolicy(row, kHorizon, kReplications);
            QVERIFY2(policyHolds(row, found[row.policy], kRoom), row.name);
        }
        QVERIFY(found[Policy::Promise].gap > found[Policy::DueInTarget].gap);
        QVERIFY(found[Policy::Promise].gap > found[Policy::Weighted].gap);
        QVERIFY(found[Policy::Strict].gap > found[Policy::Weighted].gap);
    }

    void overload_nobodyStarves()
    {
        std::map<Policy, PolicyOutcome> found;
        for (const PolicyRow& row : policyRows()) {
            if (row.load != 1.10 || (row.policy != Policy::Strict && row.policy != Policy::Promise))
                continue;
            found[row.policy] = runPolicy(row, kHorizon, kReplications);
            QVERIFY2(policyHolds(row, found[row.policy], 2 * kRoom), row.name);
        }
        QVERIFY(found[Policy::Promise].gap > found[Policy::Strict].gap + .1);
        QVERIFY(found[Policy::Promise].longestWait * 2 < found[Policy::Strict].longestWait);
    }
};

ATALAYA_TEST(G6PolicyTest)
#include "g6_policy_test.moc"
