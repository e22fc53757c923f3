#include "tests/gallery/screen.h"
#include "tests/support/test.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextEdit>

using namespace atalaya;
using namespace atalaya::test;

namespace {

constexpr std::int64_t kEnrique = 48213; // a letter, with a draft in the sample
constexpr std::int64_t kPriya = 48197; // a letter, without one

} // namespace

/// Inés works with the keyboard: what she presses and types, and what the broker has afterwards.
class WorkspaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->setLook({});
        build();
    }
    void cleanup() { m_stage.reset(); }

    void palette_findsATicketAndOpensIt()
    {
        open(kEnrique);
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(focus(), QStringLiteral("wheelchair dec"));
        key(Qt::Key_Return); // at once: the first hit is taken when it is there
        QVERIFY(eventually([this] { return m_desk->currentTicket() == ticket(kPriya); }));
    }
    void palette_runsTheCommandThatWasTyped()
    {
        open(kPriya);
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(focus(), QStringLiteral("internal note"));
        key(Qt::Key_Return);
        QVERIFY(eventually([this] { return text()->hasFocus(); }));
        QCOMPARE(text()->accessibleName(), QStringLiteral("Internal note"));
    }

    void keysJAndK_walkTheList()
    {
        list()->setFocus();
        list()->setCurrentIndex({});
        key(Qt::Key_J);
        const auto first = m_desk->currentTicket();
        QVERIFY(first);
        key(Qt::Key_J);
        const auto second = m_desk->currentTicket();
        QVERIFY(second && second != first);
        key(Qt::Key_K);
        QCOMPARE(m_desk->currentTicket(), first);
    }
    void keyR_writesAReply()
    {
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_R);
        QVERIFY(text()->hasFocus());
        QCOMPARE(text()->accessibleName(), QStringLiteral("Reply"));
        QCOMPARE(text()->toPlainText(), QString());
    }
    void keyN_writesANote()
    {
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_N);
        QVERIFY(text()->hasFocus());
        QCOMPARE(text()->accessibleName(), QStringLiteral("Internal note"));
        QTest::keyClicks(focus(), QStringLiteral("The assistance desk knows."));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(eventually([this] { return last(kPriya).kind == domain::EntryKind::Note; }));
        QCOMPARE(last(kPriya).text, std::string("The assistance desk knows."));
    }
    void keyE_closesTheTicket()
    {
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_E);
        QVERIFY(eventually([this] { return status(kPriya) == domain::TicketStatus::Solved; }));
    }

    void letters_areTextWhileWriting()
    {
        open(kPriya);
        key(Qt::Key_R);
        QTest::keyClicks(focus(), QStringLiteral("jkrneopslat/?gm"));
        m_stage->settle();
        QCOMPARE(text()->toPlainText(), QStringLiteral("jkrneopslat/?gm"));
        QVERIFY(text()->hasFocus());
        QCOMPARE(m_desk->currentTicket(), std::optional(ticket(kPriya)));
        QCOMPARE(status(kPriya), domain::TicketStatus::Open);
    }

    void draft_isThereAfterComingBack()
    {
        write(kPriya, QStringLiteral("Your mother will be met at the door."));
        open(kEnrique);
        QVERIFY(text()->toPlainText() != QStringLiteral("Your mother will be met at the door."));
        open(kPriya);
        QCOMPARE(text()->toPlainText(), QStringLiteral("Your mother will be met at the door."));
    }
    void draft_isThereInANewWindow()
    {
        write(kPriya, QStringLiteral("Your mother will be met at the door."));
        build();
        open(kPriya);
        QCOMPARE(text()->toPlainText(), QStringLiteral("Your mother will be met at the door."));
    }
    void typingBeforeTheDraftHasCome_goesOnWhereItEnds()
    {
        write(kPriya, QStringLiteral("First. "));
        build();
        // As soon as the conversation is there; its draft was asked for and has not come.
        bool typed = false;
        connect(m_desk, &shell::Workspace::titleChanged, this, [&] {
            if (m_desk->title().startsWith(QStringLiteral("#48197")) && !std::exchange(typed, true))
                QTest::keyClicks(text(), QStringLiteral("Second."));
        });
        open(kPriya);
        QVERIFY(typed);
        QCOMPARE(text()->toPlainText(), QStringLiteral("First. Second."));
    }
    void keysBeforeAConversationHasCome_areForThatOne()
    {
        open(kPriya);
        list()->setFocus();
        m_desk->openTicket(ticket(kEnrique)); // asked for; Priya's is still on screen
        QTest::keyClick(focus(), Qt::Key_R);
        QTest::keyClicks(focus(), QStringLiteral("At once"));
        shown(kEnrique);
        QVERIFY(text()->hasFocus());
        QVERIFY2(text()->toPlainText().contains(QStringLiteral("At once")),
                 qPrintable(text()->toPlainText()));
        QVERIFY(eventually([this] { return saved(); }));
        open(kPriya);
        QCOMPARE(text()->toPlainText(), QString());
    }
    void noteBeforeAConversationHasCome_staysANote()
    {
        open(kEnrique);
        list()->setFocus();
        m_desk->openTicket(ticket(kPriya));
        QTest::keyClick(focus(), Qt::Key_N);
        QTest::keyClicks(focus(), QStringLiteral("Only for us"));
        QCOMPARE(text()->accessibleName(), QStringLiteral("Internal note"));
        shown(kPriya);
        QCOMPARE(text()->accessibleName(), QStringLiteral("Internal note"));
        QCOMPARE(text()->toPlainText(), QStringLiteral("Only for us"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(eventually([this] { return last(kPriya).text == "Only for us"; }));
        QCOMPARE(last(kPriya).kind, domain::EntryKind::Note);
    }
    void textUnderWay_endsWhereItsConversationIsLeft()
    {
        write(kPriya, QStringLiteral("Half an answer"));
        m_desk->openTicket(ticket(kEnrique));
        QTest::keyClicks(focus(), QStringLiteral(", and the next one"));
        shown(kEnrique);
        QVERIFY(text()->toPlainText().contains(QStringLiteral(", and the next one")));
        open(kPriya);
        QCOMPARE(text()->toPlainText(), QStringLiteral("Half an answer"));
    }
    void unsaved_isSaidUntilItIsOnDisk()
    {
        QList<bool> said;
        connect(m_desk, &shell::Workspace::unsaved, this, [&said](bool some) { said << some; });
        write(kPriya, QStringLiteral("a"));
        QCOMPARE(said, (QList<bool>{true, false}));
    }

    void send_reachesTheBroker()
    {
        write(kPriya, QStringLiteral("Your mother will be met at the door."));
        key(Qt::Key_Return, Qt::ControlModifier);
        m_desk->flush(); // the moment for second thoughts is over
        QVERIFY(eventually([this] { return last(kPriya).direction == domain::Direction::Out; }));
        QCOMPARE(last(kPriya).text, std::string("Your mother will be met at the door."));
        QVERIFY2(last(kPriya).subject.starts_with("Re: "), last(kPriya).subject.c_str());
        QCOMPARE(status(kPriya), domain::TicketStatus::Pending);
        QVERIFY(text()->toPlainText().isEmpty());
    }
    void undoSend_takesTheMessageBack()
    {
        const domain::EntryId before = last(kPriya).id;
        write(kPriya, QStringLiteral("Too early."));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(text()->toPlainText().isEmpty());
        key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(eventually([this] { return text()->toPlainText() == QStringLiteral("Too early."); }));
        m_desk->flush(); // whatever waits goes now: it is nothing
        m_stage->settle();
        QCOMPARE(last(kPriya).id, before);
        QCOMPARE(status(kPriya), domain::TicketStatus::Open);
    }

    void newsInTheList_leaveWhoWritesAlone()
    {
        // Found by a search, in no list on screen; then the list changes.
        const domain::TicketId elsewhere = ticket(48258);
        m_desk->openTicket(elsewhere);
        m_stage->settle();
        key(Qt::Key_R);
        QTest::keyClicks(focus(), QStringLiteral("I am looking into it"));
        solve(kEnrique);
        QCOMPARE(m_desk->currentTicket(), std::optional(elsewhere));
        QVERIFY(text()->hasFocus());
        QCOMPARE(text()->toPlainText(), QStringLiteral("I am looking into it"));
    }
    void ticketThatLeavesTheList_staysWhileSomebodyWrites()
    {
        open(kPriya);
        key(Qt::Key_R);
        QTest::keyClicks(focus(), QStringLiteral("Almost done"));
        solve(kPriya);
        QCOMPARE(m_desk->currentTicket(), std::optional(ticket(kPriya)));
        QCOMPARE(text()->toPlainText(), QStringLiteral("Almost done"));
    }
    void ticketThatLeavesTheList_givesWayToItsNeighbour()
    {
        open(kPriya);
        list()->setFocus();
        solve(kPriya);
        QVERIFY(m_desk->currentTicket() && m_desk->currentTicket() != ticket(kPriya));
    }

    void questionMark_showsTheKeysThatWork()
    {
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_Question);
        auto* keys = m_desk->findChild<QListView*>(QStringLiteral("keysList"));
        QVERIFY(keys && keys->isVisible());
        const auto rows = [keys] {
            QStringList texts;
            for (int row = 0; row < keys->model()->rowCount(); ++row)
                texts << keys->model()->index(row, 0).data().toString();
            return texts;
        };
        QVERIFY(rows().contains(QStringLiteral("Reply")));
        QVERIFY2(!rows().contains(QStringLiteral("Hold or resume")), "there is no telephone yet");
        QTest::keyClicks(focus(), QStringLiteral("snooze"));
        QCOMPARE(rows().filter(QStringLiteral("Snooze")).size(), 2);
        QVERIFY(!rows().contains(QStringLiteral("Reply")));
        key(Qt::Key_Escape);
        QVERIFY(!keys->isVisible());
        QVERIFY(list()->hasFocus());
    }
    void help_isReadInTheProgram()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(focus(), QStringLiteral("help"));
        key(Qt::Key_Return);
        auto* page = m_desk->window()->findChild<QTextBrowser*>(QStringLiteral("helpText"));
        QVERIFY(page);
        auto* pages = page->window()->findChild<QListWidget*>(QStringLiteral("helpPages"));
        QCOMPARE(pages->count(), int(QDir(QStringLiteral(":/atalaya/help")).entryList(QDir::Files).size()));
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            QVERIFY2(page->toPlainText().startsWith(pages->item(row)->text()),
                     qPrintable(pages->item(row)->text()));
        }
        Q_EMIT page->anchorClicked(QUrl(QStringLiteral("inbox.md")));
        QVERIFY(page->toPlainText().startsWith(QStringLiteral("The inbox")));
        page->window()->close();
    }
    void keyO_unfoldsFromTheList()
    {
        using domain::Priority;
        for (const Priority priority : {Priority::High, Priority::Urgent, Priority::Low}) {
            m_stage->desk().core().commands().submit(domain::SetTicketPriority{ticket(kPriya), priority}, {});
            m_stage->settle();
        }
        open(kPriya); // what happened to it is folded into one line
        list()->setFocus();
        m_stage->settle();
        const QImage folded = m_stage->picture();
        key(Qt::Key_O);
        QVERIFY(m_stage->picture() != folded);
        key(Qt::Key_O);
        QCOMPARE(m_stage->picture(), folded);
    }

    void knowledge_leavesOutWordsOfEveryText()
    {
        const auto found = m_stage->desk().ask<std::vector<api::Suggestion>>(
            [this](api::Reply<std::vector<api::Suggestion>> reply) {
                m_stage->desk().core().queries().suggest(ticket(kEnrique), "", std::move(reply));
            });
        QVERIFY(found && !found->empty());
        QCOMPARE(found->front().title, std::string("Hotel y comidas durante la espera"));
    }

    void title_saysWhatIsOpen()
    {
        open(kPriya);
        QCOMPARE(m_desk->title(), QStringLiteral("#48197 Wheelchair assistance, 3 Dec"));
    }

