#pragma once

#include "ui/shell/alert.h"

#include <memory>

namespace atalaya::app {

/// The notices of this desktop: over D-Bus on Linux. Null where the tray has to show them.
std::unique_ptr<shell::DesktopNotices> makeDesktopNotices();

} // namespace atalaya::app
