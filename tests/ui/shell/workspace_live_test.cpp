#include "tests/gallery/screen.h"
#include "tests/support/test.h"
#include "ui/shell/conversation_tabs.h"
#include "ui/shell/desk_state.h"
#include "ui/shell/live_column.h"
#include "ui/shell/live_page.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QListView>
#include <QTest>
#include <QTextEdit>

using namespace atalaya;
using namespace atalaya::test;
using shell::LiveColumn;

namespace {

constexpr std::int64_t kEnrique = 48213; // a letter, with a draft in the sample
constexpr std::int64_t kPriya = 48197; // a letter, without one
constexpr std::int64_t kTom = 48260; // a chat
constexpr auto kCtrl = Qt::ControlModifier;
constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

/// Inés with several conversations at once, in the whole window with a broker behind it.
class WorkspaceLiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->setLook({});
        build({});
    }
    void cleanup() { m_stage.reset(); }

    void number_goesThereFromATextAndTheTextStays()
    {
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_R);
        QTest::keyClicks(focus(), QStringLiteral("Half a letter"));
        key(Qt::Key_1, kCtrl);
        QVERIFY(eventually([this] { return page() && page()->current() && page()->isVisible(); }));
        QVERIFY(page()->current()->isAncestorOf(focus()));
        QCOMPARE(m_desk->title(), QStringLiteral("Live now"));
        key(Qt::Key_1, Qt::AltModifier); // the inbox
        QVERIFY(eventually([this] { return inboxText()->isVisible(); }));
        QVERIFY(eventually([this] { return inboxText()->toPlainText().startsWith(u"Half a letter"); }));
    }
    void numberOfNobody_leavesEverythingAsItIs()
    {
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_9, kCtrl);
        QVERIFY(!page() || !page()->isVisible());
        QCOMPARE(m_desk->currentTicket(), std::optional(ticket(kPriya)));
    }
    void chordAndEsc_goToTheListOfLiveOnes()
    {
        list()->setFocus();
        key(Qt::Key_G);
        key(Qt::Key_L);
        QVERIFY(eventually([this] { return page() && page()->isVisible(); }));
        key(Qt::Key_Tab, kCtrl);
        QVERIFY(page()->current()->isAncestorOf(focus()));
        key(Qt::Key_Escape); // a suggestion goes first
        if (focus()->objectName() != u"liveConversations")
            key(Qt::Key_Escape);
        QCOMPARE(focus()->objectName(), QStringLiteral("liveConversations"));
        key(Qt::Key_F6);
        QVERIFY(page()->columns().front()->isAncestorOf(focus()));
    }
    void tabKeys_goRoundTheColumns()
    {
        key(Qt::Key_1, kCtrl);
        const LiveColumn* first = page()->current();
        key(Qt::Key_Tab, kCtrl);
        QVERIFY(page()->current() != first);
        key(Qt::Key_Tab, kCtrlShift);
        QCOMPARE(page()->current(), first);
    }
    void enter_sendsWhatIsWrittenInAColumn()
    {
        goTo(kTom);
        QTest::keyClicks(focus(), QStringLiteral("It is corrected"));
        key(Qt::Key_Return);
        m_desk->flush();
        QVERIFY(eventually([this] { return lastEntry(kTom).text == "It is corrected"; }));
        QCOMPARE(lastEntry(kTom).direction, domain::Direction::Out);
    }
    void text_isWrittenInOnePlaceAtATime()
    {
        open(kTom);
        goTo(kTom);
        QTest::keyClicks(focus(), QStringLiteral("Begun here"));
        key(Qt::Key_1, Qt::AltModifier);
        QVERIFY(eventually([this] { return inboxText()->toPlainText() == u"Begun here"; }));
        inboxText()->setFocus();
        QTest::keyClicks(focus(), QStringLiteral(", ended there"));
        goTo(kTom);
        QVERIFY(eventually([this] { return columnText()->toPlainText() == u"Begun here, ended there"; }));
    }
    void ctrlEnter_opensATabThatStandsAgain()
    {
        open(kEnrique);
        list()->setFocus();
        key(Qt::Key_Return, kCtrl);
        open(kPriya);
        QVERIFY(eventually([this] { return strip()->isVisible() && strip()->count() == 2; }));
        const shell::WindowState kept = m_desk->windowState();
        build(kept);
        QVERIFY(eventually([this] { return m_desk->currentTicket() == ticket(kPriya); }));
        QVERIFY(eventually([this] { return tabNames().contains(QStringLiteral("Enrique Salas")); }));
        QCOMPARE(strip()->count(), 2);
        key(Qt::Key_PageDown, kCtrl);
        QVERIFY(eventually([this] { return m_desk->currentTicket() == ticket(kEnrique); }));
    }
    void closedTab_isOpenedAgainByUndo()
    {
        open(kEnrique);
        list()->setFocus();
        key(Qt::Key_Return, kCtrl);
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_W, kCtrl);
        QVERIFY(eventually([this] { return m_desk->currentTicket() == ticket(kEnrique); }));
        QVERIFY(!strip()->isVisible());
        key(Qt::Key_Z, kCtrl);
        QVERIFY(eventually([this] { return strip()->isVisible() && strip()->count() == 2; }));
    }
    void beside_isWhatKeysActOnWhileTheFocusIsThere()
    {
        open(kTom);
        list()->setFocus();
        key(Qt::Key_Return, kCtrl);
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_S, kCtrlShift);
        auto* beside = m_desk->findChild<LiveColumn*>(QStringLiteral("besideColumn"));
        QVERIFY(beside && beside->isVisible());
        QCOMPARE(beside->ticket(), std::optional(ticket(kTom)));
        beside->startWriting();
        QVERIFY(eventually([&] { return beside->hasFocusInside(); }));
        key(Qt::Key_M, kCtrlShift);
        QCOMPARE(focus()->accessibleName(), QStringLiteral("Internal note"));
        QVERIFY(beside->isAncestorOf(focus()));
    }

