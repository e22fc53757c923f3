#include "tests/core/routing/routing_world.h"
#include "tests/support/test.h"

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;
using domain::Priority;
using namespace std::chrono_literals;
using Pairs = std::vector<std::pair<int, int>>;

class RouterTest : public QObject {
    Q_OBJECT

private slots:
    void oneFreeAgent_getsTheArrival()
    {
        World world;
        world.signIn(agent(1));
        world.tell(arrival(10, world.now));
        QCOMPARE(world.offered(), Pairs({{1, 10}}));
        QCOMPARE(world.offerTo(1).expiresAt, kNoon + 120s);
        QVERIFY(world.all<Explained>().empty());
    }

    void equalLoad_longestIdleWins()
    {
        World world;
        world.signIn(agent(2));
        world.wait(1min).signIn(agent(1));
        world.wait(5min).tell(arrival(10, world.now));
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
        const auto why = world.all<MakeOffer>().front().explanation;
        QCOMPARE(why.step, DecidingStep::LongestIdle);
        QCOMPARE(why.chosenValue, 360);
        QCOMPARE(why.runnerUpValue, 300);
        QCOMPARE(*why.runnerUp, agentId(1));
        QCOMPARE(world.offerTo(2).reasons.back(), std::string("longestIdle:360"));
    }

    void unequalLoad_leastLoadedWins()
    {
        World world;
        world.signIn(agent(1));
        world.wait(1min).signIn(agent(2));
        world.tell(ManualAssigned{ticketId(5), agentId(1), ChannelKind::Email});
        world.tell(arrival(10, world.now));
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
        QCOMPARE(world.all<MakeOffer>().front().explanation.step, DecidingStep::LeastLoaded);
    }

    void stickyAgent_comesFirstIfFree()
    {
        World world;
        world.signIn(agent(1)).wait(1min).signIn(agent(2));
        InteractionArrived again = arrival(10, world.now);
        again.stickyAgent = agentId(2);
        world.tell(again);
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
    }

    void missingSkillOrLevel_isNotOffered()
    {
        World world;
        domain::Queue queue;
        queue.id = queueId(1);
        queue.requiredSkills = {{skillId(1), 3}};
        world.tell(QueueChanged{queue});
        domain::Agent weak = agent(1);
        weak.skills = {{skillId(1), 2}};
        world.signIn(weak).signIn(agent(2));
        world.tell(arrival(10, world.now));
        QVERIFY(world.offered().empty());
        const auto why = world.all<Explained>().front().explanation;
        QCOMPARE(why.funnel.queue, 2);
        QCOMPARE(why.funnel.skills, 0);
        QCOMPARE(why.step, DecidingStep::NobodyFree);

        weak.skills = {{skillId(1), 3}};
        world.tell(AgentChanged{weak});
        QCOMPARE(world.offered(), Pairs({{1, 10}}));
        QCOMPARE(world.offerTo(1).reasons.front(), "skill:" + skillId(1).str() + ":3");
    }

    void fullAgent_isOfferedNothingMore()
    {
        World world;
        world.signIn(agent(1));
        world.tell(ManualAssigned{ticketId(1), agentId(1), ChannelKind::Chat});
        world.tell(ManualAssigned{ticketId(2), agentId(1), ChannelKind::Chat});
        world.tell(arrival(3, world.now, ChannelKind::Chat));
        QVERIFY(world.offered().empty());
        QCOMPARE(world.router->load(agentId(1)).unitsUsed, 68);
        QCOMPARE(world.router->load(agentId(1)).chats, 2);
        world.tell(ItemFinished{ticketId(1)});
        QCOMPARE(world.offered(), Pairs({{1, 3}}));
    }

    void dueFirst_isServedFirstWhateverItsArrival()
    {
        World world;
        InteractionArrived relaxed = arrival(1, world.now);
        relaxed.dueAt = world.now + 4h;
        InteractionArrived tight = arrival(2, world.now);
        tight.dueAt = world.now + 1h;
        world.tell(relaxed).tell(tight);
        world.signIn(agent(1));
        QCOMPARE(world.offered(), Pairs({{1, 2}}));
        QCOMPARE(*world.all<MakeOffer>().front().explanation.nextTicket, ticketId(1));
    }

    void urgent_isDueInAnEighthOfTheTime()
    {
        QCOMPARE(virtualDeadline(kNoon, kNoon + 8h, Priority::Urgent), kNoon + 1h);
        QCOMPARE(virtualDeadline(kNoon, kNoon + 8h, Priority::High), kNoon + 4h);
        QCOMPARE(virtualDeadline(kNoon, kNoon + 8h, Priority::Low), kNoon + 16h);
        QCOMPARE(virtualDeadline(kNoon, kNoon - 1h, Priority::Low), kNoon - 1h);
    }

    void accepted_isAssignedOnce()
    {
        World world;
        world.signIn(agent(1)).tell(arrival(10, world.now));
        const domain::OfferId offer = world.offerTo(1).id;
        world.tell(OfferAccepted{offer});
        QCOMPARE(world.all<Assigned>().size(), std::size_t(1));
        QCOMPARE(world.all<EndOffer>().front().outcome, OfferOutcome::Accepted);
        world.tell(OfferAccepted{offer});
        QVERIFY(world.all<Assigned>().empty());
        QCOMPARE(world.all<OfferRefused>().front().offer, offer);
        QCOMPARE(world.router->load(agentId(1)).emails, 1);
    }

