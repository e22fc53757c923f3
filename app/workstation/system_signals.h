#pragma once

#include "ui/shell/machine_watch.h"

namespace atalaya::app {

/// Brings what the operating system says of idleness, lock and sleep to `watch`, which has to live as long as
/// `parent`. Where the system says nothing the watch looks at our own windows. On Linux: systemd-logind, the
/// desktop's screen saver and Mutter's idle monitor over D-Bus.
void followSystem(shell::MachineWatch& watch, QObject* parent);

} // namespace atalaya::app
