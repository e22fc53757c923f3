#include "core/storage/sqlite/database.h"
#include "core/storage/sqlite/stores.h"
#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;

namespace {

/// Five rows, then what somebody did to the file behind the program's back.
AuditVerdict verdictAfter(const char* tampering)
{
    const Folder folder;
    {
        const auto stores = must(openBroker({.path = folder.file("b.db")}));
        for (int i = 0; i < 5; ++i)
            must(stores.audit->append({0, kNoon, "ana", "signIn", "desk " + std::to_string(i), "{}", ""}));
    }
    const auto database = must(sqlite::Database::open({.path = folder.file("b.db")}));
    must(database->run(tampering));
    return must(sqlite::makeAuditLog(*database)->verify());
}

} // namespace

class AuditLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chain_verifies()
    {
        const AuditVerdict verdict = verdictAfter("");
        QCOMPARE(verdict.rows, 5);
        QCOMPARE(verdict.firstBad, 0);
        QCOMPARE(verdict.head.size(), 64u);
    }

    void tampering_isFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("firstBad");
        QTest::newRow("field changed")
            << QByteArray("UPDATE audit SET actor = 'eva' WHERE sequence = 3") << 3;
        QTest::newRow("time changed") << QByteArray("UPDATE audit SET at = at + 1 WHERE sequence = 2") << 2;
        QTest::newRow("hash changed")
            << QByteArray("UPDATE audit SET hash = replace(hash, 'a', 'b') WHERE sequence = 4") << 4;
        QTest::newRow("row removed") << QByteArray("DELETE FROM audit WHERE sequence = 3") << 4;
        QTest::newRow("first row removed") << QByteArray("DELETE FROM audit WHERE sequence = 1") << 2;
        QTest::newRow("boundary between fields moved")
            << QByteArray("UPDATE audit SET actor = 'an', action = 'asignIn' WHERE sequence = 1") << 1;
        QTest::newRow("rows swapped") << QByteArray("UPDATE audit SET sequence = 99 WHERE sequence = 2;"
                                                    "UPDATE audit SET sequence = 2 WHERE sequence = 3;"
                                                    "UPDATE audit SET sequence = 3 WHERE sequence = 99")
                                      << 2;
    }

    void tampering_isFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, firstBad);
        QCOMPARE(verdictAfter(sql.constData()).firstBad, firstBad);
    }

    void endCutOff_showsInTheHead()
    {
        const AuditVerdict whole = verdictAfter("");
        const AuditVerdict cut = verdictAfter("DELETE FROM audit WHERE sequence = 5");
        QCOMPARE(cut.firstBad, 0);
        QCOMPARE(cut.rows, 4);
        QVERIFY(cut.head != whole.head);
    }

    void rows_areReadInOrder()
    {
        const auto stores = broker();
        QCOMPARE(must(stores.audit->append({0, kNoon, "ana", "export", "customer", "{}", "ignored"})), 1);
        QCOMPARE(must(stores.audit->append({0, kNoon, "ana", "export", "customer", "{}", ""})), 2);
        const auto rows = must(stores.audit->read(0, 10));
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].hash, auditHash("", rows[0]));
        QCOMPARE(rows[1].hash, auditHash(rows[0].hash, rows[1]));
    }
};

ATALAYA_TEST(AuditLogTest)
#include "audit_log_test.moc"
