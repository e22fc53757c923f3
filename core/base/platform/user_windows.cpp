#include "core/base/platform/user.h"

namespace atalaya::platform {

bool runsAsRoot() noexcept
{
    return false; // the fence of a renderer stands for administrators as well
}

} // namespace atalaya::platform
