#include "core/broker/conversation.h"
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

using Views = std::vector<domain::SavedView>;
using Answers = std::vector<Result<domain::CommandId>>;

domain::SavedView urgent()
{
    return {id<domain::SavedViewId>(1), "Urgent", "flag", {domain::Asks::Priority, {}, {"urgent"}}};
}

struct Lists : DeskFixture {
    Workstation& ana = desk("ana");

    api::Lists& of(Workstation& desk) { return desk.core().lists(); }
    Views views()
    {
        return must(ask<Views>([this](auto reply) { of(ana).views(reply); }));
    }
    Result<bool> save(const Views& views)
    {
        return ask<bool>([&](auto reply) { of(ana).saveViews(views, reply); });
    }
    std::size_t inOrder(const api::View& view)
    {
        return must(ask<api::ListOrder>([&](auto reply) {
                   of(ana).order({view, api::SortBy::DueTime, {}, 1}, reply);
               }))
            .places.size();
    }
    Answers submitAll(const std::vector<domain::Command>& commands)
    {
        return must(ask<Answers>([&](auto reply) { of(ana).submitAll(commands, reply); }));
    }
};

} // namespace

class DeskListsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savedView_isListedAndCounted_alsoAfterARestart()
    {
        Lists f;
        const auto ticket = f.company.addTicket("Flights", "Late", "ana");
        f.company.addTicket("Flights", "Calm", "ana");
        must(f.submit(f.ana, domain::SetTicketPriority{ticket, domain::Priority::Urgent}));
        QVERIFY(must(f.save({urgent()})));
        const api::View view{api::ViewKind::Saved, {}, urgent().id};
        QCOMPARE(f.inOrder(view), std::size_t(1));
        QCOMPARE(f.count(f.ana, view), std::int64_t(1));
        f.ana.close();
        must(f.reopen(f.ana));
        QCOMPARE(f.views(), Views{urgent()});
        QCOMPARE(f.inOrder(view), std::size_t(1));
    }

    void savedView_thatIsGone_isNotFound()
    {
        Lists f;
        const auto order = f.ask<api::ListOrder>([&](auto reply) {
            f.of(f.ana).order({{api::ViewKind::Saved, {}, urgent().id}, api::SortBy::DueTime, {}, 1}, reply);
        });
        QCOMPARE(order.error().code, ErrorCode::NotFound);
    }

    void savedView_withoutNameOrSense_isRefused()
    {
        Lists f;
        domain::SavedView bad = urgent();
        bad.name = "  ";
        QCOMPARE(f.save({bad}).error().code, ErrorCode::InvalidField);
        bad = urgent();
        bad.condition.values.clear();
        QCOMPARE(f.save({bad}).error().code, ErrorCode::InvalidField);
        QCOMPARE(f.views(), Views{});
    }

    void manyCommands_offline_areShownAtOnceAndSentLater()
    {
        Lists f;
        f.company.addTickets(40, "Flights", "ana");
        f.pump();
        f.ana.line().cut();
        f.pump();
        const auto rows = f.rows(f.ana);
        QCOMPARE(rows.size(), std::size_t(40));
        std::vector<domain::Command> commands;
        for (const api::TicketRow& row : rows)
            commands.push_back(domain::SetTicketStatus{row.ticket.id, domain::TicketStatus::Solved});
        const Answers answers = f.submitAll(commands);
        QCOMPARE(answers.size(), std::size_t(40));
        QVERIFY(std::ranges::all_of(answers, [](const auto& answer) { return answer.hasValue(); }));
        QCOMPARE(f.inOrder({api::ViewKind::Mine}), std::size_t(0));
        QCOMPARE(f.outbox(f.ana).size(), std::size_t(40));
        f.ana.line().up = true;
        f.advance(60s);
        QCOMPARE(f.outbox(f.ana).size(), std::size_t(0));
        QVERIFY(std::ranges::all_of(rows, [&f](const api::TicketRow& row) {
            return f.company.ticket(row.ticket.id).status == domain::TicketStatus::Solved;
        }));
    }

    void oneCommandThatCannotBe_doesNotStopTheOthers()
    {
        Lists f;
        const auto ticket = f.company.addTicket("Flights", "One", "ana");
        f.pump();
        const Answers answers =
            f.submitAll({domain::AddNote{ticket,
                                         domain::EntryId(f.ana.core().commands().freshId()),
                                         std::string(40u << 20, 'x'),
                                         {},
                                         {}},
                         domain::SetTicketPriority{ticket, domain::Priority::High}});
        QCOMPARE(answers[0].error().code, ErrorCode::TooLarge);
        QVERIFY(answers[1].hasValue());
        QCOMPARE(f.company.ticket(ticket).priority, domain::Priority::High);
    }

    void snoozedUntilTheyAnswer_theCustomersMessageWakesIt()
    {
        Lists f;
        const auto ticket = f.company.addTicket("Flights", "Asleep", "ana");
        f.pump();
        f.submitAll({domain::SnoozeTicket{ticket, domain::kUntilTheyAnswer}});
        f.advance(std::chrono::hours(48));
        QCOMPARE(f.inOrder({api::ViewKind::Snoozed}), std::size_t(1));
        f.company.apply([&](broker::Turn& turn) -> Result<void> {
            ATALAYA_TRY(before, turn.stores.tickets->get(ticket));
            domain::Ticket after = before;
            domain::Entry entry;
            entry.id = domain::EntryId::make(turn.now, turn.random);
            entry.ticket = ticket;
            entry.at = turn.now;
            entry.text = "And now?";
            broker::customerWrote(after, entry, turn.directory);
            ATALAYA_CHECK(broker::saveTicket(turn, before, after));
            return broker::addEntry(turn, after, entry);
        });
        f.pump();
        QCOMPARE(f.inOrder({api::ViewKind::Snoozed}), std::size_t(0));
        QCOMPARE(f.inOrder({api::ViewKind::Mine}), std::size_t(1));
    }

    void mention_bringsTheTicketIntoMentions()
    {
        Lists f;
        Workstation& ben = f.desk("ben");
        const auto ticket = f.company.addTicket("Flights", "Help", "ben");
        f.pump();
        must(f.submit(ben,
                      domain::AddNote{ticket,
                                      domain::EntryId(ben.core().commands().freshId()),
                                      "Ana, look",
                                      {f.company.agent("ana")},
                                      {}}));
        QCOMPARE(f.inOrder({api::ViewKind::Mentions}), std::size_t(1));
        QCOMPARE(f.count(f.ana, {api::ViewKind::Mentions}), std::int64_t(1));
        QCOMPARE(f.count(ben, {api::ViewKind::Mentions}), std::int64_t(0));
    }

    void skips_areKeptNewestFirst()
    {
        Lists f;
        const auto first = f.company.addTicket("Flights", "One", "ana");
        const auto second = f.company.addTicket("Flights", "Two", "ana");
        const Instant now = f.company.clock.now();
        for (const auto& skip : {api::Skip{first, "Not my language", now}, {second, "Too long", now + 1s}})
            QVERIFY(must(f.ask<bool>([&](auto reply) { f.of(f.ana).skip(skip, reply); })));
        const auto skips =
            must(f.ask<std::vector<api::Skip>>([&](auto reply) { f.of(f.ana).skips(now, reply); }));
        QCOMPARE(skips.size(), std::size_t(2));
        QCOMPARE(skips[0].ticket, second);
        QCOMPARE(skips[1].reason, std::string("Not my language"));
    }
};

ATALAYA_TEST(DeskListsTest)
#include "desk_lists_test.moc"
