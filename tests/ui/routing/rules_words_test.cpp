#include "tests/support/test.h"
#include "ui/routing/rule_lines.h"

#include <QFile>
#include <QRegularExpression>

using namespace atalaya;
using namespace atalaya::routing;
using namespace std::chrono_literals;

namespace {

template <typename IdType> IdType id(unsigned char number)
{
    Uuid uuid;
    uuid.bytes[15] = number;
    return IdType(uuid);
}

/// One queue, two skills, one agent.
api::Directory company()
{
    api::Directory directory;
    domain::Queue queue;
    queue.id = id<domain::QueueId>(1);
    queue.name = "Claims ES";
    queue.requiredSkills = {{id<domain::SkillId>(1), 3}};
    directory.queues = {queue};
    directory.skills = {{id<domain::SkillId>(1), "Spanish"}, {id<domain::SkillId>(2), "Claims"}};
    domain::Agent agent;
    agent.id = id<domain::AgentId>(1);
    agent.name = "Inés Robledo";
    agent.skills = {{id<domain::SkillId>(1), 5}};
    directory.agents = {agent};
    return directory;
}

domain::QueueRules claims()
{
    domain::QueueRules rules;
    rules.queue = id<domain::QueueId>(1);
    return rules;
}

} // namespace

/// Rules as people read and write them.
class RulesWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void duration_isReadAsItIsShown_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        const std::pair<qint64, const char*> all[] = {{0, "0 s"},      {20, "20 s"},         {60, "1 min"},
                                                      {90, "90 s"},    {150, "2 min 30 s"},  {900, "15 min"},
                                                      {3600, "1 h"},   {5400, "1 h 30 min"}, {86400, "1 d"},
                                                      {172800, "2 d"}, {90000, "25 h"}};
        for (const auto& [seconds, text] : all)
            QTest::newRow(text) << seconds << QString::fromLatin1(text);
    }
    void duration_isReadAsItIsShown()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
        QVERIFY(parseDuration(text) == Duration(std::chrono::seconds(seconds)));
    }
    void durationWithoutSpaces_isRead()
    {
        QVERIFY(parseDuration(QStringLiteral("90s")) == Duration(90s));
        QVERIFY(parseDuration(QStringLiteral("1h30")) == Duration(90min));
        QVERIFY(parseDuration(QStringLiteral(" 1,5 h ")) == Duration(90min));
        QVERIFY(parseDuration(QStringLiteral("15")) == Duration(15min));
    }
    void nonsense_isNoDuration()
    {
        for (const char* text : {"", "soon", "12 x", "-5 min", "5 min later"})
            QVERIFY2(!parseDuration(QLatin1String(text)), text);
    }

    void hours_areReadAsTheyAreShown()
    {
        const auto open = parseHours(QStringLiteral("9-18, 20:30 – 24"), 2);
        QVERIFY(open);
        QCOMPARE(open->size(), std::size_t(2));
        QCOMPARE(hoursText(*open, 2), QStringLiteral("9:00–18:00, 20:30–24:00"));
        QVERIFY(parseHours(hoursText(*open, 2), 2) == open);
        QVERIFY2(parseHours(QString(), 2)->empty(), "closed");
    }
    void nonsense_isNoHours()
    {
        for (const char* text : {"9", "18-9", "9-25", "9:61-10", "nine to five", "9-12-15"})
            QVERIFY2(!parseHours(QLatin1String(text), 0), text);
    }
    void sameHours_areSaidOnce()
    {
        std::vector<domain::OpenInterval> open;
        for (int day = 0; day < 5; ++day)
            open.push_back({day, 540, 1080});
        open.push_back({5, 600, 840});
        const QString text = hoursSummary(open);
        QCOMPARE(text.count(QStringLiteral("9:00–18:00")), 1);
        QVERIFY2(text.endsWith(QStringLiteral("10:00–14:00")), qPrintable(text));
    }

    void everyWrongField_hasASentence()
    {
        QFile file(qEnvironmentVariable("ATALAYA_SOURCE_DIR")
                   + QStringLiteral("/core/domain/routing_rules.cpp"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        static const QRegularExpression kWrong(QStringLiteral("wrong\\([^;]*?\"([a-z][^\"]{12,})\"\\)"));
        int found = 0;
        for (auto it = kWrong.globalMatch(source); it.hasNext(); ++found) {
            const QString message = it.next().captured(1);
            const FieldError error = fieldError("queues[0].x: " + message.toStdString());
            QCOMPARE(error.path, QStringLiteral("queues[0].x"));
            QVERIFY2(error.text.endsWith(u'.'), qPrintable(message));
        }
        QVERIFY2(found > 20, "the sentences are found in the source");
    }

    void changedFields_areSaidLineByLine()
    {
        const api::Directory directory = company();
        domain::RulesDraft live;
        live.rules.queues = {claims()};
        domain::RulesDraft draft = live;
        draft.rules.queues[0].offerLasts = 20s;
        draft.rules.queues[0].ladder = {{1min, {{id<domain::SkillId>(2), 2}}, {}, 1}, {}};
        draft.rules.missesBeforeSignOut = 0;
        draft.skills = {{id<domain::AgentId>(1), {{id<domain::SkillId>(1), 4}}}};
        QStringList said;
        for (const LineChange& change : lineChanges(live, draft, directory))
            said << sentence(change);
        QCOMPARE(said,
                 (QStringList{QStringLiteral("Claims ES, An offer lasts: 20 s, was as the channel"),
                              QStringLiteral("Claims ES, Step 1: Claims 2+, Ring 1, 1 min, was none"),
                              QStringLiteral("Claims ES, Step 2: No skill needed, Everybody, was none"),
                              QStringLiteral("Everywhere, Missed offers until away: never, was 3"),
                              QStringLiteral("Inés Robledo, Spanish: 4, was 5")}));
    }
    void removedLine_isSaidToo()
    {
        const api::Directory directory = company();
        domain::RulesDraft live;
        live.rules.queues = {claims()};
        live.rules.queues[0].overflow = {
            {domain::OverflowWhen::NobodySignedIn, {}, 0, id<domain::QueueId>(1)}};
        domain::RulesDraft draft = live;
        draft.rules.queues[0].overflow.clear();
        const auto changes = lineChanges(live, draft, directory);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].after, QStringLiteral("none"));
    }
    void sameRules_changeNothing()
    {
        domain::RulesDraft live;
        domain::RulesDraft draft;
        draft.rules.queues = {claims()}; // with nothing but defaults
        QVERIFY(lineChanges(live, draft, company()).empty());
    }

    void summary_saysWhatTheRulesDo()
    {
        const api::Directory directory = company();
        domain::QueueRules rules = claims();
        rules.target = {15min, 80};
        rules.ladder = {{90s, {{id<domain::SkillId>(2), 3}}, {}, 0},
                        {{}, {{id<domain::SkillId>(2), 2}}, {}, 0}};
        QCOMPARE(summary(rules, directory.queues[0], directory),
                 QStringLiteral("80 % of what comes to Claims ES begins within 15 min. Goes to people with: "
                                "Claims 3+ for 90 s; then Claims 2+."));
        rules.paused = true;
        QVERIFY(summary(rules, directory.queues[0], directory).startsWith(QStringLiteral("Paused")));
    }
};

ATALAYA_TEST(RulesWordsTest)
#include "rules_words_test.moc"
