#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;

namespace {

const api::View kMine = {api::ViewKind::Mine, {}};
const api::View kFree = {api::ViewKind::Unassigned, {}};
const api::View kDone = {api::ViewKind::Done, {}};

/// What nobody but the broker can know is left out.
domain::Ticket comparable(domain::Ticket ticket)
{
    ticket.version = 0;
    ticket.updatedAt = {};
    return ticket;
}

/// Two tickets of Ana and one of nobody; Ana's line is cut.
struct Offline : DeskFixture {
    domain::TicketId first = company.addTicket("Flights", "First", "ana");
    domain::TicketId second = company.addTicket("Flights", "Second", "ana");
    domain::TicketId freeOne = company.addTicket("Flights", "Free");
    Workstation& ana = desk("ana");

    Offline()
    {
        ana.line().cut();
        pump();
    }
    domain::Ticket shown(domain::TicketId id) { return conversation(ana, id).row.ticket; }
    void reconnect()
    {
        ana.line().up = true;
        advance(30s);
        ATALAYA_ASSERT(state(ana).kind == api::LinkKind::Online && outbox(ana).empty());
    }
};

domain::Command randomCommand(Offline& f, SeededRandom& dice)
{
    const domain::TicketId tickets[] = {f.first, f.second, f.freeOne};
    const domain::TicketId id = tickets[dice.below(3)];
    switch (dice.below(7)) {
    case 0:
        return domain::SetTicketStatus{id, static_cast<domain::TicketStatus>(dice.below(4))};
    case 1:
        return domain::SetTicketPriority{id, static_cast<domain::Priority>(dice.below(4))};
    case 2:
        return domain::SetTicketTags{id, {"tag" + std::to_string(dice.below(3)), " vip ", "vip"}};
    case 3:
        return domain::AssignTicket{id, f.company.agent("ana")};
    case 4:
        return domain::MarkTicketRead{id};
    case 5: {
        auto reply =
            replyTo(f.company.ticket(id), "Answer", domain::EntryId(f.ana.core().commands().freshId()));
        reply.to = {"customer@mail.example"};
        return reply;
    }
    default:
        return domain::SnoozeTicket{id, f.company.clock.now() + 10min};
    }
}

} // namespace

class DeskOptimisticTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void status_movesTheTicketAtOnce()
    {
        Offline f;
        must(f.submit(f.ana, domain::SetTicketStatus{f.first, domain::TicketStatus::Solved}));
        QCOMPARE(f.count(f.ana, kMine), 1);
        QCOMPARE(f.count(f.ana, kDone), 1);
        QCOMPARE(f.rows(f.ana, kDone).at(0).waiting, 1);
        QCOMPARE(f.company.ticket(f.first).status, domain::TicketStatus::New);
        f.reconnect();
        QCOMPARE(f.company.ticket(f.first).status, domain::TicketStatus::Solved);
        QCOMPARE(f.rows(f.ana, kDone).at(0).waiting, 0);
    }

    void taking_movesTheTicketAtOnce()
    {
        Offline f;
        must(f.submit(f.ana, domain::AssignTicket{f.freeOne, f.company.agent("ana")}));
        QCOMPARE(f.count(f.ana, kMine), 3);
        QCOMPARE(f.count(f.ana, kFree), 0);
        QVERIFY(f.rows(f.ana, kFree).empty());
        f.reconnect();
        QVERIFY(f.company.ticket(f.freeOne).assignee == f.company.agent("ana"));
        QCOMPARE(f.count(f.ana, kMine), 3);
    }

    void tags_areShownAtOnce()
    {
        Offline f;
        must(f.submit(f.ana, domain::SetTicketTags{f.first, {"refund"}}));
        QVERIFY(f.shown(f.first).tags == std::vector<std::string>{"refund"});
        f.reconnect();
        QVERIFY(f.company.ticket(f.first).tags == std::vector<std::string>{"refund"});
    }

    void refused_goesBackToTheTruth()
    {
        Offline f;
        f.company.apply([&](broker::Turn& turn) -> Result<void> {
            auto ben = *turn.directory.agent(f.company.agent("ben"));
            ben.disabled = true;
            return turn.directory.put(ben, turn.now);
        });
        must(f.submit(f.ana, domain::AssignTicket{f.first, f.company.agent("ben")}));
        QCOMPARE(f.count(f.ana, kMine), 1);
        f.ana.line().up = true;
        f.advance(10s);
        QCOMPARE(f.ana.refused.size(), 1u);
        QCOMPARE(f.count(f.ana, kMine), 2);
        QVERIFY(f.conversation(f.ana, f.first).row.refused);
    }

    void whatIsShownBefore_isWhatTheBrokerMakesOfIt()
    {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            Offline f;
            SeededRandom dice(seed);
            for (int i = 0; i < 12; ++i)
                must(f.submit(f.ana, randomCommand(f, dice)));
            std::vector<domain::Ticket> before;
            for (const domain::TicketId id : {f.first, f.second, f.freeOne})
                before.push_back(comparable(f.shown(id)));
            // The clock stands still: the broker's times are the desk's.
            f.ana.line().up = true;
            f.ana.core().link().tryNow();
            f.pump();
            QVERIFY(f.outbox(f.ana).empty());
            for (const domain::Ticket& shown : before) {
                const domain::Ticket truth = f.company.ticket(shown.id);
                QVERIFY2(comparable(truth) == shown, qPrintable(QStringLiteral("seed %1").arg(seed)));
                QVERIFY(f.shown(shown.id) == truth);
            }
        }
    }
};

ATALAYA_TEST(DeskOptimisticTest)
#include "desk_optimistic_test.moc"
