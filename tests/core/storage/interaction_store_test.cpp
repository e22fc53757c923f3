#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

namespace {

InteractionRecord record(std::uint32_t number, std::int64_t key)
{
    InteractionRecord made;
    made.id = id<domain::InteractionId>(number);
    made.ticket = id<domain::TicketId>(number);
    made.queue = id<domain::QueueId>(1);
    made.key = key;
    made.sequence = number;
    made.enqueuedAt = kNoon;
    made.updatedAt = kNoon;
    made.detail = "{}";
    return made;
}

} // namespace

class InteractionStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyField_comesBack()
    {
        const auto stores = broker();
        InteractionRecord full = record(1, -5);
        full.channel = domain::ChannelKind::Voice;
        full.state = InteractionState::Offered;
        full.agent = id<domain::AgentId>(1);
        full.offer = id<domain::OfferId>(1);
        full.offerExpiresAt = kNoon + 20s;
        full.offers = 2;
        must(stores.interactions->put(full));
        QVERIFY(must(stores.interactions->get(full.id)) == full);
        full.state = InteractionState::WrapUp;
        full.offer.reset();
        full.offerExpiresAt.reset();
        must(stores.interactions->put(full));
        QVERIFY(must(stores.interactions->activeOf(full.ticket)) == full);
    }

    void active_isInTheOrderOfTheQueue()
    {
        const auto stores = broker();
        InteractionRecord closed = record(3, 1);
        closed.state = InteractionState::Closed;
        for (const auto& one : {record(1, 20), record(2, 10), closed, record(4, 10)})
            must(stores.interactions->put(one));
        const auto active = must(stores.interactions->active());
        QCOMPARE(active.size(), 3u);
        QVERIFY(active[0].id == id<domain::InteractionId>(2));
        QVERIFY(active[1].id == id<domain::InteractionId>(4));
        QVERIFY(!must(stores.interactions->activeOf(closed.ticket)));
        QCOMPARE(must(stores.interactions->purgeClosed(kNoon + 1s)), 1);
        QCOMPARE(failure(stores.interactions->get(closed.id)), "NotFound");
    }

    void secondActiveOfATicket_isConstraint()
    {
        const auto stores = broker();
        must(stores.interactions->put(record(1, 1)));
        InteractionRecord second = record(2, 1);
        second.ticket = id<domain::TicketId>(1);
        QCOMPARE(failure(stores.interactions->put(second)), "DatabaseConstraint");
        second.state = InteractionState::Closed;
        must(stores.interactions->put(second));
    }

    void decisions_areFoundByTicket()
    {
        const auto stores = broker();
        RouterRecord decision;
        decision.at = kNoon;
        decision.kind = "offered";
        decision.ticket = id<domain::TicketId>(1);
        decision.agent = id<domain::AgentId>(1);
        decision.body = R"({"funnel":[3,2,1]})";
        QCOMPARE(must(stores.routerLog->append(decision)), 1);
        decision.kind = "missed";
        QCOMPARE(must(stores.routerLog->append(decision)), 2);
        decision.ticket.reset();
        decision.at = kNoon + 1h;
        must(stores.routerLog->append(decision));
        const auto why = must(stores.routerLog->forTicket(id<domain::TicketId>(1), 10));
        QCOMPARE(why.size(), 2u);
        QCOMPARE(why[0].kind, std::string("missed"));
        QCOMPARE(why[1].body, std::string(R"({"funnel":[3,2,1]})"));
        QVERIFY(!why[0].interaction && why[0].agent == id<domain::AgentId>(1));
        QCOMPARE(must(stores.routerLog->read(1, 10)).size(), 2u);
        QCOMPARE(must(stores.routerLog->purge(kNoon + 1s)), 2);
    }
};

ATALAYA_TEST(InteractionStoreTest)
#include "interaction_store_test.moc"
