#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/models/folded_text.h"
#include "ui/ticket/find_bar.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using domain::EntryChannel;
using models::findFolded;
using models::TextRange;
using test::at;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

/// Words in a conversation: which are found, how the bar goes through them.
class FindTest : public QObject {
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
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), kPatienceMs));
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
    }

    void accentsAndCase_areTheSame()
    {
        QCOMPARE(findFolded(u"Lucía y LUCIA", u"lucia"), (std::vector<TextRange>{{0, 5}, {8, 5}}));
        QCOMPARE(findFolded(u"São Paulo", u"sao"), (std::vector<TextRange>{{0, 3}}));
        QCOMPARE(findFolded(u"Mala não", u"NAO"), (std::vector<TextRange>{{5, 3}}));
    }

    void lettersInTwoParts_areOne()
    {
        const QString text = u"Luci\u0301a llega"_s; // i and its accent apart
        QCOMPARE(findFolded(text, u"lucía"), (std::vector<TextRange>{{0, 6}}));
        QCOMPARE(findFolded(text, u"llega"), (std::vector<TextRange>{{7, 5}}));
    }

    void whiteSpace_isOneSpace()
    {
        QCOMPARE(findFolded(u"la\n cena", u"la cena").size(), std::size_t(1));
        QVERIFY(findFolded(u"la cena", u"   ").empty());
    }

    void words_areCountedAndTheNumberIsSaid()
    {
        open({test::inbound(1, EntryChannel::Chat, "Hotel y hotel", at(8, 0)),
              test::outbound(2, EntryChannel::Chat, "El HÓTEL está pagado", at(8, 1))});
        m_panel->find();
        QVERIFY(bar()->isVisible());
        QVERIFY(words()->hasFocus());
        words()->setText(u"hotel"_s);
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(count(), u"2 of 3"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s);
        QTest::keyClick(words(), Qt::Key_Up);
        QCOMPARE(count(), u"2 of 3"_s);
        words()->setText(u"zeppelin"_s);
        QCOMPARE(count(), u"No match"_s);
    }

    void foldedQuote_isOpenedByItsMatch()
    {
        open({test::inbound(1, EntryChannel::Email,
                            "Hola\n\nOn Mon, 3 Nov 2025, Ana wrote:\n> el recibo\n> b\n> c\n> d", at(8, 0))});
        const int folded = timeline()->entryRect(0).height();
        m_panel->find();
        words()->setText(u"recibo"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        QVERIFY(timeline()->entryRect(0).height() > folded + 60);
    }

    void foldedEvents_areOpenedByTheirMatch()
    {
        open({test::inbound(1, EntryChannel::Chat, "Hola", at(8, 0)),
              test::event(2, "noteOfOurs", "alpha", at(8, 1)), test::event(3, "noteOfOurs", "beta", at(8, 2)),
              test::event(4, "noteOfOurs", "gamma", at(8, 3))});
        QCOMPARE(timeline()->entryRect(2), timeline()->entryRect(1));
        m_panel->find();
        words()->setText(u"beta"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        QVERIFY(timeline()->entryRect(2).top() > timeline()->entryRect(1).top());
    }

    void htmlMail_isFoundInItsText()
    {
        auto mail = test::inbound(1, EntryChannel::Email, "Otoño en Lisboa", at(8, 0));
        mail.html = "<p>Otoño en <b>Lis</b>boa</p>";
        open({mail});
        m_panel->find();
        words()->setText(u"otono en lisboa"_s);
        QCOMPARE(count(), u"1 of 1"_s);
    }

    void matchFarAway_comesIntoSight()
    {
        auto entries = test::manyMessages(150);
        entries[4].text = "aquí está el zeppelin";
        open(std::move(entries));
        QVERIFY(timeline()->entryRect(4).bottom() < 0);
        m_panel->find();
        words()->setText(u"zeppelin"_s);
        const QRect found = timeline()->entryRect(4);
        QVERIFY2(found.top() > 0 && found.bottom() < timeline()->viewport()->height(),
                 qPrintable(QString::number(found.top())));
    }

    void earlierMessages_areLookedInOnRequest()
    {
        auto entries = test::manyMessages(300);
        entries[4].text = "aquí está el zeppelin";
        m_core->world.conversations[test::kTicket].entries = std::move(entries);
        m_panel->open(test::kTicket); // the newest 200
        m_panel->find();
        words()->setText(u"zeppelin"_s);
        QCOMPARE(count(), u"No match"_s);
        auto* earlier = m_panel->findChild<QPushButton*>(u"findEarlier"_s);
        QVERIFY(earlier->isVisible());
        earlier->click();
        QCOMPARE(count(), u"1 of 1"_s);
        QVERIFY(!earlier->isVisible());
    }

    void newMessages_keepThePresentMatch()
    {
        auto& shown = m_core->world.conversations[test::kTicket];
        shown.entries = {test::inbound(1, EntryChannel::Chat, "hotel", at(8, 0)),
                         test::inbound(2, EntryChannel::Chat, "hotel", at(8, 1))};
        m_panel->open(test::kTicket);
        m_panel->find();
        words()->setText(u"hotel"_s);
        QTest::keyClick(words(), Qt::Key_Down);
        QCOMPARE(count(), u"2 of 2"_s);
        shown.entries.push_back(test::inbound(3, EntryChannel::Chat, "otro hotel", at(8, 2)));
        m_panel->open(test::kTicket);
        QCOMPARE(count(), u"2 of 3"_s);
    }

    void escape_closesAndGivesTheFocusBack()
    {
        open({test::inbound(1, EntryChannel::Chat, "hotel", at(8, 0))});
        timeline()->setFocus();
        m_panel->find();
        words()->setText(u"hotel"_s);
        QTest::keyClick(words(), Qt::Key_Escape);
        QVERIFY(bar()->isHidden());
        QVERIFY(timeline()->hasFocus());
        QCOMPARE(timeline()->marks().count(), 0);
    }

    void anotherConversation_closesIt()
    {
        open({test::inbound(1, EntryChannel::Chat, "hotel", at(8, 0))});
        m_panel->find();
        m_panel->clear();
        QVERIFY(bar()->isHidden());
    }

private:
    void open(std::vector<domain::Entry> entries)
    {
        auto& shown = m_core->world.conversations[test::kTicket];
        shown.entries = std::move(entries);
        shown.row.ticket.unread = 0;
        m_panel->openAt(test::kTicket, shown.entries.back().id);
    }
    ticket::TimelineView* timeline() const { return m_panel->findChild<ticket::TimelineView*>(); }
    ticket::FindBar* bar() const { return m_panel->findChild<ticket::FindBar*>(); }
    QLineEdit* words() const { return m_panel->findChild<QLineEdit*>(u"findWords"_s); }
    QString count() const { return m_panel->findChild<QLabel*>(u"findCount"_s)->text(); }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TicketPanel> m_panel;
};

ATALAYA_TEST(FindTest)
#include "find_test.moc"
