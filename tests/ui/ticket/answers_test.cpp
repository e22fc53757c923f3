#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/story.h"
#include "ui/models/attempt_texts.h"
#include "ui/ticket/answers.h"
#include "ui/ticket/attempts_sheet.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::AttemptOutcome;
using domain::Delivery;
using test::at;
using ticket::WayOut;

namespace {

const domain::EntryId kAnswer{test::FakeCore::id(500)};

domain::DeliveryAttempt attempt(int number, AttemptOutcome outcome, const std::string& detail = {})
{
    domain::DeliveryAttempt made;
    made.entry = kAnswer;
    made.number = number;
    made.startedAt = at(9, 30, number);
    made.endedAt = at(9, 30, number + 2);
    made.outcome = outcome;
    made.detail = detail;
    return made;
}

} // namespace

/// What becomes of answers that the broker has, in the conversation: the ways out, and how they were sent.
class AnswersTest : public QObject {
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

    void waysOut_dependOnWhatIsKnown()
    {
        using Ways = std::vector<WayOut>;
        domain::Entry entry;
        entry.delivery = Delivery::Failed;
        QVERIFY(ticket::waysOut(entry, true) == (Ways{WayOut::TryAgain, WayOut::CopyText})); // never left
        QVERIFY(ticket::waysOut(entry, false) == Ways{WayOut::CopyText});
        entry.attempts = 1;
        QVERIFY(ticket::waysOut(entry, false) == (Ways{WayOut::SendAgain, WayOut::CopyText}));
        entry.delivery = Delivery::Unknown;
        QVERIFY(ticket::waysOut(entry, false) == (Ways{WayOut::SendAgain, WayOut::Arrived}));
        entry.delivery = Delivery::Scheduled;
        QVERIFY(ticket::waysOut(entry, false)
                == (Ways{WayOut::SendNow, WayOut::ChangeTime, WayOut::TakeBack}));
        entry.delivery = Delivery::Sent;
        QVERIFY(ticket::waysOut(entry, false).empty());
    }

    void wayOut_isHeldSoThatItCanBeTakenBack()
    {
        answer(Delivery::Unknown);
        QSignalSpy held(&m_panel->answers(), &ticket::Answers::holdRequested);
        for (const WayOut way : {WayOut::SendAgain, WayOut::Arrived, WayOut::SendNow, WayOut::TakeBack})
            Q_EMIT timeline()->wayOutChosen(kAnswer, way);
        QCOMPARE(held.size(), 4);
        QVERIFY(commandOf(held[0]) == domain::Command(domain::ResendReply{test::kTicket, kAnswer}));
        QVERIFY(commandOf(held[1]) == domain::Command(domain::ConfirmSent{test::kTicket, kAnswer}));
        QVERIFY(commandOf(held[2]) == domain::Command(domain::RescheduleReply{test::kTicket, kAnswer, {}}));
        QVERIFY(commandOf(held[3]) == domain::Command(domain::CancelReply{test::kTicket, kAnswer}));
        QVERIFY2(m_core->submitted.empty(), "nothing goes past the hold");
    }
    void takeBackJustBeforeItsTime_doesNotWait()
    {
        answer(Delivery::Scheduled).sendAt = m_core->world.now + 30s;
        m_core->changed({test::kTicket});
        QTRY_VERIFY(m_panel->conversation()->entries.back().sendAt.has_value());
        QSignalSpy held(&m_panel->answers(), &ticket::Answers::holdRequested);
        Q_EMIT timeline()->wayOutChosen(kAnswer, WayOut::TakeBack);
        QCOMPARE(held.size(), 0);
        QVERIFY(m_core->submitted.back() == domain::Command(domain::CancelReply{test::kTicket, kAnswer}));
    }
    void otherTime_isAskedForWhereTheAnswerIs_andCanBeUndone()
    {
        const Instant before = m_core->world.now + 24h;
        answer(Delivery::Scheduled, before);
        QSignalSpy asked(&m_panel->answers(), &ticket::Answers::timeRequested);
        Q_EMIT timeline()->wayOutChosen(kAnswer, WayOut::ChangeTime);
        QCOMPARE(asked.size(), 1);
        auto* anchor = asked[0][1].value<QWidget*>();
        QVERIFY(anchor && m_panel->isAncestorOf(anchor));
        QVERIFY(timeline()->viewport()->rect().intersects(anchor->geometry()));

        QSignalSpy done(m_panel.get(), &ticket::TicketPanel::actionDone);
        m_panel->answers().sendAt(kAnswer, before); // the same: nothing to do
        QVERIFY(m_core->submitted.empty());
        m_panel->answers().sendAt(kAnswer, before + 2h);
        QVERIFY(m_core->submitted.back()
                == domain::Command(domain::RescheduleReply{test::kTicket, kAnswer, before + 2h}));
        QCOMPARE(done.size(), 1);
        QVERIFY(done[0][1].value<domain::Command>()
                == domain::Command(domain::RescheduleReply{test::kTicket, kAnswer, before}));
    }
    void otherTime_isReachedByKeyboardInANarrowConversation()
    {
        m_panel->resize(380, 600);
        answer(Delivery::Scheduled, m_core->world.now + 24h);
        QSignalSpy asked(&m_panel->answers(), &ticket::Answers::timeRequested);
        // The ways are the last stops: take back, change time.
        pressFromTheEnd(2);
        QCOMPARE(asked.size(), 1);
    }

