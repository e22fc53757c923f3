#include "app/workstation/notices.h"

namespace atalaya::app {

std::unique_ptr<shell::DesktopNotices> makeDesktopNotices()
{
    return nullptr;
}

} // namespace atalaya::app
