#pragma once

#include "ui/shell/alerts.h"

namespace atalaya::kit {
class Menu;
}

namespace atalaya::shell {

/// The times for which one can ask for quiet, and the end of it.
void addQuietItems(kit::Menu& menu, Alerts& alerts, Instant now);
/// "Quiet until 13:30", or that nothing is held back.
QString quietText(const Alerts& alerts);

} // namespace atalaya::shell
