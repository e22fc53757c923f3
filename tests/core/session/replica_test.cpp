#include "core/session/replica.h"
#include "tests/core/session/fixtures.h"

using namespace atalaya;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

namespace {

protocol::SyncPage page(std::vector<protocol::ChangeBody> bodies, std::int64_t upTo)
{
    protocol::SyncPage out;
    out.upTo = upTo;
    for (auto& body : bodies)
        out.changes.push_back({upTo, kNow, std::move(body)});
    return out;
}

protocol::SyncPage snapshot(std::vector<protocol::ChangeBody> bodies, std::int64_t upTo, bool last)
{
    protocol::SyncPage out = page(std::move(bodies), upTo);
    out.snapshot = true;
    out.last = last;
    return out;
}

struct Fixture {
    storage::ReplicaStores stores = must(storage::openReplica({}));
    Replica replica = must(Replica::open(stores));

    void fill() { must(replica.apply(page({queue(1), customer(1), ticket(1)}, 5), kNow)); }
    void reopen() { replica = must(Replica::open(stores)); }
};

} // namespace

class ReplicaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void page_isThereWithItsPosition()
    {
        Fixture f;
        f.fill();
        f.reopen();
        QCOMPARE(f.replica.position(), 5);
        QVERIFY(f.replica.syncedAt() == kNow);
        QVERIFY(must(f.stores.tickets->get(ticket(1).id)) == ticket(1));
    }

    void touched_saysWhatLooksDifferent()
    {
        Fixture f;
        f.fill();
        const Touched entry1 = must(f.replica.apply(page({entry(1, ticket(1).id, "Hello")}, 6), kNow));
        QVERIFY(entry1.tickets.contains(ticket(1).id) && !entry1.directory && !entry1.everything);
        const Touched people = must(f.replica.apply(page({ana()}, 7), kNow));
        QVERIFY(people.directory && people.tickets.empty());
        const Touched name = must(f.replica.apply(page({customer(1)}, 8), kNow));
        QVERIFY2(name.everything, "its name stands in rows of any ticket");
    }

    void repeatedPage_changesNothing()
    {
        Fixture f;
        f.fill();
        domain::Entry sent = entry(1, ticket(1).id, "Hello");
        must(f.replica.apply(page({sent}, 6), kNow));
        sent.delivery = domain::Delivery::Delivered;
        must(f.replica.apply(page({sent}, 6), kNow));
        const auto all = must(f.stores.entries->listForTicket(ticket(1).id, {}));
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all.front().delivery, domain::Delivery::Delivered);
    }

    void pageAfterAGap_isRefused()
    {
        Fixture f;
        f.fill();
        protocol::SyncPage late = page({ticket(2)}, 9);
        late.after = 8;
        QVERIFY(f.replica.fitOf(late) == Replica::Fit::Gap);
        QCOMPARE(f.replica.apply(late, kNow).error().code, ErrorCode::Conflict);
        QCOMPARE(f.replica.position(), 5);
        QVERIFY(!f.stores.tickets->get(ticket(2).id));
        late.after = 5;
        must(f.replica.apply(late, kNow));
        QCOMPARE(f.replica.position(), 9);
        QVERIFY(f.replica.fitOf(late) == Replica::Fit::Repeated);
        late.upTo = 12; // some of it is new
        QVERIFY(f.replica.fitOf(late) == Replica::Fit::Next);
    }

    void pagesOfASnapshot_areCountedByTheirRows()
    {
        Fixture f;
        protocol::SyncPage first = snapshot({queue(1), customer(1)}, 0, false);
        first.first = true;
        first.after = 0;
        protocol::SyncPage second = snapshot({ticket(1)}, 7, true);
        second.after = 2;
        QVERIFY2(f.replica.fitOf(second) == Replica::Fit::Gap, "the first one is missing");
        must(f.replica.apply(first, kNow));
        protocol::SyncPage later = second;
        later.after = 3;
        QVERIFY(f.replica.fitOf(later) == Replica::Fit::Gap);
        must(f.replica.apply(second, kNow));
        QCOMPARE(f.replica.position(), 7);
    }

    void changeInARemovedTicket_isNotedAndBreaksNothing()
    {
        Fixture f;
        f.fill();
        f.replica.setKeepDays(30);
        domain::Ticket orphan = ticket(2);
        orphan.customer = id<domain::CustomerId>(9);
        must(f.replica.apply(
            page({orphan, entry(1, ticket(3).id, "Hello"), entry(2, ticket(1).id, "Here")}, 6), kNow));
        f.reopen();
        QCOMPARE(f.replica.missing().size(), 2u);
        QCOMPARE(must(f.stores.entries->listForTicket(ticket(1).id, {})).size(), 1u);
        must(f.replica.found(orphan.id));
        f.reopen();
        QCOMPARE(f.replica.missing().size(), 1u);
    }

    void brokenPage_leavesNothingOfItself()
    {
        Fixture f;
        f.fill();
        domain::Ticket orphan = ticket(2);
        orphan.customer = id<domain::CustomerId>(99);
        const auto refused = f.replica.apply(page({entry(1, ticket(1).id, "Hello"), orphan}, 9), kNow);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseConstraint);
        QCOMPARE(f.replica.position(), 5);
        QVERIFY(must(f.stores.entries->listForTicket(ticket(1).id, {})).empty());
    }

    void interruptedSnapshot_beginsAgain()
    {
        Fixture f;
        must(f.replica.adopt("epoch"));
        QVERIFY(!f.replica.hasRows());
        must(f.replica.apply(snapshot({queue(1), customer(1)}, 9, false), kNow));
        QCOMPARE(f.replica.position(), 0);
        f.reopen();
        QCOMPARE(f.replica.position(), 0);
        QVERIFY(f.replica.hasRows() && !f.replica.syncedAt());
        QCOMPARE(f.replica.epoch(), std::string("epoch"));
    }

    void lastPageOfASnapshot_setsThePosition()
    {
        Fixture f;
        must(f.replica.apply(snapshot({queue(1), customer(1)}, 9, false), kNow));
        const Touched all = must(f.replica.apply(snapshot({ticket(1)}, 9, true), kNow));
        QVERIFY(all.everything);
        QCOMPARE(f.replica.position(), 9);
    }

    void removed_isGoneAndMissingIsNoError()
    {
        Fixture f;
        f.fill();
        must(f.replica.apply(page({protocol::Removed{"ticket", ticket(1).id.uuid()}}, 6), kNow));
        QCOMPARE(f.stores.tickets->get(ticket(1).id).error().code, ErrorCode::NotFound);
        must(f.replica.apply(page({protocol::Removed{"ticket", ticket(1).id.uuid()}}, 7), kNow));
        QCOMPARE(f.replica.position(), 7);
    }

    void position_neverGoesBack()
    {
        Fixture f;
        f.fill();
        must(f.replica.apply(page({ticket(1)}, 3), kNow));
        QCOMPARE(f.replica.position(), 5);
    }
};

ATALAYA_TEST(ReplicaTest)
#include "replica_test.moc"
