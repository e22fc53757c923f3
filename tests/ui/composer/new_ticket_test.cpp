#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/composer/new_ticket.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace atalaya;
using namespace Qt::StringLiterals;

class NewTicketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_box = new composer::NewTicket(*m_signals, m_window.get());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_signals.reset();
        m_core.reset();
    }

    void several_areKeptSideBySide()
    {
        const domain::DraftKey first = write(u"First"_s, u"About your seat"_s);
        const domain::DraftKey second = write(u"Second"_s, u"About your bag"_s);
        QVERIFY(first != second);
        m_box->start(first);
        QCOMPARE(line("newSubject")->text(), u"First"_s);
        QCOMPARE(text()->toPlainText(), u"About your seat"_s);
        QCOMPARE(button("newOthers")->text(), u"1 other(s) not sent"_s);
        m_box->start(second);
        QCOMPARE(text()->toPlainText(), u"About your bag"_s);
        m_box->start();
        QCOMPARE(text()->toPlainText(), QString());
        QVERIFY(!button("newOthers")->isHidden());
    }
    void caret_isWhereItWas()
    {
        const domain::DraftKey key = write(u"First"_s, u"About your seat"_s);
        m_core->world.drafts[key].caret = 5;
        m_box->start(key);
        QCOMPARE(text()->textCursor().position(), 5);
    }
    void discard_handsTheTextOut()
    {
        const domain::DraftKey key = write(u"First"_s, u"About your seat"_s);
        QSignalSpy discarded(m_box, &composer::NewTicket::discarded);
        m_box->start(key);
        button("newDiscard")->click();
        QCOMPARE(discarded.size(), 1);
        const auto drafts = discarded.front().front().value<std::vector<domain::Draft>>();
        QCOMPARE(drafts.front().text, std::string("About your seat"));
        QVERIFY(!m_core->world.drafts.contains(key));
        QVERIFY(!m_box->isVisible());
    }
    void cardNumber_holdsItUntilSomebodyDecides()
    {
        domain::ChannelAccount account;
        account.id = domain::ChannelAccountId(test::FakeCore::id(31));
        account.address = "help@faro.example";
        account.queue = test::kClaims;
        m_core->world.directory.accounts = {account};
        m_box->start(write(u"Refund"_s, u"To card 4111 1111 1111 1111"_s));
        line("newTo")->setText(u"eva@x.example"_s);
        QSignalSpy requested(m_box, &composer::NewTicket::sendRequested);
        button("newSend")->click();
        button("newSend")->click();
        QCOMPARE(requested.size(), 0);
        button("coverIt")->click();
        QCOMPARE(text()->toPlainText(), u"To card •••• 1111"_s);
        text()->undo();
        button("newSend")->click();
        button("sendDespite")->click();
        QCOMPARE(requested.size(), 1);
        const auto made = std::get<domain::CreateTicket>(requested.front().front().value<domain::Command>());
        QCOMPARE(made.sentDespite, std::vector<std::string>{"cardNumber"});
    }

private:
    domain::DraftKey write(const QString& subject, const QString& words)
    {
        const auto before = m_core->world.drafts;
        m_box->start();
        QTest::keyClicks(line("newSubject"), subject);
        text()->setPlainText(words);
        m_box->dismiss();
        for (const auto& [key, draft] : m_core->world.drafts)
            if (!before.contains(key))
                return key;
        return {};
    }
    QLineEdit* line(const char* name) { return m_box->findChild<QLineEdit*>(QLatin1StringView(name)); }
    QPushButton* button(const char* name) { return m_box->findChild<QPushButton*>(QLatin1StringView(name)); }
    QTextEdit* text() { return m_box->findChild<QTextEdit*>(u"newText"_s); }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<QWidget> m_window;
    composer::NewTicket* m_box = nullptr;
};

ATALAYA_TEST(NewTicketTest)
#include "new_ticket_test.moc"
