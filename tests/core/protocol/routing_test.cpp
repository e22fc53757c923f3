#include "core/domain/rules_draft.h"
#include "core/protocol/codec.h"
#include "core/routing/record.h"
#include "tests/support/test.h"

namespace atalaya::protocol {
namespace {

using namespace std::chrono_literals;

template <typename SomeId> SomeId id(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[0] = 1;
    uuid.bytes[15] = number;
    return SomeId(uuid);
}

Instant at(Duration sinceMorning)
{
    return *parseInstant("2025-11-20T09:00:00Z") + sinceMorning;
}

routing::Explanation fullExplanation()
{
    routing::Explanation why;
    why.number = 48;
    why.trigger = "arrived";
    why.ticket = id<domain::TicketId>(1);
    why.agent = id<domain::AgentId>(2);
    why.key = {0, at(1500us), 7};
    why.funnel = {24, 12, 11, 10, 9, 8, 7, 6, 5};
    why.step = routing::DecidingStep::LongestIdle;
    why.runnerUp = id<domain::AgentId>(3);
    why.chosenValue = 312;
    why.runnerUpValue = 290;
    why.nextTicket = id<domain::TicketId>(4);
    why.nextKey = routing::OrderKey{1, at(2s), 9};
    return why;
}

/// Every field differs from its default.
routing::RoutingRecord fullRecord()
{
    routing::RoutingRecord record;
    record.at = at(3s);
    record.kind = "offered";
    record.agent = id<domain::AgentId>(2);
    record.decision = fullExplanation();
    record.others = {{id<domain::AgentId>(5),
                      {{routing::WhyNotKind::Skill, id<domain::SkillId>(6), 2, 4, {}},
                       {routing::WhyNotKind::LostAt, {}, 0, 3, routing::DecidingStep::LeastLoaded}}},
                     {id<domain::AgentId>(7), {}}};
    record.reason = "timeOver";
    record.rung = 0;
    record.from = id<domain::QueueId>(8);
    record.to = id<domain::QueueId>(9);
    record.closed = domain::ClosedAction::Reject;
    record.until = at(4s);
    return record;
}

routing::RecordedPast fullPast()
{
    routing::RecordedPast past;
    routing::RecordedWork work;
    work.ticket = id<domain::TicketId>(1);
    work.queue = id<domain::QueueId>(2);
    work.channel = domain::ChannelKind::Voice;
    work.priority = domain::Priority::Urgent;
    work.requiredSkills = {{id<domain::SkillId>(3), 4}};
    work.dueAt = at(20s);
    work.arrivedAt = at(1us);
    work.startedAt = at(2s);
    work.finishedAt = at(3s);
    work.gaveUpAt = at(4s);
    work.agent = id<domain::AgentId>(5);
    work.moves = 2;
    past.work = {work};
    past.presence = {{id<domain::AgentId>(5), at(-1h), at(1h)}, {id<domain::AgentId>(6), at(-2h), {}}};
    past.next = "17";
    return past;
}

domain::RulesState fullState()
{
    domain::RulesState state;
    state.live = domain::defaultRoutingRules();
    state.live.version = 3;
    domain::RulesDraft draft;
    draft.rules = state.live;
    draft.rules.missesBeforeSignOut = 9;
    draft.skills = {{id<domain::AgentId>(1), {{id<domain::SkillId>(2), 5}}}, {id<domain::AgentId>(3), {}}};
    draft.by = id<domain::AgentId>(4);
    draft.at = at(123456us);
    state.draft = draft;
    state.canUndo = true;
    state.changes = {{3, at(-1h), id<domain::AgentId>(4), true}, {2, at(-2h), id<domain::AgentId>(5), false}};
    return state;
}

/// What comes back says the same again.
template <typename T> bool comesBack(const T& value)
{
    const auto read = decodeValue<T>(encodeValue(value));
    return read && encodeValue(*read) == encodeValue(value);
}

} // namespace

class RoutingTest : public QObject {
    Q_OBJECT
private slots:
    void explanation_isTheJsonThatTheRouterWrites()
    {
        for (routing::Explanation why : {fullExplanation(), routing::Explanation()}) {
            QCOMPARE(QByteArray::fromStdString(encodeValue(why)), QByteArray::fromStdString(why.json()));
            const auto read = decodeValue<routing::Explanation>(why.json());
            QVERIFY(read);
            QVERIFY(*read == why);
        }
    }

