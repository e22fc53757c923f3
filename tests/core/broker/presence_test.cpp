#include "core/broker/new_life.h"
#include "core/broker/presence_desk.h"
#include "core/broker/presence_news.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace atalaya::broker::test {

using domain::Activity;
using protocol::Attend;
using protocol::PresenceChanged;
using namespace std::chrono_literals;

/// Who is in a ticket and who answers it, through sessions and without them.
class PresenceTest : public QObject {
    Q_OBJECT

    template <typename Id> static Id made(std::uint8_t n)
    {
        Uuid uuid;
        uuid.bytes[15] = n;
        return Id(uuid);
    }
    static Attending writes(std::uint8_t session, std::uint8_t agent, bool take = false)
    {
        return {made<domain::SessionId>(session), made<domain::AgentId>(agent), made<domain::TicketId>(1),
                Activity::Writing, take};
    }
    static Attending looks(std::uint8_t session, std::uint8_t agent)
    {
        Attending one = writes(session, agent);
        one.activity = Activity::Viewing;
        return one;
    }
    static domain::ReplyToTicket reply(World& world, domain::TicketId ticket, std::uint8_t n)
    {
        domain::ReplyToTicket command;
        command.ticket = ticket;
        command.entry = made<domain::EntryId>(n);
        command.text = "It is on its way.";
        command.expectedVersion = world.ticket(ticket).version;
        return command;
    }
    static void attend(World& world, Desk& desk, domain::TicketId ticket, Activity activity,
                       bool take = false)
    {
        desk.send(Attend{ticket, activity, take});
        world.settle();
    }
    static domain::TicketPresence seen(const Desk& desk)
    {
        const auto last = desk.last<PresenceChanged>();
        return last ? last->presence : domain::TicketPresence{};
    }
    static protocol::Answer answered(World& world, Desk& desk, const domain::Command& command)
    {
        const auto id = desk.run(command);
        world.settle();
        return *desk.answer(id);
    }
    static std::size_t sendings(World& world)
    {
        return world.broker->stores().outgoing->list(storage::OutgoingState::Queued, 10)->size();
    }

    const domain::TicketId kTicket = made<domain::TicketId>(1);

private slots:
    // ---- leases and the soft lock, without sessions ----

    void firstWriter_hasTheLockAndKeepsItWhileWriting()
    {
        PresenceDesk desk;
        desk.attend(writes(1, 1), kNoon);
        desk.attend(writes(2, 2), kNoon + 1s);
        QCOMPARE(desk.at(kTicket).lock->holder, made<domain::AgentId>(1));
        QCOMPARE(desk.at(kTicket).lock->token, 1);
        QCOMPARE(desk.at(kTicket).people.size(), std::size_t(2));
        for (int s = 3; s < 600; s += 3) {
            desk.heard(made<domain::SessionId>(2), kNoon + std::chrono::seconds(s));
            desk.attend(writes(1, 1), kNoon + std::chrono::seconds(s));
            desk.expire(kNoon + std::chrono::seconds(s));
        }
        QCOMPARE(desk.at(kTicket).lock->token, 1);
    }

    void takingOver_makesANewToken()
    {
        PresenceDesk desk;
        desk.attend(writes(1, 1), kNoon);
        desk.attend(writes(2, 2, true), kNoon + 1s);
        QCOMPARE(desk.at(kTicket).lock->holder, made<domain::AgentId>(2));
        QCOMPARE(desk.at(kTicket).lock->token, 2);
        desk.attend(writes(1, 1), kNoon + 2s); // going on does not take it back
        QCOMPARE(desk.at(kTicket).lock->holder, made<domain::AgentId>(2));
        desk.attend(looks(2, 2), kNoon + 3s);
        QVERIFY2(!desk.at(kTicket).lock, "who only looks answers no more");
        QCOMPARE(*desk.barring(kTicket, made<domain::AgentId>(1), 1), made<domain::AgentId>(2));
        QVERIFY(!desk.barring(kTicket, made<domain::AgentId>(1), 0));
        QVERIFY(!desk.barring(kTicket, made<domain::AgentId>(2), 1));
        desk.attend(writes(1, 1), kNoon + 4s);
        QCOMPARE(desk.at(kTicket).lock->token, 3);
        QVERIFY(!desk.barring(kTicket, made<domain::AgentId>(1), 3));
    }

    void silentSession_isGoneAfterItsLease()
    {
        PresenceDesk desk;
        desk.attend(writes(1, 1), kNoon);
        desk.heard(made<domain::SessionId>(1), kNoon + 8s);
        desk.expire(kNoon + 17s);
        QCOMPARE(desk.at(kTicket).people.size(), std::size_t(1));
        QCOMPARE(*desk.next(), kNoon); // news wait to be told
        desk.told(desk.news(kNoon + 17s), kNoon + 17s);
        QCOMPARE(*desk.next(), kNoon + 18s);
        desk.expire(kNoon + 18s);
        QVERIFY(desk.at(kTicket).people.empty());
        QVERIFY(!desk.at(kTicket).lock);
        desk.told(desk.news(kNoon + 18s), kNoon + 18s);
        QVERIFY(desk.isIdle());
    }

