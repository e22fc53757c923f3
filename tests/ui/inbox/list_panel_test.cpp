#include "tests/support/test.h"
#include "tests/ui/inbox/inbox_rows_made.h"
#include "ui/inbox/list_panel.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::fillInbox;
using test::inboxRow;
using test::inboxTicket;
using Tickets = std::vector<domain::TicketId>;

/// What a person sees and does in the list, and what the core is asked then.
class ListPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        m_core->world.link.kind = api::LinkKind::Online;
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
        kit::theme().setAppearance({});
    }

    void hundredThousand_theScrollBarTellsTheTruth()
    {
        open(100'000);
        QScrollBar* bar = list()->verticalScrollBar();
        const int row = kit::theme().metric(kit::Metric::Row);
        QCOMPARE(bar->maximum() + list()->viewport()->height(), 100'000 * row + 3 * kit::theme().px(26));
        bar->setValue(bar->maximum());
        const QModelIndex last = list()->indexAt({50, list()->viewport()->height() - 5});
        QCOMPARE(m_panel->model().ticketAt(last), inboxTicket(100'000));
        QVERIFY(m_panel->model().row(last));
        QCOMPARE(list()->visualRect(last).height(), row);
    }

    void arrowsAndPages_skipHeadings()
    {
        open(40);
        QCOMPARE(m_panel->current(), inboxTicket(1));
        for (int i = 0; i < 15; ++i)
            QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(m_panel->current(), inboxTicket(16)); // over "Due today"
        QTest::keyClick(list(), Qt::Key_End);
        QCOMPARE(m_panel->current(), inboxTicket(40));
        QTest::keyClick(list(), Qt::Key_Home);
        QCOMPARE(m_panel->current(), inboxTicket(1));
        QTest::keyClick(list(), Qt::Key_PageDown);
        QVERIFY(m_panel->model().indexOf(*m_panel->current()).row() > 4);
    }

    void x_choosesAndShiftExtends()
    {
        open(10);
        m_panel->runKey(u"list.select");
        QCOMPARE(chosen(), Tickets{inboxTicket(1)});
        m_panel->runKey(u"list.extend");
        m_panel->runKey(u"list.extend");
        QCOMPARE(chosen(), (Tickets{inboxTicket(1), inboxTicket(2), inboxTicket(3)}));
        m_panel->runKey(u"list.extendUp");
        QCOMPARE(chosen(), (Tickets{inboxTicket(1), inboxTicket(2)}));
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen().size(), std::size_t(3));
        QVERIFY(bar()->isVisible());
        QCOMPARE(m_panel->findChild<kit::ElidedLabel*>(u"bulkCount"_s)->text(), u"3 selected"_s);
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(chosen().empty() && !bar()->isVisible());
    }

    void ctrlA_choosesAllOfTheViewAlsoWhatIsNotOnScreen()
    {
        open(5000);
        m_panel->runKey(u"list.all");
        QCOMPARE(chosen().size(), std::size_t(5000));
    }

    void pointer_ctrlAddsAndShiftFillsUp()
    {
        open(12);
        press(3, Qt::ControlModifier);
        QCOMPARE(chosen(), (Tickets{inboxTicket(1), inboxTicket(3)})); // with the current one
        press(5, Qt::ShiftModifier);
        QCOMPARE(chosen().size(), std::size_t(4));
        press(4, Qt::ControlModifier);
        QCOMPARE(chosen().size(), std::size_t(3));
        QCOMPARE(m_panel->current(), inboxTicket(1));
    }

    void close_ofSeveralIsOneActionWithOneUndo()
    {
        open(6);
        m_core->world.rows[1].ticket.status = domain::TicketStatus::Pending;
        choose({1, 2, 3});
        QSignalSpy done(m_panel.get(), &inbox::ListPanel::actionDone);
        QVERIFY(m_panel->runKey(u"conv.close"));
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][0].toString(), u"Closed 3 conversations"_s);
        QCOMPARE(m_core->submitted.size(), std::size_t(3));
        QVERIFY(chosen().empty());
        m_core->submitted.clear();
        done[0][1].value<std::function<void()>>()();
        // The fake's outbox has none of them, as if all had left: they are put back as they were.
        QCOMPARE(m_core->submitted.size(), std::size_t(3));
        const auto& second = std::get<domain::SetTicketStatus>(m_core->submitted[1]);
        QCOMPARE(second.ticket, inboxTicket(2));
        QCOMPARE(second.status, domain::TicketStatus::Pending);
    }

    void partialFailure_isToldAndStaysChosen()
    {
        open(6);
        m_core->listing.refused = {inboxTicket(2)};
        choose({1, 2, 3});
        QSignalSpy done(m_panel.get(), &inbox::ListPanel::actionDone);
        m_panel->runKey(u"conv.close");
        QVERIFY(done[0][0].toString().startsWith(u"Closed 2 conversations, 1 not: "));
        QCOMPARE(chosen(), Tickets{inboxTicket(2)});
    }

    void nothingToChange_isSaidAndSendsNothing()
    {
        open(3);
        for (api::TicketRow& row : m_core->world.rows)
            row.ticket.status = domain::TicketStatus::Solved;
        choose({1, 2});
        QSignalSpy told(m_panel.get(), &inbox::ListPanel::notice);
        m_panel->runKey(u"conv.close");
        QCOMPARE(told.size(), 1);
        QVERIFY(m_core->submitted.empty());
    }

    void longAction_showsHowFarItIsAndCanBeStopped()
    {
        open(1000);
        m_panel->runKey(u"list.all");
        m_core->listing.hold();
        m_panel->runKey(u"conv.close");
        const QString of = QLocale().toString(1000);
        QCOMPARE(m_panel->findChild<kit::ElidedLabel*>(u"bulkCount"_s)->text(), u"Closing 0 of %1"_s.arg(of));
        auto* stop = m_panel->findChild<QPushButton*>(u"bulkStop"_s);
        QVERIFY(stop->isVisible());
        QSignalSpy done(m_panel.get(), &inbox::ListPanel::actionDone);
        QTest::mouseClick(stop, Qt::LeftButton);
        m_core->listing.release();
        QCOMPARE(done.size(), 1);
        QVERIFY(done[0][0].toString().endsWith(u"then stopped"));
        QVERIFY(m_core->submitted.size() < 1000);
    }

    void snooze_byOneKeyAndByATypedDate_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("until");
        const auto micros = [](int day, int hour) {
            return QDateTime(QDate(2025, 11, day), QTime(hour, 0)).toMSecsSinceEpoch() * 1000;
        };
        QTest::newRow("tomorrow") << u"m"_s << micros(21, 9);
        QTest::newRow("until they answer") << u"r"_s << qint64(toMicros(domain::kUntilTheyAnswer));
        QTest::newRow("a date") << u"lunes 11"_s << micros(24, 11);
    }
    void snooze_byOneKeyAndByATypedDate()
    {
        QFETCH(QString, typed);
        open(4);
        choose({2, 3});
        m_panel->runKey(u"conv.snooze");
        auto* field = m_panel->window()->findChild<QLineEdit*>(u"pickField"_s);
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, typed);
        if (typed.size() > 1)
            QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_core->submitted.size(), std::size_t(2));
        const auto& snooze = std::get<domain::SnoozeTicket>(m_core->submitted[0]);
        QTEST(qint64(toMicros(*snooze.until)), "until");
        QVERIFY(!field->isVisible());
    }

    void assignTagAndMove_askWhatTheyNeed()
    {
        open(4);
        domain::Agent tomas;
        tomas.id = domain::AgentId(test::FakeCore::id(77));
        tomas.name = "Tomás Vela";
        domain::Queue claims;
        claims.id = domain::QueueId(test::FakeCore::id(78));
        claims.name = "Claims ES";
        m_core->world.directory.agents = {tomas};
        m_core->world.directory.queues = {claims};
        pick(u"conv.assign", u"tomas"_s);
        QCOMPARE(std::get<domain::AssignTicket>(m_core->submitted.at(0)).agent, tomas.id);
        pick(u"conv.transfer", u"claims"_s);
        QCOMPARE(std::get<domain::MoveTicket>(m_core->submitted.at(1)).queue, claims.id);
        pick(u"conv.tag", u"Bag"_s);
        QCOMPARE(std::get<domain::SetTicketTags>(m_core->submitted.at(2)).tags,
                 std::vector<std::string>{"Bag"});
    }

    void oneTicket_isTheConversationsButForItsTime()
    {
        open(4);
        QVERIFY(!m_panel->runKey(u"conv.close"));
        QVERIFY(!m_panel->runKey(u"conv.assign"));
        QVERIFY(m_panel->runKey(u"conv.snooze"));
    }

    void keyboardInTheList_whatArrivesWaitsForTheFullStop()
    {
        open(8);
        list()->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(list()->hasFocus(), 30'000);
        m_core->world.rows.insert(m_core->world.rows.begin(), inboxRow(*m_core, 99));
        m_core->changed({});
        auto* button = m_panel->findChild<QPushButton*>(u"showNew"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 30'000);
        QCOMPARE(button->text(), u"1 new"_s);
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(heard->parent()->indexOfChild(heard) >= 0, "a screen reader comes to it from above");
        QCOMPARE(m_panel->current(), inboxTicket(1));
        m_panel->runKey(u"list.showNew");
        QVERIFY(!button->isVisible());
        QVERIFY(m_panel->model().indexOf(inboxTicket(99)).isValid());
        QCOMPARE(m_panel->current(), inboxTicket(1));
    }

    void scrolledDown_arrivalAbove_nothingMoves()
    {
        open(200);
        list()->verticalScrollBar()->setValue(5000);
        const QModelIndex before = list()->indexAt({50, 100});
        const auto ticket = m_panel->model().ticketAt(before);
        const int y = list()->visualRect(before).top();
        m_core->world.rows.insert(m_core->world.rows.begin(), inboxRow(*m_core, 999));
        m_core->changed({});
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->model().indexOf(inboxTicket(999)).isValid(), 30'000);
        QCOMPARE(list()->visualRect(m_panel->model().indexOf(*ticket)).top(), y);
    }

    void nextMode_opensTheNextOneThatNobodyLooksAt()
    {
        open(6);
        m_panel->setNextMode(true);
        domain::TicketPresence presence;
        presence.ticket = inboxTicket(2);
        presence.people = {{domain::AgentId(test::FakeCore::id(77)), domain::Activity::Viewing, {}, {}}};
        m_core->tell([&](api::Listener& listener) { listener.onPresenceChanged(presence); });
        m_core->world.rows.erase(m_core->world.rows.begin()); // the current one was closed
        m_core->changed({});
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->current(), inboxTicket(3), 30'000);
    }

    void skip_asksWhyKeepsItAndGoesOn()
    {
        open(6);
        m_panel->setNextMode(true);
        QTest::mouseClick(m_panel->findChild<QPushButton*>(u"skipTicket"_s), Qt::LeftButton);
        auto* field = m_panel->window()->findChild<QLineEdit*>(u"pickField"_s);
        QTest::keyClicks(field, u"Asks for Marta"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_core->listing.skipped.size(), std::size_t(1));
        QCOMPARE(m_core->listing.skipped[0].ticket, inboxTicket(1));
        QCOMPARE(m_core->listing.skipped[0].reason, std::string("Asks for Marta"));
        QCOMPARE(m_panel->current(), inboxTicket(2));
    }

    void loadingEmptyAndFailing_areSaid()
    {
        m_core->listing.hold();
        open(0);
        m_core->listing.release();
        QVERIFY(text().contains(u"Nothing in Team"));
        m_core->listing.failNext = Error{ErrorCode::DatabaseBusy, "locked"};
        m_panel->model().reload();
        QVERIFY(text().contains(u"The list cannot be shown"));
        fillInbox(*m_core, 3);
        for (QPushButton* button : m_panel->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == u"Try again")
                button->click();
        QVERIFY(list()->isVisible());
    }

    void rows_areReadOneByOne()
    {
        open(5);
        QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(list());
        QVERIFY(rows);
        QCOMPARE(rows->childCount(), 6);
        QVERIFY(rows->child(1)->text(QAccessible::Name).startsWith(u"Customer 1, Email, Subject 1"));
    }

private:
    void open(int count)
    {
        fillInbox(*m_core, count);
        m_panel = std::make_unique<inbox::ListPanel>(*m_signals);
        m_panel->resize(316, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
        m_panel->setView({api::ViewKind::Team}, u"Team"_s);
    }
    QListView* list() const { return m_panel->list(); }
    QWidget* bar() const { return m_panel->findChild<QWidget*>(u"bulkBar"_s); }
    Tickets chosen() { return m_panel->model().chosen().tickets(); }
    void choose(std::initializer_list<int> numbers)
    {
        Tickets tickets;
        for (const int number : numbers)
            tickets.push_back(inboxTicket(number));
        m_panel->model().chosen().set(tickets);
    }
    void press(int number, Qt::KeyboardModifiers modifiers)
    {
        const QRect row = list()->visualRect(m_panel->model().indexOf(inboxTicket(number)));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, row.center());
    }
    void pick(QStringView key, const QString& typed)
    {
        choose({2});
        m_panel->runKey(key);
        auto* field = m_panel->window()->findChild<QLineEdit*>(u"pickField"_s);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString text() const
    {
        QStringList out;
        for (const auto* paragraph : m_panel->findChildren<kit::Paragraph*>())
            if (paragraph->isVisible())
                out << paragraph->text();
        return out.join(u'\n');
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<inbox::ListPanel> m_panel;
};

ATALAYA_TEST(ListPanelTest)
#include "list_panel_test.moc"