private:
    void build()
    {
        m_desk = m_stage->show(std::make_unique<shell::Workspace>(m_stage->signals_(), m_stage->keymap()));
    }
    void open(std::int64_t number)
    {
        m_desk->openTicket(ticket(number));
        shown(number);
    }
    void shown(std::int64_t number)
    {
        m_stage->settle();
        QVERIFY(eventually([&] { return m_desk->title().startsWith(QStringLiteral("#%1 ").arg(number)); }));
        m_stage->settle();
    }
    void write(std::int64_t number, const QString& words)
    {
        open(number);
        key(Qt::Key_R);
        QTest::keyClicks(focus(), words);
        m_stage->settle();
        QVERIFY(eventually([this] { return saved(); }));
    }
    bool saved()
    {
        const auto drafts = m_stage->desk().ask<std::vector<domain::Draft>>(
            [this](api::Reply<std::vector<domain::Draft>> reply) {
                m_stage->desk().core().drafts().all(std::move(reply));
            });
        return drafts && std::ranges::any_of(*drafts, [this](const domain::Draft& draft) {
                   return draft.text == text()->toPlainText().toStdString();
               });
    }
    /// A colleague's doing: the command comes from elsewhere, and the list is told.
    void solve(std::int64_t number)
    {
        m_stage->desk().core().commands().submit(
            domain::SetTicketStatus{ticket(number), domain::TicketStatus::Solved}, {});
        m_stage->settle();
        QVERIFY(eventually([&] { return status(number) == domain::TicketStatus::Solved; }));
        m_stage->settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        m_stage->settle();
    }
    QWidget* focus() const
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
    domain::TicketStatus status(std::int64_t number)
    {
        const auto found = m_stage->desk().broker().stores().tickets->byNumber(number);
        return found ? found->status : domain::TicketStatus::New;
    }
    /// The newest entry that the broker has, without what it says itself.
    domain::Entry last(std::int64_t number)
    {
        domain::Entry out;
        for (const domain::Entry& entry : m_stage->desk().entries(ticket(number)))
            if (entry.kind != domain::EntryKind::Event)
                out = entry;
        return out;
    }
    QTextEdit* text() { return m_desk->findChild<QTextEdit*>(QStringLiteral("composerText")); }
    QListView* list() { return m_desk->findChild<QListView*>(QStringLiteral("tickets")); }

    std::unique_ptr<Stage> m_stage;
    shell::Workspace* m_desk = nullptr;
};

ATALAYA_TEST(WorkspaceTest)
#include "workspace_test.moc"
