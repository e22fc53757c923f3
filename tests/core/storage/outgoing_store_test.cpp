#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

namespace {

OutgoingMessage message(std::uint32_t number, std::uint32_t ofTicket, Instant notBefore = kNoon)
{
    OutgoingMessage made;
    made.entry = id<domain::EntryId>(number);
    made.ticket = id<domain::TicketId>(ofTicket);
    made.account = id<domain::ChannelAccountId>(1);
    made.notBefore = notBefore;
    made.createdAt = kNoon;
    made.updatedAt = kNoon;
    made.messageId = "<" + std::to_string(number) + "@example.com>";
    made.recipients = {"a@example.com", "b@example.com"};
    made.rawHash = "aa";
    return made;
}

std::vector<domain::EntryId> due(OutgoingStore& store, Instant now)
{
    std::vector<domain::EntryId> ids;
    for (const OutgoingMessage& one : must(store.due(now, 100)))
        ids.push_back(one.entry);
    return ids;
}

using Ids = std::vector<domain::EntryId>;

} // namespace

class OutgoingStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void message_comesBackAndIsQueuedOnce()
    {
        const auto stores = broker();
        must(stores.outgoing->queue(message(1, 1)));
        QVERIFY(must(stores.outgoing->get(id<domain::EntryId>(1))) == message(1, 1));
        QCOMPARE(failure(stores.outgoing->queue(message(1, 1))), "AlreadyExists");
        QCOMPARE(failure(stores.outgoing->get(id<domain::EntryId>(2))), "NotFound");
    }

    void due_waitsForItsTime()
    {
        const auto stores = broker();
        must(stores.outgoing->queue(message(1, 1, kNoon + 10s)));
        QVERIFY(must(stores.outgoing->nextDue()) == kNoon + 10s);
        QVERIFY(due(*stores.outgoing, kNoon + 9s).empty());
        QCOMPARE(due(*stores.outgoing, kNoon + 10s), Ids{id<domain::EntryId>(1)});
    }

    void due_keepsTheOrderWithinATicket()
    {
        const auto stores = broker();
        must(stores.outgoing->queue(message(1, 1, kNoon + 10s)));
        must(stores.outgoing->queue(message(2, 1, kNoon)));
        must(stores.outgoing->queue(message(3, 2, kNoon)));
        QCOMPARE(due(*stores.outgoing, kNoon), Ids{id<domain::EntryId>(3)});
        must(stores.outgoing->markSending(id<domain::EntryId>(1), kNoon + 10s));
        QCOMPARE(due(*stores.outgoing, kNoon + 10s), Ids{id<domain::EntryId>(3)});
        must(stores.outgoing->finish(id<domain::EntryId>(1), OutgoingState::Sent, "", kNoon + 11s));
        QCOMPARE(due(*stores.outgoing, kNoon + 11s), (Ids{id<domain::EntryId>(2), id<domain::EntryId>(3)}));
    }

    void sending_canBeginOnlyOnce()
    {
        const auto stores = broker();
        must(stores.outgoing->queue(message(1, 1)));
        QCOMPARE(must(stores.outgoing->markSending(id<domain::EntryId>(1), kNoon)), 1);
        QCOMPARE(failure(stores.outgoing->markSending(id<domain::EntryId>(1), kNoon)), "Conflict");
        QCOMPARE(failure(stores.outgoing->cancel(id<domain::EntryId>(1))), "Conflict");
        QCOMPARE(failure(stores.outgoing->markSending(id<domain::EntryId>(9), kNoon)), "NotFound");
    }

    void failedAttempt_isCountedAndTriedAgain()
    {
        const auto stores = broker();
        const auto entry = id<domain::EntryId>(1);
        must(stores.outgoing->queue(message(1, 1)));
        must(stores.outgoing->markSending(entry, kNoon));
        must(stores.outgoing->requeue(entry, kNoon + 60s, "451 try later", kNoon + 1s));
        QVERIFY(due(*stores.outgoing, kNoon + 59s).empty());
        QCOMPARE(must(stores.outgoing->get(entry)).lastError, std::string("451 try later"));
        QCOMPARE(must(stores.outgoing->markSending(entry, kNoon + 60s)), 2);
        must(stores.outgoing->finish(entry, OutgoingState::Failed, "550 no", kNoon + 61s));
        QCOMPARE(must(stores.outgoing->list(OutgoingState::Failed, 10)).size(), 1u);
        QCOMPARE(failure(stores.outgoing->finish(entry, OutgoingState::Sent, "", kNoon)), "Conflict");
        QCOMPARE(failure(stores.outgoing->finish(entry, OutgoingState::Queued, "", kNoon)),
                 "InvalidArgument");
    }

    void keptForLater_doesNotHoldUpTheTicket()
    {
        const auto stores = broker();
        OutgoingMessage later = message(1, 1, kNoon + 60s);
        later.scheduled = true;
        later.unlessAnswered = true;
        later.statusAfter = domain::TicketStatus::Solved;
        must(stores.outgoing->queue(later));
        must(stores.outgoing->queue(message(2, 1)));
        QVERIFY(must(stores.outgoing->get(id<domain::EntryId>(1))) == later);
        QCOMPARE(due(*stores.outgoing, kNoon), Ids{id<domain::EntryId>(2)});
    }

    void keptForLater_onceItHasLeft_isLikeAnyOther()
    {
        const auto stores = broker();
        OutgoingMessage later = message(1, 1);
        later.scheduled = true;
        must(stores.outgoing->queue(later));
        must(stores.outgoing->queue(message(2, 1)));
        must(stores.outgoing->markSending(id<domain::EntryId>(1), kNoon));
        QVERIFY(due(*stores.outgoing, kNoon).empty());
        must(stores.outgoing->requeue(id<domain::EntryId>(1), kNoon + 60s, "451", kNoon));
        QVERIFY(due(*stores.outgoing, kNoon).empty());
    }

    void queuedMessage_getsAnotherTime()
    {
        const auto stores = broker();
        must(stores.outgoing->queue(message(1, 1, kNoon + 60s)));
        must(stores.outgoing->requeue(id<domain::EntryId>(1), kNoon, "", kNoon));
        QCOMPARE(due(*stores.outgoing, kNoon), Ids{id<domain::EntryId>(1)});
    }

    void outcome_canBeLearntLater()
    {
        const auto stores = broker();
        const auto entry = id<domain::EntryId>(1);
        must(stores.outgoing->queue(message(1, 1)));
        must(stores.outgoing->markSending(entry, kNoon));
        must(stores.outgoing->finish(entry, OutgoingState::Unknown, "cut", kNoon));
        must(stores.outgoing->finish(entry, OutgoingState::Sent, "", kNoon + 1s));
        QCOMPARE(failure(stores.outgoing->finish(entry, OutgoingState::Unknown, "", kNoon)), "Conflict");
        QCOMPARE(failure(stores.outgoing->requeue(entry, kNoon, "", kNoon)), "Conflict");
        must(stores.outgoing->finish(entry, OutgoingState::Failed, "550 it came back", kNoon + 2s));
        must(stores.outgoing->requeue(entry, kNoon + 3s, "", kNoon + 3s));
        QCOMPARE(must(stores.outgoing->markSending(entry, kNoon + 3s)), 2);
    }

    void undo_takesAQueuedMessageBack()
    {
        const auto stores = broker();
        must(stores.outgoing->queue(message(1, 1)));
        must(stores.outgoing->cancel(id<domain::EntryId>(1)));
        QCOMPARE(failure(stores.outgoing->get(id<domain::EntryId>(1))), "NotFound");
        QVERIFY(!must(stores.outgoing->nextDue()));
    }

    void programEndedWhileSending_outcomeIsUnknownNotSentNotQueued()
    {
        const Folder folder;
        {
            const auto stores = must(openBroker({.path = folder.file("b.db")}));
            must(stores.outgoing->queue(message(1, 1)));
            must(stores.outgoing->queue(message(2, 2)));
            must(stores.outgoing->markSending(id<domain::EntryId>(1), kNoon));
        }
        const auto stores = must(openBroker({.path = folder.file("b.db")}));
        const auto interrupted = must(stores.outgoing->recoverInterrupted(kNoon + 5s));
        QCOMPARE(interrupted.size(), 1u);
        QCOMPARE(interrupted[0].state, OutgoingState::Unknown);
        QCOMPARE(interrupted[0].attempt, 1);
        QCOMPARE(due(*stores.outgoing, kNoon + 5s), Ids{id<domain::EntryId>(2)});
        QVERIFY(must(stores.outgoing->recoverInterrupted(kNoon + 6s)).empty());
    }
};

ATALAYA_TEST(OutgoingStoreTest)
#include "outgoing_store_test.moc"
