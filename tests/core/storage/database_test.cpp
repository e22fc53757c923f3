#include "core/base/platform/files.h"
#include "core/storage/sqlite/database.h"
#include "tests/core/storage/fixtures.h"

#include <thread>

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using sqlite::Database;

namespace {

std::unique_ptr<Database> openFile(const std::filesystem::path& path, SecretString key = SecretString(),
                                   bool readOnly = false,
                                   std::chrono::milliseconds busyTimeout = std::chrono::milliseconds(0))
{
    DatabaseOptions options;
    options.path = path;
    options.key = std::move(key);
    options.readOnly = readOnly;
    options.busyTimeout = busyTimeout;
    return must(Database::open(options));
}

std::int64_t countOf(Database& database)
{
    auto query = must(database.prepare("SELECT count(*) FROM note"));
    return *must(query.first<std::int64_t>());
}

void makeNotes(Database& database)
{
    must(database.run("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                      "CREATE TABLE child (note INTEGER NOT NULL REFERENCES note (id)) STRICT"));
}

bool contains(const std::filesystem::path& file, std::string_view text)
{
    return must(platform::readFile(file, 64u << 20)).find(text) != std::string::npos;
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values_comeBackAsTheyWent()
    {
        const auto database = openFile({});
        must(database->run("CREATE TABLE t (a BLOB, b INTEGER, c TEXT, d REAL, e TEXT, f INTEGER) STRICT"));
        const auto ticket = id<domain::TicketId>(7);
        const std::optional<Instant> none;
        must(database->execute("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5, ?6)", ticket, kNoon,
                               domain::Priority::High, 0.5, std::string("a\0b", 3), none));
        auto query = must(database->prepare("SELECT a, b, c, d, e, f FROM t"));
        QVERIFY(must(query.step()));
        domain::TicketId readId;
        Instant readAt;
        domain::Priority readPriority{};
        double readReal = 0;
        std::string readText;
        std::optional<Instant> readNone = kNoon;
        must(query.read(readId, readAt, readPriority, readReal, readText, readNone));
        QCOMPARE(readId, ticket);
        QVERIFY(readAt == kNoon);
        QCOMPARE(readPriority, domain::Priority::High);
        QCOMPARE(readReal, 0.5);
        QCOMPARE(readText, std::string("a\0b", 3));
        QVERIFY(!readNone);
    }

    void unknownWordInColumn_isCorrupt()
    {
        const auto database = openFile({});
        auto query = must(database->prepare("SELECT 'gigantic'"));
        QVERIFY(must(query.step()));
        domain::Priority priority{};
        QCOMPARE(failure(query.read(priority)), "DatabaseCorrupt");
    }

    void brokenReference_isConstraint()
    {
        const auto database = openFile({});
        makeNotes(*database);
        QCOMPARE(failure(database->execute("INSERT INTO child VALUES (5)")), "DatabaseConstraint");
    }

    void wrongSql_isStatement() { QCOMPARE(failure(openFile({})->execute("SELEKT 1")), "DatabaseStatement"); }

    void transactionNotCommitted_leavesNothing()
    {
        const auto database = openFile({});
        makeNotes(*database);
        {
            const auto transaction = must(Transaction::begin(*database));
            must(database->execute("INSERT INTO note VALUES (1, 'lost')"));
        }
        QCOMPARE(countOf(*database), 0);
        QCOMPARE(database->depth(), 0);
    }

    void innerTransactionRolledBack_outerKeepsItsOwn()
    {
        const auto database = openFile({});
        makeNotes(*database);
        auto outer = must(Transaction::begin(*database));
        must(database->execute("INSERT INTO note VALUES (1, 'kept')"));
        {
            const auto inner = must(Transaction::begin(*database));
            must(database->execute("INSERT INTO note VALUES (2, 'lost')"));
        }
        must(outer.commit());
        QCOMPARE(countOf(*database), 1);
    }

    void executeBeforeCommit_waitsForTheOutermostCommit()
    {
        const auto database = openFile({});
        makeNotes(*database);
        const std::string insert = "INSERT INTO note VALUES (?1, 'later')";
        must(database->executeBeforeCommit(insert, {std::int64_t(1)}));
        QCOMPARE(countOf(*database), 1);
        auto outer = must(Transaction::begin(*database));
        {
            auto inner = must(Transaction::begin(*database));
            must(database->executeBeforeCommit(insert, {std::int64_t(2)}));
            must(inner.commit());
        }
        {
            const auto inner = must(Transaction::begin(*database));
            must(database->executeBeforeCommit(insert, {std::int64_t(3)})); // rolled back with it
        }
        QCOMPARE(countOf(*database), 1);
        must(outer.commit());
        QCOMPARE(countOf(*database), 2);
    }

    void whatRanInASavepointThatIsRolledBack_runsAgain()
    {
        const auto database = openFile({});
        makeNotes(*database);
        auto outer = must(Transaction::begin(*database));
        must(database->executeBeforeCommit("INSERT INTO note VALUES (?1, 'later')", {std::int64_t(1)}));
        {
            const auto inner = must(Transaction::begin(*database));
            must(database->runOwed());
            QCOMPARE(countOf(*database), 1);
        }
        QCOMPARE(countOf(*database), 0);
        must(outer.commit());
        QCOMPARE(countOf(*database), 1);
    }

    void manyBeforeOneCommit_allRun()
    {
        const auto database = openFile({});
        makeNotes(*database);
        auto outer = must(Transaction::begin(*database));
        for (std::int64_t i = 1; i <= 5000; ++i)
            must(database->executeBeforeCommit("INSERT INTO note VALUES (?1, 'later')", {i}));
        must(outer.commit());
        QCOMPARE(countOf(*database), 5000);
    }

    void owedStatementThatFails_failsTheCommit()
    {
        const auto database = openFile({});
        makeNotes(*database);
        {
            auto outer = must(Transaction::begin(*database));
            must(database->execute("INSERT INTO note VALUES (1, 'with it')"));
            must(database->executeBeforeCommit("INSERT INTO child VALUES (?1)", {std::int64_t(9)}));
            QCOMPARE(failure(outer.commit()), "DatabaseConstraint");
        }
        QCOMPARE(countOf(*database), 0);
        auto next = must(Transaction::begin(*database)); // and nothing of it comes back
        must(next.commit());
        QCOMPARE(countOf(*database), 0);
    }

    void sameStatementNested_bothWork()
    {
        const auto database = openFile({});
        makeNotes(*database);
        must(database->execute("INSERT INTO note VALUES (1, 'a')"));
        auto outer = must(database->prepare("SELECT count(*) FROM note"));
        QVERIFY(must(outer.step()));
        QCOMPARE(countOf(*database), 1);
    }

    void readOnly_refusesToWrite()
    {
        const Folder folder;
        makeNotes(*openFile(folder.file("a.db")));
        const auto reader = openFile(folder.file("a.db"), SecretString(), true);
        QCOMPARE(failure(reader->execute("INSERT INTO note VALUES (1, 'x')")), "DatabaseOpen");
    }

    void missingFile_isNotMadeForAReader()
    {
        const Folder folder;
        DatabaseOptions options;
        options.path = folder.file("none.db");
        options.readOnly = true;
        QCOMPARE(failure(Database::open(options)), "DatabaseOpen");
        QVERIFY(!std::filesystem::exists(options.path));
    }

    void newFile_isForItsOwnerOnly()
    {
        const Folder folder;
        const auto database = openFile(folder.file("a.db"));
        makeNotes(*database);
        QVERIFY(platform::isPrivate(folder.file("a.db")));
        QVERIFY(platform::isPrivate(folder.file("a.db-wal")));
    }

    void secondWriter_isBusy()
    {
        const Folder folder;
        const auto first = openFile(folder.file("a.db"));
        const auto second = openFile(folder.file("a.db"));
        const auto transaction = must(Transaction::begin(*first));
        QCOMPARE(failure(second->begin()), "DatabaseBusy");
    }

    void readerWhileWriting_seesTheLastCommit()
    {
        const Folder folder;
        const auto writer = openFile(folder.file("a.db"));
        makeNotes(*writer);
        const auto reader = openFile(folder.file("a.db"), SecretString(), true);
        auto transaction = must(Transaction::begin(*writer));
        must(writer->execute("INSERT INTO note VALUES (1, 'x')"));
        QCOMPARE(countOf(*reader), 0);
        must(transaction.commit());
        QCOMPARE(countOf(*reader), 1);
    }

    void writerAndReaderThreads_everyReadIsAWholeCommit()
    {
        // A reader that meets a half-written index of the log holds the writer's lock for a moment: both
        // wait, as they do in the product.
        const auto patience = DatabaseOptions().busyTimeout;
        const Folder folder;
        const auto writer = openFile(folder.file("a.db"), SecretString(), false, patience);
        makeNotes(*writer);
        std::int64_t odd = 0;
        std::int64_t last = 0;
        std::thread thread([&] {
            const auto reader = openFile(folder.file("a.db"), SecretString(), true, patience);
            while (last < 400) {
                last = countOf(*reader);
                odd += last % 2;
            }
        });
        for (int i = 0; i < 200; ++i) { // two rows a commit
            auto transaction = must(Transaction::begin(*writer));
            must(writer->execute("INSERT INTO note (text) VALUES ('a')"));
            must(writer->execute("INSERT INTO note (text) VALUES ('b')"));
            must(transaction.commit());
        }
        thread.join();
        QCOMPARE(odd, 0);
        QCOMPARE(last, 400);
    }

    void encryptedFile_holdsNoPlaintext()
    {
        if (!canEncrypt())
            return;
        const Folder folder;
        const auto database = openFile(folder.file("a.db"), key('k'));
        makeNotes(*database);
        must(database->execute("INSERT INTO note (text) VALUES ('a very secret sentence')"));
        QVERIFY(!contains(folder.file("a.db-wal"), "very secret"));
        must(database->optimize());
        QVERIFY(!contains(folder.file("a.db"), "very secret"));
        QVERIFY(!contains(folder.file("a.db"), "SQLite format"));
    }

    void encryptedFile_wrongOrMissingKeyIsRefused()
    {
        if (!canEncrypt())
            return;
        const Folder folder;
        makeNotes(*openFile(folder.file("a.db"), key('k')));
        DatabaseOptions options;
        options.path = folder.file("a.db");
        QCOMPARE(failure(Database::open(options)), "DatabaseKey");
        options.key = key('x');
        QCOMPARE(failure(Database::open(options)), "DatabaseKey");
        options.key = SecretString("short");
        QCOMPARE(failure(Database::open(options)), "InvalidArgument");
        QCOMPARE(countOf(*openFile(folder.file("a.db"), key('k'))), 0);
    }

    void otherCipher_opensWithItsNameOnly()
    {
        if (!canEncrypt())
            return;
        const Folder folder;
        DatabaseOptions options;
        options.path = folder.file("a.db");
        options.key = key('k');
        options.cipher = "aegis";
        makeNotes(*must(Database::open(options)));
        QCOMPARE(countOf(*must(Database::open(options))), 0);
        options.cipher = "chacha20";
        QCOMPARE(failure(Database::open(options)), "DatabaseKey");
        options.cipher = "rot13";
        QCOMPARE(failure(Database::open(options)), "InvalidArgument");
    }

    void backup_isAsEncryptedAsTheOriginal()
    {
        const Folder folder;
        const SecretString secret = canEncrypt() ? key('k') : SecretString();
        const auto database = openFile(folder.file("a.db"), secret);
        makeNotes(*database);
        must(database->execute("INSERT INTO note (text) VALUES ('a very secret sentence')"));
        must(database->backup(folder.file("copy.db")));
        QCOMPARE(contains(folder.file("copy.db"), "very secret"), !canEncrypt());
        const auto copy = openFile(folder.file("copy.db"), secret);
        QCOMPARE(countOf(*copy), 1);
        must(copy->checkIntegrity());
    }

    void damagedFile_isFound()
    {
        const Folder folder;
        {
            const auto database = openFile(folder.file("a.db"));
            makeNotes(*database);
            for (int i = 0; i < 500; ++i)
                must(database->execute("INSERT INTO note (text) VALUES (?1)", std::string(200, 'x')));
            must(database->optimize());
        }
        std::string bytes = must(platform::readFile(folder.file("a.db"), 64u << 20));
        bytes.replace(bytes.size() / 2, 4096, 4096, '\x5A');
        must(platform::writeFileAtomically(folder.file("a.db"), bytes));
        const auto database = openFile(folder.file("a.db"));
        QCOMPARE(failure(database->checkIntegrity()), "DatabaseCorrupt");
    }

    void deadlineOver_statementTimesOut()
    {
        const auto database = openFile({});
        const Database::Deadline deadline(*database, 0);
        QCOMPARE(failure(database->execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                           " WHERE i < 100000000) SELECT count(*) FROM n")),
                 "TimedOut");
    }
};

ATALAYA_TEST(DatabaseTest)
#include "database_test.moc"
