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

bool isPage(const std::string& text)
{
    return text.starts_with(R"({"type":"changes")");
}

bool isRequest(const std::string& text)
{
    return text.find(R"("type":"sync")") != std::string::npos;
}

/// The desk shows what the broker has.
void compare(DeskFixture& f, Workstation& desk, const std::vector<domain::TicketId>& tickets)
{
    for (const domain::TicketId id : tickets) {
        const auto shown = f.conversation(desk, id);
        QVERIFY(shown.row.ticket == f.company.ticket(id));
        QCOMPARE(shown.entries.size(), f.company.entries(id).size());
    }
}

} // namespace

class DeskGapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lostPage_isAskedForOverTheSameLine()
    {
        DeskFixture f;
        Workstation& desk = f.desk("ana");
        const int attempts = desk.line().attempts;
        int requests = 0;
        bool lose = true;
        desk.line().toBroker = [&](const std::string& text) {
            requests += isRequest(text);
            return true;
        };
        desk.line().toDesk = [&](const std::string& text) { return !(isPage(text) && lose); };
        const auto first = f.company.addTicket("Flights", "Lost on the way");
        f.pump();
        lose = false;
        QVERIFY2(f.rows(desk, kTeam).empty(), "nothing tells of it so far");
        const auto second = f.company.addTicket("Flights", "Arrives");
        f.pump();
        QCOMPARE(f.rows(desk, kTeam).size(), 2u);
        compare(f, desk, {first, second});
        QCOMPARE(requests, 1);
        QCOMPARE(desk.line().attempts, attempts);
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
    }

    void doubledPages_changeNothing()
    {
        DeskFixture f;
        Workstation& desk = f.desk("ana");
        int requests = 0;
        desk.line().toBroker = [&](const std::string& text) {
            requests += isRequest(text);
            return true;
        };
        std::vector<std::string> pages;
        desk.line().toDesk = [&](const std::string& text) {
            if (isPage(text))
                pages.push_back(text);
            return true;
        };
        const auto ticket = f.company.addTicket("Flights", "Once");
        f.company.customerWrites(ticket, "first");
        f.company.customerWrites(ticket, "second");
        f.pump();
        desk.line().toDesk = {};
        for (const std::string& page : pages)
            desk.line().sayToDesk(page);
        f.pump();
        compare(f, desk, {ticket});
        QCOMPARE(requests, 0);
    }

    void reorderedPages_endInTheSameState()
    {
        DeskFixture f;
        Workstation& desk = f.desk("ana");
        std::vector<std::string> held;
        desk.line().toDesk = [&](const std::string& text) {
            if (!isPage(text))
                return true;
            held.push_back(text);
            return false;
        };
        const auto ticket = f.company.addTicket("Flights", "Order");
        f.pump();
        f.company.customerWrites(ticket, "first");
        f.pump();
        f.company.customerWrites(ticket, "second");
        f.pump();
        QVERIFY(held.size() >= 3);
        desk.line().toDesk = {};
        std::ranges::reverse(held);
        for (const std::string& page : held)
            desk.line().sayToDesk(page);
        f.pump();
        compare(f, desk, {ticket});
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
    }

    void pageOfASnapshotIsLost_itBeginsAgain()
    {
        DeskFixture f;
        f.company.addTickets(1500, "Flights");
        Workstation& desk = f.addDesk();
        int pages = 0;
        desk.line().toDesk = [&](const std::string& text) { return !isPage(text) || ++pages != 3; };
        must(f.signIn(desk, "ana"));
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
        QCOMPARE(f.count(desk, kTeam), 1500);
    }

    void sessionsAtDifferentPositions_missNothing()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        Workstation& ben = f.desk("ben");
        Workstation& bea = f.desk("bea");
        int requests = 0;
        for (Workstation* desk : {&ana, &ben, &bea})
            desk->line().toBroker = [&](const std::string& text) {
                requests += isRequest(text);
                return true;
            };
        std::vector<domain::TicketId> flights;
        for (int i = 0; i < 5; ++i) {
            f.company.addTicket("Baggage", "Only for bea");
            flights.push_back(f.company.addTicket("Flights", "For two"));
            must(f.submit(
                ana,
                domain::AddNote{flights.back(), id<domain::EntryId>(std::uint8_t(10 + i)), "Note", {}, {}}));
            must(f.submit(ana, domain::MarkTicketRead{flights.back()}));
        }
        f.pump();
        compare(f, ana, flights);
        compare(f, ben, flights);
        QCOMPARE(f.rows(bea, kTeam).size(), 5u);
        QCOMPARE(requests, 0);
    }

    void answerThatNeverComes_endsTheSession()
    {
        DeskFixture f;
        Workstation& desk = f.desk("ana");
        bool lose = true;
        desk.line().toDesk = [&](const std::string& text) { return !(isPage(text) && lose); };
        f.company.addTicket("Flights", "Lost");
        f.pump();
        lose = false;
        desk.line().toBroker = [&](const std::string& text) { return !isRequest(text); };
        f.company.addTicket("Flights", "Shows the gap");
        f.advance(20s);
        QVERIFY2(f.rows(desk, kTeam).empty(), "what comes after a gap does not count");
        desk.line().toBroker = {};
        f.advance(15s);
        QCOMPARE(f.rows(desk, kTeam).size(), 2u);
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
    }
};

ATALAYA_TEST(DeskGapTest)
#include "desk_gap_test.moc"
