#include "tests/support/test.h"
#include "tests/ui/inbox/inbox_rows_made.h"
#include "ui/models/inbox_model.h"

#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::fillInbox;
using test::inboxRow;
using test::inboxTicket;

/// The long list without a window: headings, parts, what waits while somebody is busy.
class InboxModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
    }
    void cleanup()
    {
        m_model.reset();
        m_signals.reset();
        m_core.reset();
    }

    void lines_standUnderHeadingsByDueTime()
    {
        fillInbox(*m_core, 4);
        m_core->world.rows[1].ticket.dueAt = m_core->world.now + 20min;
        m_core->world.rows[2].ticket.dueAt.reset();
        m_core->world.rows[3].ticket.status = domain::TicketStatus::Pending;
        open();
        const QStringList expected{u"Due within 15 minutes, 1 conversations"_s,
                                   u"Customer 1"_s,
                                   u"Due today, 1 conversations"_s,
                                   u"Customer 2"_s,
                                   u"No promise running, 1 conversations"_s,
                                   u"Customer 3"_s,
                                   u"Waiting for the customer, 1 conversations"_s,
                                   u"Customer 4"_s};
        QCOMPARE(lines(), expected);
    }

    void foldedGroup_hidesItsTicketsAndKeepsItsCount()
    {
        fillInbox(*m_core, 30);
        open();
        m_model->toggleGroup(models::InboxGroup::Soon);
        QCOMPARE(m_model->rowCount(), 1 + 1 + 15);
        QCOMPARE(m_model->index(0).data(models::InboxModel::GroupCountRole).toInt(), 15);
        QVERIFY(!m_model->indexOf(inboxTicket(3)).isValid());
        m_model->toggleGroup(models::InboxGroup::Soon);
        QCOMPARE(m_model->indexOf(inboxTicket(3)).row(), 3);
    }

    void hundredThousand_onlyWhatIsLookedAtIsFetched()
    {
        fillInbox(*m_core, 100'000);
        open();
        QCOMPARE(m_model->total(), qint64(100'000));
        QVERIFY(m_core->listing.rowsAsked < 500);
        const QModelIndex deep = m_model->index(70'000);
        QVERIFY2(!m_model->row(deep), "it is not here yet");
        m_model->setVisible(70'000, 70'020);
        QVERIFY(m_model->row(deep));
        QCOMPARE(models::toQt(m_model->row(deep)->customerName), u"Customer 69998"_s); // under three headings
        QVERIFY(m_core->listing.rowsAsked < 1000);
    }

    void clock_movesATicketToTheNextHeading()
    {
        fillInbox(*m_core, 20);
        open();
        QCOMPARE(soon(), 15);
        m_core->world.now += 2min;
        QTRY_COMPARE_WITH_TIMEOUT(soon(), 17, 30'000);
    }

    void busy_whatWouldMoveTheScreenWaits()
    {
        fillInbox(*m_core, 10);
        open();
        QSignalSpy told(m_model.get(), &models::InboxModel::newCountChanged);
        m_model->setBusy(true);
        api::TicketRow arrived = inboxRow(*m_core, 99);
        arrived.ticket.dueAt = m_core->world.now + 150s; // between the second and the third
        m_core->world.rows.insert(m_core->world.rows.begin() + 2, arrived);
        m_core->changed({inboxTicket(99)});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->state().waiting, 1, 30'000);
        QVERIFY(!m_model->indexOf(inboxTicket(99)).isValid());
        QCOMPARE(m_model->showNew(), 3); // below its heading and two others
        QCOMPARE(m_model->state().waiting, 0);
        QCOMPARE(told.size(), 2);
    }

    void busy_whatComesBelowTheScreenIsThere()
    {
        fillInbox(*m_core, 10);
        open();
        m_model->setVisible(0, 5);
        m_model->setBusy(true);
        m_core->world.rows.push_back(inboxRow(*m_core, 12));
        m_core->changed({});
        QTRY_VERIFY_WITH_TIMEOUT(m_model->indexOf(inboxTicket(12)).isValid(), 30'000);
        QCOMPARE(m_model->state().waiting, 0);
    }

    void busy_whatIsGoneGoesAtOnce()
    {
        fillInbox(*m_core, 10);
        open();
        m_model->setBusy(true);
        m_core->world.rows.erase(m_core->world.rows.begin() + 4);
        m_core->world.rows.insert(m_core->world.rows.begin(), inboxRow(*m_core, 99));
        m_core->changed({});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 10, 30'000);
        QVERIFY(!m_model->indexOf(inboxTicket(5)).isValid());
        QCOMPARE(m_model->state().waiting, 1);
    }

    void noLongerBusy_showsWhatWaited()
    {
        fillInbox(*m_core, 10);
        open();
        m_model->setBusy(true);
        m_core->world.rows.insert(m_core->world.rows.begin(), inboxRow(*m_core, 99));
        m_core->changed({});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->state().waiting, 1, 30'000);
        m_model->setBusy(false);
        QCOMPARE(m_model->indexOf(inboxTicket(99)).row(), 1);
        QCOMPARE(m_model->state().waiting, 0);
    }

    void chosenTicketThatLeft_isNoLongerMeant()
    {
        fillInbox(*m_core, 5);
        open();
        m_model->chosen().set({inboxTicket(1), inboxTicket(2)});
        m_core->world.rows.erase(m_core->world.rows.begin());
        m_model->reload();
        QCOMPARE(m_model->chosen().tickets(), std::vector{inboxTicket(2)});
    }

    void failure_isSaidAndGoesAway()
    {
        fillInbox(*m_core, 5);
        m_core->listing.failNext = Error{ErrorCode::DatabaseCorrupt, "page 7"};
        open();
        QCOMPARE(m_model->state().error->code, ErrorCode::DatabaseCorrupt);
        m_model->reload();
        QVERIFY(!m_model->state().error);
        QCOMPARE(m_model->total(), qint64(5));
    }

    void name_readsInTheOrderOfTheDesign()
    {
        fillInbox(*m_core, 1);
        domain::Ticket& ticket = m_core->world.rows[0].ticket;
        m_core->world.rows[0].customerName = "Joana Prates";
        ticket.channel = domain::EntryChannel::WhatsApp;
        ticket.subject = "Mala não chegou a Lisboa";
        ticket.unread = 3;
        ticket.mood = -2;
        ticket.dueAt = m_core->world.now - 160s;
        ticket.tags = {"Bag"};
        ticket.lastInboundAt = m_core->world.now - 4min;
        open();
        const QString name = m_model->index(1).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(name,
                 u"Joana Prates, WhatsApp, Mala não chegou a Lisboa, 3 unread, very negative, reply "
                 u"overdue by 2 minutes 40 seconds, tag Bag, 10:38"_s);
    }

    void time_isSaidInWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << 40 << u"40 seconds"_s;
        QTest::newRow("minutes and seconds") << 160 << u"2 minutes 40 seconds"_s;
        QTest::newRow("whole minutes") << 120 << u"2 minutes"_s;
        QTest::newRow("many minutes") << 38 * 60 + 12 << u"38 minutes"_s;
        QTest::newRow("hours") << 64 * 60 << u"1 hours 4 minutes"_s;
        QTest::newRow("days") << 3 * 86'400 << u"3 days"_s;
    }
    void time_isSaidInWords()
    {
        QFETCH(int, seconds);
        QTEST(models::timeInWords(std::chrono::seconds(seconds)), "words");
    }

private:
    void open()
    {
        m_model = std::make_unique<models::InboxModel>(*m_signals);
        m_model->setView({api::ViewKind::Team});
        m_model->setVisible(0, 12);
    }
    int soon() const { return m_model->lines().sizeOf(models::InboxGroup::Soon); }
    QStringList lines() const
    {
        QStringList out;
        for (int line = 0; line < m_model->rowCount(); ++line) {
            const QModelIndex at = m_model->index(line);
            out << (m_model->row(at) ? models::toQt(m_model->row(at)->customerName)
                                     : at.data(Qt::DisplayRole).toString());
        }
        return out;
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<models::InboxModel> m_model;
};

ATALAYA_TEST(InboxModelTest)
#include "inbox_model_test.moc"
