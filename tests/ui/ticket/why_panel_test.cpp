#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/kit/field.h"
#include "ui/kit/funnel.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/story.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/why_panel.h"

#include <QApplication>
#include <QPushButton>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::at;

namespace {

const domain::SkillId kSkill{test::FakeCore::id(31)};

routing::RoutingRecord record(const std::string& kind, Instant when,
                              std::optional<domain::AgentId> agent = {})
{
    routing::RoutingRecord made;
    made.kind = kind;
    made.at = when;
    made.agent = agent;
    return made;
}

/// Offered to Inés before Tomás; Marta lacks a level.
routing::RoutingRecord offered(Instant when)
{
    routing::RoutingRecord made = record("offered", when, test::kInes);
    routing::Explanation why;
    why.agent = test::kInes;
    why.runnerUp = test::kTomas;
    why.step = routing::DecidingStep::LongestIdle;
    why.chosenValue = 312;
    why.runnerUpValue = 290;
    why.funnel = {3, 3, 3, 3, 3, 2, 2, 2, 2};
    made.decision = why;
    made.others = {
        {test::kTomas,
         {{.kind = routing::WhyNotKind::LostAt,
           .have = 290,
           .need = 312,
           .step = routing::DecidingStep::LongestIdle}}},
        {test::kMarta, {{.kind = routing::WhyNotKind::Skill, .skill = kSkill, .have = 1, .need = 2}}}};
    return made;
}

} // namespace

class WhyPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_core->world.directory.skills = {{kSkill, "Claims"}};
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_panel = std::make_unique<ticket::TicketPanel>(*m_signals);
        m_panel->resize(900, 700);
        m_panel->show();
        m_panel->activateWindow();
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
    }

    void decision_isToldAsAStoryWithItsFunnel()
    {
        m_core->router.world.history[test::kTicket] = {
            record("assigned", at(8, 10, 7), test::kInes), record("accepted", at(8, 10, 7), test::kInes),
            offered(at(8, 10, 3)), record("enqueued", at(8, 10, 2))};
        open();
        QStringList titles;
        for (const kit::StoryLine& line : child<kit::StoryList>()->lines())
            titles << line.title;
        QCOMPARE(titles,
                 (QStringList{u"Came in"_s, u"Began to wait"_s, u"Offered to Inés Robledo"_s,
                              u"Inés Robledo accepted"_s}));
        QCOMPARE(child<kit::StoryList>()->lines().back().text, u"After 4 s."_s);
        QCOMPARE(text(u"whySummary"_s),
                 u"Offered to Inés Robledo. Inés Robledo before Tomás Vela at "
                 "“longest idle”: 312 s against 290 s."_s);
        QCOMPARE(child<kit::FunnelList>()->lines().size(), 9);
        QCOMPARE(child<kit::FunnelList>()->lines()[5].note, u"1 lack a skill"_s);
    }
    void whyNot_isAnsweredFromTheDecision()
    {
        m_core->router.world.history[test::kTicket] = {offered(at(8, 10, 3))};
        open();
        ask(test::kMarta);
        QCOMPARE(text(u"whyNotAnswer"_s),
                 u"When it was decided, Marta Quiroga: Claims level 1, the rule asks for 2."_s);
        ask(test::kTomas);
        QCOMPARE(text(u"whyNotAnswer"_s),
                 u"When it was decided, Tomás Vela: was idle 290 s, Inés Robledo 312 s."_s);
    }
    void whyNot_withoutADecision_isAsItStandsNow()
    {
        m_core->router.world.history[test::kTicket] = {record("assigned", at(8, 10), test::kInes)};
        m_core->router.world.standings = {{test::kMarta, {{.kind = routing::WhyNotKind::Offline}}}};
        open();
        ask(test::kMarta);
        QCOMPARE(text(u"whyNotAnswer"_s), u"As it stands now, Marta Quiroga: not signed in."_s);
        ask(test::kTomas);
        QCOMPARE(text(u"whyNotAnswer"_s), u"Nothing is known about Tomás Vela and this conversation."_s);
    }
    void waiting_saysForWhomAndHowLong()
    {
        m_core->world.conversations[test::kTicket].row.ticket.assignee.reset();
        routing::WaitReport wait;
        wait.what = routing::WaitingFor::Room;
        wait.ahead = 2;
        wait.expected = 4min;
        m_core->router.world.waits[test::kTicket] = wait;
        m_core->router.world.standings = {
            {test::kMarta, {{.kind = routing::WhyNotKind::Skill, .skill = kSkill, .have = 1, .need = 2}}}};
        open();
        QCOMPARE(text(u"whySummary"_s),
                 u"Waits for somebody with Claims 2+ to have room. 2 ahead of it. About 4 min more."_s);
    }

    void nothingRecorded_saysSo()
    {
        open();
        QVERIFY(shownFact().startsWith(u"The router has nothing"_s));
    }
    void noLine_saysSoAndComesBackByItself()
    {
        m_core->router.failAll = Error{ErrorCode::ConnectionClosed, ""};
        open();
        QCOMPARE(shownFact(), u"This needs the line to the broker"_s);
        m_core->router.failAll.reset();
        m_core->router.world.history[test::kTicket] = {offered(at(8, 10, 3))};
        api::LinkState online;
        online.kind = api::LinkKind::Online;
        m_core->tell([&](api::Listener& listener) { listener.onLinkChanged(online); });
        QTRY_COMPARE_WITH_TIMEOUT(panel()->why().state(), models::TicketWhy::State::Ready, 30'000);
    }
    void failure_isSaidAndTryAgainAsks()
    {
        m_core->router.failNext = Error{ErrorCode::Internal, "x"};
        open();
        QVERIFY(panel()->findChild<kit::ErrorState*>()->isVisible());
        m_core->router.world.history[test::kTicket] = {offered(at(8, 10, 3))};
        panel()->findChild<QPushButton*>(u"tryAgain"_s)->click();
        QCOMPARE(panel()->why().state(), models::TicketWhy::State::Ready);
    }
    void slowAnswer_showsASkeletonAndALateOneIsDropped()
    {
        m_core->router.hold();
        open();
        QVERIFY(panel()->findChild<kit::Skeleton*>()->isVisible());
        panel()->dismiss();
        m_core->router.release();
        QCOMPARE(panel()->why().state(), models::TicketWhy::State::Idle);
    }

    void changeOfTheConversation_isToldWhileItIsOpen()
    {
        m_core->router.world.history[test::kTicket] = {offered(at(8, 10, 3))};
        open();
        const auto before = child<kit::StoryList>()->lines().size();
        m_core->router.world.history[test::kTicket].insert(
            m_core->router.world.history[test::kTicket].begin(), record("declined", at(8, 11), test::kInes));
        m_core->changed({test::kTicket});
        QTRY_COMPARE_WITH_TIMEOUT(child<kit::StoryList>()->lines().size(), before + 1, 30'000);
        QCOMPARE(child<kit::StoryList>()->lines().back().title, u"Inés Robledo declined"_s);
    }
    void escape_closesAndGivesTheFocusBack()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), 30'000));
        open();
        QVERIFY(panel()->isVisible());
        QTest::keyClick(panel(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_panel->findChild<QPushButton*>(u"why"_s));
    }
    void steps_areListItemsWithAllTheirWords()
    {
        m_core->router.world.history[test::kTicket] = {record("declined", at(8, 11), test::kInes)};
        m_core->router.world.history[test::kTicket].front().reason = "lunch";
        open();
        const auto rows = child<kit::StoryList>()->findChildren<kit::StoryRow*>();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.back()->accessibleName().startsWith(u"Inés Robledo declined, “lunch”, "_s));
    }

private:
    void open()
    {
        m_panel->open(test::kTicket);
        auto* button = m_panel->findChild<QPushButton*>(u"why"_s);
        button->setFocus();
        button->click();
        QVERIFY(panel());
    }
    ticket::WhyPanel* panel() const { return m_panel->findChild<ticket::WhyPanel*>(); }
    template <typename T> T* child() const { return panel()->findChild<T*>(); }
    QString text(const QString& name) const { return panel()->findChild<kit::Paragraph*>(name)->text(); }
    QString shownFact() const
    {
        for (const auto* state : panel()->findChildren<kit::EmptyState*>())
            if (state->isVisible())
                return state->accessibleName();
        return {};
    }
    void ask(domain::AgentId agent) const
    {
        auto* agents = panel()->findChild<kit::Combo*>(u"whyNotAgent"_s);
        agents->setCurrentIndex(agents->findData(QString::fromStdString(agent.str())));
        Q_EMIT agents->activated(agents->currentIndex());
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TicketPanel> m_panel;
};

ATALAYA_TEST(WhyPanelTest)
#include "why_panel_test.moc"
