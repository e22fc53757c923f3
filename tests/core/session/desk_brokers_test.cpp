#include "core/broker/brokers.h"
#include "core/session/broker_ways.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;

namespace {

using Urls = std::vector<std::string>;

/// Ana signed in at "sample:"; the same broker answers at "sample:two" as well.
struct Two : DeskFixture {
    Two()
    {
        ana.line().reaches = [this](const std::string& url) { return !dead.contains(url); };
        must(ask<api::Me>([&](api::Reply<api::Me> reply) {
            api::SignInRequest request{"sample:", "ana", "open sesame", ""};
            request.others = {"sample:two"};
            ana.core().link().signIn(request, std::move(reply));
        }));
    }
    void kill(const std::string& url)
    {
        dead.insert(url);
        ana.line().drop();
    }

    Workstation& ana = addDesk();
    std::set<std::string> dead;
};

} // namespace

class DeskBrokersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstBrokerDies_theNextTakesOver()
    {
        Two f;
        QVERIFY(f.state(f.ana).brokers == (Urls{"sample:", "sample:two"}));
        f.kill("sample:");
        f.advance(3s);
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QCOMPARE(f.state(f.ana).broker, std::string("sample:two"));
        f.company.addTicket("Flights", "Over the second");
        QCOMPARE(f.rows(f.ana, {api::ViewKind::Team, {}}).size(), 1u);
    }

    void offerThatIsOpen_survivesTheChange()
    {
        Two f;
        f.company.addTicket("Flights", "Offered");
        f.advance(1s);
        QCOMPARE(f.ana.offers.size(), 1u);
        f.kill("sample:");
        f.advance(3s);
        QCOMPARE(f.state(f.ana).broker, std::string("sample:two"));
        QCOMPARE(f.ana.offers.size(), 1u);
        QVERIFY2(f.ana.endedOffers.empty(), "the broker waits for its agent");
        must(f.submit(f.ana, domain::AcceptOffer{f.ana.offers.front().offer.id}));
        f.pump();
        QCOMPARE(f.ana.endedOffers.size(), 1u);
        QCOMPARE(f.ana.endedOffers.front().second, std::string("accepted"));
    }

    void allAreDead_eachRoundTriesAllAndThenWaits()
    {
        Two f;
        f.dead = {"sample:", "sample:two"};
        f.ana.line().drop();
        const int before = f.ana.line().attempts;
        f.advance(60s);
        const int attempts = f.ana.line().attempts - before;
        QVERIFY2(attempts >= 6 && attempts <= 40, std::to_string(attempts).c_str());
        const auto state = f.state(f.ana);
        QCOMPARE(state.kind, api::LinkKind::Offline);
        QVERIFY(state.failures >= attempts);
        QVERIFY(state.nextAttempt.has_value());
        f.dead.clear();
        f.advance(25s);
        QCOMPARE(f.state(f.ana).broker, std::string("sample:"));
    }

    void listOfTheBroker_isKept()
    {
        DeskFixture f;
        must(broker::setBrokers(f.company.broker().stores(), {"sample:", "sample:two", "sample:three"}));
        Workstation& ana = f.desk("ana");
        QVERIFY(f.state(ana).brokers == (Urls{"sample:", "sample:two", "sample:three"}));
        must(broker::setBrokers(f.company.broker().stores(), {}));
        must(f.reopen(ana));
        QVERIFY2(f.state(ana).brokers == (Urls{"sample:", "sample:two", "sample:three"}),
                 "one that names none leaves the list as it is");
    }

    void otherBrokerThatKnowsNoSignIn_doesNotSignOut()
    {
        Two f;
        f.dead.insert("sample:");
        f.ana.line().drop();
        f.company.replace(); // its data is another one
        f.advance(20s);
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Offline);
        QVERIFY2(f.state(f.ana).nextAttempt.has_value(), "it goes on trying");
    }

    void lessProtectedAddresses_areNotTaken()
    {
        const Urls given{"https://b.example/", "http://c.example", "https://a.example", "https://b.example",
                         "https://d.example\nx"};
        QVERIFY(session::usableOthers("https://A.example", given) == (Urls{"https://b.example"}));
    }

    void acceptedCertificate_isNotTakenForAnotherAddress()
    {
        std::vector<session::Address> made;
        session::BrokerWays ways(nullptr);
        ways.set({"https://a.example", "AB:CD"}, {"https://b.example"}, [&](const session::Address& address) {
            made.push_back(address);
            return Result<std::unique_ptr<session::Transport>>(Error{ErrorCode::TlsFailed, "not trusted"});
        });
        ways.next();
        QCOMPARE(made.size(), 3u);
        QCOMPARE(made[0].fingerprint, std::string("AB:CD")); // the very same certificate
        QCOMPARE(made[1].url, std::string("https://b.example"));
        QVERIFY2(made[1].fingerprint.empty(), "or one that the system trusts: never an unknown one");
        QVERIFY(ways.urls() == (Urls{"https://a.example", "https://b.example"}));
    }
};

ATALAYA_TEST(DeskBrokersTest)
#include "desk_brokers_test.moc"
