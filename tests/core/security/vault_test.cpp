#include "core/base/platform/files.h"
#include "core/security/vault.h"
#include "tests/support/test.h"

#include <QTemporaryDir>
#include <filesystem>

using namespace atalaya;
using namespace atalaya::security;

namespace {

namespace fs = std::filesystem;

/// A key store that can be broken in every way it can break.
class FakeKeyStore final : public KeyStore {
public:
    Result<SecretString> read() override
    {
        ++reads;
        if (refuses != ErrorCode::Internal)
            return Error{refuses, "refused"};
        if (!key)
            return Error{ErrorCode::NotFound, ""};
        return forgets ? SecretString(std::string(32, 'x')) : *key;
    }
    Result<void> write(const SecretString& fresh) override
    {
        if (refuses != ErrorCode::Internal)
            return Error{refuses, "refused"};
        key = fresh;
        return {};
    }
    Result<void> remove() override
    {
        key.reset();
        return {};
    }

    std::optional<SecretString> key;
    ErrorCode refuses = ErrorCode::Internal; ///< Internal: it does not
    bool forgets = false; ///< gives something else back
    int reads = 0;
};

/// A folder of an installation, and the vault over it.
class Installation {
public:
    fs::path file(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
    bool has(const char* name) const { return fs::exists(file(name)); }
    std::unique_ptr<Vault> vault(KeyStore* keys, bool keyFileAllowed = false)
    {
        return std::make_unique<Vault>(VaultPlaces{file("secrets"), file("secrets.key"), keyFileAllowed},
                                       keys, m_random);
    }
    /// As former versions made it.
    void makeWithKeyFile()
    {
        auto store = SealedFileSecretStore::open(file("secrets"), file("secrets.key"), m_random);
        QVERIFY(store && (*store)->put("desk:1", SecretString("treasure")));
    }

private:
    QTemporaryDir m_folder;
    SeededRandom m_random{11};
};

template <typename Value> QByteArray failure(const Result<Value>& result)
{
    const std::string_view name = result ? "none" : errorName(result.error().code);
    return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

std::string treasureIn(Vault& vault)
{
    const auto secret = vault.get("desk:1");
    return secret ? std::string(secret->reveal()) : std::string(errorName(secret.error().code));
}

const SecretString kPassphrase("correct horse battery");

} // namespace

class VaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newInstallation_usesTheKeyStore()
    {
        Installation at;
        FakeKeyStore keys;
        {
            const auto vault = at.vault(&keys);
            QVERIFY(vault->open());
            QVERIFY(vault->state().kind == VaultKind::SystemKeyStore && !vault->state().locked);
            QVERIFY(vault->put("desk:1", SecretString("treasure")));
        }
        QVERIFY2(!at.has("secrets.key"), "no key lies beside what it opens");
        const auto again = at.vault(&keys);
        QVERIFY(again->open());
        QCOMPARE(treasureIn(*again), std::string("treasure"));
    }

    void keyFile_movesIntoTheKeyStore()
    {
        Installation at;
        at.makeWithKeyFile();
        FakeKeyStore keys;
        const auto vault = at.vault(&keys);
        QVERIFY(vault->open());
        QVERIFY(vault->state().kind == VaultKind::SystemKeyStore);
        QVERIFY(!at.has("secrets.key"));
        QCOMPARE(treasureIn(*vault), std::string("treasure"));
    }

    void keyStoreThatForgets_leavesTheKeyFile()
    {
        Installation at;
        at.makeWithKeyFile();
        FakeKeyStore keys;
        keys.forgets = true;
        const auto vault = at.vault(&keys);
        QCOMPARE(failure(vault->open()), "SecretUnavailable");
        QVERIFY2(at.has("secrets.key"), "nothing is lost");
        keys.forgets = false;
        QVERIFY(at.vault(&keys)->open());
    }

