#include "core/domain/routing_rules.h"
#include "tests/support/test.h"

#include <functional>

namespace atalaya::domain::test {

using namespace std::chrono_literals;

class RoutingRulesTest : public QObject {
    Q_OBJECT

    template <typename T> static T id(std::uint8_t n)
    {
        Uuid uuid;
        uuid.bytes[15] = n;
        return T(uuid);
    }

    /// The complaint about the rules of a company with queues 1 and 2, skill 1 and agents 1 and 2; empty if
    /// none.
    static std::string complaint(const RoutingRules& rules)
    {
        std::vector<Queue> queues(2);
        queues[0].id = id<QueueId>(1);
        queues[1].id = id<QueueId>(2);
        std::vector<Agent> agents(2);
        agents[0].id = id<AgentId>(1);
        agents[1].id = id<AgentId>(2);
        const auto checked = checkRules(rules, queues, {{id<SkillId>(1), "Spanish"}}, agents);
        return checked ? std::string() : checked.error().detail;
    }

    static RoutingRules with(const std::function<void(QueueRules&)>& change)
    {
        RoutingRules rules = defaultRoutingRules();
        rules.queues.emplace_back().queue = id<QueueId>(1);
        change(rules.queues.front());
        return rules;
    }

private slots:
    void defaults_areRightAndGiveEachChannelItsUnits()
    {
        const RoutingRules rules = defaultRoutingRules();
        QCOMPARE(complaint(rules), std::string());
        const int units[] = {10, 34, 20, 20, 100};
        for (std::size_t i = 0; i < kChannelKindCount; ++i)
            QCOMPARE(rules.channels[i].units, units[i]);
        QVERIFY(rules.channels[static_cast<std::size_t>(ChannelKind::Voice)].exclusive);
    }

    void wrongRules_areNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("which");
        const char* const paths[] = {
            "queues[1].queue",      "queues[0].ladder[0].lasts",     "queues[0].target.percent",
            "queues[0].open[0]",    "queues[0].overflow[0].toQueue", "queues[0].reserve.offBefore",
            "queues[0].secondRing", "queues[0].firstRing",           "queues[0].closedQueue"};
        for (int i = 0; i < 9; ++i)
            QTest::newRow(paths[i]) << QString::fromLatin1(paths[i]) << i;
    }

    void wrongRules_areNamedWithTheirPlace()
    {
        QFETCH(QString, path);
        QFETCH(int, which);
        RoutingRules rules = with([which](QueueRules& queue) {
            if (which == 1)
                queue.ladder.resize(2);
            else if (which == 2)
                queue.target.percent = 100;
            else if (which == 3)
                queue.open = {{0, 600, 600}};
            else if (which == 4)
                queue.overflow = {{.toQueue = id<QueueId>(1)}};
            else if (which == 5)
                queue.reserve = {{id<AgentId>(1)}, 10min, 10min};
            else if (which == 6)
                queue.firstRing = queue.secondRing = {id<AgentId>(1)};
            else if (which == 7)
                queue.firstRing = {id<AgentId>(9)};
            else if (which == 8)
                queue.closed = ClosedAction::OtherQueue;
        });
        if (which == 0)
            rules.queues.push_back(rules.queues.front());
        QVERIFY2(complaint(rules).starts_with(path.toStdString() + ": "), complaint(rules).c_str());
    }
};

ATALAYA_TEST(RoutingRulesTest)

} // namespace atalaya::domain::test

#include "routing_rules_test.moc"
