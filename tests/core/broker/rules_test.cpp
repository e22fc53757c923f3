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

    static domain::RulesState kept(World& world)
    {
        domain::RulesState out;
        const auto read = world.apply([&](Turn& turn) -> Result<void> {
            ATALAYA_TRY(rules, rulesState(*turn.stores.settings));
            out = rules;
            return {};
        });
        ATALAYA_ASSERT(read.hasValue());
        return out;
    }

    static net::HttpResponse put(World& world, const domain::RulesDraft& draft,
                                 const std::string& login = "lea")
    {
        return world.request("PUT", "/api/v1/routing/draft", protocol::encodeValue(draft),
                             world.token(login));
    }
    static int put(World& world, const domain::RoutingRules& rules)
    {
        domain::RulesDraft draft;
        draft.rules = rules;
        return put(world, draft).status;
    }
    static int post(World& world, const std::string& what, const std::string& login = "lea")
    {
        return world.request("POST", "/api/v1/routing/" + what, "", world.token(login)).status;
    }

    static domain::SkillId addSkill(World& world)
    {
        domain::Skill skill;
        skill.id = domain::SkillId::make(kNoon, world.random);
        skill.name = "Spanish";
        const auto added = world.apply([&](Turn& turn) { return turn.directory.put(skill, turn.now); });
        ATALAYA_ASSERT(added.hasValue());
        return skill.id;
    }
    static std::vector<domain::SkillLevel> skillsOf(World& world, const std::string& login)
    {
        std::vector<domain::SkillLevel> out;
        const auto read = world.apply([&](Turn& turn) -> Result<void> {
            out = turn.directory.agentByLogin(login)->skills;
            return {};
        });
        ATALAYA_ASSERT(read.hasValue());
        return out;
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

    void undo_leavesADraftThatIsThere()
    {
        World world;
        put(world, pausing(world));
        post(world, "publish");
        domain::RulesDraft other = kept(world).draft.value_or(domain::RulesDraft());
        other.rules = kept(world).live;
        other.rules.queues[0].paused = false;
        QCOMPARE(put(world, other).status, 200);
        const auto typed = kept(world).draft;
        QCOMPARE(post(world, "undo"), 200);
        QVERIFY(kept(world).draft == typed);
        QVERIFY(kept(world).canUndo);
        QCOMPARE(post(world, "undo"), 200); // what was taken back is one more undo away
        QVERIFY(kept(world).live.queues[0].paused);
        QVERIFY(kept(world).draft == typed);
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
        domain::RulesDraft draft;
        draft.rules = rules;
        const auto answer = put(world, draft);
        QCOMPARE(answer.status, 400);
        QVERIFY(field(answer.body, "error.detail").find("queues[0]") != std::string::npos);
        QVERIFY(!kept(world).draft);
    }

    void draftSavedByTwo_isAConflictThatNamesTheFirst()
    {
        World world;
        domain::RulesDraft draft;
        draft.rules = pausing(world);
        const auto first = protocol::decodeValue<domain::RulesState>(put(world, draft).body);
        QVERIFY(first && first->draft);
        const domain::RulesDraft seen = *first->draft;
        world.wait(std::chrono::minutes(1));
        QCOMPARE(put(world, seen, "adam").status, 200); // who knows it may go on
        const auto second = put(world, seen);
        QCOMPARE(second.status, 409);
        const std::string detail = field(second.body, "error.detail");
        QVERIFY2(detail.find("adam Faro") != std::string::npos, detail.c_str());
        QVERIFY(detail.find(formatInstant(world.clock.now())) != std::string::npos);
        QCOMPARE(put(world, draft).status, 409); // so is who never saw it
    }

    void skillsOfADraft_holdWithItAndGoWithIt()
    {
        World world;
        const auto spanish = addSkill(world);
        const domain::AgentId ana = world.agent("ana").id;
        domain::RulesDraft draft;
        draft.rules = domain::defaultRoutingRules();
        domain::QueueRules queue;
        queue.queue = world.queue("General");
        queue.ladder = {{{}, {{spanish, 3}}, {}, 0}};
        draft.rules.queues = {queue};
        draft.skills = {{ana, {{spanish, 4}}}};
        QCOMPARE(put(world, draft).status, 200);
        Desk& desk = world.desk("ana");
        QCOMPARE(skillsOf(world, "ana").size(), 0u);
        QCOMPARE(post(world, "publish"), 200);
        QCOMPARE(skillsOf(world, "ana"), draft.skills[0].skills);
        for (const domain::Agent& agent : desk.replica<domain::Agent>())
            QCOMPARE(agent.skills.size(), agent.id == ana ? 1u : 0u);
        world.mail("eva@x.example", "First", "Hello?");
        QVERIFY(desk.last<protocol::OfferMade>().has_value()); // the router knows the level
        QCOMPARE(post(world, "undo"), 200);
        QCOMPARE(skillsOf(world, "ana").size(), 0u);
        QCOMPARE(kept(world).draft->skills, draft.skills);
    }

    void wrongSkills_areRefusedWithTheirPlace()
    {
        World world;
        const auto spanish = addSkill(world);
        const domain::AgentId ana = world.agent("ana").id;
        const auto detail = [&](std::vector<domain::AgentSkills> skills) {
            domain::RulesDraft draft;
            draft.rules = domain::defaultRoutingRules();
            draft.skills = std::move(skills);
            return field(put(world, draft).body, "error.detail");
        };
        const auto nobody = domain::AgentId::make(kNoon, world.random);
        const auto nothing = domain::SkillId::make(kNoon, world.random);
        QVERIFY(detail({{nobody, {}}}).find("skills[0].agent") != std::string::npos);
        QVERIFY(detail({{ana, {}}, {ana, {}}}).find("skills[1].agent") != std::string::npos);
        QVERIFY(detail({{ana, {{nothing, 1}}}}).find("skills[0].skills[0].skill") != std::string::npos);
        QVERIFY(detail({{ana, {{spanish, 6}}}}).find("skills[0].skills[0].level") != std::string::npos);
        QVERIFY(!kept(world).draft);
    }

    void changes_areListedNewestFirst()
    {
        World world;
        put(world, pausing(world));
        post(world, "publish");
        post(world, "undo");
        const auto changes = kept(world).changes;
        QCOMPARE(changes.size(), 2u);
        QCOMPARE(changes[0].version, std::int64_t(2));
        QVERIFY(changes[0].undo && !changes[1].undo);
        QCOMPARE(changes[1].by, world.agent("lea").id);
    }

    void draftOfAnOlderBroker_isReadWithItsAuthor()
    {
        World world;
        const domain::AgentId lea = world.agent("lea").id;
        const auto written = world.apply([&](Turn& turn) -> Result<void> {
            storage::SettingStore& settings = *turn.stores.settings;
            ATALAYA_CHECK(settings.set("routing.draft", protocol::encodeValue(pausing(world))));
            ATALAYA_CHECK(settings.set("routing.draft.by", lea.str() + " 2025-11-20T09:00:00Z"));
            return settings.set("routing.before", protocol::encodeValue(domain::defaultRoutingRules()));
        });
        QVERIFY(written.hasValue());
        QVERIFY(kept(world).draft->rules == pausing(world));
        QCOMPARE(kept(world).draft->by, lea);
        QCOMPARE(formatInstant(kept(world).draft->at), std::string("2025-11-20T09:00:00Z"));
        QCOMPARE(post(world, "publish"), 200);
        QCOMPARE(post(world, "undo"), 200);
        QVERIFY(kept(world).draft->rules.queues[0].paused);
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
