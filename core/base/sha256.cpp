#include "core/base/sha256.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <array>
#include <openssl/evp.h>

namespace atalaya {

struct Sha256::State {
    struct Free {
        void operator()(EVP_MD_CTX* old) const noexcept { EVP_MD_CTX_free(old); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    const int begun = EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr);
    ATALAYA_ASSERT(begun == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    const int added = EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
    ATALAYA_ASSERT(added == 1);
}

std::string Sha256::hex()
{
    std::array<unsigned char, 32> digest{};
    unsigned int length = 0;
    const int ended = EVP_DigestFinal_ex(m_state->context.get(), digest.data(), &length);
    ATALAYA_ASSERT(ended == 1);
    return toHex({reinterpret_cast<const char*>(digest.data()), length});
}

} // namespace atalaya
