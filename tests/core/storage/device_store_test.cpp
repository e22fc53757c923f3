#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

namespace {

/// A broker's database with two agents.
BrokerStores twoAgents()
{
    auto stores = broker();
    domain::Agent luis;
    luis.id = id<domain::AgentId>(2);
    luis.login = "luis";
    luis.name = "Luis";
    must(stores.directory->put(luis));
    return stores;
}

const auto kAna = id<domain::AgentId>(1);
const auto kLuis = id<domain::AgentId>(2);

domain::Device device(std::string name, domain::AgentId agent, Instant at)
{
    domain::Device out;
    out.id = std::move(name);
    out.agent = agent;
    out.name = "Laptop";
    out.client = "atalaya test";
    out.firstSeen = at;
    out.lastSeen = at;
    return out;
}

} // namespace

class DeviceStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seenAgain_keepsWhenItCameFirst()
    {
        const auto stores = twoAgents();
        must(stores.devices->seen(device("one", kAna, kNoon)));
        auto later = device("one", kAna, kNoon + 1h);
        later.name = "Laptop at home";
        must(stores.devices->seen(later));
        later.firstSeen = kNoon;
        QVERIFY(must(stores.devices->find(kAna, "one")) == later);
        must(stores.devices->seen(device("one", kAna, kNoon - 5h))); // a clock that was turned back
        QVERIFY(must(stores.devices->find(kAna, "one"))->lastSeen == kNoon + 1h);
    }

    void list_isOfOnePersonOrOfEverybody()
    {
        const auto stores = twoAgents();
        must(stores.devices->seen(device("one", kAna, kNoon)));
        must(stores.devices->seen(device("two", kAna, kNoon + 1h)));
        must(stores.devices->seen(device("one", kLuis, kNoon + 2h)));
        QCOMPARE(must(stores.devices->list(kAna)).size(), std::size_t(2));
        QCOMPARE(must(stores.devices->list(kAna)).front().id, std::string("two"));
        QCOMPARE(must(stores.devices->list({})).size(), std::size_t(3));
        QCOMPARE(must(stores.devices->withId("one")).size(), std::size_t(2));
    }

    void wipe_isConfirmedOnceWithTheLastToken()
    {
        const auto stores = twoAgents();
        must(stores.devices->seen(device("one", kAna, kNoon)));
        must(stores.devices->askWipe(kAna, "one", kNoon));
        must(stores.devices->askWipe(kAna, "one", kNoon + 1h));
        must(stores.devices->setWipeToken(kAna, "one", "first"));
        must(stores.devices->setWipeToken(kAna, "one", "second"));
        QCOMPARE(failure(stores.devices->wiped("one", "first", kNoon + 2h)), "NotFound");
        must(stores.devices->wiped("one", "second", kNoon + 2h));
        QCOMPARE(failure(stores.devices->wiped("one", "second", kNoon + 3h)), "NotFound");
        const auto known = must(stores.devices->find(kAna, "one"));
        QVERIFY(known->wipeAskedAt == kNoon);
        QVERIFY(known->wipedAt == kNoon + 2h);
        must(stores.devices->allow(kAna, "one"));
        QVERIFY(!must(stores.devices->find(kAna, "one"))->wipeAskedAt);
        QCOMPARE(failure(stores.devices->askWipe(kLuis, "one", kNoon)), "NotFound");
    }
};

ATALAYA_TEST(DeviceStoreTest)
#include "device_store_test.moc"
