#include "tests/support/test.h"
#include "ui/models/wait_clock.h"

using namespace atalaya;
using namespace std::chrono_literals;
using models::WaitLevel;

namespace {

const Instant kNow = fromMicros(1'763'631'720'000'000);

domain::Entry said(domain::Direction direction, Duration ago,
                   domain::AuthorKind author = domain::AuthorKind::Customer)
{
    domain::Entry entry;
    entry.direction = direction;
    entry.authorKind = author;
    entry.at = kNow - ago;
    return entry;
}

domain::Entry theySaid(Duration ago)
{
    return said(domain::Direction::In, ago);
}

domain::Entry weSaid(Duration ago)
{
    return said(domain::Direction::Out, ago, domain::AuthorKind::Agent);
}

} // namespace

class WaitClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void level_growsAt45And90Seconds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("level");
        QTest::newRow("just now") << 0 << int(WaitLevel::Calm);
        QTest::newRow("44 s") << 44 << int(WaitLevel::Calm);
        QTest::newRow("45 s") << 45 << int(WaitLevel::Warn);
        QTest::newRow("89 s") << 89 << int(WaitLevel::Warn);
        QTest::newRow("90 s") << 90 << int(WaitLevel::Breach);
        QTest::newRow("an hour") << 3600 << int(WaitLevel::Breach);
        QTest::newRow("a clock that is ahead") << -3 << int(WaitLevel::Calm);
    }
    void level_growsAt45And90Seconds()
    {
        QFETCH(int, seconds);
        QFETCH(int, level);
        const models::WaitClock clock = models::waitClock(kNow - std::chrono::seconds(seconds), kNow);
        QCOMPARE(int(clock.level), level);
        QCOMPARE(clock.waited, Duration(std::chrono::seconds(std::max(0, seconds))));
    }
    void nobodyWaits_noClock() { QCOMPARE(models::waitClock({}, kNow).level, WaitLevel::None); }
    void limits_areThoseGiven()
    {
        const models::WaitLimits slow{10min, 20min};
        QCOMPARE(models::waitClock(kNow - 9min, kNow, slow).level, WaitLevel::Calm);
        QCOMPARE(models::waitClock(kNow - 10min, kNow, slow).level, WaitLevel::Warn);
    }

    void lastMessageOfTheCustomer_beginsTheClock()
    {
        const domain::Entry entries[] = {weSaid(5min), theySaid(2min), theySaid(20s)};
        QCOMPARE(models::waitingSince(entries), std::optional(kNow - 20s));
    }
    void answer_endsIt()
    {
        const domain::Entry entries[] = {theySaid(2min), weSaid(20s)};
        QVERIFY(!models::waitingSince(entries));
    }
    void notesEventsAndMachines_areNoAnswer()
    {
        domain::Entry note = said(domain::Direction::Internal, 10s, domain::AuthorKind::Agent);
        note.kind = domain::EntryKind::Note;
        domain::Entry routed = said(domain::Direction::Internal, 5s, domain::AuthorKind::System);
        routed.kind = domain::EntryKind::Event;
        const domain::Entry entries[] = {
            theySaid(50s), said(domain::Direction::Out, 40s, domain::AuthorKind::Assistant), note, routed};
        QCOMPARE(models::waitingSince(entries), std::optional(kNow - 50s));
    }
    void answerThatDidNotArrive_isNone_data()
    {
        QTest::addColumn<int>("delivery");
        QTest::addColumn<bool>("waits");
        const std::pair<domain::Delivery, bool> table[] = {
            {domain::Delivery::Queued, false},   {domain::Delivery::Sent, false},
            {domain::Delivery::Read, false},     {domain::Delivery::Unknown, false},
            {domain::Delivery::Failed, true},    {domain::Delivery::Scheduled, true},
            {domain::Delivery::Cancelled, true},
        };
        for (const auto& [delivery, waits] : table)
            QTest::newRow(domain::word(delivery).data()) << int(delivery) << waits;
    }
    void answerThatDidNotArrive_isNone()
    {
        QFETCH(int, delivery);
        QFETCH(bool, waits);
        domain::Entry answer = weSaid(10s);
        answer.delivery = static_cast<domain::Delivery>(delivery);
        const domain::Entry entries[] = {theySaid(50s), answer};
        QCOMPARE(models::waitingSince(entries).has_value(), waits);
    }
    void nothingSaid_nobodyWaits() { QVERIFY(!models::waitingSince(std::span<const domain::Entry>())); }

    void ticket_waitsFromItsLastMessageUntilAnAnswer()
    {
        domain::Ticket ticket;
        ticket.status = domain::TicketStatus::Open;
        QVERIFY(!models::waitingSince(ticket));
        ticket.lastInboundAt = kNow - 30s;
        QCOMPARE(models::waitingSince(ticket), ticket.lastInboundAt);
        ticket.lastOutboundAt = kNow - 31s;
        QCOMPARE(models::waitingSince(ticket), ticket.lastInboundAt);
        ticket.lastOutboundAt = kNow - 10s;
        QVERIFY(!models::waitingSince(ticket));
        ticket.lastOutboundAt.reset();
        ticket.status = domain::TicketStatus::Solved;
        QVERIFY(!models::waitingSince(ticket));
    }
};

ATALAYA_TEST(WaitClockTest)
#include "wait_clock_test.moc"
