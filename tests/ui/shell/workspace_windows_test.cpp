#include "tests/ui/shell/windows_desk.h"

using namespace atalaya;
using namespace atalaya::test;
using shell::DeepLink;

/// Links, the way back and forward, undo and redo, windows of their own, and that all stands again.
class WorkspaceWindowsTest : public WindowsDesk {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void link_opensTheConversationOfItsNumber()
    {
        open(kPriya);
        follow({DeepLink::Kind::Ticket, QString::number(kEnrique)});
        QVERIFY(eventually([this] { return desk().currentTicket() == ticket(kEnrique); }));
        follow({DeepLink::Kind::Ticket, QString::fromStdString(ticket(kPriya).str())});
        QVERIFY(eventually([this] { return desk().currentTicket() == ticket(kPriya); }));
    }
    void linkToNothingHere_leavesWhatIsOpen()
    {
        open(kPriya);
        follow({DeepLink::Kind::Ticket, QStringLiteral("999999")});
        m_stage->settle();
        QCOMPARE(desk().currentTicket(), std::optional(ticket(kPriya)));
    }
    void searchLink_opensTheSearchWithItsWords()
    {
        follow({DeepLink::Kind::Search, QStringLiteral("wheelchair")});
        auto* field = child<QLineEdit>("paletteText");
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), QStringLiteral("?wheelchair"));
        QVERIFY(eventually([this] { return rowsOf("paletteResults").size() > 1; }));
    }
    void copyLink_isReadBackAsThisConversation()
    {
        open(kPriya);
        key(Qt::Key_Y, kCtrlShift);
        QCOMPARE(DeepLink::read(QApplication::clipboard()->text()),
                 (std::optional<DeepLink>({DeepLink::Kind::Ticket, QString::number(kPriya)})));
    }

    void backAndForward_goTheWayThatWasTaken()
    {
        open(kPriya);
        open(kEnrique);
        key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(eventually([this] { return desk().currentTicket() == ticket(kPriya); }));
        key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(eventually([this] { return desk().currentTicket() == ticket(kEnrique); }));
    }
    void undoneAction_canBeDoneAgain()
    {
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_H); // take it
        const auto before = status(kPriya);
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_E);
        QVERIFY(eventually([this] { return status(kPriya) == domain::TicketStatus::Solved; }));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(eventually([&] { return status(kPriya) == before; }));
        key(Qt::Key_Z, kCtrlShift);
        QVERIFY(eventually([this] { return status(kPriya) == domain::TicketStatus::Solved; }));
        key(Qt::Key_X, kCtrlShift);
        QVERIFY(eventually([&] { return status(kPriya) == before; }));
    }
    void navigation_isFoldedAndStaysSo()
    {
        auto* nav = child<QWidget>("navPanel");
        QVERIFY(nav->isVisible());
        key(Qt::Key_N, kCtrlShift);
        QVERIFY(!nav->isVisible());
        key(Qt::Key_N, kCtrlShift);
        QVERIFY(nav->isVisible());
        shell::AlertSettings settings;
        settings.quietOnCalls = false; // she has one in the sample
        m_window->alerts().setSettings(settings);
        key(Qt::Key_F, kCtrlShift);
        QVERIFY(!nav->isVisible());
        QVERIFY(m_window->alerts().quiet().isNow());
        key(Qt::Key_F, kCtrlShift);
        QVERIFY(nav->isVisible());
        QVERIFY(!m_window->alerts().quiet().isNow());
    }

    void palette_hasGroupsAndStaysOpenIfAsked()
    {
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_K, Qt::ControlModifier);
        QStringList rows = rowsOf("paletteResults");
        QCOMPARE(rows.first(), QStringLiteral("On this conversation"));
        QVERIFY(rows.contains(QStringLiteral("Go to")) && rows.contains(QStringLiteral("Preferences")));
        key(Qt::Key_Tab);
        auto* results = child<QListView>("paletteResults");
        const int row = results->currentIndex().row();
        QCOMPARE(results->model()->index(row - 1, 0).data().toString(), QStringLiteral("Go to"));
        QTest::keyClicks(focus(), QStringLiteral(">dark theme"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(child<QLineEdit>("paletteText")->isVisible());
        QCOMPARE(kit::theme().appearance().mode, kit::Mode::Dark);
        key(Qt::Key_Escape);
        key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(rowsOf("paletteResults").mid(0, 2),
                 (QStringList{QStringLiteral("Recent"), QStringLiteral("Dark theme")}));
        key(Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
    }
    void search_showsWhatItFoundBesideTheList()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(focus(), QStringLiteral("?wheelchair"));
        auto* text = child<QTextEdit>("hitText");
        QVERIFY(eventually([&] { return text->toPlainText().contains(QStringLiteral("wheelchair")); }));
        QVERIFY(text->isVisible());
        key(Qt::Key_Return, Qt::ControlModifier); // in a tab, behind what is on screen
        key(Qt::Key_Escape);
        auto* tabs = child<QTabBar>("conversationTabs");
        open(kEnrique);
        QVERIFY(eventually([tabs] { return tabs->isVisible() && tabs->count() == 2; }));
        QVERIFY(eventually([tabs] { return tabs->tabText(1) == QStringLiteral("Priya Raman"); }));
        QVERIFY(!second());
    }

    void newWindow_hasTheConversationAndItsText()
    {
        openInNewWindow();
        QVERIFY(eventually([this] { return second()->windowTitle().contains(QStringLiteral("48213")); }));
        auto* there = second()->findChild<QTextEdit*>(QStringLiteral("composerText"));
        QVERIFY(eventually([there] { return !there->toPlainText().isEmpty(); })); // its draft
        auto* here = child<QTextEdit>("composerText");
        QVERIFY(eventually([here] { return !here->isVisible(); }));
        QVERIFY(child<QWidget>("elsewhere")->isVisible());
        second()->close();
        QVERIFY(eventually([this] { return !second(); }));
        QVERIFY(eventually([here] { return here->isVisible() && !here->toPlainText().isEmpty(); }));
        QVERIFY(!child<QWidget>("elsewhere")->isVisible());
    }
    void newWindowOfTheSameConversation_isTheOneThatIsThere()
    {
        openInNewWindow();
        toTheDesk();
        key(Qt::Key_W, kCtrlShift);
        QCOMPARE(windows().size(), 1);
    }
    void everything_standsAgainAfterAnEndWithoutWarning()
    {
        openInNewWindow();
        second()->resize(900, 700);
        const QSize size = second()->size();
        open(kPriya);
        toTheDesk();
        key(Qt::Key_N, kCtrlShift);
        const QString file = stateFile();
        QVERIFY(eventually([&file, this] {
            const auto kept = shell::DeskStateFile(file).load();
            return kept.windows.size() == 2 && kept.windows[0].nav == false
                && kept.windows[0].ticket == QString::fromStdString(ticket(kPriya).str());
        }));
        // Nothing is said to the window: what is on disk at this moment counts.
        const QByteArray kept = shell::DeskStateFile(file).load().written();
        begin();
        QFile again(file);
        QVERIFY(again.open(QIODevice::WriteOnly) && again.write(kept) == kept.size());
        again.close();
        begin();
        QVERIFY(eventually([this] { return desk().currentTicket() == ticket(kPriya); }));
        QVERIFY(!child<QWidget>("navPanel")->isVisible());
        QVERIFY(eventually([this] { return second() && second()->ticket() == ticket(kEnrique); }));
        QCOMPARE(second()->size(), size);
    }

    void layoutsOfMonitors_areKeptForEveryWindow()
    {
        openInNewWindow();
        toTheDesk();
        open(kPriya);
        key(Qt::Key_D, kCtrlShift);
        QVERIFY(eventually([this] { return contextWindow() != nullptr; }));
        contextWindow()->resize(510, 650);
        second()->resize(910, 710);
        const QString set = shell::nameOf(shell::presentScreens());
        const QString file = stateFile();
        QVERIFY(eventually([&] {
            const auto windows = shell::DeskStateFile(file).load().windows;
            if (windows.size() != 2)
                return false;
            const auto main = windows[0].layouts.find(set);
            const auto beside = windows[1].layouts.find(set);
            const auto context = windows[0].contextLayouts.find(set);
            return main && main->normal.size() == m_window->size() && beside
                && beside->normal.size() == QSize(910, 710) && context
                && context->normal.size() == QSize(510, 650);
        }));
    }
    void firstRows_haveTheKeyboard()
    {
        QVERIFY(eventually([this] { return m_window->focusWidget() == list(); }));
        QVERIFY(list()->currentIndex().isValid());
    }
};

ATALAYA_TEST(WorkspaceWindowsTest)
#include "workspace_windows_test.moc"
