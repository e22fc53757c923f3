#include "tests/core/simulation/company_fixture.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::simulation;
using namespace atalaya::simulation::test;

namespace {

constexpr std::uint8_t kSpanish = 1;
const api::Period kDay{kMonday, kMonday + 24h};

/// Two queues; agents 1 and 2 in the first, agent 3 in the second. Only agent 1 speaks Spanish.
Company house()
{
    Company out;
    out.queues = {queueOf(1), queueOf(2)};
    out.skills = {{idOf<domain::SkillId>(kSpanish), "Spanish"}};
    out.agents = {agentOf(1, {1}, {kSpanish}), agentOf(2, {1}), agentOf(3, {2})};
    return out;
}

/// Three calls in Spanish, ten seconds apart, a minute each.
routing::RecordedPast spanishCalls()
{
    routing::RecordedPast past;
    for (std::uint8_t i = 0; i < 3; ++i) {
        past.work.push_back(call(std::uint8_t(i + 1), 1, 9h + i * 10s, 60s));
        past.work.back().requiredSkills = {{idOf<domain::SkillId>(kSpanish), 1}};
    }
    past.presence = {there(1, 8h), there(2, 8h), there(3, 8h)};
    return past;
}

/// A busy day of a larger house: calls, chats and mail to three queues, some of whom give up.
struct BusyDay {
    Company company;
    routing::RecordedPast past;

    explicit BusyDay(std::uint64_t seed)
    {
        SeededRandom random(seed);
        const auto below = [&](std::uint64_t limit) { return random.next() % limit; };
        company.queues = {queueOf(1), queueOf(2), queueOf(3)};
        for (std::uint8_t i = 1; i <= 6; ++i) {
            company.agents.push_back(agentOf(i, {std::uint8_t(1 + i % 3), std::uint8_t(1 + (i + 1) % 3)}));
            past.presence.push_back(there(i, 8h + i * 10min, 17h));
        }
        Duration at = 8h;
        for (std::uint8_t i = 0; i < 250; ++i) {
            at += std::chrono::seconds(1 + below(180));
            const auto queue = static_cast<std::uint8_t>(1 + below(3));
            past.work.push_back(call(i, queue, at, std::chrono::seconds(30 + below(900))));
            routing::RecordedWork& one = past.work.back();
            one.channel = static_cast<domain::ChannelKind>(below(domain::kChannelKindCount));
            if (below(5) == 0) {
                one.startedAt.reset();
                one.finishedAt.reset();
                one.gaveUpAt = one.arrivedAt + std::chrono::seconds(20 + below(300));
            }
        }
    }
};

} // namespace

class CompanyTest : public QObject {
    Q_OBJECT

private slots:
    void skillForTheSecondAgent_shrinksTheWaitsAsReckonedByHand()
    {
        const Company company = house();
        CompanyRules draft = defaults();
        draft.skills = {{company.agents[1].id, {{idOf<domain::SkillId>(kSpanish), 2}}}};
        const auto found = companyWhatIf(company, defaults(), draft, {kDay, spanishCalls()});
        QVERIFY2(found, found ? "" : found.error().str().c_str());
        // Live: agent 1 takes them at 0, 60 and 120 s: waits 0, 50, 100. Draft: agent 2 takes the second at
        // once, agent 1 the third at 60 s: waits 0, 0, 40.
        QCOMPARE(found->replayed, std::int64_t{3});
        QCOMPARE(found->live.served, std::int64_t{3});
        QCOMPARE(found->live.meanWait, Duration(50s));
        QCOMPARE(found->live.longestWait, Duration(100s));
        QCOMPARE(found->draft.meanWait, Duration(40s) / 3);
        QCOMPARE(found->draft.longestWait, Duration(40s));
        QCOMPARE(found->sooner, std::int64_t{2});
        QCOMPARE(found->later, std::int64_t{0});
        QCOMPARE(found->otherAgent, std::int64_t{1});
        // The target of a call is 37 s: one of three in time, then two.
        QCOMPARE(found->live.withinTarget, 1.0 / 3);
        QCOMPARE(found->draft.withinTarget, 2.0 / 3);
        // The second call: 50 s less; the third: 60 s less, and it stands first.
        QCOMPARE(found->differences.size(), std::size_t{2});
        const api::WhatIfDifference& third = found->differences[0];
        QCOMPARE(third.id, idOf<domain::TicketId>(3).str());
        QCOMPARE(third.at, kMonday + 9h + 20s);
        QCOMPARE(third.liveWait - third.draftWait, Duration(60s));
        QVERIFY(found->differences[1].draft == company.agents[1].id);
        QVERIFY(found->differences[1].live == company.agents[0].id);
        QCOMPARE(found->hours.size(), std::size_t{1});
        QCOMPARE(found->hours[0].hour, 9);
        QCOMPARE(found->hours[0].live, Duration(100s));
        QCOMPARE(found->queues.size(), std::size_t{1});
        // Three minutes of the sixteen hours from eight to midnight.
        QCOMPARE(found->liveBusiest, 3.0 / (16 * 60));
        QCOMPARE(found->draftBusiest, 2.0 / (16 * 60));
    }

