#include "core/base/platform/terminal.h"

#include <unistd.h>

namespace atalaya::platform {

bool errorStreamIsTerminal() noexcept
{
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace atalaya::platform
