#include "core/broker/customers.h"
#include "core/broker/tickets.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;

namespace {

const api::View kTeam = {api::ViewKind::Team, {}};

std::vector<std::int64_t> numbers(const std::vector<api::TicketRow>& rows)
{
    std::vector<std::int64_t> out;
    for (const api::TicketRow& row : rows)
        out.push_back(row.ticket.number);
    std::ranges::sort(out);
    return out;
}

/// A customer who stands before all others, with a ticket.
Result<void> comes(DeskFixture& f, broker::Turn& turn)
{
    ATALAYA_TRY(
        customer,
        broker::findOrMakeCustomer(turn, {domain::IdentityKind::Email, "aaa@mail.example", "Aaa", "es"}));
    domain::Ticket ticket;
    ticket.id = domain::TicketId::make(turn.now, turn.random);
    ticket.queue = f.company.queue("Flights");
    ticket.customer = customer.id;
    ticket.createdAt = turn.now;
    return broker::addTicket(turn, ticket);
}

} // namespace

class DeskSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstSync_bringsEverythingInPagesWithProgress()
    {
        DeskFixture f;
        f.company.addTickets(1500, "Flights");
        f.company.addTickets(20, "Baggage");
        Workstation& desk = f.desk("ana");
        QCOMPARE(f.count(desk, kTeam), 1500);
        std::vector<double> progress;
        for (const api::LinkState& state : desk.states)
            if (state.kind == api::LinkKind::Syncing && state.progress >= 0)
                progress.push_back(state.progress);
        QVERIFY(progress.size() >= 5);
        QVERIFY(std::ranges::is_sorted(progress) || progress.back() > 0.9);
        QVERIFY(std::ranges::all_of(progress, [](double one) { return one <= 1.0; }));
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
        QVERIFY(f.state(desk).lastSync == f.company.clock.now());
    }

    void events_reachEveryDeskThatMaySeeThem()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        Workstation& ben = f.desk("ben");
        Workstation& bea = f.desk("bea");
        const auto ticket = f.company.addTicket("Flights", "Delay");
        QCOMPARE(f.rows(ana, kTeam).size(), 1u);
        QCOMPARE(f.rows(ben, kTeam).size(), 1u);
        QVERIFY(f.rows(bea, kTeam).empty());
        f.company.customerWrites(ticket, "Is anybody there?");
        QCOMPARE(f.conversation(ana, ticket).entries.back().text, std::string("Is anybody there?"));
        QVERIFY(std::ranges::any_of(ana.touched, [&](const auto& ids) {
            return ids.empty() || std::ranges::find(ids, ticket) != ids.end();
        }));
    }

    void gap_isFilledAfterTheLineComesBack()
    {
        DeskFixture f;
        Workstation& desk = f.desk("ana");
        desk.line().cut();
        f.pump();
        QCOMPARE(f.state(desk).kind, api::LinkKind::Offline);
        f.company.addTicket("Flights", "While away");
        QVERIFY(f.rows(desk, kTeam).empty());
        desk.line().up = true;
        f.advance(2s);
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
        QCOMPARE(f.rows(desk, kTeam).size(), 1u);
    }

    void outage_isOneWithAllItsAttempts()
    {
        DeskFixture f;
        Workstation& desk = f.desk("ana");
        f.advance(10s);
        desk.line().cut();
        f.pump();
        const Instant since = f.state(desk).since;
        f.advance(120s);
        QVERIFY(f.state(desk).since == since);
        QCOMPARE(f.state(desk).kind, api::LinkKind::Offline);
        QCOMPARE(f.state(desk).lastError.code, ErrorCode::ConnectionFailed);
        QVERIFY(desk.line().attempts > 4 && desk.line().attempts < 20);
        desk.core().link().tryNow();
        f.pump();
        QVERIFY(f.state(desk).since == since);
    }

    void movedTicket_changesTheDeskThatSeesIt()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Suitcase");
        f.company.customerWrites(ticket, "it is red");
        Workstation& ana = f.desk("ana");
        Workstation& bea = f.desk("bea");
        must(f.submit(ana, domain::MoveTicket{ticket, f.company.queue("Baggage")}));
        QVERIFY(f.rows(ana, kTeam).empty());
        QCOMPARE(f.rows(bea, kTeam).size(), 1u);
        QVERIFY2(f.conversation(bea, ticket).entries.size() >= 2, "with its whole conversation");
    }

    void customerWhoComesDuringASnapshot_isNoTrouble()
    {
        DeskFixture f;
        f.company.addTickets(2500, "Flights");
        Workstation& desk = f.addDesk();
        auto post = f.company.door().post;
        broker::Engine& engine = f.company.broker().engine();
        // In the turn after the one that begins the snapshot: those who come first by name were given
        // already.
        const auto comeLate = [&] {
            engine.postOrRefuse(
                {[&](broker::Turn&) -> Result<void> {
                     engine.postOrRefuse({[&](broker::Turn& turn) { return comes(f, turn); }, {}});
                     return {};
                 },
                 {}});
        };
        desk.line().toBroker = [&](const std::string& text) {
            if (text.find("\"sync\"") != std::string::npos)
                post([&, post] { post(comeLate); });
            return true;
        };
        must(f.signIn(desk, "ana"));
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
        QCOMPARE(f.count(desk, kTeam), 2501);
        QCOMPARE(desk.line().attempts, 1);
    }

    void interruptedSnapshot_endsWell()
    {
        DeskFixture f;
        f.company.addTickets(1500, "Flights");
        Workstation& desk = f.addDesk();
        int messages = 0;
        desk.line().toDesk = [&](const std::string&) {
            if (++messages == 5)
                desk.line().drop();
            return true;
        };
        must(f.signIn(desk, "ana"));
        QVERIFY(f.state(desk).kind != api::LinkKind::Online);
        f.advance(2s);
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
        QCOMPARE(f.count(desk, kTeam), 1500);
    }

    void otherDatabase_beginsTheReplicaAgain()
    {
        DeskFixture f;
        f.company.addTickets(30, "Flights");
        Workstation& desk = f.desk("ana");
        domain::Draft draft;
        draft.key.ticket = f.rows(desk, kTeam).front().ticket.id;
        draft.text = "still mine";
        must(f.saveDraft(desk, draft));
        desk.line().drop();
        f.pump();
        f.company.replace();
        f.company.addTickets(2, "Flights");
        f.advance(5s);
        QCOMPARE(f.state(desk).kind, api::LinkKind::SignedOut); // that broker does not know the token
        must(f.signIn(desk, "ana"));
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
        QCOMPARE(numbers(f.rows(desk, kTeam)).size(), 2u);
        QCOMPARE(f.loadDraft(desk, draft.key)->text, draft.text);
    }

    void otherQueues_beginTheReplicaAgain()
    {
        DeskFixture f;
        f.company.addTickets(5, "Flights");
        f.company.addTickets(7, "Baggage");
        Workstation& desk = f.desk("ana");
        f.company.apply([&](broker::Turn& turn) -> Result<void> {
            domain::Agent ana = *turn.directory.agent(f.company.agent("ana"));
            ana.queues = {f.company.queue("Baggage")};
            return turn.directory.put(ana, turn.now);
        });
        f.advance(2s);
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
        QCOMPARE(f.count(desk, kTeam), 7);
        QVERIFY(desk.me.agent.queues == std::vector{f.company.queue("Baggage")});
    }

    void ownStatus_isKnownEverywhere()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        Workstation& ben = f.desk("ben");
        must(f.submit(ana, domain::SetAgentStatus{domain::AgentStatus::Away, "lunch"}));
        QCOMPARE(ana.me.agent.status, domain::AgentStatus::Away);
        QCOMPARE(ana.me.load.status, domain::AgentStatus::Away);
        const auto directory = must(f.ask<api::Directory>(
            [&](api::Reply<api::Directory> reply) { ben.core().queries().directory(std::move(reply)); }));
        const auto seen = std::ranges::find(directory.agents, f.company.agent("ana"), &domain::Agent::id);
        QCOMPARE(seen->status, domain::AgentStatus::Away);
        QVERIFY(ben.directoryChanges > 0);
    }
};

ATALAYA_TEST(DeskSyncTest)
#include "desk_sync_test.moc"
