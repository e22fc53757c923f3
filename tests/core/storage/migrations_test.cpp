#include "core/storage/sqlite/migrations.h"
#include "tests/core/storage/fixtures.h"

#include <array>

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace atalaya::storage::sqlite;

namespace {

constexpr Migration kFirst{"part", 1, "start", "CREATE TABLE note (text TEXT NOT NULL) STRICT"};
constexpr Migration kSecond{"part", 2, "more",
                            "ALTER TABLE note ADD COLUMN extra TEXT; INSERT INTO note VALUES ('n', 'e')"};
constexpr Migration kBroken{"part", 2, "broken",
                            "INSERT INTO note VALUES ('half'); INSERT INTO nowhere VALUES (1)"};
constexpr std::array<std::string_view, 1> kAreas = {"part"};

std::unique_ptr<Database> openFile(const std::filesystem::path& path, bool readOnly = false)
{
    DatabaseOptions options;
    options.path = path;
    options.readOnly = readOnly;
    return must(Database::open(options));
}

std::int64_t notes(Database& database)
{
    auto query = must(database.prepare("SELECT count(*) FROM note"));
    return *must(query.first<std::int64_t>());
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void again_changesNothing()
    {
        const auto database = openFile({});
        const Migration all[] = {kFirst, kSecond};
        must(migrate(*database, kAreas, all));
        must(migrate(*database, kAreas, all));
        QCOMPARE(notes(*database), 1);
    }

    void failing_leavesTheStateBefore()
    {
        const auto database = openFile({});
        const Migration all[] = {kFirst, kBroken};
        QCOMPARE(failure(migrate(*database, kAreas, all)), "DatabaseStatement");
        QCOMPARE(notes(*database), 0);
        const Migration mended[] = {kFirst, kSecond};
        must(migrate(*database, kAreas, mended));
        QCOMPARE(notes(*database), 1);
    }

    void newerFile_isRefusedAndUntouched()
    {
        const Folder folder;
        const auto database = openFile(folder.file("a.db"));
        const Migration all[] = {kFirst, kSecond};
        must(migrate(*database, kAreas, all));
        const Migration old[] = {kFirst};
        QCOMPARE(failure(migrate(*database, kAreas, old)), "DatabaseTooNew");
        QCOMPARE(notes(*database), 1);
    }

    void fileOfAnotherProgram_isRefused()
    {
        const Folder folder;
        must(openDesk({.path = folder.file("a.db")}));
        QCOMPARE(failure(openBroker({.path = folder.file("a.db")})), "DatabaseTooNew");
    }

    void upgrade_copiesTheFileFirst()
    {
        const Folder folder;
        const Migration old[] = {kFirst};
        const Migration all[] = {kFirst, kSecond};
        const auto database = openFile(folder.file("a.db"));
        must(migrate(*database, kAreas, old));
        QVERIFY(!std::filesystem::exists(folder.file("a.db.before-part-1")));
        must(database->execute("INSERT INTO note VALUES ('mine')"));
        must(migrate(*database, kAreas, all));
        QCOMPARE(notes(*database), 2);
        QCOMPARE(notes(*openFile(folder.file("a.db.before-part-2"))), 1);
    }

    void readOnlyAndNotUpToDate_isRefused()
    {
        const Folder folder;
        const Migration old[] = {kFirst};
        const Migration all[] = {kFirst, kSecond};
        must(migrate(*openFile(folder.file("a.db")), kAreas, old));
        QCOMPARE(failure(migrate(*openFile(folder.file("a.db"), true), kAreas, all)), "DatabaseOpen");
        must(migrate(*openFile(folder.file("a.db"), true), kAreas, old));
    }

    void embedded_numbersHaveNoGaps()
    {
        std::map<std::string_view, int> last;
        for (const Migration& migration : embeddedMigrations()) {
            QCOMPARE(migration.number, last[migration.area] + 1);
            last[migration.area] = migration.number;
        }
        QCOMPARE(last.size(), 5u); // blobs, broker, common, desk, replica
    }

    void everyTable_isStrict()
    {
        const Folder folder;
        must(openBroker({.path = folder.file("a.db")}));
        const auto database = openFile(folder.file("a.db"));
        auto query = must(database->prepare("SELECT group_concat(name) FROM pragma_table_list"
                                            " WHERE schema = 'main' AND type = 'table' AND strict = 0"
                                            " AND name NOT LIKE 'sqlite_%'"));
        const auto loose = must(query.first<std::optional<std::string>>());
        QCOMPARE(loose->value_or(""), std::string());
    }

    void reopened_keepsItsContent()
    {
        const Folder folder;
        const SecretString secret = canEncrypt() ? key('k') : SecretString();
        must(must(openReplica({.path = folder.file("r.db"), .key = secret}))
                 .settings->set("position", "48213"));
        const auto again = must(openReplica({.path = folder.file("r.db"), .readOnly = true, .key = secret}));
        QCOMPARE(must(again.settings->get("position")).value_or(""), std::string("48213"));
    }
};

ATALAYA_TEST(MigrationsTest)
#include "migrations_test.moc"
