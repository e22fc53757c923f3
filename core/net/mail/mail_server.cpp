#include "core/net/mail/mail_server.h"


#include <algorithm>

namespace atalaya::net {
namespace {

/// True for what may stand as host in a URL: names and addresses, nothing that could end the host there.
bool looksLikeHost(std::string_view host)
{
    if (host.empty() || host.size() > 255)
        return false;
    return std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
            || c == '-' || c == '_' || c == ':';
    });
}

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text,
                               [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

} // namespace

Result<MailSecurity> mailSecurityFromWord(std::string_view word)
{
    if (word == "none")
        return MailSecurity::None;
    if (word == "starttls")
        return MailSecurity::StartTls;
    if (word == "tls")
        return MailSecurity::Tls;
    return Error{ErrorCode::InvalidField, "mail security is none, starttls or tls, not " + std::string(word)};
}

std::string_view mailSecurityWord(MailSecurity security) noexcept
{
    switch (security) {
    case MailSecurity::None:
        return "none";
    case MailSecurity::StartTls:
        return "starttls";
    case MailSecurity::Tls:
        break;
    }
    return "tls";
}

Result<void> checkMailServer(const MailServer& server)
{
    if (!looksLikeHost(server.host) || server.port == 0)
        return Error{ErrorCode::InvalidArgument,
                     "not a mail server: " + server.host + ":" + std::to_string(server.port)};
    if (server.security == MailSecurity::None
        && !(server.allowPlainOnLoopback && isLoopbackHost(server.host)))
        return Error{ErrorCode::InvalidArgument,
                     "a connection without TLS is only allowed to this machine: " + server.host};
    if (server.trustAnyOnLoopback && !isLoopbackHost(server.host))
        return Error{ErrorCode::InvalidArgument, "certificates are always checked: " + server.host};
    if (hasControl(server.user) || hasControl(server.password) || hasControl(server.bearerToken))
        return Error{ErrorCode::InvalidArgument, "control characters in the credentials for " + server.host};
    return {};
}

} // namespace atalaya::net
