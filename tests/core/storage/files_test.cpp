#include "core/base/platform/files.h"
#include "core/base/secret.h"
#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::platform;
using namespace atalaya::storage::test;

class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void write_replacesTheWholeFile()
    {
        const Folder folder;
        const auto path = folder.file("a.txt");
        must(writeFileAtomically(path, "a long first text"));
        must(writeFileAtomically(path, "short"));
        QCOMPARE(must(readFile(path, 100)), std::string("short"));
        QVERIFY(isPrivate(path));
        must(writeFileAtomically(path, "open", FileAccess::Everybody));
        QVERIFY(!isPrivate(path));
        must(makePrivate(path));
        QVERIFY(isPrivate(path));
    }

    void failedWrite_keepsTheOldFileAndNoRest()
    {
        const Folder folder;
        const auto path = folder.file("folder");
        must(makePrivateFolder(path / "inside"));
        QCOMPARE(failure(writeFileAtomically(path, "x")), "FileWrite"); // a folder is in the way
        std::vector<std::filesystem::path> left(std::filesystem::directory_iterator(path.parent_path()), {});
        QCOMPARE(left.size(), 1u);
        QCOMPARE(failure(writeFileAtomically(folder.file("none") / "a", "x")), "FileWrite");
    }

    void read_refusesMissingAndTooLarge()
    {
        const Folder folder;
        QCOMPARE(failure(readFile(folder.file("none"), 10)), "FileMissing");
        must(writeFileAtomically(folder.file("a"), "12345678901"));
        QCOMPARE(failure(readFile(folder.file("a"), 10)), "TooLarge");
        QCOMPARE(must(readFile(folder.file("a"), 11)).size(), 11u);
    }

    void lock_hasOneHolder()
    {
        const Folder folder;
        {
            const auto lock = FileLock::acquire(folder.file("lock"));
            QVERIFY(lock.hasValue());
            QCOMPARE(failure(FileLock::acquire(folder.file("lock"))), "Busy");
        }
        QCOMPARE(failure(FileLock::acquire(folder.file("lock"))), "none");
    }

    void secret_isGoneFromWhereItMoved()
    {
        SecretString first("short");
        const SecretString second(std::move(first));
        QVERIFY(second.reveal() == "short");
        QVERIFY(first.empty());
        SecretString third("another and rather longer secret");
        third = second;
        QVERIFY(third == second);
        QVERIFY(!(third == SecretString("shorT")));
        third.clear();
        QVERIFY(third.empty());
    }
};

ATALAYA_TEST(FilesTest)
#include "files_test.moc"
