#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace atalaya::security {

/// Keeps secrets: passwords of mailboxes, keys of databases. Names are plain words ("mailbox:<account id>",
/// "database").
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// Inserts or replaces; durable when it returns.
    virtual Result<void> put(std::string_view name, const SecretString& secret) = 0;
    /// Errors: NotFound.
    virtual Result<SecretString> get(std::string_view name) = 0;
    /// Nothing happens if it is not there.
    virtual Result<void> remove(std::string_view name) = 0;
    virtual Result<std::vector<std::string>> names() = 0;
};

/// The secret of that name; a new random key under it if there is none. For database keys.
Result<SecretString> getOrMakeKey(SecretStore& store, std::string_view name, Random& random);

/// One file, sealed with AES-256-GCM. The key is a file of its own beside it, readable by the owner only, or
/// made from a passphrase by scrypt. Survives moves of the folder; needs no desktop service.
class SealedFileSecretStore final : public SecretStore {
public:
    /// Makes the key file at first use. Errors: SecretUnavailable (the key does not fit, or others may read
    /// it), FileRead, FileWrite.
    static Result<std::unique_ptr<SealedFileSecretStore>> open(std::filesystem::path file,
                                                               std::filesystem::path keyFile, Random& random);
    /// Errors: SecretUnavailable (wrong passphrase), FileRead.
    static Result<std::unique_ptr<SealedFileSecretStore>>
    openWithPassphrase(std::filesystem::path file, const SecretString& passphrase, Random& random);

    /// With 32 bytes that are kept elsewhere. Errors: SecretUnavailable (not the key), FileRead, FileWrite.
    static Result<std::unique_ptr<SealedFileSecretStore>>
    openWithKey(std::filesystem::path file, const SecretString& key, Random& random);

    /// Whether a passphrase opens that file. Errors: FileRead.
    static Result<bool> hasPassphrase(const std::filesystem::path& file);
    /// What is in a key file. Errors: SecretUnavailable (others may read it), FileRead.
    static Result<SecretString> keyIn(const std::filesystem::path& keyFile);

    /// From now on that passphrase opens it, and nothing else. Errors: those of put; nothing changes then.
    Result<void> reseal(const SecretString& passphrase);

    Result<void> put(std::string_view name, const SecretString& secret) override;
    Result<SecretString> get(std::string_view name) override;
    Result<void> remove(std::string_view name) override;
    Result<std::vector<std::string>> names() override;

private:
    SealedFileSecretStore(std::filesystem::path file, SecretString key, std::string salt, Random& random);
    Result<void> load();
    Result<void> save();

    std::filesystem::path m_file;
    SecretString m_key;
    std::string m_salt; ///< of the passphrase; empty with a key file
    Random& m_random;
    std::map<std::string, SecretString, std::less<>> m_secrets;
};

/// In memory, for tests and the sandbox.
class MemorySecretStore final : public SecretStore {
public:
    Result<void> put(std::string_view name, const SecretString& secret) override;
    Result<SecretString> get(std::string_view name) override;
    Result<void> remove(std::string_view name) override;
    Result<std::vector<std::string>> names() override;

private:
    std::map<std::string, SecretString, std::less<>> m_secrets;
};

} // namespace atalaya::security
