#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;

class DirectoryStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agent_comesBackWhole()
    {
        const auto stores = broker();
        domain::Agent full;
        full.id = id<domain::AgentId>(2);
        full.login = "lucia";
        full.name = "Lucía Peña";
        full.role = domain::Role::Trainer;
        full.languages = {"es", "pt"};
        full.skills = {{id<domain::SkillId>(1), 4}, {id<domain::SkillId>(2), 1}};
        full.queues = {id<domain::QueueId>(1), id<domain::QueueId>(2)};
        full.channels = {domain::ChannelKind::Chat, domain::ChannelKind::Voice};
        full.capacityUnits = 60;
        full.status = domain::AgentStatus::WrapUp;
        full.disabled = true;
        full.version = 4;
        must(stores.directory->put(full));
        QVERIFY(must(stores.directory->agent(full.id)) == full);
        QVERIFY(must(stores.directory->agentByLogin("LUCIA")) == full);
        full.disabled = false;
        full.skills.clear();
        must(stores.directory->put(full));
        QVERIFY(must(stores.directory->agent(full.id)) == full);
        QCOMPARE(must(stores.directory->agents()).size(), 2u);
    }

    void loginTaken_isConstraint()
    {
        const auto stores = broker();
        domain::Agent other;
        other.id = id<domain::AgentId>(2);
        other.login = "Ana";
        QCOMPARE(failure(stores.directory->put(other)), "DatabaseConstraint");
    }

    void unknownAgent_isNotFound()
    {
        const auto stores = broker();
        QCOMPARE(failure(stores.directory->agent(id<domain::AgentId>(9))), "NotFound");
        QCOMPARE(failure(stores.directory->agentByLogin("nobody")), "NotFound");
    }

    void queuesSkillsAndAccounts_areListedByName()
    {
        const auto stores = broker();
        domain::Queue queue;
        queue.id = id<domain::QueueId>(2);
        queue.name = "Baggage";
        queue.description = "Lost and found";
        queue.colour = 3;
        queue.channels = {domain::ChannelKind::Email};
        queue.requiredSkills = {{id<domain::SkillId>(1), 2}};
        queue.firstResponseMinutes = 15;
        queue.nextResponseMinutes = 30;
        queue.resolutionMinutes = 600;
        queue.triage = true;
        queue.version = 2;
        must(stores.directory->put(queue));
        const auto queues = must(stores.directory->queues());
        QCOMPARE(queues.size(), 2u);
        QVERIFY(queues[0] == queue);

        must(stores.directory->put(domain::Skill{id<domain::SkillId>(1), "Spanish"}));
        must(stores.directory->put(domain::Skill{id<domain::SkillId>(1), "Castilian"}));
        QVERIFY(must(stores.directory->skills())
                == (std::vector<domain::Skill>{{id<domain::SkillId>(1), "Castilian"}}));

        const domain::ChannelAccount account{id<domain::ChannelAccountId>(1),
                                             domain::ChannelKind::Email,
                                             "Help desk",
                                             "help@example.com",
                                             queue.id,
                                             false,
                                             7};
        must(stores.directory->put(account));
        QVERIFY(must(stores.directory->accounts()) == std::vector<domain::ChannelAccount>{account});
    }
};

ATALAYA_TEST(DirectoryStoreTest)
#include "directory_store_test.moc"
