#include "core/sla/due.h"
#include "tests/support/test.h"

namespace atalaya::sla {

using domain::DueKind;
using domain::TicketStatus;
using namespace std::chrono_literals;

const Instant kNine = fromMicros(1'763'629'200'000'000);

domain::Queue queueWith(int first, int next, int resolution)
{
    domain::Queue queue;
    queue.firstResponseMinutes = first;
    queue.nextResponseMinutes = next;
    queue.resolutionMinutes = resolution;
    return queue;
}

domain::Ticket ticketOf(Instant created)
{
    domain::Ticket ticket;
    ticket.createdAt = created;
    ticket.lastInboundAt = created;
    return ticket;
}

class DueTest : public QObject {
    Q_OBJECT

private slots:
    void newTicket_isDueForTheFirstAnswer()
    {
        QCOMPARE(dueOf(ticketOf(kNine), queueWith(60, 120, 1440), kNine),
                 (Due{kNine + 60min, DueKind::FirstResponse}));
    }

    void answered_isDueForItsResolution()
    {
        domain::Ticket ticket = ticketOf(kNine);
        ticket.status = TicketStatus::Open;
        ticket.lastOutboundAt = kNine + 10min;
        QCOMPARE(dueOf(ticket, queueWith(60, 120, 1440), kNine), (Due{kNine + 24h, DueKind::Resolution}));
        QCOMPARE(dueOf(ticket, queueWith(60, 120, 0), kNine), Due{});
    }

    void customerWritesTwice_theClockGoesOn()
    {
        domain::Ticket before = ticketOf(kNine);
        before.dueAt = kNine + 60min;
        before.dueKind = DueKind::FirstResponse;
        domain::Ticket after = before;
        after.lastInboundAt = kNine + 30min;
        QCOMPARE(dueAfter(before, after, queueWith(60, 120, 0)),
                 (Due{kNine + 60min, DueKind::FirstResponse}));
    }

    void customerAnswersAgain_isDueForTheNextAnswer()
    {
        domain::Ticket before = ticketOf(kNine);
        before.status = TicketStatus::Open;
        before.lastOutboundAt = kNine + 10min;
        domain::Ticket after = before;
        after.lastInboundAt = kNine + 40min;
        QCOMPARE(dueAfter(before, after, queueWith(60, 120, 0)),
                 (Due{kNine + 160min, DueKind::NextResponse}));
    }

    void pendingAndSolved_haveNoClock()
    {
        domain::Ticket ticket = ticketOf(kNine);
        for (const TicketStatus status :
             {TicketStatus::Pending, TicketStatus::Solved, TicketStatus::Closed}) {
            ticket.status = status;
            QCOMPARE(dueOf(ticket, queueWith(60, 120, 1440), kNine), Due{});
            QVERIFY(!awaitsAnswer(ticket));
        }
    }
};

ATALAYA_TEST(DueTest)

} // namespace atalaya::sla

#include "due_test.moc"
