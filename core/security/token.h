#pragma once

#include "core/base/random.h"
#include "core/base/secret.h"

namespace atalaya::security {

/// 256 random bits as 43 characters of base64url: what a device shows instead of a password.
SecretString makeToken(Random& random);

/// What is stored of a token: SHA-256, hex. A plain hash is enough for 256 random bits.
std::string hashToken(const SecretString& token);

} // namespace atalaya::security