    void whyNot_isReadAsTheRouterWritesIt()
    {
        const routing::RoutingRecord record = fullRecord();
        const routing::WhyNot why{record.decision->ticket, record.others[0].agent, record.others[0].reasons};
        const auto read = decodeValue<routing::Standing>(why.json());
        QVERIFY(read);
        QVERIFY(read->agent == why.agent);
        QVERIFY(read->reasons == why.reasons);
    }

    void waitReport_comesBackToTheMillisecond()
    {
        routing::WaitReport report{
            routing::WaitingFor::Opening, -1, at(60s), 12, 95'250ms, fullExplanation()};
        auto read = decodeValue<routing::WaitReport>(encodeValue(report));
        QVERIFY(read);
        QVERIFY(*read == report);
        report = {};
        read = decodeValue<routing::WaitReport>(encodeValue(report));
        QVERIFY(read);
        QVERIFY(*read == report);
    }

    void record_comesBackTheSame()
    {
        const auto read = decodeValue<routing::RoutingRecord>(encodeValue(fullRecord()));
        QVERIFY(read);
        QVERIFY(read->decision == fullRecord().decision);
        QCOMPARE(*read->rung, 0);
        QVERIFY(read->others[0].reasons == fullRecord().others[0].reasons);
        QVERIFY(comesBack(fullRecord()));
    }

    void past_comesBackTheSame()
    {
        const auto read = decodeValue<routing::RecordedPast>(encodeValue(fullPast()));
        QVERIFY(read);
        QVERIFY(read->work == fullPast().work);
        QVERIFY(read->presence == fullPast().presence);
        QVERIFY(read->next == fullPast().next);
    }

    void queueState_comesBackTheSame()
    {
        const routing::QueueState state{id<domain::QueueId>(1), 3, 90'500ms, 30s, true, false, 7, 2};
        QVERIFY(comesBack(state));
        const auto read = decodeValue<routing::QueueState>(encodeValue(state));
        QVERIFY(read->expectedWait == state.expectedWait);
        QVERIFY(!read->open);
        QVERIFY(comesBack(routing::QueueState{}));
    }

    void rulesState_comesBackTheSame()
    {
        const auto read = decodeValue<domain::RulesState>(encodeValue(fullState()));
        QVERIFY(read);
        QVERIFY(read->draft == fullState().draft);
        QVERIFY(read->live == fullState().live);
        QVERIFY(comesBack(fullState()));
    }

    void newDraft_hasNeitherAuthorNorTime()
    {
        domain::RulesDraft draft;
        const std::string json = encodeValue(draft);
        QVERIFY(json.find("\"by\"") == std::string::npos);
        QVERIFY(json.find("\"at\"") == std::string::npos);
        const auto read = decodeValue<domain::RulesDraft>(json);
        QVERIFY(read && *read == draft);
    }

    void unknownWord_isNamedWithItsPlace()
    {
        const auto read = decodeValue<routing::Standing>(
            R"({"agent":"01000000-0000-0000-0000-000000000001","reasons":[{"kind":"tired"}]})");
        QVERIFY(!read);
        QVERIFY2(read.error().detail.find("tired") != std::string::npos, read.error().detail.c_str());
        QVERIFY(read.error().detail.find("reasons[0]") != std::string::npos);
    }
};

ATALAYA_TEST(RoutingTest)

} // namespace atalaya::protocol

#include "routing_test.moc"