    void writerWhoStops_keepsNobodyFromItAfterThreeMinutes()
    {
        PresenceDesk desk;
        desk.attend(writes(1, 1), kNoon);
        for (int s = 5; s < 200; s += 5) {
            desk.heard(made<domain::SessionId>(1), kNoon + std::chrono::seconds(s));
            desk.expire(kNoon + std::chrono::seconds(s));
            QCOMPARE(desk.at(kTicket).lock.has_value(), s < 180);
        }
        QCOMPARE(desk.at(kTicket).people.front().activity, Activity::Viewing);
    }

    void sameAgentAtTwoComputers_isOnePersonWhoDoesTheMore()
    {
        PresenceDesk desk;
        desk.attend(looks(1, 1), kNoon);
        desk.attend(writes(2, 1), kNoon + 1s);
        QCOMPARE(desk.at(kTicket).people.size(), std::size_t(1));
        QCOMPARE(desk.at(kTicket).people.front().activity, Activity::Writing);
        desk.left(made<domain::SessionId>(2), kNoon + 2s);
        QCOMPARE(desk.at(kTicket).people.front().activity, Activity::Viewing);
        QVERIFY(!desk.at(kTicket).lock);
    }

    void newsOfATicket_goOutTwiceASecondAtMost()
    {
        PresenceDesk desk;
        desk.attend(looks(1, 1), kNoon);
        desk.told(desk.news(kNoon), kNoon);
        for (int ms = 10; ms < 500; ms += 10) {
            desk.attend(ms % 20 ? writes(1, 1) : looks(1, 1), kNoon + std::chrono::milliseconds(ms));
            QVERIFY(desk.news(kNoon + std::chrono::milliseconds(ms)).empty());
        }
        QCOMPARE(desk.news(kNoon + 500ms).size(), std::size_t(1));
    }

    void sessionInTooManyTickets_leavesTheFirst()
    {
        PresenceDesk desk;
        for (std::size_t n = 1; n <= PresenceDesk::kTicketsPerSession + 1; ++n) {
            Attending one = looks(1, 1);
            one.ticket = made<domain::TicketId>(static_cast<std::uint8_t>(n));
            desk.attend(one, kNoon);
        }
        QVERIFY(desk.at(made<domain::TicketId>(1)).people.empty());
        QCOMPARE(desk.at(made<domain::TicketId>(2)).people.size(), std::size_t(1));
    }

    // ---- through the broker ----

