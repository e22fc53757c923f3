#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using domain::IdentityKind;

namespace {

domain::Customer customer(std::uint32_t number, std::string name, std::string email)
{
    domain::Customer made;
    made.id = id<domain::CustomerId>(number);
    made.name = std::move(name);
    made.identities = {{IdentityKind::Email, std::move(email), true, 0}};
    made.createdAt = kNoon;
    return made;
}

} // namespace

class CustomerStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyField_comesBack()
    {
        const auto stores = broker();
        domain::Customer full = customer(2, "Marta Núñez", "marta@example.com");
        full.language = "es";
        full.timeZone = "Europe/Madrid";
        full.city = "Sevilla";
        full.organisation = "Northwind";
        full.tier = "gold";
        full.tags = {"vip"};
        full.identities.push_back({IdentityKind::Handle, "@marta", false, 120'000});
        full.facts = {{"Orders", "12", "shop", kNoon}};
        full.booking = domain::Booking{"AB12CD",  "AT 204", "MAD", "LIS",   "10:20", "10:40",
                                       "delayed", 45,       2,     "4A 4B", "x"};
        full.consent = "email";
        full.notes = "Calls on Tuesdays";
        full.valueEuros = 1200;
        full.tripsPerYear = 14;
        full.influence = 80;
        full.mood = {-0.5, 0.25, 1.0};
        full.version = 3;
        must(stores.customers->put(full));
        QVERIFY(must(stores.customers->get(full.id)) == full);
        full.booking.reset();
        full.mood.clear();
        must(stores.customers->put(full));
        QVERIFY(must(stores.customers->get(full.id)) == full);
    }

    void identity_findsItsCustomerUntilItGoes()
    {
        const auto stores = broker();
        domain::Customer marta = customer(2, "Marta", "marta@example.com");
        must(stores.customers->put(marta));
        const auto found = must(stores.customers->findByIdentity(IdentityKind::Email, "marta@example.com"));
        QVERIFY(found && *found == marta);
        QVERIFY(!must(stores.customers->findByIdentity(IdentityKind::Handle, "marta@example.com")));
        marta.identities.clear();
        must(stores.customers->put(marta));
        QVERIFY(!must(stores.customers->findByIdentity(IdentityKind::Email, "marta@example.com")));
    }

    void identityTaken_isRefusedAndLeavesTheTransactionUsable()
    {
        const auto stores = broker();
        must(stores.customers->put(customer(2, "Marta", "m@example.com")));
        auto transaction = must(Transaction::begin(*stores.connection));
        QCOMPARE(failure(stores.customers->put(customer(3, "Other", "m@example.com"))), "DatabaseConstraint");
        must(stores.customers->put(customer(4, "Third", "t@example.com")));
        must(transaction.commit());
        QCOMPARE(failure(stores.customers->get(id<domain::CustomerId>(3))), "NotFound");
        QCOMPARE(must(stores.customers->count()), 3);
        must(stores.connection->checkIntegrity());
    }

    void list_goesOnAfterTheLast()
    {
        const auto stores = broker();
        for (std::uint32_t i = 2; i < 9; ++i)
            must(stores.customers->put(
                customer(i, i % 2 ? "Same" : "Name " + std::to_string(i), std::to_string(i) + "@x.io")));
        std::vector<domain::Customer> all;
        for (;;) {
            const auto page = must(stores.customers->list(all.empty() ? nullptr : &all.back(), 3));
            if (page.empty())
                break;
            all.insert(all.end(), page.begin(), page.end());
        }
        QCOMPARE(all.size(), 8u);
        QVERIFY(std::ranges::is_sorted(all, {}, &domain::Customer::name));
    }

    void withTickets_cannotBeRemoved()
    {
        const auto stores = broker();
        must(stores.tickets->put(ticket(1)));
        QCOMPARE(failure(stores.customers->remove(id<domain::CustomerId>(1))), "DatabaseConstraint");
        must(stores.tickets->remove(id<domain::TicketId>(1)));
        must(stores.customers->remove(id<domain::CustomerId>(1)));
        QVERIFY(must(stores.search->search({.text = "João"})).hits.empty());
        QCOMPARE(failure(stores.customers->remove(id<domain::CustomerId>(1))), "NotFound");
        must(stores.connection->checkIntegrity());
    }
};

ATALAYA_TEST(CustomerStoreTest)
#include "customer_store_test.moc"
