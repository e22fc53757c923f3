#include "core/broker/tickets.h"
#include "core/session/customer_past.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;

namespace {

constexpr auto kMonth = 24h * 31;
constexpr auto kLong = 24h * 6; ///< for a desk that keeps five days; its session lasts for so long

/// A customer who has written before, and Ana, who may come later.
struct Regular : DeskFixture {
    /// Another ticket of the same customer.
    domain::TicketId add(domain::CustomerId customer, const std::string& subject,
                         domain::TicketStatus status = domain::TicketStatus::New,
                         std::optional<domain::AgentId> assignee = {})
    {
        domain::TicketId id;
        company.apply([&](broker::Turn& turn) -> Result<void> {
            domain::Ticket ticket;
            ticket.id = id = domain::TicketId::make(turn.now, turn.random);
            ticket.queue = company.queue("Flights");
            ticket.customer = customer;
            ticket.createdAt = ticket.updatedAt = turn.now;
            ticket.subject = subject;
            ticket.status = status;
            ticket.assignee = assignee;
            return broker::addTicket(turn, ticket);
        });
        company.customerWrites(id, "About: " + subject);
        pump();
        return id;
    }
    void finish(domain::TicketId ticket)
    {
        company.apply([&](broker::Turn& turn) -> Result<void> {
            ATALAYA_TRY(before, turn.stores.tickets->get(ticket));
            domain::Ticket after = before;
            after.status = domain::TicketStatus::Solved;
            return broker::saveTicket(turn, before, after);
        });
        pump();
    }
    /// A customer whose first ticket was finished long ago.
    domain::CustomerId formerCustomer(const std::string& subject)
    {
        const auto ticket = company.addTicket("Flights", subject);
        finish(ticket);
        return company.ticket(ticket).customer;
    }
    api::CustomerPanel panel(Workstation& desk, domain::CustomerId customer)
    {
        return must(ask<api::CustomerPanel>([&](api::Reply<api::CustomerPanel> reply) {
            desk.core().queries().customer(customer, {}, std::move(reply));
        }));
    }
    bool knows(Workstation& desk, domain::CustomerId customer)
    {
        return ask<api::CustomerPanel>([&](api::Reply<api::CustomerPanel> reply) {
                   desk.core().queries().customer(customer, {}, std::move(reply));
               })
            .hasValue();
    }
    /// Ana, who keeps five days.
    Workstation& signedIn()
    {
        Workstation& ana = desk("ana");
        must(ask<api::KeptHere>([&](api::Reply<api::KeptHere> reply) {
            ana.core().computer().setPolicy({5, 1 << 30}, std::move(reply));
        }));
        return ana;
    }
    /// So long that everything too old is gone.
    void wait(Duration by)
    {
        company.clock.advance(by);
        advance(30s);
    }
    api::KeptHere kept(Workstation& desk)
    {
        return must(ask<api::KeptHere>(
            [&](api::Reply<api::KeptHere> reply) { desk.core().computer().kept(std::move(reply)); }));
    }
};

/// The broker has no time for those who ask what was before; how often they do.
void refuse(Workstation& desk, const std::shared_ptr<int>& asked)
{
    desk.line().request = [asked](const net::HttpRequest& request) {
        if (request.path != "/api/v1/tickets")
            return std::optional<net::HttpResponse>();
        ++*asked;
        return std::optional(net::HttpResponse{503, {}, "busy"});
    };
}

} // namespace

class DeskPastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void freshCopy_bringsThePastOfCustomersWithSomethingOpen()
    {
        Regular f;
        const auto customer = f.formerCustomer("Zanahoria");
        const auto nobody = f.formerCustomer("Nobody waits for this");
        f.company.clock.advance(kMonth);
        f.add(customer, "Waits now");
        Workstation& ana = f.desk("ana");
        QCOMPARE(f.kept(ana).tickets, 2);
        const auto panel = f.panel(ana, customer);
        QCOMPARE(panel.open.size(), 1u);
        QCOMPARE(panel.past.size(), 1u);
        QCOMPARE(panel.past.front().ticket.subject, std::string("Zanahoria"));
        const auto before = f.conversation(ana, panel.past.front().ticket.id);
        QCOMPARE(before.entries.size(), f.company.entries(before.row.ticket.id).size());
        QCOMPARE(f.panel(ana, nobody).past.size(), 0u);
    }

    void pastInAFreshCopy_isBounded()
    {
        constexpr int kCustomers = 12;
        constexpr int kBefore = 23;
        Regular f;
        std::vector<domain::CustomerId> customers;
        for (int i = 0; i < kCustomers; ++i) {
            customers.push_back(f.formerCustomer("First"));
            for (int j = 1; j < kBefore; ++j) {
                f.company.clock.advance(1min);
                f.add(customers.back(), "Before " + std::to_string(j), domain::TicketStatus::Closed);
            }
        }
        f.company.clock.advance(kMonth);
        for (const auto customer : customers)
            f.add(customer, "Waits now");
        Workstation& ana = f.desk("ana");
        QCOMPARE(f.kept(ana).tickets, kCustomers * (session::CustomerPast::kMost + 1));
        f.panel(ana, customers.front());
        f.advance(3s);
        const auto panel = f.panel(ana, customers.front());
        QCOMPARE(panel.past.size(), std::size_t(session::CustomerPast::kMost));
        QCOMPARE(panel.past.front().ticket.subject, std::string("Before 22"));
        QVERIFY2(panel.pastTotal > session::CustomerPast::kMost, "the company has more");
        QCOMPARE(f.kept(ana).tickets, kCustomers * (session::CustomerPast::kMost + 1));
    }

    void past_staysAsLongAsSomethingIsOpen()
    {
        Regular f;
        const auto customer = f.formerCustomer("Zanahoria");
        const auto waiting = f.add(customer, "Waits for long");
        Workstation& ana = f.signedIn();
        f.wait(kLong);
        QCOMPARE(f.panel(ana, customer).past.size(), 1u);
        f.finish(waiting);
        f.wait(2h);
        QCOMPARE(f.kept(ana).tickets, 1); // what was finished just now
        f.wait(kLong);
        QCOMPARE(f.kept(ana).tickets, 0);
        QVERIFY(!f.knows(ana, customer));
    }

    void customerWhoComesBack_bringsThePastToWhoeverWorksForThem()
    {
        Regular f;
        Workstation& ana = f.signedIn();
        const auto customer = f.formerCustomer("Zanahoria");
        f.wait(kLong);
        QCOMPARE(f.kept(ana).tickets, 0);
        f.add(customer, "It happened again", domain::TicketStatus::Open, f.company.agent("ana"));
        f.advance(5s);
        const auto panel = f.panel(ana, customer);
        QCOMPARE(panel.past.size(), 1u);
        QCOMPARE(panel.pastTotal, 1);
        QCOMPARE(f.conversation(ana, panel.past.front().ticket.id).entries.size(),
                 f.company.entries(panel.past.front().ticket.id).size());
    }

    void customerOfOthers_isAskedForWhenSomebodyLooks()
    {
        Regular f;
        Workstation& ana = f.signedIn();
        const auto customer = f.formerCustomer("Zanahoria");
        f.wait(kLong);
        f.add(customer, "It happened again", domain::TicketStatus::Open, f.company.agent("ben"));
        f.advance(5s);
        QVERIFY2(f.kept(ana).tickets == 1, "not asked for by everybody who sees the queue");
        QCOMPARE(f.panel(ana, customer).pastTotal, -1);
        f.advance(5s);
        QCOMPARE(f.panel(ana, customer).past.size(), 1u);
        QCOMPARE(f.panel(ana, customer).pastTotal, 1);
    }

    void customerWithNoPast_isKnownToHaveNone()
    {
        Regular f;
        Workstation& ana = f.desk("ana");
        const auto customer = f.company.ticket(f.company.addTicket("Flights", "The first")).customer;
        f.panel(ana, customer);
        f.advance(2s);
        QCOMPARE(f.panel(ana, customer).pastTotal, 0);
    }

    void offline_nobodyKnowsWhatWasBefore()
    {
        Regular f;
        const auto customer = f.formerCustomer("Zanahoria");
        f.company.clock.advance(kMonth);
        Workstation& ana = f.desk("ana");
        f.add(customer, "It happened again");
        ana.line().cut();
        f.advance(2s);
        auto panel = f.panel(ana, customer);
        QCOMPARE(panel.pastTotal, -1);
        QCOMPARE(panel.past.size(), 0u);
        ana.line().up = true;
        f.advance(90s);
        panel = f.panel(ana, customer);
        QCOMPARE(panel.pastTotal, 1);
        QCOMPARE(panel.past.size(), 1u);
    }

    void brokerWithoutTime_isAskedOnceAMinute()
    {
        Regular f;
        Workstation& ana = f.desk("ana");
        const auto asked = std::make_shared<int>(0);
        refuse(ana, asked);
        const auto customer = f.company.ticket(f.company.addTicket("Flights", "Mine", "ana")).customer;
        f.advance(5s);
        QCOMPARE(*asked, 1);
        f.panel(ana, customer);
        f.advance(50s);
        QCOMPARE(*asked, 1);
        f.advance(20s);
        QCOMPARE(*asked, 2);
        ana.line().request = {};
        f.advance(60s);
        QCOMPARE(f.panel(ana, customer).pastTotal, 0);
    }

    void computerThatKeepsEverything_knowsAtOnce()
    {
        Regular f;
        const auto customer = f.formerCustomer("Zanahoria");
        Workstation& ana = f.desk("ana");
        must(f.ask<api::KeptHere>([&](api::Reply<api::KeptHere> reply) {
            ana.core().computer().setPolicy({0, 1 << 30}, std::move(reply));
        }));
        f.pump();
        ana.line().cut();
        f.pump();
        QCOMPARE(f.panel(ana, customer).pastTotal, 1);
    }
};

ATALAYA_TEST(DeskPastTest)
#include "desk_past_test.moc"
