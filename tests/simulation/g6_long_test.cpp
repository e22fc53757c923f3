#include "tests/simulation/policy_gate.h"
#include "tests/simulation/rows.h"
#include "tests/support/test.h"

using namespace atalaya::simulation;

/// Gate G6 at full length: minutes of work.
class G6LongTest : public QObject {
    Q_OBJECT

private slots:
    void policies_haveTheirServiceLevels_data()
    {
        gate::numberRows(gate::policyRows().size(),
                         [](int i) { return gate::policyRows()[std::size_t(i)].name; });
    }
    void policies_haveTheirServiceLevels()
    {
        QFETCH(int, number);
        const gate::PolicyRow& row = gate::policyRows()[std::size_t(number)];
        QVERIFY(gate::policyHolds(row, gate::runPolicy(row, 390'000, 16), .015));
    }
};

ATALAYA_TEST(G6LongTest)
#include "g6_long_test.moc"
