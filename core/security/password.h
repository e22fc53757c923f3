#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace atalaya::security {

/// scrypt (RFC 7914) of the password with a new salt, as text with its parameters:
/// "$scrypt$ln=15,r=8,p=1$<salt>$<hash>". Takes about 0.1 s and 32 MB. Errors: TooLarge, InvalidArgument
/// (empty), Internal.
Result<std::string> hashPassword(const SecretString& password, Random& random);

/// True if the password fits. Works with the parameters in the text, up to N = 2^20. Errors: InvalidField
/// (not such a text).
Result<bool> verifyPassword(const SecretString& password, std::string_view encoded);

/// True if the text was made with weaker parameters than today's: hash anew after the next sign-in.
bool needsRehash(std::string_view encoded);

/// What scrypt needs: N = 2^logN.
struct ScryptCost {
    int logN = 15;
    int r = 8;
    int p = 1;

    friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

/// The function itself. Errors: InvalidArgument (cost out of bounds).
Result<SecretString> scrypt(const SecretString& password, std::string_view salt, ScryptCost cost,
                            std::size_t bytes);

} // namespace atalaya::security
