#include "app/workstation/system_signals.h"

namespace atalaya::app {

void followSystem(shell::MachineWatch& /*watch*/, QObject* /*parent*/) { }

} // namespace atalaya::app
