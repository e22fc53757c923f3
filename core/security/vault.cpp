#include "core/security/vault.h"

#include "core/base/log.h"
#include "core/security/aes_gcm.h"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <system_error>

namespace atalaya::security {
namespace {

std::size_t lettersIn(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

Vault::Vault(VaultPlaces places, KeyStore* keys, Random& random)
    : m_places(std::move(places))
    , m_keys(keys)
    , m_random(random)
{
}

bool Vault::exists(const std::filesystem::path& path) const
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

VaultState Vault::state() const
{
    return {m_kind, m_store == nullptr, m_needsPassphrase};
}

Result<void> Vault::open()
{
    if (m_store)
        return {};
    if (exists(m_places.file)) {
        ATALAYA_TRY(passphrase, SealedFileSecretStore::hasPassphrase(m_places.file));
        if (passphrase) {
            m_kind = VaultKind::Passphrase;
            return {}; // a person opens it
        }
        return exists(m_places.keyFile) ? openWithFile() : openWithStore();
    }
    return openNew();
}

Result<void> Vault::openWithFile()
{
    m_kind = VaultKind::KeyFile;
    ATALAYA_TRY(store, SealedFileSecretStore::open(m_places.file, m_places.keyFile, m_random));
    if (m_places.keyFileAllowed) {
        m_store = std::move(store);
        return {};
    }
    // An installation from before there was a choice, or one that was interrupted while it moved.
    if (auto moved = m_keys ? moveKeyFile() : Error{ErrorCode::Unsupported, "no key store"}; !moved) {
        if (moved.error().code != ErrorCode::Unsupported)
            return moved;
        // Readable without a person, until one has chosen a passphrase.
        m_needsPassphrase = true;
        return {};
    }
    m_kind = VaultKind::SystemKeyStore;
    m_store = std::move(store);
    return {};
}

Result<void> Vault::moveKeyFile()
{
    ATALAYA_TRY(key, SealedFileSecretStore::keyIn(m_places.keyFile));
    ATALAYA_CHECK(m_keys->write(key));
    ATALAYA_TRY(stored, m_keys->read());
    if (!(stored == key))
        return Error{ErrorCode::SecretUnavailable, "the key store gave back another key"};
    std::error_code failed;
    std::filesystem::remove(m_places.keyFile, failed);
    if (failed)
        return Error{ErrorCode::FileWrite, m_places.keyFile.string() + ": " + failed.message()};
    return {};
}

Result<void> Vault::openWithStore()
{
    m_kind = VaultKind::SystemKeyStore;
    if (!m_keys)
        return Error{ErrorCode::SecretUnavailable, "the key of this installation is missing"};
    auto key = m_keys->read();
    if (!key)
        return Error{ErrorCode::SecretUnavailable, key.error().detail};
    ATALAYA_TRY(store, SealedFileSecretStore::openWithKey(m_places.file, *key, m_random));
    m_store = std::move(store);
    return {};
}

Result<void> Vault::openNew()
{
    if (m_places.keyFileAllowed)
        return openWithFile();
    if (m_keys) {
        // The key first: a file that nothing opens would be worse than a key that opens nothing.
        const SecretString key = makeKey(m_random);
        auto kept = m_keys->write(key);
        if (kept) {
            auto stored = m_keys->read();
            if (stored && *stored == key) {
                m_kind = VaultKind::SystemKeyStore;
                ATALAYA_TRY(store, SealedFileSecretStore::openWithKey(m_places.file, key, m_random));
                m_store = std::move(store);
                return {};
            }
        } else {
            log::program().warn("the key store cannot be used: {}", kept.error().str());
        }
    }
    m_kind = VaultKind::Passphrase;
    m_needsPassphrase = true;
    return {};
}

Result<void> Vault::unlock(const SecretString& passphrase)
{
    if (m_store)
        return {};
    if (m_kind == VaultKind::SystemKeyStore)
        return openWithStore();
    if (m_needsPassphrase)
        return Error{ErrorCode::SecretUnavailable, "no passphrase was chosen so far"};
    ATALAYA_TRY(store, SealedFileSecretStore::openWithPassphrase(m_places.file, passphrase, m_random));
    m_store = std::move(store);
    return {};
}

Result<void> Vault::setPassphrase(const SecretString& old, const SecretString& fresh)
{
    if (lettersIn(fresh.reveal()) < kLeastPassphrase)
        return Error{ErrorCode::InvalidArgument, "a passphrase has at least 10 letters"};
    std::unique_ptr<SealedFileSecretStore> store;
    if (m_needsPassphrase) {
        const bool known = exists(m_places.file); // sealed with a key file until now
        ATALAYA_TRY(made,
                    known ? SealedFileSecretStore::open(m_places.file, m_places.keyFile, m_random)
                          : SealedFileSecretStore::openWithPassphrase(m_places.file, fresh, m_random));
        store = std::move(made);
    } else if (!m_store) {
        return Error{ErrorCode::DeviceLocked, "unlock it first"};
    } else if (m_kind == VaultKind::Passphrase) {
        // Whoever finds the desk open must not be able to lock its owner out.
        ATALAYA_CHECK(SealedFileSecretStore::openWithPassphrase(m_places.file, old, m_random));
    }
    SealedFileSecretStore& target = store ? *store : *m_store;
    ATALAYA_CHECK(target.reseal(fresh));
    if (store)
        m_store = std::move(store);
    m_kind = VaultKind::Passphrase;
    m_needsPassphrase = false;
    // What opened it before opens nothing any more; it is cleared away all the same.
    std::error_code ignored;
    std::filesystem::remove(m_places.keyFile, ignored);
    if (m_keys)
        if (auto removed = m_keys->remove(); !removed && removed.error().code != ErrorCode::Unsupported)
            log::program().warn("the old key stays in the key store: {}", removed.error().str());
    return {};
}

Result<void> Vault::put(std::string_view name, const SecretString& secret)
{
    return m_store ? m_store->put(name, secret) : Error{ErrorCode::DeviceLocked, ""};
}

Result<SecretString> Vault::get(std::string_view name)
{
    return m_store ? m_store->get(name) : Error{ErrorCode::DeviceLocked, ""};
}

Result<void> Vault::remove(std::string_view name)
{
    return m_store ? m_store->remove(name) : Error{ErrorCode::DeviceLocked, ""};
}

Result<std::vector<std::string>> Vault::names()
{
    if (!m_store)
        return Error{ErrorCode::DeviceLocked, ""};
    return m_store->names();
}

} // namespace atalaya::security
