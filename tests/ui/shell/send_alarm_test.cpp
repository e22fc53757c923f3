#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/inbox/nav_panel.h"
#include "ui/kit/rail.h"
#include "ui/shell/later_replies.h"
#include "ui/shell/send_alarm.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QAccessible>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const domain::TicketId kTicket{test::FakeCore::id(1)};

domain::Entry answer(std::uint64_t number, domain::Delivery delivery)
{
    domain::Entry entry;
    entry.id = domain::EntryId(test::FakeCore::id(number));
    entry.ticket = kTicket;
    entry.direction = domain::Direction::Out;
    entry.authorKind = domain::AuthorKind::Agent;
    entry.to = {"ana@correo.example"};
    entry.text = "It is on its way.";
    entry.delivery = delivery;
    entry.attempts = 1;
    return entry;
}

} // namespace

/// Answers that did not reach the customer, or wait for their time, in the window.
class SendAlarmTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        api::Conversation conversation;
        conversation.row.ticket.id = kTicket;
        conversation.row.ticket.number = 48213;
        conversation.customer.name = "Ana Ruiz";
        m_core->world.conversations[kTicket] = conversation;
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_toasts = new kit::ToastHost(m_window.get());
        m_alarm = new shell::SendAlarm(*m_signals, *m_toasts, m_window.get());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_signals.reset();
        m_core.reset();
    }

    void failedAnswer_isToldAndShown()
    {
        QSignalSpy shown(m_alarm, &shell::SendAlarm::entryRequested);
        fail(answer(7, domain::Delivery::Failed));
        QTRY_COMPARE_WITH_TIMEOUT(said(), u"Not sent: Ana Ruiz"_s, 30'000);
        press();
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown[0][0].value<domain::TicketId>() == kTicket);
        QVERIFY(shown[0][1].value<domain::EntryId>() == domain::EntryId(test::FakeCore::id(7)));
    }
    void unknownOutcome_isNotCalledAFailure()
    {
        fail(answer(7, domain::Delivery::Unknown));
        QTRY_COMPARE_WITH_TIMEOUT(said(), u"May not have arrived: Ana Ruiz"_s, 30'000);
    }
    void conversationThatIsNotHere_isNamedByTheAddress()
    {
        m_core->world.conversations.clear();
        fail(answer(7, domain::Delivery::Failed));
        QTRY_COMPARE_WITH_TIMEOUT(said(), u"Not sent: ana@correo.example"_s, 30'000);
    }
    void alarm_takesThePlaceOfWhatStandsThere_andItComesBack()
    {
        int undone = 0;
        m_toasts->show({.text = u"Closed"_s, .action = u"Undo"_s, .onAction = [&undone] { ++undone; }});
        fail(answer(7, domain::Delivery::Failed));
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Not sent"), 30'000);
        press();
        QCOMPARE(said(), u"Closed"_s);
        press();
        QCOMPARE(undone, 1);
    }
    void timeToUndo_runsOnBehindTheAlarm()
    {
        int over = 0;
        m_toasts->show({.text = u"Sending to Ana"_s,
                        .action = u"Undo"_s,
                        .milliseconds = 400,
                        .exact = true,
                        .onDone = [&over] { ++over; }});
        fail(answer(7, domain::Delivery::Failed));
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Not sent"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(over, 1, 30'000);
        QVERIFY(said().startsWith(u"Not sent"));
        press();
        QCOMPARE(said(), QString());
    }
    void alarm_isAnAlertToScreenReaders()
    {
        fail(answer(7, domain::Delivery::Failed));
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 30'000);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_toasts->toast());
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), u"Not sent: Ana Ruiz"_s);
    }
    void severalOfOneMoment_areOneToastThatLeadsToTheView()
    {
        QSignalSpy view(m_alarm, &shell::SendAlarm::viewRequested);
        fail(answer(7, domain::Delivery::Failed));
        fail(answer(8, domain::Delivery::Unknown));
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"2 answers"), 30'000);
        press();
        QCOMPARE(view.size(), 1);
        QVERIFY(!m_toasts->toast()->isVisible());
    }
    void sameNews_isToldOnce_aFurtherAttemptAgain()
    {
        QSignalSpy shown(m_alarm, &shell::SendAlarm::entryRequested);
        domain::Entry entry = answer(7, domain::Delivery::Failed);
        fail(entry);
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 30'000);
        press();
        fail(entry);
        entry.attempts = 2;
        fail(entry);
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 30'000);
        press();
        QCOMPARE(shown.size(), 2);
        QCOMPARE(said(), QString());
    }
    void viewOfWhatWasNotSent_countsInTheToneOfDanger()
    {
        m_core->world.counts[{api::ViewKind::Failed, {}}] = 3;
        inbox::NavPanel nav(*m_signals);
        auto* list = nav.findChild<kit::NavList*>(u"views"_s);
        int found = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() != u"Not sent")
                continue;
            ++found;
            QCOMPARE(index.data(kit::NavCountRole).toInt(), 3);
            QCOMPARE(index.data(kit::NavToneRole).toInt(), int(kit::NavTone::Breach));
        }
        QCOMPARE(found, 1);
    }

    void anotherTime_isAskedForAndSent()
    {
        domain::Entry later = answer(9, domain::Delivery::Scheduled);
        later.attempts = 0;
        later.sendAt = m_core->world.now + 24h;
        m_core->world.conversations[kTicket].entries = {later};
        ticket::TicketPanel panel(*m_signals, m_window.get());
        panel.resize(700, 600);
        panel.show();
        new shell::LaterReplies(*m_signals, panel, m_window.get());
        panel.open(kTicket);
        Q_EMIT panel.findChild<ticket::TimelineView*>()->wayOutChosen(later.id, ticket::WayOut::ChangeTime);
        auto* picker = m_window->findChild<QWidget*>(u"anotherTime"_s);
        QVERIFY(picker && picker->isVisible());
        auto* date = picker->findChild<QDateEdit*>(u"sendDate"_s);
        date->setDate(date->date().addDays(1));
        picker->findChild<QPushButton*>(u"chooseSendTime"_s)->click();
        QVERIFY(!picker->isVisible());
        QVERIFY(m_core->submitted.back()
                == domain::Command(domain::RescheduleReply{kTicket, later.id, *later.sendAt + 24h}));
    }

private:
    void fail(const domain::Entry& entry)
    {
        m_core->tell([&entry](api::Listener& listener) { listener.onSendFailed(entry); });
    }
    QString said() const
    {
        return m_toasts->toast()->isVisible() ? m_toasts->toast()->accessibleName() : QString();
    }
    void press() { m_toasts->toast()->findChild<QPushButton*>(u"toastAction"_s)->click(); }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<QWidget> m_window;
    kit::ToastHost* m_toasts = nullptr;
    shell::SendAlarm* m_alarm = nullptr;
};

ATALAYA_TEST(SendAlarmTest)
#include "send_alarm_test.moc"
