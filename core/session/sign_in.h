#pragma once

#include "core/domain/directory.h"
#include "core/session/transport.h"

namespace atalaya::session {

/// What the broker gives for a login and a password.
struct SignedIn {
    std::string token;
    domain::Agent agent;
};

/// POST /api/v1/sign-in. Errors: WrongPassword, RateLimited, and those of the transport.
void requestSignIn(Transport& transport, const api::SignInRequest& request, const std::string& device,
                   std::function<void(Result<SignedIn>)> done);

/// POST /api/v1/sign-out. The answer does not matter: the token is forgotten here anyway.
void requestSignOut(Transport& transport, const std::string& token, std::function<void()> done);

/// GET or PUT of one blob. The hash is checked when it comes.
void requestBlob(Transport& transport, const std::string& token, const std::string& hash,
                 std::function<void(Result<std::string>)> done);
void sendBlob(Transport& transport, const std::string& token, std::string bytes,
              std::function<void(Result<bool>)> done);

} // namespace atalaya::session