    void overflow_countsAsMoves()
    {
        const Company company = house();
        routing::RecordedPast past;
        past.work = {call(1, 1, 9h, 60s), call(2, 1, 10h, 60s)};
        past.presence = {there(3, 8h)};
        CompanyRules draft = defaults();
        domain::QueueRules rules;
        rules.queue = company.queues[0].id;
        rules.overflow = {{domain::OverflowWhen::NobodySignedIn, {}, 0, company.queues[1].id}};
        draft.rules.queues = {rules};
        const auto found = companyWhatIf(company, defaults(), draft, {kDay, past});
        QVERIFY2(found, found ? "" : found.error().str().c_str());
        QCOMPARE(found->live.served, std::int64_t{0});
        QCOMPARE(found->draft.served, std::int64_t{2});
        QCOMPARE(found->liveMoves, std::int64_t{0});
        QCOMPARE(found->draftMoves, std::int64_t{2});
        QVERIFY(!found->differences[0].live);
        QVERIFY(found->differences[0].draft == company.agents[2].id);
    }

    void sameRules_differInNothing()
    {
        for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
            const BusyDay day(seed);
            const auto found = companyWhatIf(day.company, defaults(), defaults(), {kDay, day.past});
            QVERIFY2(found, found ? "" : found.error().str().c_str());
            QCOMPARE(found->replayed, std::int64_t{250});
            QVERIFY(found->live.served > 150);
            QVERIFY(found->differences.empty());
            QCOMPARE(found->sooner + found->later + found->otherAgent, std::int64_t{0});
            QCOMPARE(found->live.meanWait, found->draft.meanWait);
            QCOMPARE(found->liveBusiest, found->draftBusiest);
        }
    }

    void whatTheSimulatorDid_isReplayedAsItWas()
    {
        BusyDay day(17);
        const CompanyReplay first = companyReplay(day.company, defaults(), {kDay, day.past});
        const auto ran = whatIf(first.scenario, first.scenario, first.recording);
        QVERIFY(ran);
        // The day as the simulator had it becomes the past.
        for (std::size_t i = 0; i < day.past.work.size(); ++i) {
            const Outcome& outcome = ran->interactions[i].before;
            routing::RecordedWork& one = day.past.work[i];
            QCOMPARE(ran->interactions[i].id, one.ticket.str());
            if (outcome.end != Outcome::End::Served)
                continue;
            one.startedAt = one.arrivedAt + Duration(std::llround(outcome.wait * 1e6));
            one.finishedAt = *one.startedAt + Duration(std::llround(first.recording[i].handling * 1e6));
            one.gaveUpAt.reset();
            one.agent = day.company.agents[outcome.agent].id;
        }
        const CompanyReplay second = companyReplay(day.company, defaults(), {kDay, day.past});
        const auto again = whatIf(second.scenario, second.scenario, second.recording);
        QVERIFY(again);
        for (std::size_t i = 0; i < day.past.work.size(); ++i) {
            const Outcome& outcome = again->interactions[i].before;
            QCOMPARE(outcome.end, ran->interactions[i].before.end);
            QCOMPARE(outcome.wait, ran->interactions[i].before.wait);
            if (outcome.end == Outcome::End::Served)
                QVERIFY(day.past.work[i].agent == day.company.agents[outcome.agent].id);
        }
    }

    void unfinishedWork_isCutAndUnknownQueuesAreLeftOut()
    {
        const Company company = house();
        routing::RecordedPast past;
        past.work = {call(1, 1, 9h, 100s), call(2, 1, 23h, 0s), call(3, 1, 10h, 0s), call(4, 9, 10h, 60s),
                     call(5, 1, 11h, 60s)};
        past.work[1].finishedAt.reset(); // still worked on at midnight
        past.work[2].startedAt.reset(); // gave up after 70 s
        past.work[2].finishedAt.reset();
        past.work[2].gaveUpAt = past.work[2].arrivedAt + 70s;
        past.work[4].startedAt.reset(); // nobody was needed
        past.presence = {there(1, 8h), there(9, 8h)};
        const CompanyReplay replay = companyReplay(company, defaults(), {kDay, past});
        QCOMPARE(replay.leftOut, std::int64_t{2});
        QCOMPARE(replay.recording.size(), std::size_t{3});
        QCOMPARE(replay.recording[0].handling, 100.0);
        QCOMPARE(replay.recording[1].handling, 100.0); // the mean of its queue
        QVERIFY(replay.recording[1].patience == 70.0);
        QCOMPARE(replay.recording[2].handling, 3600.0);
        QVERIFY(!replay.recording[2].patience);
        QVERIFY(replay.scenario.groups[0].shifts.size() == 1 && replay.scenario.groups[1].shifts.empty());
    }

    void nothingAndWrongDrafts_areRefused()
    {
        const Company company = house();
        QCOMPARE(companyWhatIf(company, defaults(), defaults(), {kDay, {}}).error().code,
                 ErrorCode::NotFound);
        CompanyRules wrong = defaults();
        wrong.rules.queues.resize(1);
        wrong.rules.queues[0].queue = idOf<domain::QueueId>(9);
        QCOMPARE(companyWhatIf(company, defaults(), wrong, {kDay, spanishCalls()}).error().code,
                 ErrorCode::InvalidField);
        std::vector<double> told;
        const auto stop = [&](double part) {
            told.push_back(part);
            return false;
        };
        QCOMPARE(companyWhatIf(company, defaults(), defaults(), {kDay, spanishCalls()}, stop).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(told, std::vector<double>{0.0});
    }
};

ATALAYA_TEST(CompanyTest)
#include "company_test.moc"
