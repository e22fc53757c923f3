#pragma once

#include "core/base/result.h"
#include "core/net/url.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace atalaya::net {

/// How the connection to a mail server is protected. StartTls is required, never merely tried.
enum class MailSecurity { None, StartTls, Tls };

/// "none", "starttls", "tls". Errors: InvalidField.
Result<MailSecurity> mailSecurityFromWord(std::string_view word);
std::string_view mailSecurityWord(MailSecurity security) noexcept;

/// One mail server and how to sign in to it.
struct MailServer {
    std::string host;
    std::uint16_t port = 0;
    MailSecurity security = MailSecurity::Tls;
    std::string user; ///< empty: no sign-in (SMTP only)
    std::string password;
    std::string bearerToken; ///< if it is there: XOAUTH2 (RFC 6750) instead of the password
    std::string caFile; ///< PEM; empty: the system's trust store
    std::string pinnedKey; ///< "sha256//<base64>" of the public key, or empty
    bool allowPlainOnLoopback =
        false; ///< lets MailSecurity::None through, to 127.0.0.0/8, ::1 and localhost only
    bool trustAnyOnLoopback = false; ///< takes any certificate, from the same addresses only
    std::chrono::milliseconds connectTimeout{30'000}; ///< up to and including the sign-in
};

/// Refuses what would send a password in the clear, and what cannot be a server. Errors: InvalidArgument.
Result<void> checkMailServer(const MailServer& server);

} // namespace atalaya::net
