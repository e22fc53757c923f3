#include "core/domain/customer.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/domain/ticket.h"

#include <algorithm>

namespace atalaya::domain {
namespace {

Result<std::string> normalPhone(std::string_view value)
{
    std::string digits;
    for (const char c : value) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (std::string_view(" +-.()/").find(c) == std::string_view::npos)
            return Error{ErrorCode::InvalidField, "a phone number has only digits, +, spaces and ()-./"};
    }
    // E.164: at most 15 digits; without a country code nothing can be compared, so it has to be there.
    if (!value.starts_with('+') || digits.size() < 7 || digits.size() > 15)
        return Error{ErrorCode::InvalidField,
                     "a phone number starts with + and the country code, 7 to 15 digits"};
    return "+" + digits;
}

} // namespace

Result<std::string> normalIdentity(IdentityKind kind, std::string_view raw)
{
    const std::string_view value = trimmed(raw);
    if (value.empty() || value.size() > limits::kAddress)
        return Error{ErrorCode::InvalidField, "an identity has 1 to 320 characters"};
    switch (kind) {
    case IdentityKind::Phone:
    case IdentityKind::WhatsApp:
        return normalPhone(value);
    case IdentityKind::Handle:
        return asciiLower(value.starts_with('@') ? std::string(value) : "@" + std::string(value));
    case IdentityKind::Email:
        break;
    }
    const std::size_t at = value.rfind('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == value.size())
        return Error{ErrorCode::InvalidField, "an e-mail address has a name, an @ and a domain"};
    return asciiLower(value);
}

std::string primaryEmail(const Customer& customer)
{
    const auto found = std::ranges::find(customer.identities, IdentityKind::Email, &Identity::kind);
    return found == customer.identities.end() ? std::string() : found->value;
}

std::string snippetOf(std::string_view text)
{
    std::string line;
    for (const char c : truncatedUtf8(text, 480)) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!space)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return std::string(trimmed(truncatedUtf8(line, 160)));
}

} // namespace atalaya::domain
