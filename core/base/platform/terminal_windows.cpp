#include "core/base/platform/terminal.h"

#include <cstdio>
#include <io.h>

namespace atalaya::platform {

bool errorStreamIsTerminal() noexcept
{
    return ::_isatty(::_fileno(stderr)) != 0;
}

} // namespace atalaya::platform
