#include "core/security/aes_gcm.h"

#include <array>
#include <memory>
#include <openssl/evp.h>

namespace atalaya::security {
namespace {

constexpr std::size_t kNonceBytes = 12;
constexpr std::size_t kTagBytes = 16;
constexpr std::size_t kMostBytes = std::size_t(1) << 30; // OpenSSL counts in int

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytesOf(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

Error internal()
{
    return Error{ErrorCode::Internal, "AES-GCM failed"};
}

Result<void> checkSizes(const SecretString& key, std::size_t bytes)
{
    if (key.size() != kKeyBytes)
        return Error{ErrorCode::InvalidArgument, "a key has 32 bytes"};
    if (bytes > kMostBytes)
        return Error{ErrorCode::TooLarge, "too many bytes to seal at once"};
    return {};
}

} // namespace

SecretString makeKey(Random& random)
{
    std::array<std::uint8_t, kKeyBytes> bytes{};
    random.fill(bytes);
    SecretString key(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    wipe(bytes.data(), bytes.size());
    return key;
}

Result<std::string> seal(const SecretString& key, std::string_view plain, std::string_view context,
                         Random& random)
{
    ATALAYA_CHECK(checkSizes(key, plain.size() + context.size()));
    std::string out(kNonceBytes + plain.size() + kTagBytes, '\0');
    random.fill({bytesOf(out), kNonceBytes});
    const Context cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    unsigned char* text = bytesOf(out) + kNonceBytes;
    int written = 0;
    int ignored = 0;
    const bool ok = cipher
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.reveal()), bytesOf(out))
            == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &ignored, bytesOf(context), int(context.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), text, &written, bytesOf(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), text + written, &ignored) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(kTagBytes), text + plain.size()) == 1;
    if (!ok)
        return internal();
    return out;
}

Result<SecretString> open(const SecretString& key, std::string_view sealed, std::string_view context)
{
    ATALAYA_CHECK(checkSizes(key, sealed.size() + context.size()));
    if (sealed.size() < kNonceBytes + kTagBytes)
        return Error{ErrorCode::SecretUnavailable, "sealed bytes are too short"};
    const std::string_view text = sealed.substr(kNonceBytes, sealed.size() - kNonceBytes - kTagBytes);
    std::string tag(sealed.substr(sealed.size() - kTagBytes));
    std::string out(text.size(), '\0');
    const Context cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    int ignored = 0;
    const bool ready = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.reveal()),
                              bytesOf(sealed))
            == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &ignored, bytesOf(context), int(context.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), bytesOf(out), &written, bytesOf(text), int(text.size())) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(kTagBytes), tag.data()) == 1;
    const bool genuine = ready && EVP_DecryptFinal_ex(cipher.get(), bytesOf(out) + written, &ignored) == 1;
    const SecretString plain(out);
    wipe(out.data(), out.size());
    if (!ready)
        return internal();
    if (!genuine)
        return Error{ErrorCode::SecretUnavailable, "sealed bytes do not open with this key"};
    return plain;
}

Result<std::string> AesGcmSealer::seal(std::string_view plain, std::string_view context) const
{
    SystemRandom random;
    return security::seal(m_key, plain, context, random);
}

Result<std::string> AesGcmSealer::open(std::string_view sealed, std::string_view context) const
{
    ATALAYA_TRY(plain, security::open(m_key, sealed, context));
    return std::string(plain.reveal());
}

std::shared_ptr<const storage::Sealer> sealerFor(const SecretString& key)
{
    return key.empty() ? nullptr : std::make_shared<AesGcmSealer>(key);
}

} // namespace atalaya::security
