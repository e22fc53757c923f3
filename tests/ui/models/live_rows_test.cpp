#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/models/live_rows.h"
#include "ui/models/tab_mark.h"

#include <QSignalSpy>

using namespace atalaya;
using models::TabMark;
using test::FakeCore;

namespace {

constexpr int kPatienceMs = 30'000;
const domain::AgentId kMe{FakeCore::id(1)};

api::TicketRow row(std::uint64_t number)
{
    api::TicketRow row;
    row.ticket.id = domain::TicketId(FakeCore::id(number));
    row.ticket.status = domain::TicketStatus::Open;
    row.ticket.channel = domain::EntryChannel::Chat;
    row.ticket.assignee = kMe;
    return row;
}

std::vector<domain::TicketId> ids(std::initializer_list<std::uint64_t> numbers)
{
    std::vector<domain::TicketId> ids;
    for (const std::uint64_t number : numbers)
        ids.push_back(domain::TicketId(FakeCore::id(number)));
    return ids;
}

} // namespace

class LiveRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoComesNew_standsAtTheEnd()
    {
        FakeCore core;
        core.world.rows = {row(1), row(2)};
        models::CoreSignals signals_(core);
        models::LiveRows rows(signals_);
        QCOMPARE(rows.order(), ids({1, 2}));
        core.world.rows = {row(3), row(2), row(1)}; // the broker's order is another one
        QSignalSpy changed(&rows, &models::LiveRows::changed);
        core.changed({});
        QVERIFY(changed.wait(kPatienceMs));
        QCOMPARE(rows.order(), ids({1, 2, 3}));
    }
    void whoLeaves_leavesTheOthersWhereTheyStand()
    {
        FakeCore core;
        core.world.rows = {row(1), row(2), row(3)};
        models::CoreSignals signals_(core);
        models::LiveRows rows(signals_);
        core.world.rows = {row(3), row(1)};
        QSignalSpy changed(&rows, &models::LiveRows::changed);
        core.changed({});
        QVERIFY(changed.wait(kPatienceMs));
        QCOMPARE(rows.order(), ids({1, 3}));
        QCOMPARE(rows.indexOf(ids({3}).front()), 1);
        QVERIFY(!rows.find(ids({2}).front()));
    }
    void orderFromBefore_comesBack()
    {
        FakeCore core;
        core.world.rows = {row(1), row(2), row(3)};
        models::CoreSignals signals_(core);
        models::LiveRows rows(signals_);
        rows.setOrder(ids({3, 9, 2})); // 9 ended meanwhile
        QCOMPARE(rows.order(), ids({3, 2, 1}));
    }
    void orderIsKept_untilTheListIsKnown()
    {
        FakeCore core;
        core.world.rows = {row(1), row(2)};
        core.hold();
        models::CoreSignals signals_(core);
        models::LiveRows rows(signals_);
        rows.setOrder(ids({2, 1}));
        QCOMPARE(rows.order(), ids({2, 1}));
        core.release();
        QCOMPARE(rows.order(), ids({2, 1}));
    }
    void failure_keepsWhatWasKnown()
    {
        FakeCore core;
        core.world.rows = {row(1)};
        models::CoreSignals signals_(core);
        models::LiveRows rows(signals_);
        core.world.rows.clear();
        core.failNext = Error{ErrorCode::TimedOut, "x"};
        core.changed({});
        QVERIFY(QTest::qWaitFor([&] { return !core.failNext; }, kPatienceMs));
        QCOMPARE(rows.order(), ids({1}));
    }

    void line_saysWhatHappens()
    {
        api::TicketRow one = row(1);
        one.ticket.snippet = "Hola";
        one.ticket.lastInboundAt = fromMicros(2'000'000);
        QCOMPARE(models::liveLine(one, {}), QStringLiteral("Hola"));
        QCOMPARE(models::liveLine(one, QStringLiteral("Beatriz")), QStringLiteral("Beatriz is writing"));
        one.ticket.lastOutboundAt = fromMicros(3'000'000);
        QCOMPARE(models::liveLine(one, {}), QStringLiteral("Answered: Hola"));
        one.ticket.snippet.clear();
        one.ticket.lastOutboundAt.reset();
        QCOMPARE(models::liveLine(one, {}), QStringLiteral("sent a file"));
        one.ticket.channel = domain::EntryChannel::Voice;
        QCOMPARE(models::liveLine(one, {}), QStringLiteral("on the call"));
        one.refused = true;
        QCOMPARE(models::liveLine(one, {}), QStringLiteral("Not sent. Open to decide"));
    }

    void mark_isTheMostUrgentThing()
    {
        api::TicketRow one = row(1);
        QCOMPARE(models::tabMark(one, kMe, false), TabMark::Open);
        one.ticket.lastInboundAt = fromMicros(2'000'000);
        QCOMPARE(models::tabMark(one, kMe, false), TabMark::Mine);
        QCOMPARE(models::tabMark(one, domain::AgentId(FakeCore::id(2)), false), TabMark::Open);
        one.ticket.lastOutboundAt = fromMicros(3'000'000);
        QCOMPARE(models::tabMark(one, kMe, false), TabMark::Waiting);
        one.ticket.status = domain::TicketStatus::Solved;
        QCOMPARE(models::tabMark(one, kMe, false), TabMark::Closed);
        one.ticket.unread = 1;
        QCOMPARE(models::tabMark(one, kMe, false), TabMark::New);
        QCOMPARE(models::tabMark(one, kMe, true), TabMark::Typing);
    }
};

ATALAYA_TEST(LiveRowsTest)
#include "live_rows_test.moc"
