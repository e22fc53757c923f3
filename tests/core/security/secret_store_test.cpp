#include "core/base/platform/files.h"
#include "core/security/aes_gcm.h"
#include "core/security/secret_store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace atalaya;
using namespace atalaya::security;

namespace {

using Store = std::unique_ptr<SealedFileSecretStore>;

class Folder {
public:
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    Result<Store> open() const { return SealedFileSecretStore::open(file("secrets"), file("key"), m_random); }
    Result<Store> openWith(const char* passphrase) const
    {
        return SealedFileSecretStore::openWithPassphrase(file("secrets"), SecretString(passphrase), m_random);
    }

private:
    QTemporaryDir m_folder;
    mutable SeededRandom m_random{3};
};

template <typename Value> QByteArray failure(const Result<Value>& result)
{
    const std::string_view name = result ? "none" : errorName(result.error().code);
    return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

class SecretStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secrets_areThereAfterReopening()
    {
        const Folder folder;
        const std::string bytes("binary \0\n secret", 16);
        {
            const auto store = folder.open();
            QVERIFY(store.hasValue());
            QCOMPARE(failure((*store)->put("mailbox:1", SecretString("hunter2"))), "none");
            QCOMPARE(failure((*store)->put("data base", SecretString(bytes))), "none");
            QCOMPARE(failure((*store)->put("gone", SecretString("x"))), "none");
            QCOMPARE(failure((*store)->remove("gone")), "none");
            QCOMPARE(failure((*store)->remove("gone")), "none");
        }
        const auto store = folder.open();
        QVERIFY(store.hasValue());
        QVERIFY((*store)->get("mailbox:1")->reveal() == "hunter2");
        QVERIFY((*store)->get("data base")->reveal() == bytes);
        QCOMPARE(failure((*store)->get("gone")), "NotFound");
        QCOMPARE((*store)->names()->size(), 2u);
    }

    void files_arePrivateAndTellNothing()
    {
        const Folder folder;
        const auto store = folder.open();
        QCOMPARE(failure((*store)->put("mailbox", SecretString("hunter2"))), "none");
        for (const char* name : {"secrets", "key"}) {
            QVERIFY(platform::isPrivate(folder.file(name)));
            const auto bytes = platform::readFile(folder.file(name), 10000);
            QVERIFY(bytes->find("hunter2") == std::string::npos);
            QVERIFY(bytes->find("68756e74657232") == std::string::npos); // its hex
            QVERIFY(bytes->find("mailbox") == std::string::npos);
        }
    }

    void changedLostOrSharedKey_isRefused()
    {
        const Folder folder;
        QVERIFY(folder.open().hasValue());
        const std::string key = *platform::readFile(folder.file("key"), 100);
        QCOMPARE(failure(platform::writeFileAtomically(folder.file("key"), std::string(32, 'x'))), "none");
        QCOMPARE(failure(folder.open()), "SecretUnavailable");
        QCOMPARE(failure(platform::writeFileAtomically(folder.file("key"), "short")), "none");
        QCOMPARE(failure(folder.open()), "SecretUnavailable");
        std::filesystem::remove(folder.file("key"));
        QCOMPARE(failure(folder.open()), "SecretUnavailable");
        QVERIFY(!std::filesystem::exists(folder.file("key")));
#ifndef _WIN32
        QCOMPARE(
            failure(platform::writeFileAtomically(folder.file("key"), key, platform::FileAccess::Everybody)),
            "none");
        QCOMPARE(failure(folder.open()), "SecretUnavailable");
#endif
        QCOMPARE(failure(platform::writeFileAtomically(folder.file("key"), key)), "none");
        QVERIFY(folder.open().hasValue());
    }

    void changedFile_isRefused()
    {
        const Folder folder;
        QVERIFY(folder.open().hasValue());
        std::string bytes = *platform::readFile(folder.file("secrets"), 10000);
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        QCOMPARE(failure(platform::writeFileAtomically(folder.file("secrets"), bytes)), "none");
        QCOMPARE(failure(folder.open()), "SecretUnavailable");
        QCOMPARE(failure(platform::writeFileAtomically(folder.file("secrets"), "nonsense")), "none");
        QCOMPARE(failure(folder.open()), "FileRead");
    }

    void passphrase_opensAndOthersDoNot()
    {
        const Folder folder;
        {
            const auto store = folder.openWith("blue whale");
            QVERIFY(store.hasValue());
            QCOMPARE(failure((*store)->put("a", SecretString("b"))), "none");
        }
        QCOMPARE(failure(folder.openWith("blue whales")), "SecretUnavailable");
        QCOMPARE(failure(folder.openWith("")), "InvalidArgument");
        QVERIFY((*folder.openWith("blue whale"))->get("a")->reveal() == "b");
    }

    void key_isMadeOnceAndKept()
    {
        MemorySecretStore store;
        SeededRandom random(5);
        const auto first = getOrMakeKey(store, "database", random);
        QCOMPARE(first->size(), kKeyBytes);
        QVERIFY(*getOrMakeKey(store, "database", random) == *first);
        QVERIFY(!(*getOrMakeKey(store, "other", random) == *first));
    }

    void seal_opensWithTheSameKeyAndContextOnly()
    {
        SeededRandom random(5);
        const SecretString key = makeKey(random);
        const std::string sealed = *seal(key, "plain text", "row 1", random);
        QCOMPARE(sealed.size(), std::size_t(12 + 10 + 16));
        QVERIFY(open(key, sealed, "row 1")->reveal() == "plain text");
        QCOMPARE(failure(open(key, sealed, "row 2")), "SecretUnavailable");
        QCOMPARE(failure(open(makeKey(random), sealed, "row 1")), "SecretUnavailable");
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            std::string changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 0x40);
            QCOMPARE(failure(open(key, changed, "row 1")), "SecretUnavailable");
        }
        QCOMPARE(failure(open(key, "short", "")), "SecretUnavailable");
        QCOMPARE(failure(open(SecretString("short"), sealed, "row 1")), "InvalidArgument");
        QVERIFY(open(key, *seal(key, "", "", random), "")->empty());
        QVERIFY(*seal(key, "same", "", random) != *seal(key, "same", "", random)); // a new nonce each time
    }
};

ATALAYA_TEST(SecretStoreTest)
#include "secret_store_test.moc"
