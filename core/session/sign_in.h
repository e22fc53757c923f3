#pragma once

#include "core/domain/directory.h"
#include "core/session/transport.h"

namespace atalaya::session {

/// What the broker gives for a login and a password.
struct SignedIn {
    std::string token;
    domain::Agent agent;
};

/// This computer, as the broker knows it.
struct ThisDevice {
    std::string id; ///< of the installation
    std::string name; ///< for people; empty: the id
};

/// POST /api/v1/sign-in. Errors: WrongPassword, RateLimited, DeviceWiped (the detail is the token to confirm
/// with), and those of the transport.
void requestSignIn(Transport& transport, const api::SignInRequest& request, const ThisDevice& device,
                   std::function<void(Result<SignedIn>)> done);

/// POST /api/v1/sign-out. The answer does not matter: the token is forgotten here anyway.
void requestSignOut(Transport& transport, const std::string& token, std::function<void()> done);

/// GET or PUT of one blob. The hash is checked when it comes.
void requestBlob(Transport& transport, const std::string& token, const std::string& hash,
                 std::function<void(Result<std::string>)> done);
void sendBlob(Transport& transport, const std::string& token, std::string bytes,
              std::function<void(Result<bool>)> done);

/// A request with the session's token, if there is one.
net::HttpRequest requestWith(const std::string& token, std::string method, std::string path);

/// What a refusal says: {"error":{"code":"…","detail":"…"}}, or the status if the body is something else.
Error errorOf(const net::HttpResponse& response);

} // namespace atalaya::session
