#include "core/security/token.h"

#include "core/base/text.h"

#include <array>

namespace atalaya::security {

SecretString makeToken(Random& random)
{
    std::array<std::uint8_t, 32> bytes{};
    random.fill(bytes);
    std::string text = base64Encode({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    for (char& c : text) {
        if (c == '+')
            c = '-';
        else if (c == '/')
            c = '_';
    }
    SecretString token(std::string_view(text).substr(0, text.find('=')));
    wipe(bytes.data(), bytes.size());
    wipe(text.data(), text.size());
    return token;
}

std::string hashToken(const SecretString& token)
{
    return sha256Hex(token.reveal());
}

} // namespace atalaya::security
