#include "core/base/text.h"
#include "core/security/aes_gcm.h"
#include "core/storage/blob_store.h"
#include "tests/core/storage/fixtures.h"

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
