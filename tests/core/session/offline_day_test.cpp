#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>
#include <map>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;

namespace {

constexpr int kTickets = 60;
constexpr int kActions = 500;
constexpr Duration kDay = 8h;

/// Ana works for eight hours without a line, while customers and a colleague go on.
struct OfflineDay : DeskFixture {
    struct Written {
        domain::CommandId command;
        domain::TicketId ticket;
        domain::EntryId entry;
        bool reply = false;
    };

    OfflineDay()
    {
        for (int i = 0; i < kTickets; ++i)
            tickets.push_back(company.addTicket("Flights", "Delay " + std::to_string(i), "ana"));
    }

    std::vector<domain::TicketId> tickets;
    Workstation& ana = desk("ana");
    Workstation& lea = desk("lea");
    SeededRandom dice{480};
    std::vector<Written> written;
    std::map<domain::TicketId, domain::TicketStatus> lastStatus; ///< that ana set
    std::map<domain::TicketId, std::vector<std::string>> tagsAdded;
    std::set<domain::TicketId> touchedByOthers;
    int submitted = 0;

    domain::TicketId any() { return tickets[dice.below(tickets.size())]; }
    domain::EntryId fresh(Workstation& desk) { return domain::EntryId(desk.core().commands().freshId()); }

    void write(domain::TicketId ticket)
    {
        const domain::EntryId entry = fresh(ana);
        const std::string text = "text " + std::to_string(submitted);
        const bool reply = dice.below(2) == 0;
        domain::Command command = domain::AddNote{ticket, entry, text, {}, {}};
        if (reply)
            command = replyTo(conversation(ana, ticket).row.ticket, text, entry);
        const auto id = submit(ana, command);
        ATALAYA_ASSERT(id);
        written.push_back({*id, ticket, entry, reply});
    }
    void tag(domain::TicketId ticket)
    {
        auto tags = conversation(ana, ticket).row.ticket.tags;
        const std::string fresh = "t" + std::to_string(submitted);
        tags.push_back(fresh);
        tagsAdded[ticket].push_back(fresh);
        ATALAYA_ASSERT(submit(ana, domain::SetTicketTags{ticket, tags}));
    }
    void setStatus(domain::TicketId ticket)
    {
        const auto status = dice.below(2) ? domain::TicketStatus::Pending : domain::TicketStatus::Solved;
        lastStatus[ticket] = status;
        ATALAYA_ASSERT(submit(ana, domain::SetTicketStatus{ticket, status}));
    }
    void act()
    {
        const domain::TicketId ticket = any();
        switch (dice.below(6)) {
        case 0:
            tag(ticket);
            break;
        case 1:
            setStatus(ticket);
            break;
        case 2:
            ATALAYA_ASSERT(submit(ana, domain::SnoozeTicket{ticket, company.clock.now() + 20h}));
            break;
        default:
            write(ticket);
        }
        ++submitted;
    }
    /// What goes on without her.
    void others()
    {
        const domain::TicketId ticket = tickets[dice.below(tickets.size() / 3)];
        touchedByOthers.insert(ticket);
        if (dice.below(2) == 0) {
            company.customerWrites(ticket, "Any news?");
        } else {
            auto answer = replyTo(company.ticket(ticket), "Lea answers", fresh(lea));
            answer.sendAnyway = true;
            ATALAYA_ASSERT(submit(lea, answer));
        }
    }
    void work()
    {
        ana.line().cut();
        ana.line().up = false;
        const Duration step = kDay / kActions;
        for (int i = 0; i < kActions; ++i) {
            act();
            if (i % 12 == 0)
                others();
            company.clock.advance(step - 500ms);
            advance(500ms); // one tick: the core notices the time
        }
    }
    /// Until nothing waits for the broker.
    bool comeBack()
    {
        ana.line().up = true;
        for (int i = 0; i < 200; ++i) {
            advance(5s);
            if (state(ana).kind == api::LinkKind::Online && state(ana).waiting == 0)
                return true;
        }
        return false;
    }
    const domain::OutboxItem* refused(const std::vector<domain::OutboxItem>& items, domain::CommandId id)
    {
        const auto found = std::ranges::find(items, id, &domain::OutboxItem::id);
        return found == items.end() ? nullptr : &*found;
    }
};

} // namespace

/// Product A15: eight hours offline with 500 actions.
class OfflineDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eightHoursOffline_loseNothingDoubleNothingAndListEveryConflict()
    {
        OfflineDay day;
        day.work();
        QCOMPARE(day.submitted, kActions);
        QVERIFY(day.comeBack());

        const auto left = day.outbox(day.ana);
        int conflicts = 0;
        for (const OfflineDay::Written& one : day.written) {
            const auto entries = day.company.entries(one.ticket);
            const auto times = std::ranges::count(entries, one.entry, &domain::Entry::id);
            const domain::OutboxItem* item = day.refused(left, one.command);
            QCOMPARE(times, item ? 0 : 1); // there once, or listed for a decision
            if (!item)
                continue;
            ++conflicts;
            QVERIFY(one.reply && item->refusal.code == ErrorCode::Conflict);
            QVERIFY(day.touchedByOthers.contains(one.ticket));
            QVERIFY(!std::get<domain::ReplyToTicket>(item->command).text.empty());
        }
        // The rest of the list: she put away what she had solved before.
        for (const domain::OutboxItem& item : left)
            if (const auto* snooze = std::get_if<domain::SnoozeTicket>(&item.command)) {
                ++conflicts;
                QVERIFY(day.lastStatus.contains(snooze->ticket));
            }
        QCOMPARE(conflicts, int(left.size()));
        QVERIFY2(conflicts > 0, "somebody answered the same customer");
        qInfo("%d actions, %zu texts, %d conflicts", kActions, day.written.size(), conflicts);
    }

    void eightHoursOffline_keepTheOrderWithinEachTicket()
    {
        OfflineDay day;
        day.work();
        QVERIFY(day.comeBack());
        std::map<domain::TicketId, std::vector<domain::EntryId>> wanted;
        const auto left = day.outbox(day.ana);
        for (const OfflineDay::Written& one : day.written)
            if (!day.refused(left, one.command))
                wanted[one.ticket].push_back(one.entry);
        for (const auto& [ticket, order] : wanted) {
            std::vector<domain::EntryId> found;
            for (const domain::Entry& entry : day.company.entries(ticket))
                if (std::ranges::find(order, entry.id) != order.end())
                    found.push_back(entry.id);
            QCOMPARE(found, order);
        }
        for (const auto& [ticket, status] : day.lastStatus)
            if (!day.touchedByOthers.contains(ticket))
                QCOMPARE(day.company.ticket(ticket).status, status);
        for (const auto& [ticket, tags] : day.tagsAdded)
            for (const std::string& tag : tags)
                QVERIFY(std::ranges::count(day.company.ticket(ticket).tags, tag) == 1);
    }
};

ATALAYA_TEST(OfflineDayTest)

#include "offline_day_test.moc"
