#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

namespace atalaya::broker::test {

using namespace std::chrono_literals;

class SyncTest : public QObject {
    Q_OBJECT

private slots:
    void snapshot_hasEverythingTheAgentMaySee()
    {
        World world;
        world.mail("Ana Ruiz <ana@customer.example>", "Where is my bag", "Hello, where is it?");
        Desk& desk = world.desk("ana");
        const auto pages = desk.all<protocol::SyncPage>();
        QVERIFY(pages.front().snapshot && pages.front().first);
        QVERIFY(pages.back().last);
        QCOMPARE(desk.replica<domain::Ticket>().size(), std::size_t(1));
        QCOMPARE(desk.replica<domain::Entry>().size(), std::size_t(1));
        QCOMPARE(desk.replica<domain::Customer>().size(), std::size_t(1));
        QCOMPARE(desk.replica<domain::Agent>().size(), std::size_t(4));
        QCOMPARE(desk.replica<domain::Queue>().size(), std::size_t(2));
        QCOMPARE(desk.position(), world.broker->engine().counters().newestEvent.load());
    }

    void manyTickets_comeInPages()
    {
        World world;
        for (int i = 0; i < 300; ++i)
            world.mail("c" + std::to_string(i) + "@x.example", "Case " + std::to_string(i), "Text");
        Desk& desk = world.desk("lea");
        const auto pages = desk.all<protocol::SyncPage>();
        QVERIFY(pages.size() >= 2);
        for (const protocol::SyncPage& page : pages)
            QVERIFY(page.changes.size() <= kSyncRows);
        for (std::size_t i = 0; i + 1 < pages.size(); ++i)
            QCOMPARE(pages[i].upTo, 0);
        QCOMPARE(desk.replica<domain::Ticket>().size(), std::size_t(300));
        QCOMPARE(desk.replica<domain::Entry>().size(), std::size_t(300));
    }

    void liveSession_getsEveryChangeWithItsNumber()
    {
        World world;
        Desk& desk = world.desk("ana");
        const std::int64_t before = desk.position();
        world.mail("c@x.example", "New", "Text");
        QVERIFY(desk.position() > before);
        QCOMPARE(desk.replica<domain::Ticket>().size(), std::size_t(1));
        QVERIFY(!desk.last<protocol::SyncPage>()->snapshot);
    }

    void afterAGap_theLogFillsIt()
    {
        World world;
        world.mail("a@x.example", "First", "Text");
        Desk& first = world.desk("ana");
        const std::int64_t position = first.position();
        first.close();
        world.settle();
        world.mail("b@x.example", "Second", "Text");
        Desk& second = world.desk("ana", false);
        second.send(protocol::SyncRequest{position, second.last<protocol::Welcome>()->epoch});
        world.settle();
        for (const protocol::SyncPage& page : second.all<protocol::SyncPage>())
            QVERIFY(!page.snapshot);
        QVERIFY(second.all<protocol::SyncPage>().back().last);
        QCOMPARE(second.replica<domain::Ticket>().size(), std::size_t(1));
        QCOMPARE(second.replica<domain::Ticket>().front().subject, std::string("Second"));
        QCOMPARE(second.position(), world.broker->engine().counters().newestEvent.load());
    }

    void otherEpoch_orTrimmedLogMeansASnapshot()
    {
        World world;
        world.mail("a@x.example", "First", "Text");
        Desk& desk = world.desk("ana", false);
        desk.send(protocol::SyncRequest{3, "another-database"});
        world.settle();
        QVERIFY(desk.all<protocol::SyncPage>().front().snapshot);

        QVERIFY(world.broker->stores().events->trim(10));
        Desk& late = world.desk("lea", false);
        late.send(protocol::SyncRequest{3, late.last<protocol::Welcome>()->epoch});
        world.settle();
        QVERIFY(late.all<protocol::SyncPage>().front().snapshot);
    }

    void strangerToTheQueue_seesNothingOfIt()
    {
        World world;
        Desk& bea = world.desk("bea"); // belongs to no queue
        const domain::TicketId ticket = world.mail("a@x.example", "Secret", "Text");
        QVERIFY(bea.replica<domain::Ticket>().empty());
        QVERIFY(bea.replica<domain::Entry>().empty());
        Desk& again = world.desk("bea");
        QVERIFY(again.replica<domain::Ticket>().empty());
        QVERIFY(!ticket.isNull());
    }

    void assignedFromOutside_bringsTheWholeConversation()
    {
        World world;
        Desk& lea = world.desk("lea");
        Desk& bea = world.desk("bea");
        const domain::TicketId ticket = world.mail("a@x.example", "Old story", "Text");
        lea.run(domain::AssignTicket{ticket, world.agent("bea").id});
        world.settle();
        QCOMPARE(bea.replica<domain::Ticket>().size(), std::size_t(1));
        QVERIFY(bea.replica<domain::Entry>().size() >= 2); // the message and the event

        lea.run(domain::AssignTicket{ticket, std::nullopt});
        world.settle();
        QVERIFY(bea.replica<domain::Ticket>().empty());
    }

    void gapOverATransfer_isReplayedAsItWasSeen()
    {
        World world;
        Desk& lea = world.desk("lea");
        const domain::TicketId ticket = world.mail("a@x.example", "Old story", "Text");
        Desk& bea = world.desk("bea");
        const std::int64_t position = bea.position();
        bea.close();
        world.settle();
        lea.run(domain::AssignTicket{ticket, world.agent("bea").id});
        world.settle();
        Desk& back = world.desk("bea", false);
        back.send(protocol::SyncRequest{position, back.last<protocol::Welcome>()->epoch});
        world.settle();
        QCOMPARE(back.replica<domain::Ticket>().size(), std::size_t(1));
        QVERIFY(back.replica<domain::Entry>().size() >= 2);
    }

    void changedQueues_endTheSessionAndItsEpoch()
    {
        World world;
        Desk& ana = world.desk("ana");
        const std::string epoch = ana.last<protocol::Welcome>()->epoch;
        domain::Agent agent = world.broker->stores().directory->agent(world.agent("ana").id).value();
        agent.queues.push_back(world.queue("Triage"));
        const auto response = world.request("PUT", "/api/v1/agents/" + agent.id.str(),
                                            protocol::encodeValue(agent), world.token("adam"));
        QCOMPARE(response.status, 200);
        QCOMPARE(ana.last<protocol::Goodbye>()->code, ErrorCode::Conflict);
        Desk& again = world.desk("ana");
        QVERIFY(again.last<protocol::Welcome>()->epoch != epoch);
    }

    void ownCommand_tellsThePositionEvenIfNothingIsSeen()
    {
        World world;
        Desk& ana = world.desk("ana");
        const domain::TicketId ticket = world.mail("a@x.example", "Move me", "Text");
        const auto id = ana.run(domain::MoveTicket{ticket, world.queue("Triage")});
        world.settle();
        QVERIFY(ana.answer(id)->ok);
        QVERIFY(ana.position() >= ana.answer(id)->seq);
        QVERIFY(ana.replica<domain::Ticket>().empty());
    }
};

ATALAYA_TEST(SyncTest)

} // namespace atalaya::broker::test

#include "sync_test.moc"
