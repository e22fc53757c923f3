#include "core/protocol/lineage.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::protocol;

class LineageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void epoch_isReadAsItWasWritten()
    {
        SeededRandom random(1);
        const Instant asOf = fromMicros(1'763'640'000'000'000);
        const std::string restored = epochAfterRestore("0190-company", 48, asOf, random);
        const Lineage lineage = Lineage::read(restored + ".all");
        QCOMPARE(lineage.company, std::string("0190-company"));
        QCOMPARE(lineage.lives.size(), 1u);
        QCOMPARE(lineage.lives.front().seq, 48);
        QVERIFY(lineage.lives.front().asOf == asOf);
        QCOMPARE(lineage.sight, std::string("all"));
        QCOMPARE(lineage.str(), restored + ".all");
        QCOMPARE(Lineage::read("plain").str(), std::string("plain"));
        QCOMPARE(Lineage::read("a~b").company, std::string("a~b")); // cannot be read: one of its own
        QCOMPARE(Lineage::read("a~b:1:-4").company, std::string("a~b:1:-4"));
    }

    void commonHistory_endsWhereTheFirstOfThemWasRestored()
    {
        const auto common = [](const char* one, const char* other) {
            return commonHistory(Lineage::read(one), Lineage::read(other));
        };
        QVERIFY(!common("a", "b"));
        QVERIFY(common("a.all", "a.some") == INT64_MAX);
        QVERIFY(common("a", "a~x:10:0") == 10);
        QVERIFY(common("a~x:10:0", "a~x:10:0") == INT64_MAX);
        QVERIFY(common("a~x:10:0", "a~y:10:0") == 10);
        QVERIFY(common("a~x:10:0~y:30:0", "a~x:10:0~z:20:0") == 20);
        QVERIFY(common("a~x:10:0~y:30:0", "a~x:10:0") == 30);
    }

    void age_isThatOfTheFirstLifeNotKnownHere()
    {
        const auto age = restoredAsOf(Lineage::read("a~x:10:5"), Lineage::read("a~x:10:5~y:20:9"));
        QVERIFY(age == fromMicros(9'000'000));
        QVERIFY(!restoredAsOf(Lineage::read("a~x:10:5"), Lineage::read("a~x:10:5")));
    }
};

ATALAYA_TEST(LineageTest)
#include "lineage_test.moc"
