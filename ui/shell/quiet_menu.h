#pragma once

#include "ui/shell/quiet_time.h"

namespace atalaya::kit {
class Menu;
}

namespace atalaya::shell {

/// The times for which one can ask for quiet, and the end of it.
void addQuietItems(kit::Menu& menu, QuietTime& quiet);
/// "Quiet until 13:30", or that nothing is held back.
QString quietText(const QuietTime& quiet);

} // namespace atalaya::shell
