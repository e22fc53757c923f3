#include "tests/ui/shell/windows_desk.h"

using namespace atalaya;
using namespace atalaya::test;

/// What stands beside a conversation: in the window, in columns of its own, in a window of its own.
class WorkspaceContextTest : public WindowsDesk {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void contextPanel_standsInAWindowOfItsOwnAndComesBack()
    {
        open(kEnrique);
        auto* column = child<shell::ContextColumn>("context");
        QVERIFY(column->isVisible());
        key(Qt::Key_D, kCtrlShift);
        QVERIFY(eventually([this] { return contextWindow() != nullptr; }));
        QVERIFY(!column->isVisible());
        open(kPriya); // it follows
        QVERIFY(eventually(
            [this] { return contextWindow()->windowTitle().contains(QLatin1StringView("48197")); }));
        QVERIFY(eventually([this] { return says(contextWindow(), QStringLiteral("Priya Raman")); }));
        contextWindow()->resize(500, 640);
        const QString file = stateFile();
        QVERIFY(eventually(
            [&file] { return !shell::DeskStateFile(file).load().windows.value(0).contextWindow.isEmpty(); }));
        begin(); // and stands again
        QVERIFY(eventually([this] { return contextWindow() && contextWindow()->width() == 500; }));
        contextWindow()->close();
        QVERIFY(eventually([this] { return !contextWindow(); }));
        QVERIFY(child<shell::ContextColumn>("context")->isVisible());
    }
    void contextsOwnWindow_hasItsKeysAndThoseOfTheDesk()
    {
        open(kEnrique);
        key(Qt::Key_D, kCtrlShift);
        QVERIFY(eventually([this] { return contextWindow() != nullptr; }));
        QWidget* window = contextWindow();
        auto* tabs = window->findChild<QTabBar*>(QStringLiteral("contextTabs"));
        const auto press = [&](Qt::Key which, Qt::KeyboardModifiers modifiers) {
            window->activateWindow();
            QVERIFY(eventually([&] { return window->isActiveWindow(); }));
            QTest::keyClick(window, which, modifiers);
            m_stage->settle();
        };
        press(Qt::Key_K, kCtrlShift);
        QCOMPARE(tabs->currentIndex(), 1);
        press(Qt::Key_T, kCtrlShift);
        QCOMPARE(tabs->currentIndex(), 2);
        press(Qt::Key_C, kCtrlShift);
        QCOMPARE(tabs->currentIndex(), 0);
        tabs->setFocus();
        press(Qt::Key_F6, Qt::NoModifier);
        QVERIFY(window->focusWidget() && window->focusWidget() != tabs);
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(window->focusWidget(), static_cast<QWidget*>(tabs));
        toTheDesk();
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_H); // take it
        const auto before = status(kPriya);
        open(kPriya);
        list()->setFocus();
        key(Qt::Key_E);
        QVERIFY(eventually([this] { return status(kPriya) == domain::TicketStatus::Solved; }));
        press(Qt::Key_X, kCtrlShift); // what was done at the desk is taken back from here
        QVERIFY(eventually([&] { return status(kPriya) == before; }));
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(child<QLineEdit>("paletteText")->isVisible());
        key(Qt::Key_Escape);
        const double scale = kit::theme().appearance().textScale;
        press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(eventually([&] { return kit::theme().appearance().textScale > scale; }));
        QVERIFY(eventually([&] { return contextWindow() && contextWindow() != window; })); // stands again
        window = contextWindow();
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(eventually([this] { return !contextWindow(); }));
    }
    void wideWindow_hasKnowledgeAndTeamBesideTheCustomer()
    {
        open(kEnrique);
        m_window->resize(2560, 1440);
        m_stage->settle();
        auto* tabs = child<QTabBar>("contextTabs");
        QVERIFY(eventually([this] { return child<QWidget>("teamColumn")->isVisible(); }));
        QVERIFY(!tabs->isTabVisible(1) && !tabs->isTabVisible(2));
        key(Qt::Key_T, kCtrlShift); // in its column now
        QVERIFY(child<QWidget>("teamColumn")->isAncestorOf(QApplication::focusWidget()));
        auto* unpin = child<QWidget>("teamColumn")->findChild<QPushButton*>(QStringLiteral("unpin"));
        QTest::mouseClick(unpin, Qt::LeftButton);
        QVERIFY(!child<QWidget>("teamColumn")->isVisible() && tabs->isTabVisible(2));
        QCOMPARE(tabs->currentIndex(), 2);
        QVERIFY(child<QWidget>("knowledgeColumn")->isVisible());
        const QString file = stateFile();
        QVERIFY(eventually(
            [&file] { return shell::DeskStateFile(file).load().windows.value(0).contextPins == 2; }));
        begin();
        m_window->resize(2560, 1440);
        m_stage->settle();
        QVERIFY(eventually([this] { return child<QWidget>("knowledgeColumn")->isVisible(); }));
        QVERIFY(!child<QWidget>("teamColumn")->isVisible()); // as it was left
    }
};

ATALAYA_TEST(WorkspaceContextTest)
#include "workspace_context_test.moc"