    void noKeyStore_asksForAPassphraseAndNeverUsesAFileSilently()
    {
        Installation at;
        const auto vault = at.vault(nullptr);
        QVERIFY(vault->open());
        QVERIFY(vault->state().locked && vault->state().needsPassphrase);
        QCOMPARE(treasureIn(*vault), std::string("DeviceLocked"));
        QVERIFY(!at.has("secrets") && !at.has("secrets.key"));
        QCOMPARE(failure(vault->setPassphrase({}, SecretString("short"))), "InvalidArgument");
        QVERIFY(vault->setPassphrase({}, kPassphrase));
        QVERIFY(vault->put("desk:1", SecretString("treasure")));
        QVERIFY(!at.has("secrets.key"));

        const auto again = at.vault(nullptr);
        QVERIFY(again->open());
        QVERIFY(again->state().locked && !again->state().needsPassphrase);
        QCOMPARE(failure(again->unlock(SecretString("a wrong passphrase"))), "SecretUnavailable");
        QVERIFY(again->unlock(kPassphrase));
        QCOMPARE(treasureIn(*again), std::string("treasure"));
    }

    void keyFileWithoutKeyStore_isReplacedByThePassphrase()
    {
        Installation at;
        at.makeWithKeyFile();
        const auto vault = at.vault(nullptr);
        QVERIFY(vault->open());
        QVERIFY(vault->state().locked && vault->state().needsPassphrase);
        QVERIFY(vault->setPassphrase({}, kPassphrase));
        QCOMPARE(treasureIn(*vault), std::string("treasure"));
        QVERIFY(!at.has("secrets.key"));
    }

    void keyFileWhereItIsAllowed_opensWithoutAnybody()
    {
        Installation at;
        FakeKeyStore keys;
        const auto vault = at.vault(&keys, true);
        QVERIFY(vault->open());
        QVERIFY(vault->state().kind == VaultKind::KeyFile && !vault->state().locked);
        QVERIFY(at.has("secrets.key"));
        QCOMPARE(keys.reads, 0);
    }

    void lockedKeyStore_isNotAReasonForANewKey()
    {
        Installation at;
        FakeKeyStore keys;
        const auto first = at.vault(&keys);
        QVERIFY(first->open());
        QVERIFY(first->put("desk:1", SecretString("treasure")));
        keys.refuses = ErrorCode::SecretUnavailable;
        const auto vault = at.vault(&keys);
        QCOMPARE(failure(vault->open()), "SecretUnavailable");
        QVERIFY(vault->state().locked && !vault->state().needsPassphrase);
        QCOMPARE(failure(vault->unlock({})), "SecretUnavailable");
        keys.refuses = ErrorCode::Internal;
        QVERIFY(vault->unlock({}));
        QCOMPARE(treasureIn(*vault), std::string("treasure"));
    }

    void passphrase_isChangedOnlyByWhoKnowsIt()
    {
        Installation at;
        const auto vault = at.vault(nullptr);
        QVERIFY(vault->open());
        QVERIFY(vault->setPassphrase({}, kPassphrase));
        const SecretString fresh("another long passphrase");
        QCOMPARE(failure(vault->setPassphrase({}, fresh)), "InvalidArgument");
        QCOMPARE(failure(vault->setPassphrase(SecretString("not the old one"), fresh)), "SecretUnavailable");
        QVERIFY(vault->setPassphrase(kPassphrase, fresh));
        const auto again = at.vault(nullptr);
        QVERIFY(again->open());
        QCOMPARE(failure(again->unlock(kPassphrase)), "SecretUnavailable");
        QVERIFY(again->unlock(fresh));
    }

    void passphraseInsteadOfTheKeyStore_removesItsKey()
    {
        Installation at;
        FakeKeyStore keys;
        const auto vault = at.vault(&keys);
        QVERIFY(vault->open());
        QVERIFY(vault->setPassphrase({}, kPassphrase));
        QVERIFY(!keys.key);
        const auto again = at.vault(&keys);
        QVERIFY(again->open());
        QVERIFY(again->state().kind == VaultKind::Passphrase && again->state().locked);
        QVERIFY(again->unlock(kPassphrase));
    }
};

ATALAYA_TEST(VaultTest)
#include "vault_test.moc"