private:
    void build(const shell::WindowState& state)
    {
        m_desk = m_stage->show(std::make_unique<shell::Workspace>(m_stage->signals_(), m_stage->keymap()));
        m_stage->settle();
        if (!state.kind.isEmpty())
            m_desk->restore(state);
        m_stage->settle();
    }
    void open(std::int64_t number)
    {
        m_desk->openTicket(ticket(number));
        m_stage->settle();
        QVERIFY(eventually([&] { return m_desk->title().startsWith(QStringLiteral("#%1 ").arg(number)); }));
    }
    /// To the column of this conversation, with the keys.
    void goTo(std::int64_t number)
    {
        key(Qt::Key_1, kCtrl);
        for (int i = 0; i < 9 && page()->current()->ticket() != ticket(number); ++i)
            key(Qt::Key_Tab, kCtrl);
        QCOMPARE(page()->current()->ticket(), std::optional(ticket(number)));
    }
    shell::LivePage* page() { return m_desk->findChild<shell::LivePage*>(); }
    QListView* list() { return m_desk->findChild<QListView*>(QStringLiteral("tickets")); }
    shell::TabStrip* strip() { return m_desk->findChild<shell::TabStrip*>(); }
    QStringList tabNames()
    {
        QStringList names;
        for (int i = 0; i < strip()->count(); ++i)
            names << strip()->tabText(i);
        return names;
    }
    QTextEdit* inboxText()
    {
        auto* panel =
            m_desk->findChild<shell::ConversationTabs*>()->findChild<QWidget*>(QStringLiteral("ticketPanel"));
        return panel->findChild<QTextEdit*>(QStringLiteral("composerText"));
    }
    QTextEdit* columnText()
    {
        return page()->current()->findChild<QTextEdit*>(QStringLiteral("composerText"));
    }
    domain::Entry lastEntry(std::int64_t number)
    {
        for (const auto& entries = m_stage->desk().entries(ticket(number));
             const domain::Entry& entry : entries)
            if (entry.text == "It is corrected")
                return entry;
        return {};
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        m_stage->settle();
    }
    QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : m_desk;
    }
    bool eventually(const std::function<bool()>& done)
    {
        return QTest::qWaitFor(
            [&] {
                m_stage->desk().pump();
                return done();
            },
            30'000);
    }
    domain::TicketId ticket(std::int64_t number) { return m_stage->desk().ticket(number); }

    std::unique_ptr<Stage> m_stage;
    shell::Workspace* m_desk = nullptr;
};

ATALAYA_TEST(WorkspaceLiveTest)
#include "workspace_live_test.moc"
