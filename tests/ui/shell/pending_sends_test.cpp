#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/settings/preference_book.h"
#include "ui/shell/pending_sends.h"
#include "ui/shell/settings.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const domain::TicketId kTicket{test::FakeCore::id(1)};

domain::ReplyToTicket reply(domain::EntryChannel channel)
{
    domain::ReplyToTicket out;
    out.ticket = kTicket;
    out.channel = channel;
    out.text = "Hello";
    return out;
}

domain::DraftKey keyOf(domain::EntryChannel channel)
{
    return {kTicket, domain::DraftKind::Reply, channel};
}

} // namespace

/// What was just sent, against an outbox in memory.
class PendingSendsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_toasts = new kit::ToastHost(m_window.get());
        m_sends = new shell::PendingSends(*m_signals, *m_toasts, m_window.get());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_signals.reset();
        m_core.reset();
    }

    void reply_isHeldByTheOutboxWithItsDraft()
    {
        add(domain::EntryChannel::Email);
        QCOMPARE(asked().size(), std::size_t{1});
        QVERIFY(asked().front().hold == 6s);
        QVERIFY(asked().front().draft == keyOf(domain::EntryChannel::Email));
        QVERIFY(m_toasts->toast()->isVisible());
        QVERIFY2(m_core->submitted.empty(), "nothing goes past the hold");
    }
    void chatAndNote_leaveAtOnce()
    {
        add(domain::EntryChannel::Chat);
        domain::AddNote note;
        note.ticket = kTicket;
        m_sends->add(note, {kTicket, domain::DraftKind::Note, domain::EntryChannel::None}, {});
        QVERIFY(asked()[0].hold == 0s && asked()[1].hold == 0s);
        QVERIFY2(asked()[1].draft, "the draft leaves in the same step all the same");
        QVERIFY(!m_toasts->toast()->isVisible());
        QVERIFY(!m_sends->takeBack());
    }
    void seconds_areThoseOfTheChannel()
    {
        shell::UndoTimes times;
        times.setSeconds(domain::EntryChannel::Email, 30);
        times.setSeconds(domain::EntryChannel::WhatsApp, 0);
        times.setSeconds(domain::EntryChannel::Sms, 400);
        m_sends->setTimes(times);
        for (const auto channel :
             {domain::EntryChannel::Email, domain::EntryChannel::WhatsApp, domain::EntryChannel::Sms})
            add(channel);
        QVERIFY(asked()[0].hold == 30s);
        QVERIFY(asked()[1].hold == 0s);
        QVERIFY(asked()[2].hold == 60s);
    }
    void newConversation_waitsAsAnEmail()
    {
        m_sends->add(domain::CreateTicket{}, {kTicket, domain::DraftKind::NewTicket, {}}, u"a@x"_s);
        QVERIFY(asked().front().hold == 6s);
    }

    void undo_takesTheNewestBackFirst()
    {
        QSignalSpy back(m_sends, &shell::PendingSends::takenBack);
        add(domain::EntryChannel::Email);
        add(domain::EntryChannel::WhatsApp);
        m_toasts->toast()->findChild<QPushButton*>(u"toastAction"_s)->click();
        QVERIFY(m_sends->takeBack());
        QVERIFY(!m_sends->takeBack());
        QCOMPARE(m_core->desk.world.takenBack.size(), std::size_t{2});
        QCOMPARE(back.size(), 2);
        QVERIFY(back[0].front().value<domain::DraftKey>() == keyOf(domain::EntryChannel::WhatsApp));
        QVERIFY(back[1].front().value<domain::DraftKey>() == keyOf(domain::EntryChannel::Email));
        QVERIFY(!m_toasts->toast()->isVisible());
    }
    void whatIsOnItsWay_isSaidToBe()
    {
        QSignalSpy back(m_sends, &shell::PendingSends::takenBack);
        QSignalSpy failed(m_sends, &shell::PendingSends::failed);
        add(domain::EntryChannel::Email);
        m_core->desk.world.failNext = Error{ErrorCode::Conflict, ""};
        QVERIFY(m_sends->takeBack());
        QCOMPARE(back.size(), 0);
        QCOMPARE(failed.size(), 1);
    }
    void outboxThatCannotTakeIt_leavesTheDraft()
    {
        QSignalSpy back(m_sends, &shell::PendingSends::takenBack);
        QSignalSpy failed(m_sends, &shell::PendingSends::failed);
        m_core->desk.world.failNext = Error{ErrorCode::DiskFull, ""};
        add(domain::EntryChannel::Email);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(back.size(), 1);
        QVERIFY(!m_toasts->toast()->isVisible());
        QVERIFY(!m_sends->takeBack());
    }
    void windowThatCloses_endsTheWaiting()
    {
        add(domain::EntryChannel::Email);
        m_sends->flush();
        QCOMPARE(m_core->desk.world.sentNow.size(), std::size_t{1});
        QVERIFY(!m_sends->takeBack());
    }

    void whatWasDecidedAboutAnAnswer_waitsLikeAnEmailAndHasNoDraft()
    {
        QSignalSpy back(m_sends, &shell::PendingSends::takenBack);
        m_sends->hold(domain::ResendReply{kTicket, {}}, u"Sending it again"_s);
        QVERIFY(asked().front().hold == 6s);
        QVERIFY(!asked().front().draft);
        QCOMPARE(m_toasts->toast()->accessibleName(), u"Sending it again"_s);
        QVERIFY(m_sends->takeBack());
        QCOMPARE(m_core->desk.world.takenBack.size(), std::size_t{1});
        QVERIFY(!m_toasts->toast()->isVisible());
        QCOMPARE(back.size(), 0);
    }
    void undoByKey_leavesTheToastOfSomethingElse()
    {
        add(domain::EntryChannel::Email);
        m_toasts->show({.text = u"Not sent"_s, .urgent = true});
        QCOMPARE(m_toasts->toast()->accessibleName(), u"Not sent"_s);
        QVERIFY(m_sends->takeBack());
        QCOMPARE(m_toasts->toast()->accessibleName(), u"Not sent"_s);
        m_toasts->dismiss();
        QVERIFY2(!m_toasts->toast()->isVisible(), "what was taken back is not offered again");
    }

    void times_areKeptAsChosen()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.ini"_s);
        settings::PreferenceBook book(file, {});
        book.set(u"undoSend/email"_s, 20);
        const shell::UndoTimes again = shell::Settings(file).undoTimes();
        QCOMPARE(again.seconds(domain::EntryChannel::Email), 20);
        QCOMPARE(again.seconds(domain::EntryChannel::WhatsApp), 6);
        QCOMPARE(again.seconds(domain::EntryChannel::Chat), 0);
        book.set(u"accessibility/moreTime"_s, true);
        QCOMPARE(shell::Settings(file).undoTimes().seconds(domain::EntryChannel::Email), 20);
        QCOMPARE(shell::Settings(file).undoTimes().seconds(domain::EntryChannel::WhatsApp), 10);
    }

private:
    void add(domain::EntryChannel channel) { m_sends->add(reply(channel), keyOf(channel), u"Ana"_s); }
    const std::vector<test::FakeDeskState::Submitted>& asked() const { return m_core->desk.world.submitted; }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<QWidget> m_window;
    kit::ToastHost* m_toasts = nullptr;
    shell::PendingSends* m_sends = nullptr;
};

ATALAYA_TEST(PendingSendsTest)
#include "pending_sends_test.moc"
