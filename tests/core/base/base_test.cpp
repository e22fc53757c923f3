#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/queue.h"
#include "core/base/result.h"
#include "tests/support/test.h"

#include <set>
#include <thread>

using namespace atalaya;

namespace {

using ThingId = Id<struct ThingTag>;

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidArgument, "odd"};
    return number / 2;
}

Result<int> quarter(int number)
{
    ATALAYA_TRY(first, half(number));
    ATALAYA_TRY(second, half(first));
    return second;
}

} // namespace

class BaseTest : public QObject {
    Q_OBJECT
private slots:
    void try_givesTheValueOrTheError();
    void errorNames_comeBackFromTheirNames();
    void ids_sortByTheTimeTheyWereMade();
    void ids_thatAreNoIdsAreRefused();
    void times_comeBackAsWritten_data();
    void times_comeBackAsWritten();
    void badTimes_areRefused_data();
    void badTimes_areRefused();
    void seededRandom_repeatsItself();
    void fullQueue_refusesAndKeepsTheItem();
    void queue_handsOverBetweenThreadsInOrder();
};

void BaseTest::try_givesTheValueOrTheError()
{
    QCOMPARE(quarter(8).value(), 2);
    QVERIFY(quarter(6).error() == (Error{ErrorCode::InvalidArgument, "odd"}));
    QCOMPARE(quarter(6).valueOr(-1), -1);
}

void BaseTest::errorNames_comeBackFromTheirNames()
{
    QCOMPARE(errorFromName(errorName(ErrorCode::OfferGone)), ErrorCode::OfferGone);
    QCOMPARE(errorFromName("NoSuchCode"), ErrorCode::Internal);
    QCOMPARE((Error{ErrorCode::Busy, "later"}.str()), std::string("Busy: later"));
}

void BaseTest::ids_sortByTheTimeTheyWereMade()
{
    SeededRandom random(1);
    std::vector<ThingId> ids;
    for (int i = 0; i < 1000; ++i)
        ids.push_back(ThingId::make(fromMicros(1'763'631'720'000'000 + i * 1000), random));
    QVERIFY(std::ranges::is_sorted(ids));
    QCOMPARE(std::set(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(ids.front().str().size(), std::size_t(36));
    QCOMPARE(ids.front().str()[14], '7');
    QVERIFY(ThingId::parse(ids.front().str()).value() == ids.front());
}

void BaseTest::ids_thatAreNoIdsAreRefused()
{
    for (const char* text : {"", "42", "01936e3c-9d2a-7c11-8f00-2b1f6f0a9c5", "01936e3c-9d2a-7c11-8f00-2b1f6f0a9c5g",
                             "01936e3c 9d2a-7c11-8f00-2b1f6f0a9c55"})
        QVERIFY2(!ThingId::parse(text), text);
}

void BaseTest::times_comeBackAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc");
    QTest::newRow("utc") << QByteArray("2025-11-20T09:42:00Z") << QByteArray("2025-11-20T09:42:00Z");
    QTest::newRow("fraction") << QByteArray("2025-11-20T09:42:00.5Z") << QByteArray("2025-11-20T09:42:00.500000Z");
    QTest::newRow("offset") << QByteArray("2025-11-20T10:42:00+01:00") << QByteArray("2025-11-20T09:42:00Z");
    QTest::newRow("west") << QByteArray("2024-02-29T23:30:00-03:00") << QByteArray("2024-03-01T02:30:00Z");
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << QByteArray("1969-12-31T23:59:59Z");
}

void BaseTest::times_comeBackAsWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, utc);
    QCOMPARE(formatInstant(parseInstant(text.toStdString()).value()), utc.toStdString());
}

void BaseTest::badTimes_areRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "2025", "2025-13-01T00:00:00Z", "2025-02-29T00:00:00Z", "2025-01-01T24:00:00Z", "2025-01-01T00:00:00",
                             "2025-01-01T00:00:00+0100", "2025-01-01T00:00:00Zx", "yesterday"})
        QTest::newRow(text) << QByteArray(text);
}

void BaseTest::badTimes_areRefused()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseInstant(text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidField);
}

void BaseTest::seededRandom_repeatsItself()
{
    SeededRandom one(418);
    SeededRandom two(418);
    SeededRandom other(419);
    bool differs = false;
    for (int i = 0; i < 100; ++i) {
        const auto number = one.next();
        QCOMPARE(two.next(), number);
        differs |= other.next() != number;
        QVERIFY(one.below(7) < 7 && two.below(7) < 7);
    }
    QVERIFY(differs);
}

void BaseTest::fullQueue_refusesAndKeepsTheItem()
{
    BoundedQueue<std::string> queue(1);
    QVERIFY(queue.push("first"));
    std::string second = "second";
    QVERIFY(!queue.push(second));
    QCOMPARE(second, std::string("second"));
    QCOMPARE(queue.take(5, std::chrono::microseconds(0)).size(), std::size_t(1));
    queue.close();
    QVERIFY(!queue.push("late"));
}

void BaseTest::queue_handsOverBetweenThreadsInOrder()
{
    BoundedQueue<int> queue(16);
    std::thread giver([&queue] {
        for (int i = 0; i < 10'000; ++i)
            while (!queue.push(int(i)))
                std::this_thread::yield();
        queue.close();
    });
    std::vector<int> got;
    while (!queue.closed() || queue.size() > 0)
        for (const int number : queue.take(64, std::chrono::milliseconds(10)))
            got.push_back(number);
    giver.join();
    QCOMPARE(got.size(), std::size_t(10'000));
    QVERIFY(std::ranges::is_sorted(got));
}

ATALAYA_TEST(BaseTest)
#include "base_test.moc"
