#include "tests/support/test.h"
#include "ui/models/routing_texts.h"

#include <QLocale>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using routing::DecidingStep;
using routing::WhyNotKind;

namespace {

template <typename Id> Id id(std::uint8_t number)
{
    return Id(Uuid{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number}});
}

const auto kInes = id<domain::AgentId>(1);
const auto kTomas = id<domain::AgentId>(2);
const auto kClaims = id<domain::QueueId>(21);
const auto kClub = id<domain::QueueId>(22);
const auto kSkill = id<domain::SkillId>(31);
const Instant kMoment = fromMicros(1'763'626'203'000'000); // 9:10:03 in Madrid

template <typename T> T named(const decltype(T::id)& key, const std::string& name)
{
    T value;
    value.id = key;
    value.name = name;
    return value;
}

models::RoutingTexts texts()
{
    api::Directory directory;
    directory.agents = {named<domain::Agent>(kInes, "Inés"), named<domain::Agent>(kTomas, "Tomás")};
    directory.queues = {named<domain::Queue>(kClaims, "Claims ES"), named<domain::Queue>(kClub, "Faro Club")};
    directory.skills = {named<domain::Skill>(kSkill, "Claims")};
    return models::RoutingTexts(directory);
}

routing::Explanation chosen(DecidingStep step, std::int64_t mine = 0, std::int64_t theirs = 0)
{
    routing::Explanation why;
    why.agent = kInes;
    why.runnerUp = kTomas;
    why.step = step;
    why.chosenValue = mine;
    why.runnerUpValue = theirs;
    why.funnel = {24, 17, 12, 12, 8, 5, 5, 5, 3};
    return why;
}

} // namespace

class RoutingTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void explanation_isTheFunnelAndTheStepThatDecided()
    {
        QCOMPARE(texts().explanation(chosen(DecidingStep::LongestIdle, 312, 290)),
                 u"Of 24 agents: 17 signed in, 12 available, 8 in the queue, 5 with the skills, 3 with room. "
                 "Inés before Tomás at “longest idle”: 312 s against 290 s."_s);
    }
    void funnelNobodyFellFrom_saysSo()
    {
        QCOMPARE(models::RoutingTexts::funnelSentence({3, 3, 3, 3, 3, 3, 3, 3, 3}),
                 u"All of 3 agents could take it."_s);
    }

    void choice_namesWhatIsCompared_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<qint64>("mine");
        QTest::addColumn<qint64>("theirs");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, DecidingStep step, qint64 mine, qint64 theirs,
                            const QString& said) {
            QTest::newRow(name) << int(step) << mine << theirs << said;
        };
        row("only", DecidingStep::OnlyOne, 0, 0, u"Nobody else could take it."_s);
        row("sticky", DecidingStep::Sticky, 0, 0, u"Inés before Tomás at “knows the customer”."_s);
        row("ring", DecidingStep::Ring, 1, 2, u"Inés before Tomás at “inner ring”: ring 1 against ring 2."_s);
        row("skill", DecidingStep::BestSkill, 9, 7,
            u"Inés before Tomás at “higher levels”: levels of 9 together against levels of 7 together."_s);
        row("flexible", DecidingStep::LeastFlexible, 0, 2,
            u"Inés before Tomás at “fewer other queues and skills”: one queue or skill against 4 to 7 queues "
            u"or "
            "skills."_s);
        row("loaded", DecidingStep::LeastLoaded, 20, 54,
            u"Inés before Tomás at “least work”: 20 units against 54 units."_s);
        row("id", DecidingStep::Id, 5, 5,
            u"Inés and Tomás were equal in everything; the order of the list decided."_s);
        row("long", DecidingStep::LongestIdle, 3512, 3511,
            u"Inés before Tomás at “longest idle”: 58 min 32 s against 58 min 31 s."_s);
    }
    void choice_namesWhatIsCompared()
    {
        QFETCH(int, step);
        QFETCH(qint64, mine);
        QFETCH(qint64, theirs);
        QTEST(texts().choice(chosen(DecidingStep(step), mine, theirs)), "said");
    }

    void funnel_saysWhoFellAway()
    {
        const auto steps = models::RoutingTexts::funnel({24, 17, 12, 12, 8, 5, 5, 5, 3});
        QCOMPARE(steps.size(), std::size_t{9});
        QCOMPARE(steps[0].count, 24);
        QCOMPARE(steps[1].fell, 7);
        QCOMPARE(steps[1].fellText, u"7 are not signed in"_s);
        QVERIFY(steps[3].fellText.isEmpty());
        QCOMPARE(steps[8].fellText, u"2 are full"_s);
    }

    void reason_isSaidWithItsNumbers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("have");
        QTest::addColumn<qint64>("need");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, WhyNotKind kind, qint64 have, qint64 need,
                            const QString& said) {
            QTest::newRow(name) << int(kind) << have << need << said;
        };
        row("skill", WhyNotKind::Skill, 1, 2, u"Claims level 1, the rule asks for 2"_s);
        row("no skill", WhyNotKind::Skill, 0, 2, u"without Claims, the rule asks for level 2"_s);
        row("count", WhyNotKind::Capacity, 8, 8, u"full: 8 of 8"_s);
        row("units", WhyNotKind::Capacity, 4, 10, u"full: room for 4 units, it takes 10"_s);
        row("over", WhyNotKind::Capacity, -20, 10, u"full: room for 0 units, it takes 10"_s);
        row("idle", WhyNotKind::LostAt, 290, 312, u"was idle 290 s, Inés 312 s"_s);
        row("ring", WhyNotKind::Ring, 3, 1, u"ring 3, rings up to 1 are asked"_s);
        row("offline", WhyNotKind::Offline, 0, 0, u"not signed in"_s);
    }
    void reason_isSaidWithItsNumbers()
    {
        QFETCH(int, kind);
        QFETCH(qint64, have);
        QFETCH(qint64, need);
        const routing::WhyNotReason reason{WhyNotKind(kind), kSkill, have, need, DecidingStep::LongestIdle};
        QTEST(texts().reason(reason, kInes), "said");
    }
    void everyReason_hasWords()
    {
        for (int kind = 0; kind <= int(WhyNotKind::CouldTake); ++kind)
            for (int step = 0; step <= int(DecidingStep::Id); ++step)
                QVERIFY(
                    !texts().reason({WhyNotKind(kind), kSkill, 1, 2, DecidingStep(step)}, kInes).isEmpty());
    }

    void stepsPassed_isHowFarTheAgentCame()
    {
        const auto passed = [](std::vector<routing::WhyNotReason> reasons) {
            return models::RoutingTexts::stepsPassed({kInes, std::move(reasons)});
        };
        QCOMPARE(passed({}), 8);
        QCOMPARE(passed({{.kind = WhyNotKind::Offline}}), 0);
        QCOMPARE(passed({{.kind = WhyNotKind::Capacity}, {.kind = WhyNotKind::Skill}}), 4);
        QCOMPARE(passed({{.kind = WhyNotKind::LostAt}}), 8);
        QCOMPARE(passed({{.kind = WhyNotKind::QueuePaused}}), 8);
    }

    void wait_saysForWhomAndHowLong()
    {
        routing::WaitReport report;
        report.what = routing::WaitingFor::Room;
        report.ahead = 2;
        report.expected = 4min;
        QCOMPARE(texts().wait(report, {{kSkill, 2}}),
                 u"Waits for somebody with Claims 2+ to have room. 2 ahead of it. About 4 min more."_s);
        report.ahead = 0;
        report.expected.reset();
        report.changesAt = kMoment;
        QCOMPARE(
            texts().wait(report),
            u"Waits for somebody who can take it to have room. It is the next one. Nobody is there for it, "
            "so nobody can say how long. The next step comes at 9:10:03."_s);
    }
    void everyWait_hasWords()
    {
        for (int what = 0; what <= int(routing::WaitingFor::Opening); ++what) {
            routing::WaitReport report;
            report.what = routing::WaitingFor(what);
            QVERIFY(texts().wait(report).size() > 20);
        }
    }
    void needs_areTheHighestLevelsThatSomebodyLacks()
    {
        const routing::WhyNotReason two{.kind = WhyNotKind::Skill, .skill = kSkill, .have = 1, .need = 2};
        const routing::WhyNotReason three{.kind = WhyNotKind::Skill, .skill = kSkill, .have = 1, .need = 3};
        const auto found = texts().needs({{kInes, {two}}, {kTomas, {three, {.kind = WhyNotKind::Offline}}}});
        QVERIFY((found == std::vector<models::SkillNeed>{{kSkill, 3}}));
    }

    void everyKindOfRecord_isAStep_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("title");
        const std::pair<const char*, QString> kinds[] = {{"offered", u"Offered to Inés"_s},
                                                         {"enqueued", u"Began to wait"_s},
                                                         {"accepted", u"Inés accepted"_s},
                                                         {"declined", u"Inés declined"_s},
                                                         {"missed", u"Inés did not answer in time"_s},
                                                         {"withdrawn", u"The offer to Inés was taken back"_s},
                                                         {"assigned", u"Inés has it"_s},
                                                         {"wrapUp", u"Inés writes it up"_s},
                                                         {"wrapUpOver", u"Inés is done with it"_s},
                                                         {"moved", u"Moved from Claims ES to Faro Club"_s},
                                                         {"closed", u"The queue was closed"_s},
                                                         {"returned", u"Came back from Inés"_s}};
        for (const auto& [kind, title] : kinds)
            QTest::newRow(kind) << QString::fromLatin1(kind) << title;
    }
    void everyKindOfRecord_isAStep()
    {
        QFETCH(QString, kind);
        routing::RoutingRecord record;
        record.kind = kind.toStdString();
        record.at = kMoment;
        record.agent = kInes;
        record.from = kClaims;
        record.to = kClub;
        record.decision = chosen(DecidingStep::OnlyOne);
        const models::StoryStep step = texts().record(record);
        QTEST(step.title, "title");
        QVERIFY(!step.icon.isEmpty());
        QVERIFY(step.at == kMoment);
    }
    void rung_saysWhoIsAskedAndWhy()
    {
        routing::RoutingRecord record;
        record.kind = "rung";
        record.rung = 1;
        record.reason = "nobodySignedIn";
        const models::StoryStep step = texts().record(record);
        QCOMPARE(step.title, u"Step 2 of the queue: other people are asked"_s);
        QCOMPARE(step.text, u"Nobody asked in the step before is signed in."_s);
    }

    void queueState_isOneSentence()
    {
        routing::QueueState state;
        state.queue = kClaims;
        state.waiting = 3;
        state.expectedWait = 240s;
        state.longestWait = 75s;
        state.agentsSignedIn = 5;
        state.agentsFree = 2;
        state.paused = true;
        QCOMPARE(texts().queueState(state),
                 u"Claims ES: 3 waiting, the longest for 75 s, the next one about 4 min, 2 of 5 agents free, "
                 "paused"_s);
    }
    void unknownNames_areSaidToBeGone()
    {
        QCOMPARE(texts().agent(id<domain::AgentId>(99)), u"an agent who is not here any more"_s);
        QCOMPARE(texts().agent(std::nullopt), u"nobody"_s);
    }
    void span_roundsToWhatPeopleSay()
    {
        QCOMPARE(models::RoutingTexts::span(45s), u"45 s"_s);
        QCOMPARE(models::RoutingTexts::span(4min + 10s), u"4 min"_s);
        QCOMPARE(models::RoutingTexts::span(200min), u"3 h 20 min"_s);
        QCOMPARE(models::RoutingTexts::span(51h), u"2 d 3 h"_s);
    }
};

ATALAYA_TEST(RoutingTextsTest)
#include "routing_texts_test.moc"
