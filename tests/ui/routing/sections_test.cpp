#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/story.h"
#include "ui/routing/queue_states.h"
#include "ui/routing/rules_book.h"
#include "ui/routing/section_stack.h"
#include "ui/routing/staffing_section.h"
#include "ui/routing/what_if_section.h"
#include "ui/routing/why_section.h"

#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeCore;

namespace {

const domain::AgentId kInes{FakeCore::id(1)};
const domain::AgentId kTomas{FakeCore::id(2)};
const domain::AgentId kMarta{FakeCore::id(3)};
const domain::QueueId kClaims{FakeCore::id(21)};
const domain::TicketId kTicket{FakeCore::id(48213)};

domain::Agent person(domain::AgentId id, const std::string& name)
{
    domain::Agent agent;
    agent.id = id;
    agent.name = name;
    return agent;
}

api::WhatIfAnswer worseForClaims()
{
    api::WhatIfAnswer answer;
    answer.replayed = 100;
    answer.otherAgent = 7;
    answer.live.withinTarget = 0.8;
    answer.draft.withinTarget = 0.85;
    answer.live.meanWait = 10min;
    answer.draft.meanWait = 6min;
    api::WhatIfQueue queue;
    queue.queue = kClaims;
    queue.live.withinTarget = 0.76;
    queue.draft.withinTarget = 0.7;
    answer.queues = {queue};
    answer.hours = {{8, 3min, 2min}, {9, 16min, 8min}};
    api::WhatIfDifference one;
    one.id = kTicket.str();
    one.queue = kClaims;
    one.live = kInes;
    one.draft = kTomas;
    one.liveWait = 16min;
    one.draftWait = 2min;
    answer.differences = {one};
    return answer;
}

} // namespace

