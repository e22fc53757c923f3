#include "tests/support/test.h"
#include "tests/ui/shell/live_made.h"
#include "ui/composer/composer_panel.h"
#include "ui/shell/conversation_tabs.h"
#include "ui/shell/live_column.h"
#include "ui/shell/tab_strip.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace atalaya;
using namespace atalaya::test;
using models::TabMark;
using ticket::TimelinePlace;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kMessages = 80;

domain::TicketId talk(std::uint64_t number)
{
    return domain::TicketId(FakeCore::id(number));
}

} // namespace

/// What stays open over and beside the conversation in front.
class ConversationTabsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<FakeCore>();
        for (std::uint64_t number = 1; number <= 60; ++number) {
            api::Conversation made = liveConversation(*m_core, number, "Customer " + std::to_string(number),
                                                      domain::EntryChannel::Chat, 60);
            made.row.ticket.unread = 0;
            domain::Entry entry = made.entries.front();
            made.entries.clear();
            for (std::uint64_t i = 0; i < kMessages; ++i) {
                entry.id = domain::EntryId(FakeCore::id(number * 1000 + i));
                entry.at = m_core->world.now - std::chrono::seconds(1000 - i);
                entry.text = "Line " + std::to_string(i);
                made.entries.push_back(entry);
            }
            addLive(*m_core, made);
        }
        m_core->world.me.agent.id = domain::AgentId(FakeCore::id(1));
        begin();
    }
    void cleanup()
    {
        m_tabs.reset();
        m_signals.reset();
        m_core.reset();
    }

    void oneConversation_hasNoStrip()
    {
        m_tabs->open(talk(1));
        QVERIFY(!m_tabs->strip()->isVisible());
        m_tabs->open(talk(2)); // only looked at: it takes the place of the first
        QCOMPARE(m_tabs->tabs().size(), 1);
        QCOMPARE(m_panel->current(), std::optional(talk(2)));
    }
    void keptConversation_opensBehindAndStays()
    {
        m_tabs->open(talk(1));
        m_tabs->keep(talk(2));
        QCOMPARE(m_panel->current(), std::optional(talk(1)));
        QVERIFY(m_tabs->strip()->isVisible());
        m_tabs->open(talk(3));
        QCOMPARE(names(), (QStringList{"Customer 3", "Customer 2"}));
        m_tabs->open(talk(2));
        QCOMPARE(m_tabs->current(), 1);
        QCOMPARE(names(), (QStringList{"Customer 3", "Customer 2"}));
    }
    void presentOne_canBeKeptToo()
    {
        m_tabs->open(talk(1));
        m_tabs->keep(talk(1));
        m_tabs->open(talk(2));
        QCOMPARE(names(), (QStringList{"Customer 2", "Customer 1"}));
    }
    void placeAndSelection_areThoseThatWereLeft()
    {
        m_tabs->open(talk(1));
        m_tabs->keep(talk(2));
        timeline()->verticalScrollBar()->setValue(600);
        timeline()->selectAll();
        const TimelinePlace left = TimelinePlace::of(*timeline());
        QVERIFY(!left.end);
        const QString selected = timeline()->selectedText();
        QVERIFY(!selected.isEmpty());
        m_tabs->step(1);
        QCOMPARE(m_panel->current(), std::optional(talk(2)));
        QVERIFY(timeline()->selectedText().isEmpty());
        m_tabs->step(1);
        QCOMPARE(m_panel->current(), std::optional(talk(1)));
        compare(TimelinePlace::of(*timeline()), left);
        QCOMPARE(timeline()->selectedText(), selected);
    }
    void restart_bringsAllBackAndLoadsOnlyTheVisibleOne()
    {
        m_tabs->open(talk(1));
        for (std::uint64_t number = 2; number <= 50; ++number)
            m_tabs->keep(talk(number));
        timeline()->verticalScrollBar()->setValue(600);
        const TimelinePlace left = TimelinePlace::of(*timeline());
        const QJsonObject kept = m_tabs->state();
        begin();
        m_core->hold(); // what is asked for now is counted
        m_tabs->restore(kept);
        QCOMPARE(m_tabs->tabs().size(), 50);
        QVERIFY(!m_panel->current()); // no conversation was asked for
        m_core->release();
        QCOMPARE(names().value(49), QStringLiteral("Customer 50"));
        m_tabs->open(talk(1));
        compare(TimelinePlace::of(*timeline()), left);
        QCOMPARE(names().size(), 50);
    }
    void damagedState_isLeftOut()
    {
        QJsonObject state{
            {QStringLiteral("tabs"),
             QJsonArray{QJsonObject{{QStringLiteral("ticket"), QStringLiteral("nonsense")}}, 7}},
            {QStringLiteral("beside"), QStringLiteral("nonsense")}};
        m_tabs->restore(state);
        QVERIFY(m_tabs->tabs().isEmpty());
        QVERIFY(!m_tabs->beside());
    }

    void marks_sayHowEachStands()
    {
        m_core->world.rows[1].ticket.unread = 2;
        m_core->world.rows[2].ticket.status = domain::TicketStatus::Solved;
        m_core->world.rows[2].ticket.unread = 0;
        m_tabs->open(talk(1));
        m_tabs->keep(talk(2));
        m_tabs->keep(talk(3));
        QCOMPARE(m_tabs->strip()->mark(0), TabMark::Mine);
        QCOMPARE(m_tabs->strip()->mark(1), TabMark::New);
        QCOMPARE(m_tabs->strip()->mark(2), TabMark::Closed);
        m_core->world.rows[2].ticket.unread = 1;
        m_core->changed({talk(3)});
        QVERIFY(QTest::qWaitFor([this] { return m_tabs->strip()->mark(2) == TabMark::New; }, kPatienceMs));
        QCOMPARE(m_tabs->strip()->accessibleTabName(2), QStringLiteral("Customer 3, new message"));
    }
    void closed_showsItsNeighbourAndCanBeOpenedAgain()
    {
        m_tabs->open(talk(1));
        m_tabs->keep(talk(2));
        m_tabs->keep(talk(3));
        m_tabs->open(talk(2));
        std::function<void()> reopen;
        connect(m_tabs.get(), &shell::ConversationTabs::closed, this,
                [&reopen](const QString&, const std::function<void()>& again) { reopen = again; });
        m_tabs->closeCurrent();
        QCOMPARE(names(), (QStringList{"Customer 1", "Customer 3"}));
        QCOMPARE(m_panel->current(), std::optional(talk(3)));
        QVERIFY(reopen);
        reopen();
        QCOMPARE(names(), (QStringList{"Customer 1", "Customer 2", "Customer 3"}));
        QCOMPARE(m_panel->current(), std::optional(talk(2)));
    }
    void lastOne_isNotClosed()
    {
        m_tabs->open(talk(1));
        m_tabs->closeCurrent();
        QCOMPARE(m_panel->current(), std::optional(talk(1)));
    }
    void tabs_areMoved()
    {
        m_tabs->open(talk(1));
        m_tabs->keep(talk(2));
        m_tabs->keep(talk(3));
        m_tabs->move(1);
        QCOMPARE(names(), (QStringList{"Customer 2", "Customer 1", "Customer 3"}));
        m_tabs->move(5);
        QCOMPARE(names(), (QStringList{"Customer 2", "Customer 3", "Customer 1"}));
        m_tabs->move(-1);
        QCOMPARE(names(), (QStringList{"Customer 2", "Customer 1", "Customer 3"}));
        QCOMPARE(m_panel->current(), std::optional(talk(1)));
    }
    void manyTabs_foldAndThePresentOneIsSeen()
    {
        m_tabs->open(talk(1));
        for (std::uint64_t number = 2; number <= 30; ++number)
            m_tabs->keep(talk(number));
        QVERIFY(m_tabs->strip()->isFolded());
        m_tabs->open(talk(30));
        QVERIFY(m_tabs->strip()->isTabVisible(29));
        QVERIFY(!m_tabs->strip()->isTabVisible(0));
        m_tabs->step(1);
        QVERIFY(m_tabs->strip()->isTabVisible(0));
    }

    void nextTab_goesBesideAndComesBack()
    {
        m_tabs->open(talk(1));
        QVERIFY(!m_tabs->toggleBeside());
        m_tabs->keep(talk(2));
        QVERIFY(m_tabs->toggleBeside());
        QVERIFY(m_tabs->beside() && m_tabs->beside()->isVisible());
        QCOMPARE(m_tabs->beside()->ticket(), std::optional(talk(2)));
        QCOMPARE(names(), (QStringList{"Customer 1"}));
        m_tabs->open(talk(2)); // on screen already: it is not opened twice
        QCOMPARE(m_panel->current(), std::optional(talk(1)));
        QVERIFY(m_tabs->beside()->hasFocusInside());
        QVERIFY(m_tabs->toggleBeside());
        QVERIFY(!m_tabs->beside());
        QCOMPARE(names(), (QStringList{"Customer 1", "Customer 2"}));
    }
    void besideTheFront_leavesTheFrontToItsNeighbour()
    {
        m_tabs->open(talk(1));
        m_tabs->keep(talk(2));
        m_tabs->setBeside(talk(1));
        QCOMPARE(m_tabs->beside()->ticket(), std::optional(talk(1)));
        QCOMPARE(m_panel->current(), std::optional(talk(2)));
        const QJsonObject kept = m_tabs->state();
        begin();
        m_tabs->restore(kept);
        QVERIFY(m_tabs->beside());
        QCOMPARE(m_tabs->beside()->ticket(), std::optional(talk(1)));
    }

