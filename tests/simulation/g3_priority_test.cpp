#include "tests/simulation/gate.h"
#include "tests/support/test.h"

#include <cmath>

using namespace atalaya::simulation;

namespace {

/// M/M/10 with three types; the k-th start takes equally long under every order.
std::string tenAgents(const char* first, const char* second, const char* third, gate::Length length)
{
    const auto type = [](const char* name, const char* rate, const char* order) {
        return std::string(R"({"name": ")") + name + R"(", "queue": "q", )" + order
            + R"(, "arrivals": {"process": "poisson", "rate": )" + rate
            + R"(}, "handling": {"exponential": 1}})";
    };
    return R"({"replications": 20, "seed": 3, "drawHandling": "perStart", "warmUp": )"
        + std::to_string(length.warmUp) + R"(, "horizon": )" + std::to_string(length.horizon)
        + R"(, "queues": [{"name": "q", "agentOrder": "longestIdle"}], "groups": [{"name": "g", "agents": 10,)"
        + R"( "queues": ["q"]}], "types": [)" + type("a", "2", first) + ", " + type("b", "3", second) + ", "
        + type("c", "4", third) + "]}";
}

} // namespace

/// Gate G3: strict priorities wait as Cobham says, and no order changes the mean over all.
class G3PriorityTest : public QObject {
    Q_OBJECT

private slots:
    void strictPriority_hasCobhamsWaits()
    {
        const Report report =
            gate::run(tenAgents(R"("band": 1)", R"("band": 2)", R"("band": 3)", {150, 1350}));
        QVERIFY(!report.types.empty());
        const std::vector<double> waits = priorityWaits({2, 3, 4}, 1, 10);
        QVERIFY(gate::accepts("first", report.type("a").at("meanWait"), waits[0]));
        QVERIFY(gate::accepts("second", report.type("b").at("meanWait"), waits[1]));
        QVERIFY(gate::accepts("third", report.type("c").at("meanWait"), waits[2]));
        QVERIFY(gate::accepts("all", report.total.at("meanWait"), .668732));
    }

    void anyOrder_keepsTheMeanQueueExactly()
    {
        const char* const orders[3][3] = {
            {R"("band": 1)", R"("band": 2)", R"("band": 3)"},
            {R"("dueIn": 0)", R"("dueIn": 0.5)", R"("dueIn": 2)"},
            {R"("dueIn": 1)", R"("dueIn": 1)", R"("dueIn": 1)"},
        };
        double queues[3]{};
        double firstWaits[3]{};
        for (int i = 0; i < 3; ++i) {
            const Report report = gate::run(tenAgents(orders[i][0], orders[i][1], orders[i][2], {50, 450}));
            QVERIFY(!report.types.empty());
            queues[i] = report.total.at("meanQueue").mean;
            firstWaits[i] = report.type("a").at("meanWait").mean;
        }
        // Common random numbers: people wait in other orders, but there are as many of them at every moment.
        QVERIFY(std::abs(queues[0] - queues[1]) <= 1e-9 * queues[0]);
        QVERIFY(std::abs(queues[0] - queues[2]) <= 1e-9 * queues[0]);
        QVERIFY(firstWaits[0] < firstWaits[1] && firstWaits[1] < firstWaits[2]);
    }
};

ATALAYA_TEST(G3PriorityTest)
#include "g3_priority_test.moc"
