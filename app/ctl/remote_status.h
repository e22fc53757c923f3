#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"

namespace atalaya::ctl {

/// Asks a running broker over HTTP. Options: --url, --fingerprint, --login with --password-stdin, --json.
Result<ExitCode> remoteStatus(Context& context, const Arguments& arguments);

} // namespace atalaya::ctl
