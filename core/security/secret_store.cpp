#include "core/security/secret_store.h"

#include "core/base/platform/files.h"
#include "core/base/text.h"
#include "core/security/aes_gcm.h"
#include "core/security/password.h"

#include <array>
#include <system_error>

namespace atalaya::security {
namespace {

// The file: magic, one byte of salt length, salt, then the sealed list. The list: a line "name-hex
// secret-hex" each.
constexpr std::string_view kMagic = "ATALAYA-SECRETS-1\n";
constexpr std::size_t kMostBytes = 4u << 20;
constexpr std::size_t kSaltBytes = 16;

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

SecretString fromHex(std::string_view hex)
{
    std::string bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(digit(hex[i]) << 4 | digit(hex[i + 1]));
    SecretString secret(bytes);
    wipe(bytes.data(), bytes.size());
    return secret;
}

bool fileExists(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

Result<SecretString> readOrMakeKey(const std::filesystem::path& keyFile, bool mayMake, Random& random)
{
    if (!fileExists(keyFile)) {
        if (!mayMake) // a new key could not open what the lost one sealed
            return Error{ErrorCode::SecretUnavailable, "the key file is missing"};
        const SecretString key = makeKey(random);
        ATALAYA_CHECK(platform::writeFileAtomically(keyFile, key.reveal(), platform::FileAccess::Owner));
        return key;
    }
    return SealedFileSecretStore::keyIn(keyFile);
}

/// The salt at the head of an existing file. Empty for one with a key file.
Result<std::string> readSalt(std::string_view bytes)
{
    if (!bytes.starts_with(kMagic) || bytes.size() <= kMagic.size())
        return Error{ErrorCode::FileRead, "not a file of secrets"};
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(bytes[kMagic.size()]));
    if (bytes.size() < kMagic.size() + 1 + length)
        return Error{ErrorCode::FileRead, "the file of secrets is cut short"};
    return std::string(bytes.substr(kMagic.size() + 1, length));
}

} // namespace

Result<SecretString> getOrMakeKey(SecretStore& store, std::string_view name, Random& random)
{
    auto known = store.get(name);
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    SecretString key = makeKey(random);
    ATALAYA_CHECK(store.put(name, key));
    return key;
}

SealedFileSecretStore::SealedFileSecretStore(std::filesystem::path file, SecretString key, std::string salt,
                                             Random& random)
    : m_file(std::move(file))
    , m_key(std::move(key))
    , m_salt(std::move(salt))
    , m_random(random)
{
}

Result<std::unique_ptr<SealedFileSecretStore>>
SealedFileSecretStore::open(std::filesystem::path file, std::filesystem::path keyFile, Random& random)
{
    ATALAYA_TRY(key, readOrMakeKey(keyFile, !fileExists(file), random));
    std::unique_ptr<SealedFileSecretStore> store(
        new SealedFileSecretStore(std::move(file), std::move(key), std::string(), random));
    ATALAYA_CHECK(store->load());
    return store;
}

Result<std::unique_ptr<SealedFileSecretStore>>
SealedFileSecretStore::openWithPassphrase(std::filesystem::path file, const SecretString& passphrase,
                                          Random& random)
{
    if (passphrase.empty())
        return Error{ErrorCode::InvalidArgument, "a passphrase is not empty"};
    std::string salt(kSaltBytes, '\0');
    if (fileExists(file)) {
        ATALAYA_TRY(bytes, platform::readFile(file, kMostBytes));
        ATALAYA_TRY(stored, readSalt(bytes));
        if (stored.empty())
            return Error{ErrorCode::SecretUnavailable, "the file of secrets has a key file, no passphrase"};
        salt = stored;
    } else {
        random.fill({reinterpret_cast<std::uint8_t*>(salt.data()), salt.size()});
    }
    ATALAYA_TRY(key, scrypt(passphrase, salt, ScryptCost{}, kKeyBytes));
    std::unique_ptr<SealedFileSecretStore> store(
        new SealedFileSecretStore(std::move(file), std::move(key), std::move(salt), random));
    ATALAYA_CHECK(store->load());
    return store;
}

Result<std::unique_ptr<SealedFileSecretStore>>
SealedFileSecretStore::openWithKey(std::filesystem::path file, const SecretString& key, Random& random)
{
    if (key.size() != kKeyBytes)
        return Error{ErrorCode::SecretUnavailable, "the key has not 32 bytes"};
    std::unique_ptr<SealedFileSecretStore> store(
        new SealedFileSecretStore(std::move(file), key, std::string(), random));
    ATALAYA_CHECK(store->load());
    return store;
}

Result<bool> SealedFileSecretStore::hasPassphrase(const std::filesystem::path& file)
{
    ATALAYA_TRY(bytes, platform::readFile(file, kMostBytes));
    ATALAYA_TRY(salt, readSalt(bytes));
    return !salt.empty();
}

Result<SecretString> SealedFileSecretStore::keyIn(const std::filesystem::path& keyFile)
{
    if (!platform::isPrivate(keyFile))
        return Error{ErrorCode::SecretUnavailable,
                     "the key file can be read by others: take those rights away"};
    ATALAYA_TRY(bytes, platform::readFile(keyFile, 1024));
    const SecretString key(bytes);
    wipe(bytes.data(), bytes.size());
    if (key.size() != kKeyBytes)
        return Error{ErrorCode::SecretUnavailable, "the key file has not 32 bytes"};
    return key;
}

Result<void> SealedFileSecretStore::reseal(const SecretString& passphrase)
{
    if (passphrase.empty())
        return Error{ErrorCode::InvalidArgument, "a passphrase is not empty"};
    std::string salt(kSaltBytes, '\0');
    m_random.fill({reinterpret_cast<std::uint8_t*>(salt.data()), salt.size()});
    ATALAYA_TRY(key, scrypt(passphrase, salt, ScryptCost{}, kKeyBytes));
    std::swap(m_key, key);
    std::swap(m_salt, salt);
    auto saved = save();
    if (!saved) {
        std::swap(m_key, key);
        std::swap(m_salt, salt);
    }
    return saved;
}

Result<void> SealedFileSecretStore::load()
{
    if (!fileExists(m_file))
        return save(); // proves at once that it can be written
    ATALAYA_TRY(bytes, platform::readFile(m_file, kMostBytes));
    ATALAYA_TRY(salt, readSalt(bytes));
    const std::string_view sealed = std::string_view(bytes).substr(kMagic.size() + 1 + salt.size());
    ATALAYA_TRY(plain, security::open(m_key, sealed, kMagic));
    for (const std::string_view line : split(plain.reveal(), '\n')) {
        const std::size_t space = line.find(' ');
        if (space == std::string_view::npos)
            continue;
        m_secrets.insert_or_assign(std::string(fromHex(line.substr(0, space)).reveal()),
                                   fromHex(line.substr(space + 1)));
    }
    return {};
}

Result<void> SealedFileSecretStore::save()
{
    std::string list;
    for (const auto& [name, secret] : m_secrets) {
        std::string value = toHex(secret.reveal());
        list += toHex(name) + " " + value + "\n";
        wipe(value.data(), value.size());
    }
    auto sealed = security::seal(m_key, list, kMagic, m_random);
    wipe(list.data(), list.size());
    ATALAYA_CHECK(sealed);
    std::string head(kMagic);
    head += static_cast<char>(m_salt.size());
    return platform::writeFileAtomically(m_file, head + m_salt + *sealed, platform::FileAccess::Owner);
}

Result<void> SealedFileSecretStore::put(std::string_view name, const SecretString& secret)
{
    if (name.empty())
        return Error{ErrorCode::InvalidArgument, "a secret has a name"};
    auto before = m_secrets;
    m_secrets.insert_or_assign(std::string(name), secret);
    auto saved = save();
    if (!saved)
        m_secrets = std::move(before); // what is not on disk is not promised
    return saved;
}

Result<SecretString> SealedFileSecretStore::get(std::string_view name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return Error{ErrorCode::NotFound, "secret " + std::string(name)};
    return found->second;
}

Result<void> SealedFileSecretStore::remove(std::string_view name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return {};
    auto node = m_secrets.extract(found);
    auto saved = save();
    if (!saved)
        m_secrets.insert(std::move(node));
    return saved;
}

Result<std::vector<std::string>> SealedFileSecretStore::names()
{
    std::vector<std::string> all;
    for (const auto& [name, secret] : m_secrets)
        all.push_back(name);
    return all;
}

Result<void> MemorySecretStore::put(std::string_view name, const SecretString& secret)
{
    m_secrets.insert_or_assign(std::string(name), secret);
    return {};
}

Result<SecretString> MemorySecretStore::get(std::string_view name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return Error{ErrorCode::NotFound, "secret " + std::string(name)};
    return found->second;
}

Result<void> MemorySecretStore::remove(std::string_view name)
{
    const auto found = m_secrets.find(name);
    if (found != m_secrets.end())
        m_secrets.erase(found);
    return {};
}

Result<std::vector<std::string>> MemorySecretStore::names()
{
    std::vector<std::string> all;
    for (const auto& [name, secret] : m_secrets)
        all.push_back(name);
    return all;
}

} // namespace atalaya::security
