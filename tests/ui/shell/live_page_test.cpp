#include "tests/support/test.h"
#include "tests/ui/shell/live_made.h"
#include "ui/composer/composer_panel.h"
#include "ui/kit/theme.h"
#include "ui/shell/live_column.h"
#include "ui/shell/live_list.h"
#include "ui/shell/live_page.h"
#include "ui/shell/wait_label.h"
#include "ui/ticket/ticket_panel.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace atalaya;
using namespace atalaya::test;
using models::WaitLevel;
using shell::LiveColumn;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

/// Three chats and a call side by side, over a core in memory.
class LivePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<FakeCore>();
        fillLive(*m_core);
        begin({1200, 700});
    }
    void cleanup()
    {
        m_page.reset();
        m_rows.reset();
        m_signals.reset();
        m_core.reset();
    }

    void chats_shareTheWidthAndTheCallStaysInTheList()
    {
        QCOMPARE(names(), (QStringList{"Tom Whitfield", "Matilde Rey", "Camila Duarte"}));
        QCOMPARE(m_page->list()->view()->model()->rowCount(), 4);
        const auto columns = m_page->columns();
        QVERIFY(std::abs(columns[0]->width() - columns[2]->width()) <= 2);
    }
    void narrowWindow_showsAsManyAsHaveRoom()
    {
        m_page->resize(300 + 2 * 300 + 20, 700);
        QCOMPARE(names(), (QStringList{"Tom Whitfield", "Matilde Rey"}));
        m_page->resize(560, 700);
        QCOMPARE(names(), (QStringList{"Tom Whitfield"}));
    }
    void number_goesThereAndIntoItsText()
    {
        QVERIFY(m_page->go(2));
        QCOMPARE(nameOf(m_page->current()), QStringLiteral("Matilde Rey"));
        QVERIFY(textOf("Matilde Rey")->hasFocus());
        QVERIFY(m_page->current()->isActive());
        QVERIFY(!column("Tom Whitfield")->isActive());
        QVERIFY(!m_page->go(4));
        QCOMPARE(nameOf(m_page->current()), QStringLiteral("Matilde Rey"));
    }
    void whoIsNotInAColumn_takesTheLastOne()
    {
        m_page->setMost(2);
        QVERIFY(m_page->go(3));
        QCOMPARE(names(), (QStringList{"Tom Whitfield", "Camila Duarte"}));
        QVERIFY(m_page->go(2));
        QCOMPARE(names(), (QStringList{"Tom Whitfield", "Matilde Rey"}));
    }
    void step_goesRoundTheList()
    {
        QVERIFY(m_page->go(0));
        m_page->step(-1);
        QCOMPARE(nameOf(m_page->current()), QStringLiteral("Camila Duarte"));
        m_page->step(1);
        QCOMPARE(nameOf(m_page->current()), QStringLiteral("Tom Whitfield"));
    }
    void newOne_movesNothingWhereSomebodyWrites()
    {
        QVERIFY(m_page->go(2));
        QTest::keyClicks(focus(), QStringLiteral("Claro"));
        m_core->world.rows.insert(m_core->world.rows.begin(), row("Rafael Monteiro", 105));
        m_core->changed({});
        QVERIFY(eventually([this] { return names().size() == 3 && m_rows->rows().size() == 5; }));
        QCOMPARE(names(), (QStringList{"Tom Whitfield", "Matilde Rey", "Camila Duarte"}));
        QVERIFY(textOf("Matilde Rey")->hasFocus());
        QCOMPARE(textOf("Matilde Rey")->toPlainText(), QStringLiteral("Claro"));
        QCOMPARE(m_rows->rows().back().customerName, std::string("Rafael Monteiro"));
    }
    void whoLeaves_givesTheFocusToTheListAndItsTextIsKept()
    {
        QVERIFY(m_page->go(2));
        QTest::keyClicks(focus(), QStringLiteral("Half a sentence"));
        std::erase_if(m_core->world.rows, [](const auto& one) { return one.customerName == "Matilde Rey"; });
        m_core->changed({});
        QVERIFY(eventually([this] { return names().size() == 2; }));
        QVERIFY(m_page->list()->view()->hasFocus());
        QCOMPARE(m_core->world.drafts.size(), std::size_t{1});
        QCOMPARE(m_core->world.drafts.begin()->second.text, std::string("Half a sentence"));
    }

    void eachColumn_hasItsOwnTextAndUndo()
    {
        QVERIFY(m_page->go(0));
        QTest::keyClicks(focus(), QStringLiteral("to Tom"));
        QVERIFY(m_page->go(2));
        QTest::keyClicks(focus(), QStringLiteral("to Matilde"));
        QCOMPARE(textOf("Tom Whitfield")->toPlainText(), QStringLiteral("to Tom"));
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(textOf("Matilde Rey")->toPlainText() != QStringLiteral("to Matilde"));
        QCOMPARE(textOf("Tom Whitfield")->toPlainText(), QStringLiteral("to Tom"));
    }
    void released_givesItsTextUpAndTakesItAgain()
    {
        QVERIFY(m_page->go(0));
        QTest::keyClicks(focus(), QStringLiteral("to Tom"));
        LiveColumn* tom = column("Tom Whitfield");
        tom->release();
        QVERIFY(textOf("Tom Whitfield")->toPlainText().isEmpty());
        QCOMPARE(m_core->world.drafts.begin()->second.text, std::string("to Tom"));
        tom->resume();
        QVERIFY(eventually([this] { return textOf("Tom Whitfield")->toPlainText() == u"to Tom"; }));
    }
    void enter_sendsFromAChat()
    {
        QVERIFY(m_page->go(0));
        QSignalSpy sent(&column("Tom Whitfield")->composer(), &composer::ComposerPanel::sendRequested);
        QTest::keyClicks(focus(), QStringLiteral("Hi Tom"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(sent.size(), 1);
        QVERIFY(textOf("Tom Whitfield")->toPlainText().isEmpty());
    }

    void clocks_countAndChangeColour()
    {
        QCOMPARE(clock("Tom Whitfield"), WaitLevel::Calm);
        QCOMPARE(clock("Matilde Rey"), WaitLevel::Warn);
        QCOMPARE(clock("Camila Duarte"), WaitLevel::Breach);
        m_core->world.now += std::chrono::seconds(40);
        QVERIFY(eventually([this] {
            return clock("Tom Whitfield") == WaitLevel::Warn && clock("Matilde Rey") == WaitLevel::Breach;
        }));
    }
    void onlyTheOneLookedAt_countsAsRead()
    {
        QVERIFY(m_page->go(0));
        QVERIFY(eventually([this] { return !m_core->submitted.empty(); }));
        for (const domain::Command& command : m_core->submitted) {
            const auto* read = std::get_if<domain::MarkTicketRead>(&command);
            QVERIFY(read && read->ticket == *column("Tom Whitfield")->ticket());
        }
    }
    void oneAtATime_showsTheCurrentOne()
    {
        QVERIFY(m_page->go(2));
        m_page->findChild<QPushButton*>(QStringLiteral("liveOne"))->click();
        QCOMPARE(names(), (QStringList{"Matilde Rey"}));
        m_page->findChild<QPushButton*>(QStringLiteral("liveColumns"))->click();
        QCOMPARE(names().size(), 3);
    }
    void restart_bringsOrderColumnsAndModeBack()
    {
        m_page->setMost(2);
        QVERIFY(m_page->go(3));
        const QJsonObject kept = m_page->state();
        std::ranges::reverse(m_core->world.rows);
        begin({1200, 700}, kept);
        QCOMPARE(names(), (QStringList{"Tom Whitfield", "Camila Duarte"}));
        QCOMPARE(nameOf(m_page->current()), QStringLiteral("Camila Duarte"));
        QCOMPARE(m_rows->rows().front().customerName, std::string("Tom Whitfield"));
    }
    void writtenElsewhere_isOnlyReadHere()
    {
        bool elsewhere = true;
        m_page->setElsewhere([&elsewhere](domain::TicketId) { return elsewhere; });
        m_page->refresh();
        QVERIFY(!textOf("Tom Whitfield")->isVisible());
        elsewhere = false;
        m_page->refresh();
        QVERIFY(textOf("Tom Whitfield")->isVisible());
        m_page->setElsewhere([](domain::TicketId) { return false; });
    }
    void nobody_saysSo()
    {
        m_core->world.rows.clear();
        m_core->changed({});
        QVERIFY(eventually([this] { return m_rows->rows().empty(); }));
        QVERIFY(!m_page->current());
        QVERIFY(m_page->columns().empty());
        m_page->step(1);
        QVERIFY(!m_page->current());
    }
    void line_saysNameChannelWaitAndNumber()
    {
        const auto* model = m_page->list()->view()->model();
        QCOMPARE(model->index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Matilde Rey, WhatsApp, Hello from Matilde Rey, 1 unread, "
                                "waiting for 52 seconds, number 3"));
    }

private:
    void begin(QSize size, const QJsonObject& state = {})
    {
        m_page.reset();
        m_rows.reset();
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_core->tell([this](api::Listener& listener) { listener.onMeChanged(m_core->world.me); });
        m_rows = std::make_unique<models::LiveRows>(*m_signals);
        m_page = std::make_unique<shell::LivePage>(*m_signals, m_keymap, *m_rows);
        m_page->restore(state);
        m_page->setRoom(size.width());
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), kPatienceMs));
    }
    api::TicketRow row(const std::string& name, std::uint64_t number)
    {
        const api::Conversation made = liveConversation(*m_core, number, name, domain::EntryChannel::Chat, 1);
        m_core->world.conversations.insert_or_assign(made.row.ticket.id, made);
        return made.row;
    }
    static QString nameOf(const LiveColumn* column)
    {
        const api::Conversation* shown = column ? column->conversation().conversation() : nullptr;
        return shown ? models::toQt(shown->customer.name) : QString();
    }
    QStringList names() const
    {
        QStringList names;
        for (const LiveColumn* column : m_page->columns())
            if (column->isVisible())
                names << nameOf(column);
        return names;
    }
    LiveColumn* column(const char* name) const
    {
        for (LiveColumn* column : m_page->findChildren<LiveColumn*>())
            if (nameOf(column) == QString::fromUtf8(name))
                return column;
        qFatal("there is no column of %s", name);
    }
    QTextEdit* textOf(const char* name) const
    {
        return column(name)->findChild<QTextEdit*>(QStringLiteral("composerText"));
    }
    WaitLevel clock(const char* name) const
    {
        return column(name)->findChild<shell::WaitLabel*>()->clock().level;
    }
    static QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        if (!widget)
            qFatal("nothing has the focus");
        return widget;
    }
    static bool eventually(const std::function<bool()>& done) { return QTest::qWaitFor(done, kPatienceMs); }

    kit::Keymap m_keymap;
    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<models::LiveRows> m_rows;
    std::unique_ptr<shell::LivePage> m_page;
};

ATALAYA_TEST(LivePageTest)
#include "live_page_test.moc"
