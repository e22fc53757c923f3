#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/kit/states.h"
#include "ui/ticket/due_chip.h"
#include "ui/ticket/ticket_header.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using test::at;

class TicketPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_panel = std::make_unique<ticket::TicketPanel>(*m_signals);
        m_panel->resize(700, 600);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
    }

    void nothingChosen_saysSo()
    {
        QVERIFY(m_panel->findChild<kit::EmptyState*>()->isVisible());
        QVERIFY(!m_panel->conversation());
        QVERIFY(m_panel->findChild<ticket::TicketHeader*>()->isHidden());
    }

    void open_showsTheConversationAndTheComposer()
    {
        auto* composer = new QWidget;
        m_panel->setComposer(composer);
        QVERIFY(composer->isHidden());
        QSignalSpy shown(m_panel.get(), &ticket::TicketPanel::conversationShown);
        m_panel->open(test::kTicket);
        QCOMPARE(shown.size(), 1);
        QVERIFY(composer->isVisible());
        QCOMPARE(timeline()->entries().size(), std::size_t{7});
        QCOMPARE(button(u"assignee"_s)->text(), u"You"_s);
        QCOMPARE(button(u"status"_s)->text(), u"Open"_s);
        QCOMPARE(m_panel->findChild<ticket::DueChip*>()->text(), u"Reply in 12:08"_s);
        m_panel->clear();
        QVERIFY(composer->isHidden());
    }

    void slowAnswer_showsASkeletonAndALateAnswerIsDropped()
    {
        m_core->hold();
        m_panel->open(test::kTicket);
        QVERIFY(m_panel->findChild<kit::Skeleton*>()->isVisible());
        m_panel->clear();
        m_core->release();
        QVERIFY(!m_panel->conversation());
        QVERIFY(m_panel->findChild<kit::EmptyState*>()->isVisible());
    }

    void failure_isSaidAndTryAgainLoads()
    {
        m_core->failNext = Error{ErrorCode::NotFound, "x"};
        m_panel->open(test::kTicket);
        QVERIFY(m_panel->findChild<kit::ErrorState*>()->isVisible());
        QVERIFY(!m_panel->conversation());
        button(u"tryAgain"_s)->click();
        QVERIFY(m_panel->conversation());
    }

    void close_marksSolvedAndUndoOpensAgain()
    {
        m_panel->open(test::kTicket);
        expect(domain::SetTicketStatus{test::kTicket, domain::TicketStatus::Solved},
               domain::SetTicketStatus{test::kTicket, domain::TicketStatus::Open},
               [this] { button(u"closeTicket"_s)->click(); });
    }

    void closedTicket_isOpenedByTheSameButton()
    {
        m_core->world.conversations[test::kTicket].row.ticket.status = domain::TicketStatus::Closed;
        m_panel->open(test::kTicket);
        m_panel->closeTicket();
        QVERIFY(m_core->submitted.back()
                == domain::Command(domain::SetTicketStatus{test::kTicket, domain::TicketStatus::Open}));
    }

    void take_ofWhatIsMineDoesNothing()
    {
        m_panel->open(test::kTicket);
        m_panel->take();
        QVERIFY(m_core->submitted.empty());
    }

    void takeIt_assignsToMeAndUndoGivesBack()
    {
        m_core->world.conversations[test::kTicket].row.ticket.assignee.reset();
        m_panel->open(test::kTicket);
        QCOMPARE(button(u"assignee"_s)->text(), u"Take it"_s);
        expect(domain::AssignTicket{test::kTicket, test::kInes},
               domain::AssignTicket{test::kTicket, std::nullopt}, [this] { button(u"assignee"_s)->click(); });
    }

    void menus_submitWhatIsChosen()
    {
        m_panel->open(test::kTicket);
        m_panel->choose(ticket::TicketPanel::Field::Status);
        expect(domain::SetTicketStatus{test::kTicket, domain::TicketStatus::Pending},
               domain::SetTicketStatus{test::kTicket, domain::TicketStatus::Open},
               [this] { choose(u"statusMenu"_s, u"Pending"_s); });
        m_panel->choose(ticket::TicketPanel::Field::Priority);
        expect(domain::SetTicketPriority{test::kTicket, domain::Priority::Urgent},
               domain::SetTicketPriority{test::kTicket, domain::Priority::High},
               [this] { choose(u"priorityMenu"_s, u"Urgent"_s); });
        m_panel->choose(ticket::TicketPanel::Field::Assignee);
        expect(domain::AssignTicket{test::kTicket, test::kMarta},
               domain::AssignTicket{test::kTicket, test::kInes},
               [this] { choose(u"assigneeMenu"_s, u"Marta Quiroga"_s); });
        m_panel->choose(ticket::TicketPanel::Field::Queue);
        expect(domain::MoveTicket{test::kTicket, test::kClub},
               domain::MoveTicket{test::kTicket, test::kClaims},
               [this] { choose(u"queueMenu"_s, u"Faro Club"_s); });
        m_panel->choose(ticket::TicketPanel::Field::Snooze);
        expect(domain::SnoozeTicket{test::kTicket, at(10, 42)},
               domain::SnoozeTicket{test::kTicket, std::nullopt},
               [this] { choose(u"snoozeMenu"_s, u"In one hour"_s); });
    }

    void tags_areWrittenWithCommas()
    {
        m_panel->open(test::kTicket);
        m_panel->choose(ticket::TicketPanel::Field::Tags);
        auto* edit = m_panel->window()->findChild<QLineEdit*>(u"tagText"_s);
        QCOMPARE(edit->text(), u"EU261"_s);
        edit->setText(u"EU261, Hotel ,, Hotel"_s);
        expect(domain::SetTicketTags{test::kTicket, {"EU261", "Hotel"}},
               domain::SetTicketTags{test::kTicket, {"EU261"}},
               [edit] { QTest::keyClick(edit, Qt::Key_Return); });
    }

    void refusedAction_isSaidInsteadOfDone()
    {
        m_panel->open(test::kTicket);
        QSignalSpy done(m_panel.get(), &ticket::TicketPanel::actionDone);
        QSignalSpy notice(m_panel.get(), &ticket::TicketPanel::notice);
        m_core->failNext = Error{ErrorCode::NotFound, "x"};
        m_panel->closeTicket();
        QCOMPARE(done.size(), 0);
        QCOMPARE(notice.size(), 1);
    }

    void changesOfTheTicket_areLoadedOthersAreNot()
    {
        m_panel->open(test::kTicket);
        QSignalSpy shown(m_panel.get(), &ticket::TicketPanel::conversationShown);
        m_core->changed({domain::TicketId(test::FakeCore::id(999))});
        m_core->world.conversations[test::kTicket].row.ticket.subject = "Otro asunto";
        m_core->changed({test::kTicket});
        m_core->changed({});
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(m_panel->conversation()->row.ticket.subject, std::string("Otro asunto"));
    }

    void showEarlier_asksForMore()
    {
        m_core->world.conversations[test::kTicket].entries = test::manyMessages(500);
        m_panel->open(test::kTicket);
        QCOMPARE(timeline()->entries().size(), std::size_t{200});
        Q_EMIT timeline()->earlierRequested();
        QCOMPARE(timeline()->entries().size(), std::size_t{500});
    }

    void retry_sendsTheRefusedCommandAgain()
    {
        domain::OutboxItem item;
        item.id = domain::CommandId(test::FakeCore::id(77));
        domain::ReplyToTicket reply;
        reply.entry = domain::EntryId(test::FakeCore::id(5));
        item.command = reply;
        item.state = domain::OutboxState::Refused;
        m_core->world.outbox = {item};
        m_panel->open(test::kTicket);
        Q_EMIT timeline()->retryRequested(reply.entry);
        QCOMPARE(m_core->world.outbox.front().state, domain::OutboxState::Waiting);
    }

    void unreadOfMine_isMarkedReadAfterAMoment()
    {
        m_core->world.conversations[test::kTicket].row.ticket.unread = 1;
        m_panel->open(test::kTicket);
        QVERIFY(m_core->submitted.empty());
        QTRY_COMPARE(m_core->submitted.size(), std::size_t{1});
        QVERIFY(std::holds_alternative<domain::MarkTicketRead>(m_core->submitted.front()));
    }

    void everyButton_hasAName()
    {
        m_panel->open(test::kTicket);
        const auto buttons = m_panel->findChild<ticket::TicketHeader*>()->findChildren<QPushButton*>();
        QVERIFY(buttons.size() >= 7);
        for (const QPushButton* each : buttons)
            QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(),
                     qPrintable(each->objectName()));
    }

    void smallWidth_movesSecondActionsIntoTheMenu()
    {
        m_panel->resize(430, 600);
        m_panel->open(test::kTicket);
        QVERIFY(m_panel->findChild<ticket::TicketHeader*>()->hidesSecondary());
        QVERIFY(m_panel->width() == 430);
    }

private:
    ticket::TimelineView* timeline() const { return m_panel->findChild<ticket::TimelineView*>(); }
    QPushButton* button(const QString& name) const { return m_panel->findChild<QPushButton*>(name); }

    void choose(const QString& menuName, const QString& text)
    {
        auto* menu = m_panel->findChild<QMenu*>(menuName);
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text().section(u'\t', 0, 0) == text)
                return action->trigger();
        QFAIL(qPrintable(text));
    }

    template <typename Do> void expect(const domain::Command& command, const domain::Command& undo, Do act)
    {
        QSignalSpy done(m_panel.get(), &ticket::TicketPanel::actionDone);
        act();
        QCOMPARE(done.size(), 1);
        QVERIFY(done[0][1].value<domain::Command>() == undo);
        QVERIFY(!m_core->submitted.empty());
        QVERIFY(m_core->submitted.back() == command);
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TicketPanel> m_panel;
};

ATALAYA_TEST(TicketPanelTest)
#include "ticket_panel_test.moc"