/// The parts of the routing page that ask about the past and the present, over a core in memory.
class SectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_core = std::make_unique<FakeCore>();
        m_core->world.directory.agents = {person(kInes, "Inés Robledo"), person(kTomas, "Tomás Vela"),
                                          person(kMarta, "Marta Quiroga")};
        domain::Queue claims;
        claims.id = kClaims;
        claims.name = "Claims ES";
        m_core->world.directory.queues = {claims};
        m_core->world.me.agent = person(kMarta, "Marta Quiroga");
        m_core->world.me.agent.role = domain::Role::Lead;
        m_core->world.link.kind = api::LinkKind::Online;
        api::Conversation& shown = m_core->world.conversations[kTicket];
        shown.row.ticket.id = kTicket;
        shown.row.ticket.number = 48213;
        shown.row.ticket.assignee = kInes;
        shown.row.ticket.subject = "Booking 48213"; // the list in memory looks into subjects
        shown.row.customerName = "Enrique Salas";
        m_core->world.rows = {shown.row};
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_book = std::make_unique<routing::RulesBook>(*m_signals);
    }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        m_signals.reset();
        m_core.reset();
    }

    void why_sortsByHowFarTheyCame()
    {
        m_core->router.world.history[kTicket] = {offered()};
        auto* section = show(std::make_unique<routing::WhySection>(*m_signals));
        section->showTicket(kTicket);
        QCOMPARE(column(u"whyAgents"_s, 0),
                 (QStringList{u"Inés Robledo"_s, u"Tomás Vela"_s, u"Marta Quiroga"_s}));
        QCOMPARE(column(u"whyAgents"_s, 3), (QStringList{u"1"_s, u"2"_s, u"out"_s}));
        QCOMPARE(column(u"whyAgents"_s, 2).last(), u"not signed in"_s);
        QCOMPARE(section->findChild<kit::StoryList*>()->lines().size(), 2);
    }
    void why_isFoundByNameAndEnter()
    {
        m_core->router.world.history[kTicket] = {offered()};
        auto* section = show(std::make_unique<routing::WhySection>(*m_signals));
        auto* none = section->findChild<QWidget*>(u"whyNone"_s);
        QVERIFY(none->isVisible()); // it says what to do until one is chosen
        section->find(u"#48213"_s);
        auto* field = section->findChild<QLineEdit*>(u"whySearch"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(column(u"whyAgents"_s, 0).size(), 3);
        QVERIFY(!none->isVisible());
        QSignalSpy opened(section, &routing::WhySection::ticketRequested);
        section->findChild<QPushButton*>(u"openFromWhy"_s)->click();
        QCOMPARE(opened.size(), 1);
    }

    void whatIf_withoutADraftComparesNothing()
    {
        auto* section = show(std::make_unique<routing::WhatIfSection>(*m_signals, *m_book));
        m_book->reload();
        QCOMPARE(fact(), u"There is no draft"_s);
        QVERIFY(!button(u"runWhatIf"_s)->isEnabled());
        section->run();
        QVERIFY(m_core->router.whatIfs.empty());
    }
    void whatIf_saysWhoWouldLose()
    {
        auto* section = whatIf();
        m_core->router.world.whatIf = worseForClaims();
        section->run();
        QCOMPARE(m_core->router.whatIfs.size(), std::size_t{1});
        QCOMPARE(text(u"whatIfWarning"_s), u"Claims ES would begin 70 % in time instead of 76 %."_s);
        QCOMPARE(column(u"whatIfTable"_s, 0).mid(0, 3),
                 (QStringList{u"All, in time"_s, u"Claims ES, in time"_s, u"Mean wait"_s}));
        QCOMPARE(column(u"whatIfTable"_s, 3).mid(0, 3), (QStringList{u"+5"_s, u"−6"_s, u"−4 min"_s}));
        QSignalSpy opened(section, &routing::WhatIfSection::ticketRequested);
        auto* differences = section->findChild<QTableView*>(u"whatIfDifferences"_s);
        differences->setCurrentIndex(differences->model()->index(0, 0));
        QTest::keyClick(differences, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }
    void whatIf_tellsHowFarItIsAndCanBeCancelled()
    {
        auto* section = whatIf();
        m_core->router.hold();
        section->run();
        m_core->router.tellProgress(0.4);
        QCOMPARE(section->findChild<QProgressBar*>()->value(), 40);
        button(u"cancelWhatIf"_s)->click();
        QVERIFY(!section->isRunning());
        m_core->router.release();
        QVERIFY(!section->findChild<routing::SectionStack*>()->isShowingContent());
    }
    void whatIf_ofAnEmptyPeriodSaysSo()
    {
        whatIf()->run();
        QCOMPARE(fact(), u"Nothing came in this period"_s);
    }

    void staffing_marksHalfHoursWithTooFew()
    {
        api::StaffingAnswer answer;
        answer.halfHours = {{0, 0, {}, 0, 0, 0}, {540, 12, 5min, 4, 3, 0.6}, {570, 4, 5min, 2, 3, 0.95}};
        answer.days = 5;
        answer.arrivals = 80;
        answer.handling = 5min;
        m_core->router.world.staffing = answer;
        auto* section = show(std::make_unique<routing::StaffingSection>(*m_signals));
        section->run();
        QCOMPARE(m_core->router.staffings.front().queue, kClaims);
        QCOMPARE(column(u"staffingTable"_s, 6).mid(0, 2), (QStringList{u"1 too few"_s, u"enough"_s}));
        QCOMPARE(column(u"staffingTable"_s, 0).last(), u"The whole day"_s);
        QVERIFY(text(u"staffingSummary"_s).startsWith(u"80 conversations on 5 days"_s));
    }
    void staffing_failureCanBeTriedAgain()
    {
        m_core->router.failNext = Error{ErrorCode::Internal, "x"};
        auto* section = show(std::make_unique<routing::StaffingSection>(*m_signals));
        section->run();
        QVERIFY(section->findChild<kit::ErrorState*>()->isVisible());
        button(u"tryAgain"_s)->click();
        QCOMPARE(fact(), u"Nothing came to this queue in this period"_s);
    }

    void queueStates_areAskedAgainWhenConversationsChange()
    {
        routing::QueueState state;
        state.queue = kClaims;
        state.waiting = 3;
        state.paused = true;
        m_core->router.world.queues = {state};
        show(std::make_unique<routing::QueueStates>(*m_signals));
        QCOMPARE(column(u"queueStatesTable"_s, 1), QStringList{u"Paused"_s});
        QCOMPARE(column(u"queueStatesTable"_s, 4), QStringList{u"nobody there"_s});
        m_core->router.world.queues.front().waiting = 4;
        m_core->changed({kTicket});
        QTRY_COMPARE_WITH_TIMEOUT(column(u"queueStatesTable"_s, 2), QStringList{u"4"_s}, 30'000);
    }
    void queueStates_withoutALineSaySo()
    {
        m_core->router.failAll = Error{ErrorCode::ConnectionClosed, ""};
        show(std::make_unique<routing::QueueStates>(*m_signals));
        QCOMPARE(fact(), u"This needs the line to the broker"_s);
    }

private:
    static routing::RoutingRecord offered()
    {
        routing::RoutingRecord made;
        made.kind = "offered";
        made.agent = kInes;
        routing::Explanation why;
        why.agent = kInes;
        why.runnerUp = kTomas;
        why.step = routing::DecidingStep::LeastLoaded;
        made.decision = why;
        made.others = {{kMarta, {{.kind = routing::WhyNotKind::Offline}}},
                       {kTomas, {{.kind = routing::WhyNotKind::LostAt}}}};
        return made;
    }
    template <typename T> T* show(std::unique_ptr<T> page)
    {
        T* shown = page.get();
        m_page = std::move(page);
        m_page->resize(1000, 700);
        m_page->show();
        return shown;
    }
    /// With a draft that changes something.
    routing::WhatIfSection* whatIf()
    {
        auto* section = show(std::make_unique<routing::WhatIfSection>(*m_signals, *m_book));
        m_core->router.world.rules.draft = domain::RulesDraft{};
        m_core->router.world.rules.draft->rules = m_core->router.world.rules.live;
        m_core->router.world.rules.draft->rules.missesBeforeSignOut = 7;
        m_book->reload();
        return section;
    }
    QPushButton* button(const QString& name) const { return m_page->findChild<QPushButton*>(name); }
    QString text(const QString& name) const { return m_page->findChild<kit::Paragraph*>(name)->text(); }
    QString fact() const
    {
        for (const auto* state : m_page->findChildren<kit::EmptyState*>())
            if (state->isVisible())
                return state->accessibleName();
        return {};
    }
    QStringList column(const QString& table, int column) const
    {
        const QAbstractItemModel* model = m_page->findChild<QTableView*>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }

    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<routing::RulesBook> m_book;
    std::unique_ptr<QWidget> m_page;
};

ATALAYA_TEST(SectionsTest)
#include "sections_test.moc"
