#include "core/base/secret.h"

#include <openssl/crypto.h>
#include <utility>

namespace atalaya {

void wipe(void* memory, std::size_t bytes) noexcept
{
    if (bytes > 0)
        OPENSSL_cleanse(memory, bytes);
}

bool equalsInConstantTime(std::string_view a, std::string_view b) noexcept
{
    return a.size() == b.size() && (a.empty() || CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0);
}

SecretString::SecretString(SecretString&& other) noexcept : m_value(std::move(other.m_value))
{
    other.clear(); // a short text is copied by a move
}

SecretString& SecretString::operator=(const SecretString& other)
{
    if (this != &other) {
        clear();
        m_value = other.m_value;
    }
    return *this;
}

SecretString& SecretString::operator=(SecretString&& other) noexcept
{
    if (this != &other) {
        clear();
        m_value = std::move(other.m_value);
        other.clear();
    }
    return *this;
}

void SecretString::clear() noexcept
{
    // Up to the capacity: a shorter text may stand where a longer one was.
    m_value.resize(m_value.capacity());
    wipe(m_value.data(), m_value.size());
    m_value.clear();
}

} // namespace atalaya
