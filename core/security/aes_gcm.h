#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/blob_store.h"

#include <memory>

namespace atalaya::security {

inline constexpr std::size_t kKeyBytes = 32;

/// 32 random bytes.
SecretString makeKey(Random& random);

/// AES-256-GCM: nonce(12) | ciphertext | tag(16). `context` is authenticated, not hidden: a sealed text moved
/// to another place does not open there. Errors: InvalidArgument (key not 32 bytes), Internal.
Result<std::string> seal(const SecretString& key, std::string_view plain, std::string_view context,
                         Random& random);

/// Errors: SecretUnavailable (wrong key, wrong context or changed bytes), InvalidArgument.
Result<SecretString> open(const SecretString& key, std::string_view sealed, std::string_view context);

/// The same for storage, with nonces from the operating system's generator. May be used from several threads.
class AesGcmSealer final : public storage::Sealer {
public:
    explicit AesGcmSealer(SecretString key) : m_key(std::move(key)) { }
    Result<std::string> seal(std::string_view plain, std::string_view context) const override;
    Result<std::string> open(std::string_view sealed, std::string_view context) const override;

private:
    SecretString m_key;
};

/// Null without a key: what may be encrypted and is not.
std::shared_ptr<const storage::Sealer> sealerFor(const SecretString& key);

} // namespace atalaya::security
