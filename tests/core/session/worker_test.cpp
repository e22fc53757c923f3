#include "core/session/worker.h"
#include "tests/support/test.h"

#include <atomic>
#include <future>

using namespace atalaya::session;
using namespace std::chrono_literals;

class WorkerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tasks_runInOrder()
    {
        std::string order;
        Worker worker(Worker::Mode::Threaded);
        for (const char letter : std::string("abcdef"))
            QVERIFY(worker.post([&order, letter] { order += letter; }));
        worker.stop();
        QCOMPARE(order, std::string("abcdef"));
    }

    void manual_runsOnlyWhenAsked()
    {
        int ran = 0;
        Worker worker(Worker::Mode::Manual);
        QVERIFY(worker.post([&] {
            ++ran;
            static_cast<void>(worker.post([&] { ++ran; }));
        }));
        QCOMPARE(ran, 0);
        QCOMPARE(worker.runPending(), 2u);
        QCOMPARE(ran, 2);
    }

    void behind_waitsForAllThatWasPostedAndKeepsItsOrder()
    {
        std::string order;
        Worker worker(Worker::Mode::Manual);
        const Poster behind = worker.posterBehind();
        for (const char letter : std::string("xyz"))
            QVERIFY(behind([&, letter] {
                order += letter;
                if (letter == 'x')
                    QVERIFY(worker.post([&order] { order += 'c'; }));
            }));
        for (const char letter : std::string("ab"))
            QVERIFY(worker.post([&order, letter] { order += letter; }));
        QCOMPARE(worker.runPending(), 6u);
        QCOMPARE(order, std::string("abxcyz"));
    }

    void behind_wakesAndIsFinishedWhenStopped()
    {
        std::promise<void> woken;
        std::atomic<int> ran = 0;
        Worker worker(Worker::Mode::Threaded);
        const Poster behind = worker.posterBehind();
        QVERIFY(behind([&] { woken.set_value(); }));
        QCOMPARE(woken.get_future().wait_for(30s), std::future_status::ready);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(behind([&] { ++ran; }));
        worker.stop();
        QCOMPARE(ran.load(), 1000);
        QVERIFY(!behind([] {}));
    }

    void stopped_refusesAndFinishesWhatItTook()
    {
        std::atomic<int> ran = 0;
        Worker worker(Worker::Mode::Threaded);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(worker.post([&] { ++ran; }));
        worker.stop();
        QCOMPARE(ran.load(), 1000);
        QVERIFY(!worker.post([] {}));
    }

    void poster_outlivesItsWorker()
    {
        Poster poster;
        {
            Worker worker(Worker::Mode::Threaded);
            poster = worker.poster();
            QVERIFY(poster([] {}));
        }
        QVERIFY(!poster([] {}));
    }

    void tick_comesBetweenTasksAndWithoutThem()
    {
        std::promise<void> third;
        int ticks = 0;
        Worker worker(Worker::Mode::Threaded);
        worker.setTick(1ms, [&] {
            if (++ticks == 3)
                third.set_value();
        });
        QCOMPARE(third.get_future().wait_for(30s), std::future_status::ready);
        worker.stop();
    }
};

ATALAYA_TEST(WorkerTest)
#include "worker_test.moc"
