#include "core/broker/rules.h"

#include "core/broker/routing_desk.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

namespace atalaya::broker::test {

class RulesTest : public QObject {
    Q_OBJECT

    /// Rules in which one queue is paused: easy to see in what the router does.
    static domain::RoutingRules pausing(World& world, std::int64_t version = 0)
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        rules.version = version;
        domain::QueueRules queue;
        queue.queue = world.queue("General");
        queue.paused = true;
        rules.queues = {queue};
        return rules;
    }

    static KeptRules kept(World& world)
    {
        KeptRules out;
        const auto read = world.apply([&](Turn& turn) -> Result<void> {
            ATALAYA_TRY(rules, keptRules(*turn.stores.settings));
            out = rules;
            return {};
        });
        ATALAYA_ASSERT(read.hasValue());
        return out;
    }

    static int put(World& world, const domain::RoutingRules& rules)
    {
        return world.request("PUT", "/api/v1/routing/draft", protocol::encodeValue(rules), world.token("lea"))
            .status;
    }
    static int post(World& world, const std::string& what, const std::string& login = "lea")
    {
        return world.request("POST", "/api/v1/routing/" + what, "", world.token(login)).status;
    }

private slots:
    void newBroker_hasTheDefaults()
    {
        World world;
        QVERIFY(kept(world).live == domain::defaultRoutingRules());
        QVERIFY(!kept(world).draft);
        QVERIFY(!kept(world).canUndo);
    }

    void draft_changesNothingUntilItIsPublished()
    {
        World world;
        Desk& ana = world.desk("ana");
        QCOMPARE(put(world, pausing(world)), 200);
        QCOMPARE(kept(world).draft->by, world.agent("lea").id);
        world.mail("eva@x.example", "First", "Hello?");
        QVERIFY(ana.last<protocol::OfferMade>().has_value());
    }

    void publishedRules_holdAtOnceAndAfterARestart()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        put(world, pausing(world));
        QCOMPARE(post(world, "publish"), 200);
        QCOMPARE(kept(world).live.version, std::int64_t(1));
        QVERIFY(!kept(world).draft);
        Desk& ana = world.desk("ana");
        world.mail("eva@x.example", "First", "Hello?");
        QVERIFY(!ana.last<protocol::OfferMade>());
        world.restart();
        QCOMPARE(kept(world).live.version, std::int64_t(1));
        Desk& again = world.desk("ana");
        world.mail("eva@x.example", "Second", "Hello again?");
        QVERIFY(!again.last<protocol::OfferMade>());
    }

    void undo_offersWhatWaitedAndKeepsTheDraft()
    {
        World world;
        put(world, pausing(world));
        post(world, "publish");
        Desk& ana = world.desk("ana");
        world.mail("eva@x.example", "First", "Hello?");
        QVERIFY(!ana.last<protocol::OfferMade>());
        QCOMPARE(post(world, "undo"), 200);
        QVERIFY(ana.last<protocol::OfferMade>().has_value());
        QCOMPARE(kept(world).live.version, std::int64_t(2));
        QVERIFY(kept(world).draft->rules.queues[0].paused);
        QCOMPARE(post(world, "undo"), 404);
        QCOMPARE(post(world, "publish"), 200); // and on again
    }

    void everyPublication_isInTheAuditLogWithItsAuthor()
    {
        World world;
        put(world, pausing(world));
        post(world, "publish");
        post(world, "undo");
        std::vector<std::string> seen;
        const auto read = world.apply([&](Turn& turn) -> Result<void> {
            ATALAYA_TRY(rows, turn.stores.audit->read(0, 100));
            for (const storage::AuditRecord& row : rows)
                if (row.subject == "routing rules" && row.actor == world.agent("lea").id.str())
                    seen.push_back(row.action);
            return {};
        });
        QVERIFY(read.hasValue());
        QCOMPARE(seen, (std::vector<std::string>{"publishRules", "undoRules"}));
    }

    void draftFromOlderRules_isAConflict()
    {
        World world;
        put(world, pausing(world));
        post(world, "publish");
        QCOMPARE(put(world, pausing(world, 0)), 200);
        QCOMPARE(post(world, "publish"), 409);
        QVERIFY(kept(world).draft.has_value());
    }

    void unknownQueue_isRefusedWithItsPlace()
    {
        World world;
        domain::RoutingRules rules = pausing(world);
        rules.queues[0].queue = domain::QueueId::make(kNoon, world.random);
        const auto answer =
            world.request("PUT", "/api/v1/routing/draft", protocol::encodeValue(rules), world.token("lea"));
        QCOMPARE(answer.status, 400);
        QVERIFY(field(answer.body, "error.detail").find("queues[0]") != std::string::npos);
        QVERIFY(!kept(world).draft);
    }

    void agents_mayNeitherReadNorPublish()
    {
        World world;
        put(world, pausing(world));
        QCOMPARE(post(world, "publish", "ana"), 403);
        QCOMPARE(world.request("GET", "/api/v1/routing/rules", "", world.token("ana")).status, 403);
    }

    void whyNot_namesTheReason()
    {
        World world;
        world.desk("ana");
        const domain::TicketId ticket = world.mail("eva@x.example", "First", "Hello?");
        const auto answer = world.request(
            "GET", "/api/v1/tickets/" + ticket.str() + "/routing/agents/" + world.agent("bea").id.str(), "",
            world.token("lea"));
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.body.find("offline") != std::string::npos, answer.body.c_str());
    }
};

ATALAYA_TEST(RulesTest)

} // namespace atalaya::broker::test

#include "rules_test.moc"
