#pragma once

#include "core/security/key_store.h"
#include "core/security/secret_store.h"

namespace atalaya::security {

/// What opens the secrets of this installation.
enum class VaultKind { SystemKeyStore, Passphrase, KeyFile };

struct VaultState {
    VaultKind kind = VaultKind::KeyFile;
    bool locked = true; ///< nothing can be read
    bool needsPassphrase = false; ///< there is no key store and nobody has chosen a passphrase so far
};

struct VaultPlaces {
    std::filesystem::path file; ///< the sealed secrets
    std::filesystem::path keyFile;
    bool keyFileAllowed = false; ///< for servers and tests: whoever has the folder has all of it
};

/// The secrets of this installation in one sealed file. Its key is in the system's key store, or is made from
/// a passphrase, or (only if that is asked for) lies in a file beside it. While it is locked all of it
/// answers DeviceLocked. One thread.
class Vault final : public SecretStore {
public:
    /// `keys` may be null: no key store. It and `random` outlive the vault.
    Vault(VaultPlaces places, KeyStore* keys, Random& random);

    /// Opens what opens without a person. Not an error: it is locked then, see state(). A key file of former
    /// times moves into the key store. Errors: SecretUnavailable (the key store did not give the key),
    /// FileRead, FileWrite. May wait, see KeyStore.
    Result<void> open();
    VaultState state() const;

    /// With a key store: asks it again. Errors: SecretUnavailable (the passphrase is wrong).
    Result<void> unlock(const SecretString& passphrase);
    /// Seals the secrets with a passphrase from now on. `old` is looked at if there is a passphrase already.
    /// Errors: SecretUnavailable, InvalidArgument (shorter than kLeastPassphrase letters), DeviceLocked.
    Result<void> setPassphrase(const SecretString& old, const SecretString& fresh);

    Result<void> put(std::string_view name, const SecretString& secret) override;
    Result<SecretString> get(std::string_view name) override;
    Result<void> remove(std::string_view name) override;
    Result<std::vector<std::string>> names() override;

    static constexpr std::size_t kLeastPassphrase = 10;

private:
    Result<void> openWithFile();
    Result<void> openWithStore();
    Result<void> openNew();
    Result<void> moveKeyFile();
    bool exists(const std::filesystem::path& path) const;

    VaultPlaces m_places;
    KeyStore* m_keys;
    Random& m_random;
    VaultKind m_kind = VaultKind::KeyFile;
    bool m_needsPassphrase = false;
    std::unique_ptr<SealedFileSecretStore> m_store; ///< null while it is locked
};

} // namespace atalaya::security
