#include "core/base/platform/user.h"

#include <unistd.h>

namespace atalaya::platform {

bool runsAsRoot() noexcept
{
    return ::geteuid() == 0;
}

} // namespace atalaya::platform
