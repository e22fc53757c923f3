#include "core/simulation/past_lines.h"
#include "core/simulation/staffing.h"
#include "tests/core/simulation/company_fixture.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::simulation;
using namespace atalaya::simulation::test;

namespace {

/// Ten calls from nine to half past on two days, of three minutes each; local time is an hour ahead.
struct TwoMornings {
    Company company{{agentOf(1, {1}), agentOf(2, {1}), agentOf(3, {2})}, {queueOf(1), queueOf(2)}, {}};
    domain::RoutingRules rules = domain::defaultRoutingRules();
    routing::RecordedPast past;
    api::StaffingRequest request;

    TwoMornings()
    {
        rules.utcOffsetMinutes = 60;
        for (std::uint8_t i = 0; i < 20; ++i)
            past.work.push_back(call(i, 1, (i < 10 ? 8h : 32h) + i % 10 * 2min, 180s));
        // Agent 1 both days, agent 2 on half of the second; agent 3 is of another queue.
        past.presence = {there(1, 7h), there(2, 32h, 32h + 15min), there(3, 0h)};
        request.period = {kMonday, kMonday + 7 * 24h};
        request.queue = company.queues[0].id;
        request.within = 20s;
    }
};

} // namespace

class CompanyStaffingTest : public QObject {
    Q_OBJECT

private slots:
    void halfHours_areAveragedOverTheDaysWithArrivals()
    {
        const TwoMornings two;
        const auto found = companyStaffing(two.company, two.rules, two.past, two.request);
        QVERIFY2(found, found ? "" : found.error().str().c_str());
        QCOMPARE(found->days, 2);
        QCOMPARE(found->arrivals, std::int64_t{20});
        QCOMPARE(found->handling, Duration(180s));
        QVERIFY(!found->patience);
        QCOMPARE(found->halfHours.size(), std::size_t{48});
        const api::StaffingSlot& nine = found->halfHours[18];
        QCOMPARE(nine.minute, 9 * 60);
        QCOMPARE(nine.arrivals, 10.0);
        QCOMPARE(nine.present, 1.25);
        const StaffingDemand demand{10, 180s, std::nullopt};
        const StaffingTarget target{0.8, 20s, std::nullopt, std::nullopt};
        QCOMPARE(nine.needed, agentsNeeded(demand, target)->agents);
        const double one = staffedWith(demand, target, 1).serviceLevel;
        const double other = staffedWith(demand, target, 2).serviceLevel;
        QVERIFY(std::abs(nine.levelWithPresent - (0.75 * one + 0.25 * other)) < 1e-12);
        QCOMPARE(found->halfHours[19].needed, 0);
        QCOMPARE(found->halfHours[19].arrivals, 0.0);
    }

    void chats_takeAPartOfTheAttention()
    {
        TwoMornings two;
        for (routing::RecordedWork& one : two.past.work)
            one.channel = domain::ChannelKind::Chat;
        const auto found = companyStaffing(two.company, two.rules, two.past, two.request);
        QVERIFY(found);
        QCOMPARE(found->handling, Duration(180s) * 34 / 100);
    }

    void patience_isWhatThoseWhoWaitedShow()
    {
        TwoMornings two;
        for (std::size_t i = 0; i < 2; ++i) {
            two.past.work[i].startedAt.reset();
            two.past.work[i].finishedAt.reset();
            two.past.work[i].gaveUpAt = two.past.work[i].arrivedAt + 30s;
        }
        two.past.work[2].startedAt = two.past.work[2].arrivedAt + 60s;
        const auto found = companyStaffing(two.company, two.rules, two.past, two.request);
        QVERIFY(found);
        QVERIFY(found->patience == Duration(60s)); // two minutes waited, two gave up
        two.request.patience = 5min;
        QVERIFY(companyStaffing(two.company, two.rules, two.past, two.request)->patience == Duration(5min));
    }

    void nothingToReckonWith_isSaid()
    {
        TwoMornings two;
        two.request.queue = two.company.queues[1].id;
        QCOMPARE(companyStaffing(two.company, two.rules, two.past, two.request).error().code,
                 ErrorCode::NotFound);
        two.request.queue = idOf<domain::QueueId>(9);
        QCOMPARE(companyStaffing(two.company, two.rules, two.past, two.request).error().code,
                 ErrorCode::NotFound);
        two.request.queue = two.company.queues[0].id;
        two.request.serviceLevel = 1.5;
        QCOMPARE(companyStaffing(two.company, two.rules, two.past, two.request).error().code,
                 ErrorCode::InvalidArgument);
        for (routing::RecordedWork& one : two.past.work)
            one.finishedAt.reset();
        two.request.serviceLevel = 0.8;
        QCOMPARE(companyStaffing(two.company, two.rules, two.past, two.request).error().code,
                 ErrorCode::InvalidArgument);
    }

    void recording_comesBackFromItsLines()
    {
        const TwoMornings two;
        const api::Period period{kMonday, kMonday + 48h};
        const std::string text = periodLine(period) + "\n" + pastLines(two.past);
        const auto read = readPastLines(text);
        QVERIFY2(read, read ? "" : read.error().str().c_str());
        QCOMPARE(read->period, period);
        QCOMPARE(read->past.work, two.past.work);
        QCOMPARE(read->past.presence, two.past.presence);
        const auto without = readPastLines(pastLines(two.past));
        QCOMPARE(without->period.from, kMonday + 8h);
        QCOMPARE(without->period.until, kMonday + 32h + 18min + 180s + 1s);
    }

    void wrongLines_areNamed()
    {
        const auto detail = [](const char* text) { return readPastLines(text).error().str(); };
        QVERIFY(detail("{").starts_with("MalformedJson: line 1"));
        QVERIFY(detail("\n[]").starts_with("InvalidField: line 2: must be an object"));
        QVERIFY(detail("{\"kind\":\"call\"}").starts_with("InvalidField: line 1: kind must be"));
        QVERIFY(detail("{\"kind\":\"work\"}").starts_with("MissingField: line 1: ticket"));
        QCOMPARE(readPastLines("").error().code, ErrorCode::NotFound);
    }
};

ATALAYA_TEST(CompanyStaffingTest)
#include "company_staffing_test.moc"
