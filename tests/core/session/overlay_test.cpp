#include "core/session/overlay.h"
#include "tests/core/session/fixtures.h"

using namespace atalaya;
using namespace atalaya::domain;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

namespace {

/// Waits for its first answer, which was due at kNow + 30 min.
Ticket waiting()
{
    Ticket out = ticket(1);
    out.status = TicketStatus::New;
    out.lastInboundAt = kNow - 30min;
    out.dueAt = kNow + 30min;
    out.dueKind = DueKind::FirstResponse;
    out.unread = 2;
    return out;
}

Ticket after(Command command, Ticket before = waiting())
{
    applyTo(before, item(1, std::move(command)), ana(), {queue(1), queue(2, 15)});
    return before;
}

bool belongs(const Ticket& ticket, api::ViewKind kind, const Agent& me = ana())
{
    return belongsTo(ticket, {kind, id<QueueId>(1)}, me, kNow);
}

} // namespace

class OverlayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reply_answersAndTakesTheTicket()
    {
        ReplyToTicket reply;
        reply.ticket = ticket(1).id;
        reply.text = "Dear customer\nthank you";
        const Ticket shown = after(reply);
        QCOMPARE(shown.status, TicketStatus::Open);
        QVERIFY(shown.assignee == ana().id);
        QCOMPARE(shown.unread, 0);
        QVERIFY(!shown.dueAt);
        QCOMPARE(shown.snippet, snippetOf(reply.text));
        QVERIFY(shown.lastOutboundAt == kNow);
    }

    void replyWithStatus_setsIt()
    {
        ReplyToTicket reply;
        reply.ticket = ticket(1).id;
        reply.statusAfter = TicketStatus::Solved;
        QCOMPARE(after(reply).status, TicketStatus::Solved);
    }

    void solving_endsDueTimeUnreadAndSleep()
    {
        Ticket asleep = waiting();
        asleep.snoozedUntil = kNow + 1h;
        const Ticket shown = after(SetTicketStatus{asleep.id, TicketStatus::Solved}, asleep);
        QVERIFY(!shown.dueAt && !shown.snoozedUntil);
        QCOMPARE(shown.unread, 0);
    }

    void tags_areTrimmedAndNotRepeated()
    {
        const std::vector<std::string> wanted = {"refund", "vip"};
        QVERIFY(after(SetTicketTags{ticket(1).id, {" refund", "vip", "refund ", ""}}).tags == wanted);
    }

    void assigning_opensANewTicket()
    {
        const Ticket shown = after(AssignTicket{ticket(1).id, id<AgentId>(7)});
        QCOMPARE(shown.status, TicketStatus::Open);
        QVERIFY(shown.assignee == id<AgentId>(7));
    }

    void moving_countsWithTheOtherQueuesTargets()
    {
        Ticket mine = waiting();
        mine.assignee = ana().id;
        const Ticket shown = after(MoveTicket{mine.id, id<QueueId>(2)}, mine);
        QVERIFY(!shown.assignee);
        QVERIFY(shown.dueAt == kNow - 15min);
    }

    void commandOfAnotherTicket_changesNothing()
    {
        QVERIFY(after(SetTicketStatus{id<TicketId>(9), TicketStatus::Closed}) == waiting());
    }

    void refusedReply_isAFailedEntryWithItsText()
    {
        ReplyToTicket reply;
        reply.ticket = ticket(1).id;
        reply.entry = id<EntryId>(5);
        reply.text = "the text";
        OutboxItem refused = item(1, reply);
        refused.state = OutboxState::Refused;
        refused.refusal = {ErrorCode::Conflict, "something newer"};
        const auto shown = pendingEntry(refused, ana());
        QVERIFY(shown.has_value());
        QCOMPARE(shown->text, reply.text);
        QCOMPARE(shown->delivery, Delivery::Failed);
        QCOMPARE(shown->deliveryDetail, std::string("something newer"));
        QVERIFY(shown->id == reply.entry);
    }

    void views_haveTheTicketsTheyName()
    {
        Ticket free = ticket(1);
        QVERIFY(belongs(free, api::ViewKind::Unassigned) && belongs(free, api::ViewKind::Team));
        QVERIFY(belongs(free, api::ViewKind::Queue));
        QVERIFY(!belongs(free, api::ViewKind::Mine));
        Ticket mine = free;
        mine.assignee = ana().id;
        QVERIFY(belongs(mine, api::ViewKind::Mine) && !belongs(mine, api::ViewKind::Unassigned));
        Ticket asleep = mine;
        asleep.snoozedUntil = kNow + 1min;
        QVERIFY(belongs(asleep, api::ViewKind::Snoozed) && !belongs(asleep, api::ViewKind::Mine));
        Ticket done = mine;
        done.status = TicketStatus::Closed;
        QVERIFY(belongs(done, api::ViewKind::Done) && !belongs(done, api::ViewKind::Mine));
    }

    void atRisk_beginsFifteenMinutesBefore()
    {
        Ticket due = ticket(1);
        due.dueAt = kNow + 15min;
        QVERIFY(belongs(due, api::ViewKind::AtRisk));
        due.dueAt = kNow + 15min + 1us;
        QVERIFY(!belongs(due, api::ViewKind::AtRisk));
    }

    void otherQueues_areOnlyTheLeads()
    {
        Ticket elsewhere = ticket(1);
        elsewhere.queue = id<QueueId>(2);
        Agent lead = ana();
        lead.role = Role::Lead;
        QVERIFY(!belongs(elsewhere, api::ViewKind::Team));
        QVERIFY(belongs(elsewhere, api::ViewKind::Team, lead));
    }
};

ATALAYA_TEST(OverlayTest)
#include "overlay_test.moc"
