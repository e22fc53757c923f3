#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

namespace atalaya::broker::test {

using namespace std::chrono_literals;

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void fullDisk_releasesNothingAndTheEngineGoesOn()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        const domain::Ticket before = world.ticket(ticket);
        ana.forget();
        world.database->fault = Error{ErrorCode::DatabaseFull, "disk full"};
        const domain::Command command = domain::SetTicketPriority{ticket, domain::Priority::Urgent};
        const auto id = ana.run(command);
        world.settle();
        QCOMPARE(ana.answer(id)->code, ErrorCode::DatabaseFull);
        QVERIFY(ana.all<protocol::SyncPage>().empty());
        QCOMPARE(world.ticket(ticket), before);
        QCOMPARE(world.request("GET", "/healthz").status, 503);

        world.database->fault.reset();
        ana.forget();
        ana.run(command, id);
        world.settle();
        QVERIFY(ana.answer(id)->ok);
        QCOMPARE(world.ticket(ticket).priority, domain::Priority::Urgent);
        QCOMPARE(ana.replica<domain::Ticket>().size(), std::size_t(1));
        QCOMPARE(world.request("GET", "/healthz").status, 200);
    }

    void fullDisk_refusesMailWithAnError()
    {
        World world;
        const std::string token = world.token("adam");
        world.database->fault = Error{ErrorCode::DatabaseFull, "disk full"};
        const std::string path = "/api/v1/intake/messages?account=" + world.account().str();
        const std::string mail = "From: eva@x.example\r\nMessage-ID: <a@x>\r\nSubject: Hi\r\n\r\nText\r\n";
        const net::HttpHeaders type{{"Content-Type", "message/rfc822"}};
        QVERIFY(world.request("POST", path, mail, token, type).status >= 500);
        world.database->fault.reset();
        QCOMPARE(world.request("POST", path, mail, token, type).status, 201);
        QCOMPARE(world.tickets().size(), std::size_t(1));
    }

    void afterAFailedCommit_openOffersAreWithdrawnAndMadeAgain()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        const auto first = ana.last<protocol::OfferMade>()->offer;
        world.database->fault = Error{ErrorCode::DatabaseFull, "disk full"};
        const auto id = ana.run(domain::AcceptOffer{first.id});
        world.settle();
        QCOMPARE(ana.answer(id)->code, ErrorCode::DatabaseFull);
        QVERIFY(!world.ticket(ticket).assignee.has_value());
        world.database->fault.reset();
        world.settle();
        ana.send(protocol::SyncRequest{0, ""}); // anything that makes a turn
        world.settle();
        QCOMPARE(ana.last<protocol::OfferEnded>()->outcome, std::string("withdrawn"));
        const auto second = ana.last<protocol::OfferMade>()->offer;
        QVERIFY(second.id != first.id);
        QCOMPARE(second.ticket, ticket);
    }

    void failingInput_doesNotPoisonItsTurn()
    {
        World world;
        Engine& engine = world.broker->engine();
        std::string story;
        const auto good = [&](char name) {
            return Input{[&story, name](Turn& turn) -> Result<void> {
                             turn.journal.afterCommit([&story, name] { story += name; });
                             return turn.stores.settings->set(std::string(1, name), "written");
                         },
                         [&story](const Error&) { story += '!'; }};
        };
        const Input bad{[](Turn& turn) -> Result<void> {
                            ATALAYA_CHECK(turn.stores.settings->set("bad", "written"));
                            turn.journal.afterCommit([] { qFatal("an effect of an input that failed"); });
                            return Error{ErrorCode::InvalidField, "no"};
                        },
                        [&story](const Error&) { story += 'x'; }};
        QVERIFY(engine.post(good('a')));
        QVERIFY(engine.post(bad));
        QVERIFY(engine.post(good('b')));
        world.settle();
        QCOMPARE(story, std::string("abx"));
        QVERIFY(world.broker->stores().settings->get("a")->has_value());
        QVERIFY(!world.broker->stores().settings->get("bad")->has_value());
    }

    void fullQueue_refusesWithBusy()
    {
        World world;
        Engine& engine = world.broker->engine();
        int refused = 0;
        for (std::size_t i = 0; i < limits::kEngineQueue + 5; ++i)
            engine.postOrRefuse(
                {[](Turn&) -> Result<void> { return {}; },
                 [&refused](const Error& error) { refused += error.code == ErrorCode::Busy ? 1 : 0; }});
        QCOMPARE(refused, 5);
    }

    void turn_takesABoundedBatch()
    {
        World world;
        Engine& engine = world.broker->engine();
        int done = 0;
        for (std::size_t i = 0; i < limits::kEngineBatch + 10; ++i)
            engine.postOrRefuse({[&done](Turn&) -> Result<void> {
                                     ++done;
                                     return {};
                                 },
                                 {}});
        QVERIFY(engine.turn());
        QCOMPARE(done, int(limits::kEngineBatch));
        QVERIFY(!engine.turn());
        QCOMPARE(done, int(limits::kEngineBatch) + 10);
    }

    void slowInputs_endTheTurnAfterEightMilliseconds()
    {
        World world;
        Engine& engine = world.broker->engine();
        int done = 0;
        for (int i = 0; i < 5; ++i)
            engine.postOrRefuse({[&](Turn&) -> Result<void> {
                                     world.clock.advance(6ms);
                                     ++done;
                                     return {};
                                 },
                                 {}});
        engine.turn();
        QCOMPARE(done, 2);
        world.settle();
        QCOMPARE(done, 5);
    }

    void threads_carryOutWhatWasAcceptedBeforeTheyEnd()
    {
        World world;
        world.broker->start();
        std::atomic<int> done{0};
        for (int i = 0; i < 500; ++i)
            world.broker->engine().postOrRefuse({[&done](Turn&) -> Result<void> {
                                                     ++done;
                                                     return {};
                                                 },
                                                 {}});
        world.broker->stop();
        QCOMPARE(done.load(), 500);
    }
};

ATALAYA_TEST(EngineTest)

} // namespace atalaya::broker::test

#include "engine_test.moc"