private:
    /// The same row at the same height: scroll positions change while rows above are measured.
    static void compare(const TimelinePlace& is, const TimelinePlace& was)
    {
        QCOMPARE(is.entry, was.entry);
        QVERIFY2(std::abs(is.offset - was.offset) <= 2, qPrintable(QString::number(is.offset - was.offset)));
    }
    void begin()
    {
        m_tabs.reset();
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_core->tell([this](api::Listener& listener) { listener.onMeChanged(m_core->world.me); });
        m_tabs = std::make_unique<shell::ConversationTabs>(*m_signals, m_keymap);
        m_panel = new ticket::TicketPanel(*m_signals, m_tabs.get());
        m_tabs->setPanel(m_panel);
        m_tabs->resize(900, 500);
        m_tabs->show();
        m_tabs->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tabs.get(), kPatienceMs));
    }
    ticket::TimelineView* timeline() const { return m_panel->findChild<ticket::TimelineView*>(); }
    QStringList names() const
    {
        QStringList names;
        for (int i = 0; i < m_tabs->strip()->count(); ++i)
            names << m_tabs->strip()->tabText(i);
        return names;
    }

    kit::Keymap m_keymap;
    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<shell::ConversationTabs> m_tabs;
    ticket::TicketPanel* m_panel = nullptr;
};

ATALAYA_TEST(ConversationTabsTest)
#include "conversation_tabs_test.moc"
