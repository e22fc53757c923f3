#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"

namespace atalaya::ctl {

/// Takes in a folder of articles: new ones are added, changed ones become the next version, equal ones stay.
/// What is no article is named, and the program ends with 65 after it has taken in the rest. Options: --data,
/// --json.
Result<ExitCode> importArticles(Context& context, const Arguments& arguments);

} // namespace atalaya::ctl