    void attempts_areShownWithWhoAskedForThem()
    {
        domain::DeliveryAttempt repeat = attempt(2, AttemptOutcome::Sent);
        repeat.providerId = "250 2.0.0 Ok: queued as 4F2A";
        repeat.askedBy = test::kTomas;
        m_core->desk.world.attempts[kAnswer] = {attempt(1, AttemptOutcome::Unknown, "cut after DATA"),
                                                repeat};
        answer(Delivery::Sent);
        Q_EMIT timeline()->attemptsRequested(kAnswer);
        QVERIFY(sheet()->isVisible());
        const QList<kit::StoryLine> lines = sheet()->findChild<kit::StoryList*>()->lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].title.startsWith(u"Attempt 1: nobody knows"), qPrintable(lines[0].title));
        QVERIFY(lines[0].text.contains(u"cut after DATA"));
        QVERIFY(lines[1].text.contains(u"queued as 4F2A"));
        QVERIFY2(lines[1].text.contains(u"Asked for by Tomás Vela"), qPrintable(lines[1].text));
        QCOMPARE(lines[0].time, u"10:30:01"_s); // the desk is in Madrid
        QVERIFY(sheet()->findChild<kit::Paragraph*>(u"attemptsSummary"_s)->text().startsWith(u"Sent"));
    }
    void deliveryMark_isReachedByKeyboardAndEscGivesTheFocusBack()
    {
        m_core->desk.world.attempts[kAnswer] = {attempt(1, AttemptOutcome::Sent)};
        answer(Delivery::Sent);
        pressFromTheEnd(1);
        QVERIFY(sheet() && sheet()->isVisible());
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QVERIFY(!sheet()->isVisible());
        QVERIFY(timeline()->hasFocus());
    }
    void attemptsOfOneThatNeverLeft_areNotOffered()
    {
        answer(Delivery::Scheduled, m_core->world.now + 24h, 0);
        QSignalSpy told(m_panel.get(), &ticket::TicketPanel::notice);
        m_panel->answers().showAttempts();
        QCOMPARE(told.size(), 1);
        QVERIFY(!sheet());
    }
    void noAttempts_noLineAndFailure_haveTheirPages()
    {
        answer(Delivery::Failed);
        m_panel->answers().showAttempts();
        QCOMPARE(factShown(), u"Nobody has tried to send it yet"_s);
        sheet()->dismiss();
        m_core->desk.world.failNext = Error{ErrorCode::ConnectionFailed, ""};
        m_panel->answers().showAttempts();
        QCOMPARE(factShown(), u"This needs the line to the broker"_s);
        // The line comes back: asked again by itself.
        m_core->desk.world.attempts[kAnswer] = {attempt(1, AttemptOutcome::Failed, "550 no such user")};
        api::LinkState up;
        up.kind = api::LinkKind::Online;
        m_core->tell([&](api::Listener& listener) { listener.onLinkChanged(up); });
        QVERIFY(sheet()->findChild<kit::StoryList*>()->isVisible());
        sheet()->dismiss();
        m_core->desk.world.failNext = Error{ErrorCode::NotFound, "x"};
        m_panel->answers().showAttempts();
        QVERIFY(sheet()->findChild<kit::ErrorState*>()->isVisible());
        sheet()->findChild<QPushButton*>(u"tryAgain"_s)->click();
        QVERIFY(sheet()->findChild<kit::StoryList*>()->isVisible());
    }
    void newAttempt_isShownWithoutBeingAsked()
    {
        m_core->desk.world.attempts[kAnswer] = {attempt(1, AttemptOutcome::Later, "451 greylisted")};
        domain::Entry& entry = answer(Delivery::Queued);
        m_panel->answers().showAttempts();
        QCOMPARE(sheet()->findChild<kit::StoryList*>()->lines().size(), 1);
        m_core->desk.world.attempts[kAnswer].push_back(attempt(2, AttemptOutcome::Sent));
        entry.delivery = Delivery::Sent;
        entry.attempts = 2;
        m_core->changed({test::kTicket});
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->findChild<kit::StoryList*>()->lines().size(), 2, 30'000);
    }
    void everyOutcome_hasWordsAndAGlyph()
    {
        QSet<QString> words;
        for (const auto outcome :
             {AttemptOutcome::Open, AttemptOutcome::Sent, AttemptOutcome::Failed, AttemptOutcome::Later,
              AttemptOutcome::Unknown, AttemptOutcome::Cancelled}) {
            QVERIFY(!models::AttemptTexts::icon(outcome).isEmpty());
            words << models::AttemptTexts::outcome(outcome);
        }
        QCOMPARE(words.size(), 6);
    }
    void entryToBeShown_isInSightWhenTheConversationComes()
    {
        api::Conversation& shown = m_core->world.conversations[test::kTicket];
        shown.entries = test::manyMessages(150);
        const domain::EntryId wanted = shown.entries[10].id;
        m_core->hold();
        m_panel->openAt(test::kTicket, wanted);
        m_core->release();
        const QRect place = timeline()->entryRect(10);
        QVERIFY(place.top() >= 0 && place.top() < timeline()->viewport()->height());
    }

