#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

namespace {

PastLeg leg(std::uint32_t number, Duration after)
{
    PastLeg made;
    made.ticket = id<domain::TicketId>(number);
    made.queue = id<domain::QueueId>(1);
    made.arrivedAt = kNoon + after;
    return made;
}

} // namespace

class PastStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyField_comesBack()
    {
        const auto stores = broker();
        PastLeg full = leg(1, 0s);
        full.channel = domain::ChannelKind::Voice;
        full.priority = domain::Priority::Urgent;
        full.requiredSkills = {{id<domain::SkillId>(1), 4}};
        full.dueAt = kNoon + 20s;
        full.moves = 2;
        must(stores.past->put(full));
        QVERIFY(full.row > 0);
        QVERIFY(must(stores.past->openLegs()) == std::vector{full});
        full.agent = id<domain::AgentId>(1);
        full.startedAt = kNoon + 3s;
        full.finishedAt = kNoon + 9s;
        full.gaveUpAt = kNoon + 10s;
        must(stores.past->put(full));
        QVERIFY(must(stores.past->openLegs()).empty());
        QVERIFY(must(stores.past->legs(kNoon, kNoon + 1s, {}, 10)) == std::vector{full});
    }

    void legs_comeInTheOrderOfArrivalPageByPage()
    {
        const auto stores = broker();
        for (std::uint32_t number : {5u, 3u, 4u, 1u, 2u}) {
            PastLeg one = leg(number, number <= 2 ? 1s : std::chrono::seconds(number));
            must(stores.past->put(one));
        }
        std::vector<PastLeg> read;
        std::optional<std::pair<Instant, std::int64_t>> after;
        for (;;) {
            const auto page = must(stores.past->legs(kNoon + 1s, kNoon + 5s, after, 2));
            if (page.empty())
                break;
            read.insert(read.end(), page.begin(), page.end());
            after = std::pair(page.back().arrivedAt, page.back().row);
        }
        QCOMPARE(read.size(), 4u); // the one at 5 s is outside
        for (std::uint32_t number = 1; number <= 4; ++number)
            QVERIFY(read[number - 1].ticket == id<domain::TicketId>(number));
    }

    void presence_beginsAndEndsOnce()
    {
        const auto stores = broker();
        const auto ana = id<domain::AgentId>(1);
        must(stores.past->end(ana, kNoon));
        must(stores.past->begin(ana, kNoon));
        must(stores.past->begin(ana, kNoon + 1s));
        must(stores.past->end(ana, kNoon + 2s));
        must(stores.past->end(ana, kNoon + 3s));
        must(stores.past->begin(ana, kNoon + 4s));
        const auto all = must(stores.past->presence(kNoon, kNoon + 1h));
        QVERIFY((all == std::vector<PastPresence>{{ana, kNoon, kNoon + 2s}, {ana, kNoon + 4s, {}}}));
        QCOMPARE(must(stores.past->presence(kNoon + 2s, kNoon + 4s)).size(), 0u);
        QCOMPARE(must(stores.past->presence(kNoon + 1s, kNoon + 2s)).size(), 1u);
    }

    void purge_removesWhatEndedLongAgo()
    {
        const auto stores = broker();
        PastLeg done = leg(1, 0s);
        done.finishedAt = kNoon + 1s;
        PastLeg gone = leg(2, 0s);
        gone.gaveUpAt = kNoon + 1h;
        PastLeg open = leg(3, 0s);
        for (PastLeg* one : {&done, &gone, &open})
            must(stores.past->put(*one));
        must(stores.past->put(PastPresence{id<domain::AgentId>(1), kNoon, kNoon + 1s}));
        must(stores.past->put(PastPresence{id<domain::AgentId>(1), kNoon, {}}));
        QCOMPARE(must(stores.past->purge(kNoon + 1min)), 2);
        QVERIFY((must(stores.past->legs(kNoon, kNoon + 1s, {}, 10)) == std::vector{gone, open}));
        QCOMPARE(must(stores.past->presence(kNoon, kNoon + 1h)).size(), 1u);
    }
};

ATALAYA_TEST(PastStoreTest)
#include "past_store_test.moc"
