#include "core/domain/routing_rules.h"
#include "core/protocol/codec.h"
#include "tests/support/test.h"

namespace atalaya::protocol {
namespace {

template <typename SomeId> SomeId id(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[0] = 1;
    uuid.bytes[15] = number;
    return SomeId(uuid);
}

/// Every field differs from its default.
domain::QueueRules fullQueue()
{
    using namespace std::chrono_literals;
    domain::QueueRules queue;
    queue.queue = id<domain::QueueId>(1);
    queue.paused = true;
    queue.target = {20s, 95};
    queue.headStart = 60s;
    queue.order = domain::AgentOrder::BestSkill;
    queue.ladder = {{30s, {{id<domain::SkillId>(2), 4}}, {}, 1}, {0s, {}, {id<domain::QueueId>(3)}, 0}};
    queue.firstRing = {id<domain::AgentId>(4)};
    queue.secondRing = {id<domain::AgentId>(5), id<domain::AgentId>(6)};
    queue.stickyFor = 0s;
    queue.offerLasts = 25s;
    queue.wrapUp = 40s;
    queue.returnUnansweredAfter = 600s;
    queue.open = {{0, 540, 1080}, {6, 0, 1440}};
    queue.closed = domain::ClosedAction::OtherQueue;
    queue.closedQueue = id<domain::QueueId>(7);
    queue.overflow = {{domain::OverflowWhen::ExpectedWaitOver, 300s, 0, id<domain::QueueId>(7)},
                      {domain::OverflowWhen::QueueLongerThan, 0s, 12, id<domain::QueueId>(7)}};
    queue.reserve = {{id<domain::AgentId>(8)}, 30s, 90s};
    return queue;
}

domain::RoutingRules fullRules()
{
    using namespace std::chrono_literals;
    domain::RoutingRules rules;
    rules.version = 7;
    rules.index = domain::OrderIndex::Weighted;
    rules.channels[4] = {90, 1, true, false, 0s, false};
    rules.channels[0] = {5, 12, false, true, 300s, true};
    rules.interruptibleUnits = 50;
    rules.missesBeforeSignOut = 0;
    rules.missesWithin = 0s;
    rules.missedReturnsAfter = 60s;
    rules.declineExcludes = 0s;
    rules.offersBeforeRelaxing = 0;
    rules.rampUpAfter = 3600s;
    rules.rampUpLasts = 300s;
    rules.utcOffsetMinutes = -180;
    rules.queues = {fullQueue()};
    return rules;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT
private slots:
    void fullRules_comeBackTheSame()
    {
        const auto read = decodeValue<domain::RoutingRules>(encodeValue(fullRules()));
        QVERIFY(read);
        QVERIFY(*read == fullRules());
        QCOMPARE(QByteArray::fromStdString(encodeValue(*read)),
                 QByteArray::fromStdString(encodeValue(fullRules())));
    }

    void emptyObject_isTheDefault()
    {
        const auto read = decodeValue<domain::RoutingRules>("{}");
        QVERIFY(read);
        QVERIFY(*read == domain::RoutingRules());
    }

    void wrongWord_isNamedWithItsPlace()
    {
        const auto read = decodeValue<domain::RoutingRules>(
            R"({"queues":[{"queue":"01000000-0000-0000-0000-000000000001","order":"cleverest"}]})");
        QVERIFY(!read);
        QVERIFY(read.error().detail.find("queues[0]") != std::string::npos);
        QVERIFY(read.error().detail.find("leastFlexible") != std::string::npos);
    }
};

ATALAYA_TEST(RulesTest)

} // namespace atalaya::protocol

#include "rules_test.moc"
