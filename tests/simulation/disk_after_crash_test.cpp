#include "core/storage/sqlite/database.h"
#include "tests/simulation/desk_world/memory_disk.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace atalaya;
using namespace atalaya::test;

/// A database on a disk that forgets what was not flushed: killed first, then without power.
class DiskAfterCrashTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<storage::sqlite::Database> open(const MemoryDisk& disk)
    {
        storage::DatabaseOptions options;
        options.path = disk.folder() + "/one.db";
        auto opened = storage::sqlite::Database::open(options);
        return opened ? *std::move(opened) : nullptr;
    }
    static std::string rows(storage::sqlite::Database& database)
    {
        auto statement = database.prepare("SELECT count(*) FROM word");
        if (!statement || !statement->step())
            return "not readable";
        return statement->asText(0);
    }

    static std::string readAgain(const MemoryDisk& disk)
    {
        const auto database = open(disk);
        return database ? rows(*database) : "not opened";
    }

private slots:
    void whatIsReadAfterAKill_isThereAfterAPowerCut()
    {
        const QTemporaryDir folder;
        MemoryDisk disk(folder.path().toStdString());
        {
            const auto database = open(disk);
            QVERIFY(database && database->run("CREATE TABLE word (text TEXT) STRICT"));
        }
        const DiskContent empty = disk.content();
        int seen = 0;
        for (int steps = 1; steps < 60; ++steps) {
            disk.put(empty);
            DiskContent remains;
            {
                const auto database = open(disk);
                QVERIFY(database != nullptr);
                bool died = false;
                disk.dieAfter(steps, [&died] { died = true; });
                QVERIFY(database->run("INSERT INTO word VALUES ('kept')"));
                if (!died)
                    break;
                remains = disk.remains();
                disk.neverDie();
            }
            // What the program did after that went nowhere.
            DiskContent loose = remains;
            MemoryDisk::loseLoose(loose, [] { return false; });
            disk.put(loose);
            const std::string flushed = readAgain(disk);
            disk.put(remains);
            DiskContent left;
            std::string read;
            {
                const auto database = open(disk);
                QVERIFY(database != nullptr);
                read = rows(*database);
                left = disk.content();
            }
            MemoryDisk::loseLoose(left, [] { return false; });
            disk.put(left);
            QCOMPARE(readAgain(disk), read);
            seen += read == "1" && flushed == "0";
        }
        QVERIFY2(seen > 0, "no moment left a commit that was not flushed");
    }
};

ATALAYA_TEST(DiskAfterCrashTest)
#include "disk_after_crash_test.moc"
