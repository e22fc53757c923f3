#include "core/broker/load_company.h"
#include "core/broker/router_records.h"
#include "core/broker/routing_desk.h"
#include "core/broker/rules.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

#include <algorithm>
#include <boost/json.hpp>
#include <fstream>

namespace atalaya::broker::test {

using namespace std::chrono_literals;

/// What the broker remembers of its work: records of decisions, the past for what-if, how queues stand, and
/// what comes while a queue is closed.
class PastTest : public QObject {
    Q_OBJECT

    template <typename T>
    static T get(World& world, const std::string& path, const std::string& login = "lea")
    {
        const auto answer = world.request("GET", path, "", world.token(login));
        const auto read = protocol::decodeValue<T>(answer.body);
        if (answer.status != 200 || !read)
            qWarning("%s: %d %s", path.c_str(), answer.status, answer.body.c_str());
        return read ? *read : T{};
    }

    /// {"items":[…]} of values.
    template <typename T> static std::vector<T> list(World& world, const std::string& path)
    {
        const auto answer = world.request("GET", path, "", world.token("lea"));
        std::vector<T> out;
        const auto items = boost::json::parse(answer.body).at("items").as_array();
        for (const auto& one : items) {
            const auto read = protocol::decodeValue<T>(boost::json::serialize(one));
            if (!read)
                qWarning("%s", read.error().str().c_str());
            else
                out.push_back(*read);
        }
        return out;
    }

    static std::string recording(Instant from, Instant until, const std::string& more = {})
    {
        return "/api/v1/routing/recording?from=" + formatInstant(from) + "&until=" + formatInstant(until)
            + more;
    }
    static routing::RecordedPast past(World& world)
    {
        return get<routing::RecordedPast>(world, recording(kNoon - 24h, kNoon + 48h));
    }
    static std::vector<routing::RoutingRecord> records(World& world, domain::TicketId ticket)
    {
        return list<routing::RoutingRecord>(world, "/api/v1/tickets/" + ticket.str() + "/routing");
    }
    static std::vector<std::string> kinds(World& world, domain::TicketId ticket)
    {
        std::vector<std::string> out;
        for (const routing::RoutingRecord& one : records(world, ticket))
            out.push_back(one.kind);
        return out;
    }

    static domain::CommandId accept(Desk& desk)
    {
        return desk.run(domain::AcceptOffer{desk.last<protocol::OfferMade>()->offer.id});
    }

    /// kNoon is a Thursday, 12:00 UTC; the queue opens an hour later.
    static void close(World& world, domain::ClosedAction action)
    {
        const auto done = world.apply([&](Turn& turn) -> Result<void> {
            domain::RulesDraft draft;
            ATALAYA_TRY(state, rulesState(*turn.stores.settings));
            draft.rules = state.live;
            domain::QueueRules queue;
            queue.queue = world.queue("General");
            queue.open = {{3, 13 * 60, 18 * 60}};
            queue.closed = action;
            draft.rules.queues = {queue};
            ATALAYA_CHECK(saveRulesDraft(turn, world.agent("lea"), draft));
            return publishRules(turn, world.agent("lea"));
        });
        ATALAYA_ASSERT(done.hasValue());
    }

