#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;

class DeskOffersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offer_comesWithWhatIsKnownAboutItsTicket()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        const auto ticket = f.company.addTicket("Flights", "Missed connection");
        f.pump();
        QCOMPARE(ana.offers.size(), 1u);
        const api::OfferView& offer = ana.offers[0];
        QVERIFY(offer.offer.ticket == ticket);
        QCOMPARE(offer.subject, std::string("Missed connection"));
        QCOMPARE(offer.customerName, std::string("Customer 1"));
        QCOMPARE(offer.queueName, std::string("Flights"));
    }

    void accepted_isMine()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        const auto ticket = f.company.addTicket("Flights", "Delay");
        f.pump();
        must(f.submit(ana, domain::AcceptOffer{ana.offers.at(0).offer.id}));
        QCOMPARE(ana.endedOffers.size(), 1u);
        QCOMPARE(ana.endedOffers[0].second, std::string("accepted"));
        QVERIFY(f.company.ticket(ticket).assignee == f.company.agent("ana"));
        QCOMPARE(f.rows(ana).size(), 1u);
        QVERIFY(ana.me.load.unitsUsed > 0);
    }

    void declined_goesToTheNext()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        Workstation& ben = f.desk("ben");
        f.company.addTicket("Flights", "Delay");
        f.pump();
        Workstation& first = ana.offers.empty() ? ben : ana;
        Workstation& next = ana.offers.empty() ? ana : ben;
        must(f.submit(first, domain::DeclineOffer{first.offers.at(0).offer.id, "no Basque"}));
        QCOMPARE(first.endedOffers.at(0).second, std::string("declined"));
        QCOMPARE(next.offers.size(), 1u);
    }

    void missed_isSaid()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        f.company.addTicket("Flights", "Delay");
        f.pump();
        f.advance(121s);
        QCOMPARE(ana.endedOffers.at(0).second, std::string("missed"));
        QCOMPARE(ana.me.agent.status, domain::AgentStatus::Away);
    }

    void goneOffer_isRefusedAndNotKept()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        f.company.addTicket("Flights", "Delay");
        f.pump();
        f.advance(121s);
        must(f.submit(ana, domain::AcceptOffer{ana.offers.at(0).offer.id}));
        QCOMPARE(ana.refused.at(0).refusal.code, ErrorCode::OfferGone);
        QVERIFY(f.outbox(ana).empty());
    }

    void shortGap_showsTheSameOfferOnce()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        f.company.addTicket("Flights", "Delay");
        f.pump();
        ana.line().drop();
        f.advance(3s);
        QCOMPARE(f.state(ana).kind, api::LinkKind::Online);
        QCOMPARE(ana.offers.size(), 1u);
        QVERIFY(ana.endedOffers.empty());
    }

    void offerThatEndedMeanwhile_isTakenAway()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        const auto ticket = f.company.addTicket("Flights", "Delay");
        f.pump();
        QCOMPARE(ana.offers.size(), 1u);
        ana.line().cut();
        f.pump();
        Workstation& lea = f.desk("lea");
        must(f.submit(lea, domain::AssignTicket{ticket, f.company.agent("lea")}));
        ana.line().up = true;
        f.advance(5s);
        QCOMPARE(ana.endedOffers.size(), 1u);
        QCOMPARE(ana.endedOffers[0].second, std::string("withdrawn"));
    }

    void offerMadeWhileAway_comesAfterItsTicket()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        ana.line().cut();
        f.pump();
        f.company.addTicket("Flights", "Urgent thing");
        ana.line().up = true;
        f.advance(5s);
        QCOMPARE(ana.offers.size(), 1u);
        QCOMPARE(ana.offers[0].subject, std::string("Urgent thing"));
    }
};

ATALAYA_TEST(DeskOffersTest)
#include "desk_offers_test.moc"