    void declined_excludesTheAgentForAMinute()
    {
        World world;
        world.signIn(agent(1)).tell(arrival(10, world.now));
        world.tell(OfferDeclined{world.offerTo(1).id, "lunch"});
        QCOMPARE(world.all<EndOffer>().front().outcome, OfferOutcome::Declined);
        QVERIFY(world.offered().empty());
        QCOMPARE(*world.router->nextTimer(), kNoon + 60s);
        world.wait(59s);
        QVERIFY(world.offered().empty());
        world.wait(1s);
        QCOMPARE(world.offered(), Pairs({{1, 10}}));
    }

    void missed_goesToTheFrontAndSendsTheAgentAway()
    {
        World world;
        world.signIn(agent(1)).tell(arrival(10, world.now, ChannelKind::Voice));
        world.tell(arrival(11, world.now, ChannelKind::Voice));
        world.wait(20s);
        QCOMPARE(world.all<EndOffer>().front().outcome, OfferOutcome::Missed);
        QCOMPARE(world.all<SetAgentMissed>().front().agent, agentId(1));
        QCOMPARE(world.router->load(agentId(1)).status, AgentStatus::Away);
        QCOMPARE(world.router->load(agentId(1)).unitsUsed, 0);
        world.signIn(agent(2));
        QCOMPARE(world.offered(), Pairs({{2, 10}}));
    }

    void acceptedAtTheDeadline_isTooLate()
    {
        World world;
        world.signIn(agent(1)).tell(arrival(10, world.now, ChannelKind::Chat));
        const domain::OfferId offer = world.offerTo(1).id;
        world.now += 30s;
        world.tell(OfferAccepted{offer});
        QCOMPARE(world.all<OfferRefused>().size(), std::size_t(1));
        QVERIFY(world.all<Assigned>().empty());
    }

    void signedOut_giveTheirOffersBack()
    {
        World world;
        world.signIn(agent(1)).tell(arrival(10, world.now));
        world.tell(AgentSignedOut{agentId(1)});
        QCOMPARE(world.all<EndOffer>().front().outcome, OfferOutcome::Withdrawn);
        QCOMPARE(world.router->counts().waiting, std::size_t(1));
    }

    void cancelled_withdrawsTheOffer()
    {
        World world;
        world.signIn(agent(1)).tell(arrival(10, world.now));
        world.tell(InteractionCancelled{ticketId(10)});
        QCOMPARE(world.all<EndOffer>().front().outcome, OfferOutcome::Withdrawn);
        QCOMPARE(world.router->counts().waiting + world.router->counts().offered, std::size_t(0));
    }

    void manualAssignment_mayExceedCapacityAndEndsTheOffer()
    {
        World world;
        world.signIn(agent(1)).signIn(agent(2));
        world.tell(ManualAssigned{ticketId(1), agentId(2), ChannelKind::Voice});
        world.tell(arrival(10, world.now, ChannelKind::Voice));
        QCOMPARE(world.offered(), Pairs({{1, 10}}));
        world.tell(ManualAssigned{ticketId(10), agentId(2), ChannelKind::Voice});
        QCOMPARE(world.all<EndOffer>().front().agent, agentId(1));
        QCOMPARE(world.router->load(agentId(2)).unitsUsed, 200);
    }

    void openOffer_blocksTheAgentForAnother()
    {
        World world;
        world.signIn(agent(1));
        world.tell(arrival(10, world.now)).tell(arrival(11, world.now));
        QVERIFY(world.offered().empty());
        world.tell(OfferAccepted{world.offerTo(1).id});
        QCOMPARE(world.offered(), Pairs({{1, 11}}));

        World many({.run = 7, .openOffersPerAgent = 0});
        many.signIn(agent(1)).tell(arrival(10, many.now)).tell(arrival(11, many.now));
        QCOMPARE(many.offered(), Pairs({{1, 11}}));
    }

    void snapshot_restoresTheSameState()
    {
        World world;
        world.signIn(agent(1)).signIn(agent(2)).tell(arrival(10, world.now)).tell(arrival(11, world.now));
        world.tell(arrival(12, world.now, ChannelKind::Chat, 9));
        world.tell(OfferDeclined{world.offerTo(1).id, ""});
        const std::string before = world.router->snapshot();
        World other;
        QVERIFY(other.router->restore(before));
        QCOMPARE(other.router->snapshot(), before);
        other.now = world.now;
        other.tell(AgentStatusChanged{agentId(2), AgentStatus::Away});
        world.tell(AgentStatusChanged{agentId(2), AgentStatus::Away});
        QCOMPARE(other.router->snapshot(), world.router->snapshot());
        QVERIFY(!other.router->restore("{}"));
        QCOMPARE(other.router->snapshot(), world.router->snapshot());
    }

    void explanation_isJsonWithTheFunnel()
    {
        World world;
        world.signIn(agent(1)).tell(arrival(10, world.now));
        const std::string text = world.all<MakeOffer>().front().explanation.json();
        QVERIFY(text.find(R"("step":"onlyOne")") != std::string::npos);
        QVERIFY(text.find(R"("capacity":1)") != std::string::npos);
        QVERIFY(text.find(R"("trigger":"arrived")") != std::string::npos);
    }
};

ATALAYA_TEST(RouterTest)

} // namespace atalaya::routing::test

#include "router_test.moc"