    static bool hasEvent(World& world, domain::TicketId ticket, const std::string& words)
    {
        for (const domain::Entry& entry : world.entries(ticket))
            if (entry.eventKind == "closed" && entry.text.find(words) != std::string::npos)
                return true;
        return false;
    }
    static int closedEvents(World& world, domain::TicketId ticket)
    {
        int count = 0;
        for (const domain::Entry& entry : world.entries(ticket))
            count += entry.eventKind == "closed" ? 1 : 0;
        return count;
    }

private slots:
    void offer_isRecordedWithHowTheOthersStood()
    {
        World world;
        world.desk("ana");
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        const auto all = records(world, ticket);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].kind, std::string("offered"));
        QCOMPARE(*all[0].agent, world.agent("ana").id);
        QCOMPARE(all[0].decision->funnel.capacity, 1);
        QCOMPARE(all[0].others.size(), 2u); // lea and adam; bea does not belong to the queue
        for (const routing::Standing& one : all[0].others)
            QVERIFY(one.reasons[0].kind == routing::WhyNotKind::Offline);
    }

    void decline_isRecordedWithWhatTheAgentSaid()
    {
        World world;
        Desk& ana = world.desk("ana");
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        ana.run(domain::DeclineOffer{ana.last<protocol::OfferMade>()->offer.id, "not my language"});
        world.settle();
        const auto all = records(world, ticket);
        const auto declined = std::ranges::find(all, "declined", &routing::RoutingRecord::kind);
        QVERIFY(declined != all.end());
        QCOMPARE(declined->reason, std::string("not my language"));
    }

    void waitsFor_isThereWhileItWaits()
    {
        World world;
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        const std::string path = "/api/v1/tickets/" + ticket.str() + "/routing/waits-for";
        QVERIFY(get<routing::WaitReport>(world, path).what == routing::WaitingFor::SignIn);
        world.desk("ana");
        QCOMPARE(world.request("GET", path, "", world.token("lea")).status, 204);
    }

    void standings_areOfEveryAgent()
    {
        World world;
        world.desk("ana");
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        const auto all =
            list<routing::Standing>(world, "/api/v1/tickets/" + ticket.str() + "/routing/agents");
        QCOMPARE(all.size(), 4u);
        for (const routing::Standing& one : all)
            QCOMPARE(one.reasons.empty(), one.agent == world.agent("ana").id);
    }

    void queueStates_countWhoWaitsAndWhoIsThere()
    {
        World world;
        world.mail("eva@x.example", "First", "Hello?");
        world.wait(90s);
        auto states = list<routing::QueueState>(world, "/api/v1/routing/queues");
        QCOMPARE(states.size(), 2u);
        QCOMPARE(states[0].queue, world.queue("General"));
        QCOMPARE(states[0].waiting, 1);
        QVERIFY(states[0].longestWait == Duration(90s));
        QCOMPARE(states[0].agentsSignedIn, 0);
        Desk& ana = world.desk("ana");
        states = list<routing::QueueState>(world, "/api/v1/routing/queues");
        QCOMPARE(states[0].waiting, 0);
        QCOMPARE(states[0].agentsSignedIn, 1);
        QCOMPARE(states[0].agentsFree, 0); // has the offer
        accept(ana);
        world.settle();
        states = list<routing::QueueState>(world, "/api/v1/routing/queues");
        QCOMPARE(states[0].agentsFree, 1);
        QVERIFY(!states[0].longestWait && states[0].open && !states[0].paused);
    }

    void work_isRecordedFromArrivalToEnd()
    {
        World world;
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        world.wait(1min);
        Desk& ana = world.desk("ana");
        world.wait(5s);
        accept(ana);
        world.settle();
        world.wait(5min);
        ana.run(domain::SetTicketStatus{ticket, domain::TicketStatus::Solved});
        world.settle();
        const auto recorded = past(world);
        QCOMPARE(recorded.work.size(), 1u);
        const routing::RecordedWork& work = recorded.work[0];
        QCOMPARE(work.ticket, ticket);
        QCOMPARE(work.queue, world.queue("General"));
        QCOMPARE(*work.agent, world.agent("ana").id);
        QVERIFY(*work.startedAt - work.arrivedAt == Duration(65s));
        QVERIFY(*work.finishedAt - *work.startedAt == Duration(5min));
        QCOMPARE(recorded.presence.size(), 1u);
        QCOMPARE(recorded.presence[0].agent, world.agent("ana").id);
        QVERIFY(!recorded.presence[0].until);
    }

    void customerWhoWritesAgain_isANewLegOfTheOwner()
    {
        World world;
        Desk& ana = world.desk("ana");
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        accept(ana);
        world.settle();
        world.wait(1min);
        ana.run(domain::SetTicketStatus{ticket, domain::TicketStatus::Solved});
        world.wait(1min);
        const auto again = world.apply([&](Turn& turn) -> Result<void> {
            turn.routing.emplace_back(
                routing::ManualAssigned{ticket, world.agent("ana").id, domain::ChannelKind::Email});
            return {};
        });
        QVERIFY(again.hasValue());
        const auto work = past(world).work;
        QCOMPARE(work.size(), 2u);
        QVERIFY(work[0].finishedAt && !work[1].finishedAt);
        QVERIFY(*work[1].startedAt == work[1].arrivedAt);
    }

    void restart_keepsWhatIsOpenAndEndsThePresenceBefore()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        Desk& ana = world.desk("ana");
        const domain::TicketId taken = world.mail("eva@x.example", "First", "Hello?");
        accept(ana);
        world.settle();
        world.wait(1min);
        world.mail("leo@x.example", "Second", "Hello?");
        const Instant lastSign = world.clock.now();
        world.clock.advance(8h);
        world.restart();
        world.wait(1min); // nobody came back
        const auto recorded = past(world);
        QCOMPARE(recorded.work.size(), 2u);
        QCOMPARE(recorded.work[0].ticket, taken);
        QVERIFY(recorded.work[0].startedAt && !recorded.work[0].finishedAt);
        QVERIFY(!recorded.work[1].startedAt && !recorded.work[1].finishedAt);
        QVERIFY(!recorded.presence.empty());
        QVERIFY(recorded.presence[0].until == lastSign);
    }

    void recording_isForWhoChangesRulesAndChecksItsTimes()
    {
        World world;
        const std::string path = recording(kNoon, kNoon + 1h);
        QCOMPARE(world.request("GET", path, "", world.token("ana")).status, 403);
        QCOMPARE(world.request("GET", recording(kNoon, kNoon), "", world.token("lea")).status, 400);
        QCOMPARE(world.request("GET", path + "&after=nonsense", "", world.token("lea")).status, 400);
        QCOMPARE(world.request("GET", "/api/v1/routing/recording", "", world.token("lea")).status, 400);
    }

    void closedQueue_keepsTheTicketUntilItOpens_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("words");
        QTest::newRow("message") << int(domain::ClosedAction::Message) << ""
                                 << "Waits until General opens";
        QTest::newRow("callback") << int(domain::ClosedAction::Callback) << "callback"
                                  << "called back";
        QTest::newRow("reject") << int(domain::ClosedAction::Reject) << "rejected"
                                << "Turned away";
    }
    void closedQueue_keepsTheTicketUntilItOpens()
    {
        QFETCH(int, action);
        QFETCH(QString, tag);
        QFETCH(QString, words);
        World world;
        close(world, domain::ClosedAction(action));
        Desk& ana = world.desk("ana");
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        QVERIFY(!ana.last<protocol::OfferMade>());
        QVERIFY(hasEvent(world, ticket, words.toStdString()));
        QVERIFY(world.ticket(ticket).status == domain::TicketStatus::New);
        QVERIFY(!world.ticket(ticket).assignee);
        const std::vector<std::string> tags =
            tag.isEmpty() ? std::vector<std::string>() : std::vector{tag.toStdString()};
        QVERIFY(world.ticket(ticket).tags == tags);
        const auto newest = records(world, ticket).front();
        QVERIFY(newest.closed == domain::ClosedAction(action));
        const auto waits =
            get<routing::WaitReport>(world, "/api/v1/tickets/" + ticket.str() + "/routing/waits-for");
        QVERIFY(waits.what == routing::WaitingFor::Opening);
        QVERIFY(waits.changesAt == kNoon + 1h);
        world.clock.advance(1h);
        world.settle();
        QVERIFY(ana.last<protocol::OfferMade>().has_value());
        QCOMPARE(kinds(world, ticket).front(), std::string("offered"));
        QCOMPARE(closedEvents(world, ticket), 1);
    }

    void closedQueue_isNotForgottenOverARestart()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        close(world, domain::ClosedAction::Message);
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        world.clock.advance(10min);
        world.restart();
        QCOMPARE(closedEvents(world, ticket), 1); // told once
        Desk& ana = world.desk("ana");
        QVERIFY(!ana.last<protocol::OfferMade>());
        world.clock.advance(50min);
        world.settle();
        QVERIFY(ana.last<protocol::OfferMade>().has_value());
    }

    void newRules_openAClosedQueueAtOnce()
    {
        World world;
        close(world, domain::ClosedAction::Message);
        Desk& ana = world.desk("ana");
        world.mail("eva@x.example", "First", "Hello?");
        QVERIFY(!ana.last<protocol::OfferMade>());
        QCOMPARE(world.request("POST", "/api/v1/routing/undo", "", world.token("lea")).status, 200);
        QVERIFY(ana.last<protocol::OfferMade>().has_value());
    }

    void sampleCompany_keepsAMailAsItArrived()
    {
        auto stores = storage::openBroker({});
        QVERIFY(stores);
        storage::MemoryBlobStore blobs;
        std::ifstream lines(qEnvironmentVariable("ATALAYA_SOURCE_DIR", QStringLiteral(".")).toStdString()
                            + "/resources/sample/company.jsonl");
        QVERIFY(loadCompany(lines, *stores, blobs));
        const auto ticket = stores->tickets->byNumber(48177);
        QVERIFY(ticket);
        const auto entries = stores->entries->listForTicket(ticket->id, {});
        QVERIFY(entries);
        const auto mail = std::ranges::find_if(
            *entries, [](const domain::Entry& one) { return !one.originalHash.empty(); });
        QVERIFY(mail != entries->end());
        const auto bytes = blobs.get(mail->originalHash);
        QVERIFY(bytes && bytes->find("Content-Type: text/html") != std::string::npos);
    }

    void sampleCompany_hasAPastAndRecordsThatAreUnderstood()
    {
        auto stores = storage::openBroker({});
        QVERIFY(stores);
        storage::MemoryBlobStore blobs;
        std::ifstream lines(qEnvironmentVariable("ATALAYA_SOURCE_DIR", QStringLiteral(".")).toStdString()
                            + "/resources/sample/company.jsonl");
        const auto loaded = loadCompany(lines, *stores, blobs);
        QVERIFY2(loaded, loaded ? "" : loaded.error().str().c_str());
        QCOMPARE(loaded->at("past"), std::int64_t(7));
        const auto rows = stores->routerLog->read(0, 1000);
        QVERIFY(rows);
        int offers = 0;
        for (const storage::RouterRecord& row : *rows) {
            const routing::RoutingRecord record = recordOf(row);
            if (record.kind == "offered") {
                ++offers;
                QVERIFY2(record.decision && !record.others.empty(), row.body.c_str());
            }
            QCOMPARE(record.kind == "declined", !record.reason.empty());
        }
        QVERIFY(offers > 10);
    }

    void takenByHandWhileClosed_doesNotComeBackAtOpening()
    {
        World world;
        close(world, domain::ClosedAction::Callback);
        Desk& ana = world.desk("ana");
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        ana.run(domain::AssignTicket{ticket, world.agent("ana").id});
        world.settle();
        world.clock.advance(1h);
        world.settle();
        QVERIFY(!ana.last<protocol::OfferMade>());
        QCOMPARE(*world.ticket(ticket).assignee, world.agent("ana").id);
    }
};

ATALAYA_TEST(PastTest)

} // namespace atalaya::broker::test

#include "past_test.moc"
