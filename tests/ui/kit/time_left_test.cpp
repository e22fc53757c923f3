#include "tests/support/test.h"
#include "ui/kit/time_left.h"

using namespace atalaya;
using namespace Qt::StringLiterals;

class TimeLeftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void format_followsTheTable_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << qint64(38 * 60 + 59) << u"38 min"_s;
        QTest::newRow("under 15 min") << qint64(12 * 60 + 8) << u"12:08"_s;
        QTest::newRow("exactly 15 min") << qint64(15 * 60) << u"15 min"_s;
        QTest::newRow("under a minute") << qint64(40) << u"0:40"_s;
        QTest::newRow("nothing left") << qint64(0) << u"0:00"_s;
        QTest::newRow("over") << qint64(-160) << u"−2:40"_s;
        QTest::newRow("over an hour late") << qint64(-3600 - 240) << u"−1 h 04"_s;
        QTest::newRow("hours") << qint64(3600 + 4 * 60) << u"1 h 04"_s;
        QTest::newRow("whole hours") << qint64(3 * 3600) << u"3 h"_s;
        QTest::newRow("a day and a half") << qint64(36 * 3600) << u"36 h"_s;
        QTest::newRow("days") << qint64(2 * 86400) << u"2 d"_s;
    }
    void format_followsTheTable()
    {
        QFETCH(qint64, seconds);
        QTEST(kit::formatTimeLeft(seconds), "text");
    }

    void clock_showsHoursOnlyWhenThereAreSome()
    {
        QCOMPARE(kit::formatClock(52), u"0:52"_s);
        QCOMPARE(kit::formatClock(6127), u"1:42:07"_s);
    }

    void farAway_isCalm() { QCOMPARE(kit::timeState({3840, 7200}), kit::TimeState::Calm); }
    void under15Minutes_warns() { QCOMPARE(kit::timeState({14 * 60, 15 * 60}), kit::TimeState::Warn); }
    void underAQuarterOfTheGoal_warns()
    {
        QCOMPARE(kit::timeState({3600, 4 * 3600 + 4}), kit::TimeState::Warn);
    }
    void aQuarterOfTheGoal_isStillCalm() { QCOMPARE(kit::timeState({3600, 4 * 3600}), kit::TimeState::Calm); }
    void over_isBreach() { QCOMPARE(kit::timeState({-1, 3600}), kit::TimeState::Breach); }
    void paused_winsOverEverything() { QCOMPARE(kit::timeState({-500, 3600, true}), kit::TimeState::Paused); }

    void share_isWhatIsLeftOfTheGoal()
    {
        QCOMPARE(kit::timeShare({900, 3600}), 0.25);
        QCOMPARE(kit::timeShare({-10, 3600}), 0.0);
        QCOMPARE(kit::timeShare({9000, 3600}), 1.0);
    }

    void words_sayHowLate()
    {
        const QString late = kit::timeLeftInWords({-160, 1800});
        QVERIFY2(late.contains(u"overdue"_s) && late.contains(u"2"_s) && late.contains(u"40"_s),
                 qPrintable(late));
    }

    void label_readsInWords()
    {
        kit::TimeLeftLabel label;
        label.setTime({2280, 7200});
        QCOMPARE(label.accessibleName(), kit::timeLeftInWords({2280, 7200}));
    }

    void ticking_keepsTheWidth()
    {
        QCOMPARE(kit::timeLeftWidth({671, 7200}), kit::timeLeftWidth({700, 7200}));
    }
};

ATALAYA_TEST(TimeLeftTest)

#include "time_left_test.moc"
