#include "tests/core/routing/routing_world.h"
#include "tests/support/test.h"

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;
using namespace std::chrono_literals;
using Pairs = std::vector<std::pair<int, int>>;

/// Each rule a lead can publish, by name.
class RulesFollowedTest : public QObject {
    Q_OBJECT

    static domain::QueueRules& first(domain::RoutingRules& rules)
    {
        if (rules.queues.empty())
            rules.queues.emplace_back().queue = queueId(1);
        return rules.queues.front();
    }

private slots:
    void ladder_widensTheRingWhenItsTimeIsOver()
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        first(rules).firstRing = {agentId(1)};
        first(rules).ladder = {{.lasts = 20s, .requiredSkills = {}, .alsoQueues = {}, .ring = 1}, {}};
        World world;
        world.tell(RulesChanged{rules}).signIn(agent(1)).signIn(agent(2));
        world.tell(ManualAssigned{ticketId(1), agentId(1), ChannelKind::Voice});
        world.tell(arrival(10, world.now, ChannelKind::Chat));
        QVERIFY(world.offered().empty());
        QCOMPARE(world.router->waitsFor(ticketId(10), world.now)->changesAt, kNoon + 20s);
        world.wait(20s);
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
        QCOMPARE(world.all<RungChanged>().front().reason, RungReason::TimeOver);
    }

    void rungNobodySignedInServes_isSkippedAtOnce()
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        first(rules).firstRing = {agentId(1)};
        first(rules).ladder = {{.lasts = 1h, .requiredSkills = {}, .alsoQueues = {}, .ring = 1}, {}};
        World world;
        world.tell(RulesChanged{rules}).tell(AgentChanged{agent(1)}).signIn(agent(2));
        world.tell(arrival(10, world.now));
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
        QCOMPARE(world.all<RungChanged>().front().reason, RungReason::NobodySignedIn);
    }

    void stickyAgent_isWaitedForAndThenNot()
    {
        World world;
        world.signIn(agent(1)).signIn(agent(2));
        world.tell(ManualAssigned{ticketId(1), agentId(1), ChannelKind::Voice});
        domain::RoutingRules rules = domain::defaultRoutingRules();
        first(rules).stickyFor = 10min;
        world.tell(RulesChanged{rules});
        InteractionArrived item = arrival(10, world.now, ChannelKind::Chat);
        item.stickyAgent = agentId(1);
        world.tell(item);
        QVERIFY(world.offered().empty());
        QCOMPARE(world.router->waitsFor(ticketId(10), world.now)->what, WaitingFor::OneAgent);
        world.tell(AgentSignedOut{agentId(1)});
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
    }

    void reserve_comesNearTheDeadlineAndGoesAfterIt()
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        first(rules).reserve = {{agentId(2)}, 10min, 30min};
        World world;
        world.tell(RulesChanged{rules}).signIn(agent(2));
        InteractionArrived item = arrival(10, world.now);
        item.dueAt = world.now + 1h;
        world.tell(item);
        QVERIFY(world.offered().empty());
        QCOMPARE(world.router->whyNot(agentId(2), ticketId(10), world.now).reasons.front().kind,
                 WhyNotKind::Queue);
        world.wait(50min);
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
        QVERIFY(world.all<ReserveSwitched>().front().on);
    }

    void closedQueue_answersAsItsRulesSay()
    {
        domain::RoutingRules rules = domain::defaultRoutingRules(); // noon is a Thursday, 12:26 UTC
        first(rules).open = {{3, 13 * 60, 14 * 60}};
        World world;
        world.tell(RulesChanged{rules}).signIn(agent(1)).tell(arrival(10, world.now));
        QVERIFY(world.offered().empty());
        QCOMPARE(world.router->waitsFor(ticketId(10), world.now)->what, WaitingFor::Opening);
        world.now = *world.router->nextTimer();
        world.tell(Tick{});
        QCOMPARE(world.offered(), Pairs({{1, 10}}));

        first(rules).closed = domain::ClosedAction::Callback;
        World other;
        other.tell(RulesChanged{rules}).tell(arrival(11, other.now));
        QCOMPARE(other.all<QueueIsClosed>().front().action, domain::ClosedAction::Callback);
        QVERIFY(!other.router->explain(ticketId(11), other.now));
    }

    void overflow_movesWithTheOldPlace()
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        first(rules).overflow = {{.when = domain::OverflowWhen::NobodySignedIn, .toQueue = queueId(2)}};
        World world;
        world.tell(RulesChanged{rules}).signIn(agent(1, {2})).tell(arrival(10, world.now));
        QCOMPARE(world.all<MovedToQueue>().front().to, queueId(2));
        QCOMPARE(world.offered(), Pairs({{1, 10}}));
    }

    void misses_signTheAgentOutAtTheLimit()
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        rules.missedReturnsAfter = 30s;
        World world;
        world.tell(RulesChanged{rules}).signIn(agent(1)).tell(arrival(10, world.now, ChannelKind::Chat));
        for (int i = 0; i < 2; ++i) {
            world.wait(30s);
            QCOMPARE(world.all<SetAgentMissed>().size(), std::size_t(1));
            world.wait(30s);
            QCOMPARE(world.all<SetAgentReturned>().size(), std::size_t(1));
        }
        world.wait(30s);
        QCOMPARE(world.all<SetAgentSignedOut>().size(), std::size_t(1));
        QCOMPARE(world.router->counts().agentsSignedIn, std::size_t(0));
    }

    void wrapUp_holdsTheAgentAndIsExtendedOnce()
    {
        World world;
        world.signIn(agent(1)).tell(arrival(10, world.now, ChannelKind::Voice));
        world.tell(OfferAccepted{world.offerTo(1).id}).tell(ItemFinished{ticketId(10)});
        QCOMPARE(world.all<WrapUpStarted>().front().until, kNoon + 30s);
        world.tell(WrapUpExtended{ticketId(10), 15s}).tell(WrapUpExtended{ticketId(10), 15s});
        world.tell(arrival(11, world.now, ChannelKind::Voice)).wait(44s);
        QVERIFY(world.offered().empty());
        world.wait(1s);
        QCOMPARE(world.offered(), Pairs({{1, 11}}));
    }

    void transfer_toAnAgentWaitsForNobodyElse()
    {
        World world;
        world.signIn(agent(1)).signIn(agent(2));
        world.tell(ManualAssigned{ticketId(10), agentId(1), ChannelKind::Email});
        world.tell(AgentStatusChanged{agentId(2), AgentStatus::Away});
        world.tell(TransferToAgent{ticketId(10), agentId(2)});
        QVERIFY(world.offered().empty());
        world.tell(AgentStatusChanged{agentId(2), AgentStatus::Available});
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
    }

    void transfer_toAQueueDoesNotComeBackAtOnce()
    {
        World world;
        world.signIn(agent(1, {1, 2})).tell(arrival(10, world.now));
        world.tell(OfferAccepted{world.offerTo(1).id}).tell(TransferToQueue{ticketId(10), queueId(2)});
        QVERIFY(world.offered().empty());
        world.wait(60s);
        QCOMPARE(world.offered(), Pairs({{1, 10}}));
    }

    void silentChat_givesItsRoomAndComesBack()
    {
        World world;
        domain::Agent one = agent(1);
        one.capacityUnits = 34;
        world.signIn(one).tell(arrival(10, world.now, ChannelKind::Chat));
        world.tell(OfferAccepted{world.offerTo(1).id}).tell(arrival(11, world.now, ChannelKind::Chat));
        QVERIFY(world.offered().empty());
        world.tell(ConversationIdle{ticketId(10)});
        QCOMPARE(world.offered(), Pairs({{1, 11}}));
        world.tell(ConversationWoke{ticketId(10)});
        QCOMPARE(world.router->load(agentId(1)).unitsUsed, 68);
    }

    void unanswered_goesToSomebodyElse()
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        first(rules).returnUnansweredAfter = 5min;
        World world;
        world.tell(RulesChanged{rules}).signIn(agent(1)).tell(arrival(10, world.now));
        world.tell(OfferAccepted{world.offerTo(1).id}).signIn(agent(2)).wait(5min);
        QCOMPARE(world.all<ReturnedToQueue>().front().reason, ReturnReason::Unanswered);
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
    }

    void pulled_goesBeforeEverything()
    {
        World world;
        world.tell(arrival(10, world.now)).tell(arrival(11, world.now)).tell(InteractionPulled{ticketId(11)});
        world.signIn(agent(1));
        QCOMPARE(world.offered(), Pairs({{1, 11}}));
    }

    void pausedQueue_offersNothingUntilItIsResumed()
    {
        World world;
        world.signIn(agent(1)).tell(QueuePaused{queueId(1), true}).tell(arrival(10, world.now));
        QVERIFY(world.offered().empty());
        QCOMPARE(world.router->whyNot(agentId(1), ticketId(10), world.now).reasons.back().kind,
                 WhyNotKind::QueuePaused);
        world.tell(QueuePaused{queueId(1), false});
        QCOMPARE(world.offered(), Pairs({{1, 10}}));
    }

    // ---- what other products got wrong ----

    void agentOutsideTheRingOfOneQueue_isStillOfferedTheOther() // Asterisk issue 1561
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        first(rules).firstRing = {agentId(1)};
        first(rules).ladder = {{.lasts = 1h, .requiredSkills = {}, .alsoQueues = {}, .ring = 1}, {}};
        World world;
        world.tell(RulesChanged{rules}).signIn(agent(1, {1}));
        world.tell(ManualAssigned{ticketId(1), agentId(1), ChannelKind::Voice});
        world.tell(arrival(10, world.now, ChannelKind::Voice, 1))
            .tell(arrival(11, world.now, ChannelKind::Voice, 2));
        world.signIn(agent(2, {1, 2}));
        QCOMPARE(world.offered(), Pairs({{2, 11}}));
    }

    void withdrawnHead_doesNotStopTheQueue() // Asterisk change 1693
    {
        World world;
        for (int n = 10; n < 13; ++n)
            world.tell(arrival(n, world.now, ChannelKind::Voice));
        world.tell(InteractionCancelled{ticketId(10)}).signIn(agent(1));
        QCOMPARE(world.offered(), Pairs({{1, 11}}));
        world.tell(InteractionCancelled{ticketId(11)});
        QCOMPARE(world.offered(), Pairs({{1, 12}}));
    }

    void finishedTwice_isCountedOnce() // Asterisk issue 1736
    {
        World world;
        world.signIn(agent(1)).tell(ManualAssigned{ticketId(1), agentId(1), ChannelKind::Chat});
        world.tell(ManualAssigned{ticketId(2), agentId(1), ChannelKind::Chat});
        world.tell(ItemFinished{ticketId(1)})
            .tell(ItemFinished{ticketId(1)})
            .tell(InteractionCancelled{ticketId(1)});
        QCOMPARE(world.router->load(agentId(1)).unitsUsed, 34);
    }
};

ATALAYA_TEST(RulesFollowedTest)

} // namespace atalaya::routing::test

#include "rules_followed_test.moc"