private:
    ticket::TimelineView* timeline() const { return m_panel->findChild<ticket::TimelineView*>(); }
    ticket::AttemptsSheet* sheet() const { return m_panel->findChild<ticket::AttemptsSheet*>(); }
    static domain::Command commandOf(const QList<QVariant>& arguments)
    {
        return arguments[0].value<domain::Command>();
    }
    QString factShown() const
    {
        for (const auto* state : sheet()->findChildren<kit::EmptyState*>())
            if (state->isVisible())
                return state->findChild<kit::Paragraph*>()->text();
        return {};
    }
    /// The last entry of the conversation, which is then open.
    domain::Entry& answer(Delivery delivery, std::optional<Instant> sendAt = {}, int attempts = 1)
    {
        domain::Entry entry =
            test::outbound(500, domain::EntryChannel::Email, "It is on its way.", at(9, 30));
        entry.delivery = delivery;
        entry.sendAt = sendAt;
        entry.attempts = sendAt ? 0 : attempts;
        auto& entries = m_core->world.conversations[test::kTicket].entries;
        entries.push_back(entry);
        m_panel->open(test::kTicket);
        return entries.back();
    }
    /// Enter on what Shift+Tab reaches so many steps from the end.
    void pressFromTheEnd(int steps)
    {
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), 30'000));
        timeline()->setFocus();
        QFocusEvent comesBack(QEvent::FocusIn, Qt::BacktabFocusReason);
        QCoreApplication::sendEvent(timeline(), &comesBack);
        for (int i = 1; i < steps; ++i)
            QTest::keyClick(timeline(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(timeline(), Qt::Key_Return);
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TicketPanel> m_panel;
};

ATALAYA_TEST(AnswersTest)
#include "answers_test.moc"
