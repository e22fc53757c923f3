#include "tests/gallery/screen.h"
#include "tests/support/test.h"
#include "ui/shell/context_column.h"
#include "ui/shell/deep_link.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace atalaya;
using namespace atalaya::test;
using shell::DeepLink;
using shell::DeskWindow;

namespace {

constexpr std::int64_t kEnrique = 48213; // a letter, with a draft in the sample
constexpr std::int64_t kPriya = 48197; // a letter, without one
constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

/// Links, the way back and forward, undo and redo, windows of their own, and that all stands again.
class WorkspaceWindowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<Stage>();
        m_stage->setLook({});
        begin();
    }
    void cleanup()
    {
        m_stage.reset();
        m_settings.reset();
    }

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

private:
    void begin()
    {
        m_stage->setLook({}); // the window before is gone
        m_settings = std::make_unique<shell::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_window = m_stage->show(std::make_unique<shell::MainWindow>(m_stage->desk().core(), *m_settings));
        m_stage->settle();
        m_window->showWorkspace();
        m_stage->settle();
    }
    shell::Workspace& desk() { return *m_window->workspace(); }
    void follow(const DeepLink& link)
    {
        m_window->openLink(link);
        m_stage->settle();
    }
    void open(std::int64_t number)
    {
        desk().openTicket(ticket(number));
        m_stage->settle();
        QVERIFY(eventually([&] { return desk().title().startsWith(QStringLiteral("#%1 ").arg(number)); }));
    }
    void openInNewWindow()
    {
        open(kEnrique);
        list()->setFocus();
        key(Qt::Key_W, kCtrlShift);
        QVERIFY(eventually([this] { return second() && second()->ticket() == ticket(kEnrique); }));
    }
    void toTheDesk()
    {
        m_window->activateWindow();
        list()->setFocus();
        QVERIFY(eventually([this] { return list()->hasFocus(); }));
    }
    QList<DeskWindow*> windows() const
    {
        QList<DeskWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<DeskWindow*>(widget); window && window->isVisible())
                found << window;
        return found;
    }
    QWidget* contextWindow() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QLatin1StringView("contextWindow") && widget->isVisible())
                return widget;
        return nullptr;
    }
    bool says(const QWidget* part, const QString& text) const
    {
        return std::ranges::any_of(part->findChildren<QWidget*>(), [&text](const QWidget* one) {
            return one->isVisible()
                && (one->accessibleName().contains(text) || one->property("text").toString().contains(text));
        });
    }
    DeskWindow* second() const { return windows().value(0); }
    QString stateFile() const
    {
        const QStringList found =
            QDir(m_folder->path()).entryList({QStringLiteral("windows-*.json")}, QDir::Files);
        return m_folder->filePath(found.value(0, QStringLiteral("windows-none.json")));
    }
    template <typename T> T* child(const char* name)
    {
        auto* found = desk().findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QListView* list() { return child<QListView>("tickets"); }
    QStringList rowsOf(const char* name)
    {
        const auto* model = child<QListView>(name)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString().remove(QChar(0xE000)).remove(QChar(0xE001));
        return texts;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        m_stage->settle();
    }
    QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : &desk();
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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<Stage> m_stage;
    shell::MainWindow* m_window = nullptr;
};

ATALAYA_TEST(WorkspaceWindowsTest)
#include "workspace_windows_test.moc"
