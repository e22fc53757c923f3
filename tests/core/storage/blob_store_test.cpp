#include "core/base/text.h"
#include "core/security/aes_gcm.h"
#include "core/storage/blob_store.h"
#include "core/storage/open.h"
#include "tests/core/storage/fixtures.h"

#include <atomic>
#include <thread>

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;

namespace {

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& item : std::filesystem::recursive_directory_iterator(folder))
        if (item.is_regular_file())
            files.push_back(item.path());
    return files;
}

void behavesAsABlobStore(BlobStore& store)
{
    const std::string bytes("\0binary\xFF", 8);
    const std::string hash = must(store.put(bytes));
    QCOMPARE(hash, sha256Hex(bytes));
    QCOMPARE(must(store.put(bytes)), hash);
    QVERIFY(store.has(hash));
    QCOMPARE(must(store.get(hash)), bytes);
    QCOMPARE(must(store.get(must(store.put("")))), std::string());
    must(store.remove(hash));
    must(store.remove(hash));
    QVERIFY(!store.has(hash));
    QCOMPARE(failure(store.get(hash)), "NotFound");
    QCOMPARE(failure(store.get("../../etc/passwd")), "InvalidArgument");
    QVERIFY(!store.has("../../etc/passwd"));
}

} // namespace

class BlobStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memory_fulfilsTheContract()
    {
        MemoryBlobStore store;
        behavesAsABlobStore(store);
    }

    void files_fulfilTheContract()
    {
        const Folder folder;
        behavesAsABlobStore(*must(FileBlobStore::open(folder.file("blobs"))));
    }

    void sealedFiles_fulfilTheContract()
    {
        const Folder folder;
        const auto sealer = std::make_shared<security::AesGcmSealer>(key('k'));
        behavesAsABlobStore(*must(FileBlobStore::open(folder.file("blobs"), sealer)));
    }

    void smallOnesInADatabase_fulfilTheContract()
    {
        const Folder folder;
        behavesAsABlobStore(*must(openBlobs(folder.file("blobs"), {})));
    }

    void smallOnes_makeNoFilesAndLargeOnesDo()
    {
        const Folder folder;
        const auto store =
            must(openBlobs(folder.file("blobs"), {.key = canEncrypt() ? key('k') : SecretString()}));
        const std::string large(200'000, 'x');
        const std::string one = must(store->put("small"));
        const std::string two = must(store->put(large));
        QVERIFY(!std::filesystem::exists(folder.file("blobs") / one.substr(0, 2)));
        QVERIFY(std::filesystem::exists(folder.file("blobs") / two.substr(0, 2)));
        QCOMPARE(must(store->get(one)), std::string("small"));
        QCOMPARE(must(store->get(two)), large);
    }

    void putLater_isThereAfterTheFlush()
    {
        const Folder folder;
        std::vector<std::string> hashes;
        {
            const auto store = must(openBlobs(folder.file("blobs"), {}));
            for (const char* text : {"one", "two", "one", ""})
                hashes.push_back(must(store->putLater(text)));
            QCOMPARE(failure(store->get(hashes[0])), "NotFound");
            must(store->flush());
            QCOMPARE(must(store->get(hashes[1])), std::string("two"));
        }
        const auto again = must(openBlobs(folder.file("blobs"), {}));
        for (const std::string& hash : hashes)
            QVERIFY(again->has(hash));
        QCOMPARE(hashes[0], hashes[2]);
    }

    void severalThreads_eachFindWhatTheyPut()
    {
        const Folder folder;
        const auto store = must(openBlobs(folder.file("blobs"), {}));
        std::vector<std::thread> threads;
        std::atomic<int> found{0};
        for (int who = 0; who < 4; ++who)
            threads.emplace_back([&, who] {
                for (int i = 0; i < 25; ++i) {
                    const std::string text = std::to_string(who) + " says " + std::to_string(i);
                    const auto hash = store->put(text);
                    const auto bytes = hash ? store->get(*hash) : Result<std::string>(hash.error());
                    found += bytes && *bytes == text;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(found.load(), 100);
    }

    void whatWasInFilesBefore_isStillFound()
    {
        const Folder folder;
        const std::string hash = must(must(FileBlobStore::open(folder.file("blobs")))->put("hello"));
        const auto store = must(openBlobs(folder.file("blobs"), {}));
        QCOMPARE(must(store->get(hash)), std::string("hello"));
        must(store->remove(hash));
        QVERIFY(!store->has(hash));
    }

    void copyOfTheSmallOnes_isWholeWhileTheStoreIsOpen()
    {
        const Folder folder;
        QVERIFY(!must(copyBlobs(folder.file("blobs"), {}, folder.file("copy.db"))));
        const auto store = must(openBlobs(folder.file("blobs"), {}));
        const std::string hash = must(store->put("hello"));
        must(platform::makePrivateFolder(folder.file("other")));
        QVERIFY(must(copyBlobs(folder.file("blobs"), {}, folder.file("other") / kSmallBlobs)));
        QCOMPARE(must(must(openBlobs(folder.file("other"), {}))->get(hash)), std::string("hello"));
    }

    void readOnly_reads()
    {
        const Folder folder;
        QVERIFY(!must(openBlobs(folder.file("blobs"), {.readOnly = true}))->has(sha256Hex("hello")));
        const std::string hash = must(must(openBlobs(folder.file("blobs"), {}))->put("hello"));
        QCOMPARE(must(must(openBlobs(folder.file("blobs"), {.readOnly = true}))->get(hash)),
                 std::string("hello"));
    }

    void put_leavesOnePrivateFileAndNothingElse()
    {
        const Folder folder;
        const auto store = must(FileBlobStore::open(folder.file("blobs")));
        const std::string hash = must(store->put("hello"));
        must(store->put("hello"));
        const auto files = filesBelow(folder.file("blobs"));
        QCOMPARE(files.size(), 1u);
        QVERIFY(files[0].parent_path().filename() == hash.substr(0, 2));
        QVERIFY(platform::isPrivate(files[0]));
    }

    void changedBytes_areNotGivenOut()
    {
        const Folder folder;
        const auto store = must(FileBlobStore::open(folder.file("blobs")));
        const std::string hash = must(store->put("hello"));
        must(platform::writeFileAtomically(filesBelow(folder.file("blobs")).at(0), "hullo"));
        QCOMPARE(failure(store->get(hash)), "DatabaseCorrupt");
    }

    void sealedFile_tellsNothingAndOpensOnlyInItsPlace()
    {
        const Folder folder;
        const auto store = must(
            FileBlobStore::open(folder.file("blobs"), std::make_shared<security::AesGcmSealer>(key('k'))));
        const std::string one = must(store->put("the first secret"));
        const auto first = filesBelow(folder.file("blobs")).at(0);
        const std::string sealed = must(platform::readFile(first, 1000));
        QVERIFY(sealed.find("secret") == std::string::npos);
        const std::string two = must(store->put("the other secret"));
        const auto place = folder.file("blobs") / two.substr(0, 2) / two.substr(2);
        must(platform::writeFileAtomically(place, sealed));
        QCOMPARE(failure(store->get(two)), "SecretUnavailable");
        const auto wrong = must(
            FileBlobStore::open(folder.file("blobs"), std::make_shared<security::AesGcmSealer>(key('x'))));
        QCOMPARE(failure(wrong->get(one)), "SecretUnavailable");
    }

    void tooLarge_isRefused()
    {
        const Folder folder;
        const auto store = must(FileBlobStore::open(folder.file("blobs")));
        QCOMPARE(failure(store->put(std::string((64u << 20) + 1, 'x'))), "TooLarge");
    }
};

ATALAYA_TEST(BlobStoreTest)
#include "blob_store_test.moc"
