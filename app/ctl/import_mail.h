#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "core/importing/mail_source.h"

namespace atalaya::ctl {

/// Brings every mail of the source the way that mail of a server goes, at the time it was received: into its
/// ticket or a new one, once, and nothing is dropped. Options: --data, --account, --closed, --json.
Result<ExitCode> takeInAll(Context& context, const Arguments& arguments, importing::MailSource& source);

} // namespace atalaya::ctl
