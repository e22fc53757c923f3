#include "tests/support/test.h"
#include "ui/shell/desk_state.h"
#include "ui/shell/places.h"
#include "ui/shell/trail.h"
#include "ui/shell/undo_stack.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace atalaya;
using namespace atalaya::shell;

namespace {

DeskState sample()
{
    WindowState main;
    main.kind = QStringLiteral("main");
    main.geometry = QByteArray("\x01\xd9\xd0\xcb\x00", 5);
    main.place = QStringLiteral("inbox");
    main.view = 7;
    main.queue = QStringLiteral("01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55");
    main.ticket = QStringLiteral("01936e3c-9d2a-7c11-8f00-2b1f6f0a9c56");
    main.contextTab = 1;
    main.contextPins = 2;
    main.contextWindow = QByteArray("\x01\xd9\x00\x07", 4);
    main.layouts.keep(QStringLiteral("two monitors"), {{10, 20, 1440, 900}, true, false});
    main.contextLayouts.keep(QStringLiteral("one monitor"), {{-40, 20, 420, 760}, false, false});
    main.context = false;
    main.focusMode = true;
    main.tabs = {{QStringLiteral("tabs"), QJsonArray{QJsonObject{{QStringLiteral("ticket"), main.ticket}}}}};
    main.live = {{QStringLiteral("single"), true}};
    main.panes = {{316, {340, 0, 320}}, {440, {500, 0, 400}}};
    WindowState other;
    other.kind = QStringLiteral("conversation");
    other.ticket = main.ticket;
    other.nav = true;
    return {QStringLiteral("ines"), {main, other}};
}

Stop stop(int place)
{
    return {static_cast<Place>(place), {}, {}};
}

} // namespace

class DeskStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void state_isReadAsItWasWritten() { QCOMPARE(DeskState::read(sample().written()), sample()); }
    void brokenState_isNoState()
    {
        QCOMPARE(DeskState::read("nonsense"), DeskState{});
        QCOMPARE(DeskState::read(sample().written().left(80)), DeskState{});
        QCOMPARE(DeskState::read("{\"windows\":[7,{\"kind\":3},{}]}").windows.size(), 0);
    }
    void state_isInTheFileWithoutAnOrderlyEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("windows.json"));
        auto* file = new DeskStateFile(path, this); // never closed by this test
        file->keep(sample());
        QVERIFY(QTest::qWaitFor([&path] { return QFile::exists(path); }, 30'000));
        QCOMPARE(DeskStateFile(path).load(), sample());
    }
    void lastState_winsAndIsThereAtTheEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("windows.json"));
        DeskState state = sample();
        {
            DeskStateFile file(path);
            file.keep(state);
            file.flush();
            state.windows.removeLast();
            file.keep(state);
        }
        QCOMPARE(DeskStateFile(path).load(), state);
        QCOMPARE(DeskStateFile(QString()).load(), DeskState{});
    }

    void backAndForward_goTheWayThatWasTaken()
    {
        Trail trail;
        QVERIFY(!trail.back() && !trail.forward());
        for (const int place : {1, 2, 2, 3})
            trail.visit(stop(place));
        QCOMPARE(trail.back(), std::optional(stop(2)));
        QCOMPARE(trail.back(), std::optional(stop(1)));
        QVERIFY(!trail.back());
        QCOMPARE(trail.forward(), std::optional(stop(2)));
        trail.visit(stop(4)); // another way: what lay ahead is gone
        QVERIFY(!trail.forward());
        QCOMPARE(trail.back(), std::optional(stop(2)));
    }
    void longWay_isForgottenAtItsBeginning()
    {
        Trail trail;
        for (int place = 0; place < 500; ++place)
            trail.visit(stop(place));
        std::size_t steps = 0;
        while (trail.back())
            ++steps;
        QCOMPARE(steps, Trail::kMost - 1);
    }

    void undo_goesBackInOrderAndSaysWhat()
    {
        UndoStack stack;
        QStringList done{QStringLiteral("a"), QStringLiteral("b")};
        for (const char* name : {"a", "b"}) {
            const QString text = QString::fromLatin1(name);
            stack.push({text, [&done, text] { return done.removeOne(text); },
                        [&done, text] {
                            done << text;
                            return true;
                        }});
        }
        QCOMPARE(stack.undo(), std::optional(QStringLiteral("b")));
        QCOMPARE(stack.undo(), std::optional(QStringLiteral("a")));
        QVERIFY(!stack.undo() && done.isEmpty());
        QCOMPARE(stack.redo(), std::optional(QStringLiteral("a")));
        QCOMPARE(stack.redo(), std::optional(QStringLiteral("b")));
        QCOMPARE(done, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!stack.redo());
    }
    void whatIsTooLate_isLeftOut()
    {
        UndoStack stack;
        stack.push({QStringLiteral("first"), [] { return true; }});
        stack.push({QStringLiteral("sent"), [] { return false; }}); // it has left the house
        QCOMPARE(stack.undo(), std::optional(QStringLiteral("first")));
        QVERIFY(!stack.canRedo());
    }
    void newStep_endsWhatCouldBeDoneAgain()
    {
        UndoStack stack;
        const auto yes = [] { return true; };
        stack.push({QStringLiteral("a"), yes, yes});
        stack.undo();
        QVERIFY(stack.canRedo());
        stack.push({QStringLiteral("b"), yes, yes});
        QVERIFY(!stack.canRedo());
        QCOMPARE(stack.undo(), std::optional(QStringLiteral("b")));
    }
};

ATALAYA_TEST(DeskStateTest)
#include "desk_state_test.moc"
