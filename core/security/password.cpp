#include "core/security/password.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <openssl/evp.h>
#include <optional>

namespace atalaya::security {
namespace {

constexpr ScryptCost kToday;
constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kHashBytes = 32;
constexpr std::size_t kPasswordBytes = 1024;
constexpr int kMaxLogN = 20;

bool inBounds(ScryptCost cost)
{
    return cost.logN >= 1 && cost.logN <= kMaxLogN && cost.r >= 1 && cost.r <= 32 && cost.p >= 1
        && cost.p <= 16;
}

/// A stored text, taken apart.
struct Encoded {
    ScryptCost cost;
    std::string salt;
    std::string hash;
};

std::optional<int> number(std::string_view text, std::string_view name)
{
    if (!text.starts_with(name))
        return std::nullopt;
    text.remove_prefix(name.size());
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Encoded> parse(std::string_view encoded)
{
    const auto parts = split(encoded, '$');
    if (parts.size() != 5 || !parts[0].empty() || parts[1] != "scrypt")
        return std::nullopt;
    const auto costs = split(parts[2], ',');
    if (costs.size() != 3)
        return std::nullopt;
    const auto logN = number(costs[0], "ln=");
    const auto r = number(costs[1], "r=");
    const auto p = number(costs[2], "p=");
    bool saltOk = false;
    bool hashOk = false;
    Encoded out;
    out.salt = base64Decode(parts[3], saltOk);
    out.hash = base64Decode(parts[4], hashOk);
    if (!logN || !r || !p || !saltOk || !hashOk || out.salt.empty() || out.hash.size() != kHashBytes)
        return std::nullopt;
    out.cost = {*logN, *r, *p};
    return inBounds(out.cost) ? std::optional<Encoded>(out) : std::nullopt;
}

} // namespace

Result<SecretString> scrypt(const SecretString& password, std::string_view salt, ScryptCost cost,
                            std::size_t bytes)
{
    if (!inBounds(cost) || bytes == 0 || bytes > 1024)
        return Error{ErrorCode::InvalidArgument, "cost of scrypt"};
    const std::uint64_t n = std::uint64_t(1) << cost.logN;
    const auto r = static_cast<std::uint64_t>(cost.r);
    const auto p = static_cast<std::uint64_t>(cost.p);
    const std::uint64_t memory = 128 * r * (n + p + 2) + (1u << 20);
    std::string out(bytes, '\0');
    const std::string_view text = password.reveal();
    const char* pointer =
        text.empty() ? "" : text.data(); // OpenSSL takes a null pointer for a question about limits
    const int ok =
        EVP_PBE_scrypt(pointer, text.size(), reinterpret_cast<const unsigned char*>(salt.data()), salt.size(),
                       n, r, p, memory, reinterpret_cast<unsigned char*>(out.data()), out.size());
    if (ok != 1)
        return Error{ErrorCode::Internal, "scrypt failed"};
    SecretString secret(out);
    wipe(out.data(), out.size());
    return secret;
}

Result<std::string> hashPassword(const SecretString& password, Random& random)
{
    if (password.empty())
        return Error{ErrorCode::InvalidArgument, "a password is not empty"};
    if (password.size() > kPasswordBytes)
        return Error{ErrorCode::TooLarge, "a password has at most 1024 bytes"};
    std::array<std::uint8_t, kSaltBytes> bytes{};
    random.fill(bytes);
    const std::string salt(bytes.begin(), bytes.end());
    ATALAYA_TRY(hash, scrypt(password, salt, kToday, kHashBytes));
    return "$scrypt$ln=" + std::to_string(kToday.logN) + ",r=" + std::to_string(kToday.r)
        + ",p=" + std::to_string(kToday.p) + "$" + base64Encode(salt) + "$" + base64Encode(hash.reveal());
}

Result<bool> verifyPassword(const SecretString& password, std::string_view encoded)
{
    const auto stored = parse(encoded);
    if (!stored)
        return Error{ErrorCode::InvalidField, "not a password hash"};
    if (password.size() > kPasswordBytes)
        return false;
    ATALAYA_TRY(hash, scrypt(password, stored->salt, stored->cost, kHashBytes));
    return equalsInConstantTime(hash.reveal(), stored->hash);
}

bool needsRehash(std::string_view encoded)
{
    const auto stored = parse(encoded);
    return !stored || stored->cost.logN < kToday.logN || stored->cost.r < kToday.r
        || stored->cost.p < kToday.p;
}

} // namespace atalaya::security
