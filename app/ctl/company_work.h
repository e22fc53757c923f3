#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"

namespace atalaya::ctl {

/// The company's own past under its rules and under a draft of them, or the file of --rules.
Result<ExitCode> whatIfOfCompany(Context& context, const Arguments& arguments);

/// Agents that the queue of --queue needs in each half hour of a day, by its past.
Result<ExitCode> staffingOfCompany(Context& context, const Arguments& arguments);

} // namespace atalaya::ctl
