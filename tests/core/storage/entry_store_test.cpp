#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

namespace {

/// The seconds after noon of the entries, in their order.
std::vector<std::int64_t> seconds(const std::vector<domain::Entry>& entries)
{
    std::vector<std::int64_t> all;
    for (const domain::Entry& one : entries)
        all.push_back(std::chrono::duration_cast<std::chrono::seconds>(one.at - kNoon).count());
    return all;
}

using Seconds = std::vector<std::int64_t>;

BrokerStores withEntries(std::uint32_t count)
{
    BrokerStores stores = broker();
    must(stores.tickets->put(ticket(1)));
    for (std::uint32_t i = 1; i <= count; ++i)
        must(stores.entries->add(entry(i, 1)));
    return stores;
}

} // namespace

class EntryStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyField_comesBack()
    {
        const auto stores = withEntries(0);
        domain::Entry full = entry(1, 1, "Text with\na second line");
        full.kind = domain::EntryKind::Call;
        full.direction = domain::Direction::Out;
        full.channel = domain::EntryChannel::Post;
        full.authorKind = domain::AuthorKind::Agent;
        full.authorId = "somebody";
        full.subject = "Re: bags";
        full.html = "<p>Text</p>";
        full.to = {"a@example.com", "b@example.com"};
        full.cc = {"c@example.com"};
        full.attachments = {{"00ff", "ticket \xFF.pdf", "application/pdf", 1234, ""},
                            {"11", "logo", "image/png", 5, "cid1"}};
        full.messageId = "<1@example.com>";
        full.delivery = domain::Delivery::Failed;
        full.deliveryDetail = "550 no such user";
        full.eventKind = "none";
        full.reach = domain::Reach{1, 2, 3};
        full.durationSeconds = 61;
        full.originalHash = "abcd";
        full.remoteContent = true;
        must(stores.entries->add(full));
        QVERIFY(must(stores.entries->get(full.id)) == full);
    }

    void sameIdTwice_isRefused()
    {
        const auto stores = withEntries(1);
        QCOMPARE(failure(stores.entries->add(entry(1, 1))), "AlreadyExists");
        QCOMPARE(must(stores.entries->countForTicket(id<domain::TicketId>(1))), 1);
    }

    void unknownTicket_isConstraint()
    {
        const auto stores = broker();
        QCOMPARE(failure(stores.entries->add(entry(1, 9))), "DatabaseConstraint");
    }

    void delivery_isAllThatChanges()
    {
        const auto stores = withEntries(1);
        must(
            stores.entries->setDelivery(id<domain::EntryId>(1), domain::Delivery::Unknown, "cut after DATA"));
        domain::Entry expected = entry(1, 1);
        expected.delivery = domain::Delivery::Unknown;
        expected.deliveryDetail = "cut after DATA";
        QVERIFY(must(stores.entries->get(expected.id)) == expected);
        QCOMPARE(failure(stores.entries->setDelivery(id<domain::EntryId>(2), domain::Delivery::Sent, "")),
                 "NotFound");
    }

    void sending_movesItToWhenItLeft()
    {
        const auto stores = withEntries(3);
        domain::Entry later = entry(9, 1);
        later.delivery = domain::Delivery::Scheduled;
        later.sendAt = kNoon + 60s;
        must(stores.entries->add(later));
        QVERIFY(must(stores.entries->get(later.id)) == later);
        must(stores.entries->setSending(later.id, kNoon + 61s, std::nullopt, 1));
        later.at = kNoon + 61s;
        later.sendAt.reset();
        later.attempts = 1;
        QVERIFY(must(stores.entries->listForTicket(id<domain::TicketId>(1), {})).back() == later);
        QCOMPARE(failure(stores.entries->setSending(id<domain::EntryId>(8), kNoon, {}, 1)), "NotFound");
    }

    void unsettled_areFailedUnknownAndScheduled()
    {
        const auto stores = withEntries(5);
        using domain::Delivery;
        must(stores.entries->setDelivery(id<domain::EntryId>(1), Delivery::Scheduled, ""));
        must(stores.entries->setDelivery(id<domain::EntryId>(2), Delivery::Unknown, ""));
        must(stores.entries->setDelivery(id<domain::EntryId>(3), Delivery::Failed, ""));
        must(stores.entries->setDelivery(id<domain::EntryId>(4), Delivery::Sent, ""));
        const auto of = [&](std::optional<domain::TicketId> ticket, int limit) {
            return seconds(must(stores.entries->unsettled(ticket, limit)));
        };
        QCOMPARE(of(id<domain::TicketId>(1), 10), (Seconds{1, 2, 3}));
        QCOMPARE(of({}, 2), (Seconds{1, 2}));
        QVERIFY(of(id<domain::TicketId>(7), 10).empty());
    }

    void ranges_areOldestFirst()
    {
        const auto stores = withEntries(6);
        const auto part = [&](EntryRange range) {
            return seconds(must(stores.entries->listForTicket(id<domain::TicketId>(1), range)));
        };
        QCOMPARE(part({}), (Seconds{1, 2, 3, 4, 5, 6}));
        QCOMPARE(part({.limit = 2}), (Seconds{5, 6}));
        QCOMPARE(part({.before = id<domain::EntryId>(5), .limit = 2}), (Seconds{3, 4}));
        QCOMPARE(part({.after = id<domain::EntryId>(2), .limit = 2}), (Seconds{3, 4}));
        QCOMPARE(part({.before = id<domain::EntryId>(5), .after = id<domain::EntryId>(2)}), (Seconds{3, 4}));
        QCOMPARE(failure(stores.entries->listForTicket(id<domain::TicketId>(1),
                                                       {.after = id<domain::EntryId>(99)})),
                 "NotFound");
    }

    void sameMoment_keepsOrderOfArrival()
    {
        const auto stores = withEntries(0);
        for (const std::uint32_t number : {3u, 1u, 2u}) {
            domain::Entry one = entry(number, 1, std::to_string(number));
            one.at = kNoon;
            must(stores.entries->add(one));
        }
        std::string order;
        for (const auto& one : must(stores.entries->listForTicket(id<domain::TicketId>(1), {})))
            order += one.text;
        QCOMPARE(order, std::string("312"));
    }

    void messageIds_findTheirEntriesNewestFirst()
    {
        const auto stores = withEntries(1);
        for (const std::uint32_t number : {2u, 3u}) {
            domain::Entry letter = entry(number, 1);
            letter.messageId = "<" + std::to_string(number) + "@example.com>";
            must(stores.entries->add(letter));
        }
        const auto found =
            must(stores.entries->findByMessageId({"<2@example.com>", "", "<9@x>", "<3@example.com>"}));
        QCOMPARE(seconds(found), (Seconds{3, 2}));
    }

    void latest_ignoresNotesAndEvents()
    {
        const auto stores = withEntries(2);
        domain::Entry event = entry(3, 1);
        event.kind = domain::EntryKind::Event;
        must(stores.entries->add(event));
        const auto last = must(stores.entries->latest(id<domain::TicketId>(1), domain::Direction::In));
        QVERIFY(last && last->id == id<domain::EntryId>(2));
        QVERIFY(!must(stores.entries->latest(id<domain::TicketId>(1), domain::Direction::Out)));
    }

    void blobs_areKnownAsUsed()
    {
        const auto stores = withEntries(0);
        domain::Entry letter = entry(1, 1);
        letter.attachments = {{"aa", "a", "b", 1, ""}};
        letter.originalHash = "bb";
        must(stores.entries->add(letter));
        QVERIFY(must(stores.entries->usesBlob("aa")));
        QVERIFY(must(stores.entries->usesBlob("bb")));
        QVERIFY(!must(stores.entries->usesBlob("cc")));
        QVERIFY(!must(stores.entries->usesBlob("")));
    }
};

ATALAYA_TEST(EntryStoreTest)
#include "entry_store_test.moc"
