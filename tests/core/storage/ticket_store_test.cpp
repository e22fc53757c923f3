#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;
using domain::TicketStatus;

namespace {

/// The numbers of a list, in its order.
std::vector<std::int64_t> numbers(TicketStore& store, const TicketFilter& filter,
                                  TicketSort sort = TicketSort::Oldest)
{
    std::vector<std::int64_t> all;
    for (const domain::Ticket& found : must(store.list(filter, sort, std::nullopt, 100)).tickets)
        all.push_back(found.number);
    return all;
}

using Numbers = std::vector<std::int64_t>;

} // namespace

class TicketStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyField_comesBack()
    {
        const auto stores = broker();
        domain::Ticket full = ticket(1);
        full.status = TicketStatus::Pending;
        full.priority = domain::Priority::Urgent;
        full.assignee = id<domain::AgentId>(1);
        full.channel = domain::EntryChannel::WhatsApp;
        full.tags = {"vip", "with \"quotes\"", "niño"};
        full.language = "pt";
        full.lastInboundAt = kNoon;
        full.lastOutboundAt = kNoon + 1s;
        full.dueAt = kNoon + 2s;
        full.dueKind = domain::DueKind::NextResponse;
        full.snoozedUntil = kNoon + 3s;
        full.mood = -2;
        full.unread = 3;
        full.undelivered = 2;
        full.scheduled = 1;
        full.snippet = "Where is my bag?";
        full.csat = 4;
        full.version = 9;
        must(stores.tickets->put(full));
        QVERIFY(must(stores.tickets->get(full.id)) == full);
        QVERIFY(must(stores.tickets->byNumber(1)) == full);
        full.assignee.reset();
        full.tags = {"vip"};
        full.dueAt.reset();
        full.csat.reset();
        must(stores.tickets->put(full));
        QVERIFY(must(stores.tickets->get(full.id)) == full);
    }

    void unknownIdAndNumber_areNotFound()
    {
        const auto stores = broker();
        QCOMPARE(failure(stores.tickets->get(id<domain::TicketId>(5))), "NotFound");
        QCOMPARE(failure(stores.tickets->byNumber(0)), "NotFound");
        QCOMPARE(failure(stores.tickets->remove(id<domain::TicketId>(5))), "NotFound");
    }

    void unknownCustomer_isConstraint()
    {
        const auto stores = broker();
        domain::Ticket orphan = ticket(1);
        orphan.customer = id<domain::CustomerId>(99);
        QCOMPARE(failure(stores.tickets->put(orphan)), "DatabaseConstraint");
        QCOMPARE(must(stores.tickets->count({})), 0);
    }

    void numberTaken_isConstraint_exceptZero()
    {
        const auto stores = broker();
        must(stores.tickets->put(ticket(1)));
        domain::Ticket other = ticket(2);
        other.number = 1;
        QCOMPARE(failure(stores.tickets->put(other)), "DatabaseConstraint");
        other.number = 0; // made offline, twice
        must(stores.tickets->put(other));
        domain::Ticket third = ticket(3);
        third.number = 0;
        must(stores.tickets->put(third));
    }

    void nextNumber_growsAndPassesStoredOnes()
    {
        const auto stores = broker();
        const auto first = must(stores.tickets->nextNumber());
        QCOMPARE(must(stores.tickets->nextNumber()), first + 1);
        domain::Ticket imported = ticket(1);
        imported.number = first + 1000;
        must(stores.tickets->put(imported));
        QCOMPARE(must(stores.tickets->nextNumber()), first + 1001);
    }

    void filters_selectWhatTheySay()
    {
        const auto stores = broker();
        domain::Ticket mine = ticket(1);
        mine.assignee = id<domain::AgentId>(1);
        mine.tags = {"refund"};
        mine.dueAt = kNoon + 1h;
        domain::Ticket solved = ticket(2);
        solved.status = TicketStatus::Solved;
        solved.unread = 1;
        solved.undelivered = 1;
        solved.scheduled = 2;
        domain::Ticket parked = ticket(3);
        parked.snoozedUntil = kNoon + 24h;
        parked.subject = "Perdí mi equipaje";
        for (const auto& one : {mine, solved, parked})
            must(stores.tickets->put(one));

        const auto with = [&](auto change) {
            TicketFilter filter;
            change(filter);
            const auto found = numbers(*stores.tickets, filter);
            if (must(stores.tickets->count(filter)) != std::int64_t(found.size()))
                return Numbers{-1};
            return found;
        };
        QCOMPARE(with([](TicketFilter&) {}), (Numbers{1, 2, 3}));
        QCOMPARE(with([](TicketFilter& f) { f.assignee = id<domain::AgentId>(1); }), Numbers{1});
        QCOMPARE(with([](TicketFilter& f) { f.unassigned = true; }), (Numbers{2, 3}));
        QCOMPARE(with([](TicketFilter& f) {
                     f.statuses = {TicketStatus::New, TicketStatus::Closed};
                 }),
                 (Numbers{1, 3}));
        QCOMPARE(with([](TicketFilter& f) { f.queues = {id<domain::QueueId>(2)}; }), Numbers{});
        QCOMPARE(with([](TicketFilter& f) { f.queues = {id<domain::QueueId>(1)}; }), (Numbers{1, 2, 3}));
        QCOMPARE(with([](TicketFilter& f) { f.customer = id<domain::CustomerId>(1); }), (Numbers{1, 2, 3}));
        QCOMPARE(with([](TicketFilter& f) { f.tag = "refund"; }), Numbers{1});
        QCOMPARE(with([](TicketFilter& f) { f.snoozed = true; }), Numbers{3});
        QCOMPARE(with([](TicketFilter& f) { f.snoozed = false; }), (Numbers{1, 2}));
        QCOMPARE(with([](TicketFilter& f) { f.unread = true; }), Numbers{2});
        QCOMPARE(with([](TicketFilter& f) { f.undelivered = true; }), Numbers{2});
        QCOMPARE(with([](TicketFilter& f) { f.scheduled = true; }), Numbers{2});
        QCOMPARE(with([](TicketFilter& f) { f.dueBefore = kNoon + 2h; }), Numbers{1});
        QCOMPARE(with([](TicketFilter& f) { f.updatedAfter = kNoon + 2min; }), Numbers{3});
        QCOMPARE(with([](TicketFilter& f) { f.text = "perdi equi"; }), Numbers{3});
        QCOMPARE(with([](TicketFilter& f) { f.text = "\" * ("; }), (Numbers{1, 2, 3}));
    }

    void sorts_putTicketsWithoutKeyLast()
    {
        const auto stores = broker();
        domain::Ticket answered = ticket(1);
        answered.lastInboundAt = kNoon;
        answered.lastOutboundAt = kNoon + 1s;
        domain::Ticket waiting = ticket(2);
        waiting.lastInboundAt = kNoon + 5s;
        waiting.dueAt = kNoon + 1h;
        domain::Ticket longer = ticket(3);
        longer.lastInboundAt = kNoon + 4s;
        longer.lastOutboundAt = kNoon;
        longer.updatedAt = kNoon;
        for (const auto& one : {answered, waiting, longer})
            must(stores.tickets->put(one));
        QCOMPARE(numbers(*stores.tickets, {}, TicketSort::LongestWaiting), (Numbers{3, 2, 1}));
        QCOMPARE(numbers(*stores.tickets, {}, TicketSort::DueTime), (Numbers{2, 1, 3}));
        QCOMPARE(numbers(*stores.tickets, {}, TicketSort::Newest), (Numbers{3, 2, 1}));
        QCOMPARE(numbers(*stores.tickets, {}, TicketSort::Oldest), (Numbers{1, 2, 3}));
        QCOMPARE(numbers(*stores.tickets, {}, TicketSort::RecentlyUpdated), (Numbers{2, 1, 3}));
    }

    void pages_joinToTheWholeList_data()
    {
        QTest::addColumn<int>("sort");
        QTest::newRow("due") << int(TicketSort::DueTime);
        QTest::newRow("newest") << int(TicketSort::Newest);
        QTest::newRow("oldest") << int(TicketSort::Oldest);
        QTest::newRow("waiting") << int(TicketSort::LongestWaiting);
        QTest::newRow("updated") << int(TicketSort::RecentlyUpdated);
    }

    void pages_joinToTheWholeList()
    {
        QFETCH(int, sort);
        const auto stores = broker();
        for (std::uint32_t i = 1; i <= 25; ++i) {
            domain::Ticket one = ticket(i);
            one.createdAt = kNoon + std::chrono::minutes(i / 4); // equal keys: the id has to decide
            one.updatedAt = one.createdAt;
            if (i % 3 == 0)
                one.dueAt = one.createdAt;
            if (i % 5 == 0)
                one.lastInboundAt = kNoon;
            must(stores.tickets->put(one));
        }
        const auto whole = numbers(*stores.tickets, {}, TicketSort(sort));
        Numbers joined;
        std::optional<TicketCursor> cursor;
        do {
            const auto page = must(stores.tickets->list({}, TicketSort(sort), cursor, 4));
            for (const auto& one : page.tickets)
                joined.push_back(one.number);
            cursor = page.next;
        } while (cursor && joined.size() < 100);
        QCOMPARE(whole.size(), 25u);
        QCOMPARE(joined, whole);
    }

    void tags_areCountedAndFollowChanges()
    {
        const auto stores = broker();
        domain::Ticket first = ticket(1);
        first.tags = {"refund", "vip"};
        domain::Ticket second = ticket(2);
        second.tags = {"refund"};
        must(stores.tickets->put(first));
        must(stores.tickets->put(second));
        auto tags = must(stores.tickets->tags("", 10));
        QCOMPARE(tags.size(), 2u);
        QCOMPARE(tags[0].tag, std::string("refund"));
        QCOMPARE(tags[0].tickets, 2);
        first.tags.clear();
        must(stores.tickets->put(first));
        QCOMPARE(must(stores.tickets->tags("v", 10)).size(), 0u);
        QCOMPARE(must(stores.tickets->tags("ref", 10)).at(0).tickets, 1);
    }

    void removed_takesEntriesTagsAndWordsAlong()
    {
        const auto stores = broker();
        domain::Ticket gone = ticket(1);
        gone.tags = {"refund"};
        must(stores.tickets->put(gone));
        domain::Entry letter = entry(1, 1, "unmistakable");
        letter.attachments = {{"aa", "a.pdf", "application/pdf", 3, ""}};
        must(stores.entries->add(letter));
        must(stores.tickets->remove(gone.id));
        QCOMPARE(failure(stores.entries->get(letter.id)), "NotFound");
        QCOMPARE(must(stores.tickets->tags("", 10)).size(), 0u);
        QVERIFY(must(stores.search->search({.text = "unmistakable"})).hits.empty());
        must(stores.connection->checkIntegrity());
    }

    void changedWords_leaveTheSearchIndexRight()
    {
        const auto stores = broker();
        domain::Ticket changing = ticket(1);
        for (const char* subject : {"alpha", "beta", "gamma", "beta"}) {
            changing.subject = subject;
            changing.tags.push_back(subject);
            must(stores.tickets->put(changing));
        }
        must(stores.connection->checkIntegrity());
        TicketFilter filter;
        filter.text = "gamma"; // still a tag
        QCOMPARE(must(stores.tickets->count(filter)), 1);
    }
};

ATALAYA_TEST(TicketStoreTest)
#include "ticket_store_test.moc"
