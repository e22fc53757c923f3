#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

class LogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void events_areReadFromAnyPoint()
    {
        const auto stores = broker();
        QCOMPARE(must(stores.events->newest()), 0);
        QCOMPARE(must(stores.events->oldest()), 1);
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(must(stores.events->append(kNoon, "ticketChanged", "queue:1", "{}")), i);
        const auto rest = must(stores.events->read(3, 10));
        QCOMPARE(rest.size(), 2u);
        QCOMPARE(rest[0].sequence, 4);
        QCOMPARE(rest[0].kind, std::string("ticketChanged"));
        QCOMPARE(rest[0].scope, std::string("queue:1"));
        QCOMPARE(must(stores.events->read(0, 2)).size(), 2u);
    }

    void events_numbersAreNeverUsedTwice()
    {
        const auto stores = broker();
        for (int i = 0; i < 5; ++i)
            must(stores.events->append(kNoon, "k", "", "{}"));
        QCOMPARE(must(stores.events->trim(3)), 3);
        QCOMPARE(must(stores.events->oldest()), 4);
        QCOMPARE(must(stores.events->trim(5)), 2);
        QCOMPARE(must(stores.events->newest()), 5);
        QCOMPARE(must(stores.events->oldest()), 6);
        QCOMPARE(must(stores.events->append(kNoon, "k", "", "{}")), 6);
    }

    void eventsOfARolledBackTransaction_leaveNoGap()
    {
        const auto stores = broker();
        must(stores.events->append(kNoon, "k", "", "{}"));
        {
            const auto transaction = must(Transaction::begin(*stores.connection));
            must(stores.events->append(kNoon, "k", "", "{}"));
        }
        QCOMPARE(must(stores.events->append(kNoon, "k", "", "{}")), 2);
    }

    void command_isAnsweredAsTheFirstTime()
    {
        const auto stores = broker();
        const RememberedCommand first{id<domain::CommandId>(1), id<domain::AgentId>(1), kNoon,
                                      R"({"ok":true})"};
        QVERIFY(!must(stores.commands->find(first.id)));
        must(stores.commands->remember(first));
        RememberedCommand second = first;
        second.answer = "{}";
        QCOMPARE(failure(stores.commands->remember(second)), "AlreadyExists");
        QCOMPARE(must(stores.commands->find(first.id))->answer, first.answer);
        QCOMPARE(must(stores.commands->purge(kNoon)), 0);
        QCOMPARE(must(stores.commands->purge(kNoon + 1s)), 1);
        QVERIFY(!must(stores.commands->find(first.id)));
    }

    void intake_knowsWhatCameBefore()
    {
        const auto stores = broker();
        const IntakeRecord record{"inbox", "<1@x>", id<domain::TicketId>(1), id<domain::EntryId>(1), kNoon};
        QVERIFY(must(stores.intake->remember(record)));
        IntakeRecord again = record;
        again.ticket = id<domain::TicketId>(2);
        QVERIFY(!must(stores.intake->remember(again)));
        QVERIFY(must(stores.intake->find("inbox", "<1@x>"))->ticket == record.ticket);
        again.source = "other inbox";
        QVERIFY(must(stores.intake->remember(again)));
        QVERIFY(!must(stores.intake->find("inbox", "<2@x>")));
        QCOMPARE(must(stores.intake->count("inbox")), 1);
    }

    void mailbox_keepsItsPlace()
    {
        const auto stores = broker();
        MailboxState state{id<domain::ChannelAccountId>(1), "INBOX", 4'000'000'000u, 17, {12, 15}, kNoon};
        QVERIFY(!must(stores.mailboxes->find(state.account, "INBOX")));
        must(stores.mailboxes->put(state));
        state.lastUid = 4'294'967'295u;
        state.pending = {15};
        must(stores.mailboxes->put(state));
        QVERIFY(must(stores.mailboxes->find(state.account, "INBOX")) == state);
        QCOMPARE(must(stores.mailboxes->list()).size(), 1u);
        must(stores.mailboxes->remove(state.account));
        QVERIFY(must(stores.mailboxes->list()).empty());
    }

    void settings_areListedByBeginning()
    {
        const auto stores = broker();
        must(stores.settings->set("replica.position", "1"));
        must(stores.settings->set("replica.position", "2"));
        must(stores.settings->set("replica.epoch", "a"));
        must(stores.settings->set("other", "b"));
        QCOMPARE(must(stores.settings->get("replica.position")).value_or(""), std::string("2"));
        const auto listed = must(stores.settings->list("replica."));
        QCOMPARE(listed.size(), 2u);
        QCOMPARE(listed[0].first, std::string("replica.epoch"));
        must(stores.settings->remove("other"));
        must(stores.settings->remove("other"));
        QVERIFY(!must(stores.settings->get("other")));
    }
};

ATALAYA_TEST(LogsTest)
#include "logs_test.moc"
