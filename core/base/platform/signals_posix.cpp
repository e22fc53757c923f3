#include "core/base/platform/signals.h"

#include <csignal>

namespace atalaya::platform {
namespace {

sigset_t stopSignals() noexcept
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

void holdStopSignals() noexcept
{
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    // A connection that the other side closed is an error code, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
}

void waitForStopSignal() noexcept
{
    const sigset_t set = stopSignals();
    int signal = 0;
    while (sigwait(&set, &signal) != 0) { }
}

} // namespace atalaya::platform
