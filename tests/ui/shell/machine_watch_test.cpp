#include "tests/support/fake_desk.h"
#include "tests/support/test.h"
#include "ui/shell/machine_watch.h"

#include <QCoreApplication>
#include <QKeyEvent>

using namespace atalaya;
using namespace std::chrono_literals;
using api::MachineState;
using shell::MachineWatch;
using States = std::vector<MachineState>;

/// Whether somebody is at the computer.
class MachineWatchTest : public QObject {
    Q_OBJECT

    static void press()
    {
        QObject window;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &key);
    }

private Q_SLOTS:
    void nothingTouched_isIdleUntilAKey()
    {
        test::FakeDesk desk;
        MachineWatch watch(desk, 1ms);
        QTRY_COMPARE_WITH_TIMEOUT(desk.world.machine, (States{MachineState::Idle}), 30'000);
        watch.setSystemIdle(0s); // and the clock of our own windows no longer counts
        QCOMPARE(desk.world.machine, (States{MachineState::Idle, MachineState::Active}));
    }

    void key_endsEveryAbsence()
    {
        test::FakeDesk desk;
        MachineWatch watch(desk, 1h);
        watch.setLocked(true);
        press();
        QCOMPARE(desk.world.machine, (States{MachineState::Locked, MachineState::Active}));
    }

    void sleepOutranksLockOutranksIdle()
    {
        test::FakeDesk desk;
        MachineWatch watch(desk, 5min);
        watch.setSystemIdle(5min);
        watch.setLocked(true);
        watch.setAsleep(true);
        watch.setAsleep(true);
        watch.setAsleep(false);
        watch.setLocked(false);
        watch.setSystemIdle(1s);
        QCOMPARE(desk.world.machine,
                 (States{MachineState::Idle, MachineState::Locked, MachineState::Asleep, MachineState::Locked,
                         MachineState::Idle, MachineState::Active}));
    }

    void systemThatKnows_isBelievedOverOurWindows()
    {
        test::FakeDesk desk;
        MachineWatch watch(desk, 5min);
        watch.setSystemIdle(4min);
        QVERIFY(desk.world.machine.empty());
        watch.setSystemIdle(6min);
        QCOMPARE(watch.state(), MachineState::Idle);
    }
};

ATALAYA_TEST(MachineWatchTest)
#include "machine_watch_test.moc"