    void colleagues_hearOfComingWritingAndGoing()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        attend(world, ana, ticket, Activity::Viewing);
        QCOMPARE(seen(lea).ticket, ticket);
        QCOMPARE(seen(lea).people.front().agent, world.agent("ana").id);
        QCOMPARE(seen(lea).people.front().activity, Activity::Viewing);
        attend(world, ana, ticket, Activity::Writing);
        world.wait(600ms);
        QCOMPARE(seen(lea).people.front().activity, Activity::Writing);
        QCOMPARE(seen(lea).lock->holder, world.agent("ana").id);
        ana.close();
        world.wait(600ms);
        QVERIFY(seen(lea).people.empty());
        QVERIFY(!seen(lea).lock);
    }

    void heartbeats_renewTheLease()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        attend(world, ana, ticket, Activity::Viewing);
        for (int i = 0; i < 6; ++i) {
            world.wait(5s);
            ana.send(protocol::Ping{i});
            world.settle();
        }
        QCOMPARE(seen(lea).people.size(), std::size_t(1));
        world.wait(9s);
        QCOMPARE(seen(lea).people.size(), std::size_t(1));
        world.wait(2s);
        QVERIFY2(seen(lea).people.empty(), "silence ends it");
    }

    void newcomer_hearsWhoIsThere()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        attend(world, ana, ticket, Activity::Viewing);
        Desk& lea = world.desk("lea");
        world.settle();
        QCOMPARE(seen(lea).people.front().agent, world.agent("ana").id);
    }

    void ticketOutOfSight_isNeitherTakenNorTold()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& lea = world.desk("lea");
        QVERIFY(answered(world, lea, domain::MoveTicket{ticket, world.queue("Triage")}).ok);
        Desk& ana = world.desk("ana");
        Desk& adam = world.desk("adam");
        attend(world, adam, ticket, Activity::Writing);
        QCOMPARE(seen(lea).people.size(), std::size_t(1));
        QVERIFY2(ana.all<PresenceChanged>().empty(), "Ana does not see this queue");
        attend(world, ana, ticket, Activity::Writing);
        world.wait(1s);
        QCOMPARE(seen(lea).people.size(), std::size_t(1));
        QVERIFY(ana.all<PresenceChanged>().empty());
    }

    void leadWhoOnlySees_looksButHoldsNoLock()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& lea = world.desk("lea");
        QVERIFY(answered(world, lea, domain::MoveTicket{ticket, world.queue("Triage")}).ok);
        attend(world, lea, ticket, Activity::Writing);
        QCOMPARE(seen(lea).people.front().activity, Activity::Viewing);
        QVERIFY2(!seen(lea).lock, "she may not answer in this queue");
    }

    void presence_isNotInTheEventLog()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        const auto before = world.broker->stores().events->newest();
        attend(world, ana, ticket, Activity::Writing);
        world.wait(20s);
        QCOMPARE(*world.broker->stores().events->newest(), *before);
    }

    // ---- the guard at the broker ----

    void replyWhileAColleagueWrites_needsADecision()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        attend(world, lea, ticket, Activity::Writing);
        const protocol::Answer held = answered(world, ana, reply(world, ticket, 1));
        QCOMPARE(held.code, ErrorCode::HeldByOther);
        QCOMPARE(held.detail, world.agent("lea").id.str());
        QCOMPARE(sendings(world), std::size_t(0));
        auto anyway = reply(world, ticket, 1);
        anyway.sendAnyway = true;
        QVERIFY(answered(world, ana, anyway).ok);
    }

    void writer_sendsAndTheLockIsFree()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        attend(world, ana, ticket, Activity::Writing);
        auto command = reply(world, ticket, 1);
        command.lockToken = seen(ana).lock->token;
        QVERIFY(answered(world, ana, command).ok);
        world.wait(600ms);
        QVERIFY(!seen(lea).lock);
        QCOMPARE(seen(lea).people.front().activity, Activity::Viewing);
        QVERIFY(answered(world, lea, reply(world, ticket, 2)).ok);
    }

    void replyUnderATokenThatWasTakenOver_isHeld()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        attend(world, ana, ticket, Activity::Writing);
        auto command = reply(world, ticket, 1);
        command.lockToken = seen(ana).lock->token;
        world.wait(600ms);
        attend(world, lea, ticket, Activity::Writing, true);
        QVERIFY(seen(lea).lock->token > command.lockToken);
        attend(world, lea, ticket, Activity::None);
        QCOMPARE(answered(world, ana, command).code, ErrorCode::HeldByOther);
        command.sendAnyway = true;
        QVERIFY(answered(world, ana, command).ok);
    }

    void tokens_goOnAfterARestart()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        attend(world, ana, ticket, Activity::Writing);
        const std::int64_t before = seen(ana).lock->token;
        world.restart();
        Desk& lea = world.desk("lea");
        attend(world, lea, ticket, Activity::Writing);
        QVERIFY(seen(lea).lock->token > before);
        Desk& again = world.desk("ana");
        auto late = reply(world, ticket, 1);
        late.lockToken = before;
        QCOMPARE(answered(world, again, late).code, ErrorCode::HeldByOther);
    }

    void tokens_ofTheLifeBeforeARestoreAreNotGivenAwayAgain()
    {
        QTemporaryDir folder;
        storage::DatabaseOptions options;
        options.path = folder.filePath("broker.db").toStdString();
        std::int64_t before = 0;
        {
            World world({}, options.path);
            const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
            Desk& ana = world.desk("ana");
            attend(world, ana, ticket, Activity::Writing);
            before = seen(ana).lock->token;
        }
        auto stores = storage::openBroker(options);
        QVERIFY(stores);
        SeededRandom random(1);
        QVERIFY(beginNewLife(*stores, fromMicros(1), random));
        const auto kept = stores->settings->get(kTokenKey);
        QVERIFY(kept && kept->has_value());
        QVERIFY(std::stoll(**kept) > before + 1'000'000);
    }

    void twoWhoAnsweredOffline_areNotBothSentWithoutADecision()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        // Both wrote without a line: no lock, both know the same version.
        const auto first = reply(world, ticket, 1);
        const auto second = reply(world, ticket, 2);
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        const auto one = ana.run(first);
        const auto other = lea.run(second);
        world.settle();
        QVERIFY(ana.answer(one)->ok);
        QCOMPARE(lea.answer(other)->code, ErrorCode::Conflict);
        QCOMPARE(sendings(world), std::size_t(1));
        // Neither does it go by being sent once more: a repeated id gets its first answer.
        lea.run(second, other);
        world.settle();
        QCOMPARE(lea.last<protocol::Answer>()->code, ErrorCode::Conflict);
        QCOMPARE(sendings(world), std::size_t(1));
    }
};

ATALAYA_TEST(PresenceTest)

} // namespace atalaya::broker::test

#include "presence_test.moc"
