#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "core/base/secret.h"

namespace atalaya::ctl {

/// The first line of the standard input. Errors: MissingField (nothing came).
Result<SecretString> readPassword(Context& context);

/// A password to sign in with: from the standard input if --password-stdin is there, else a new one.
/// Errors: InvalidField (shorter than eight characters), MissingField.
struct GivenPassword {
    SecretString password;
    bool generated = false; ///< to be shown, once
};
Result<GivenPassword> passwordFor(Context& context, const Arguments& arguments);

} // namespace atalaya::ctl
