#include "core/base/platform/signals.h"

#include <windows.h>

namespace atalaya::platform {
namespace {

HANDLE stopEvent() noexcept
{
    static const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return event;
}

BOOL WINAPI onControl(DWORD) noexcept
{
    SetEvent(stopEvent());
    return TRUE;
}

} // namespace

void holdStopSignals() noexcept
{
    stopEvent();
    SetConsoleCtrlHandler(onControl, TRUE);
}

void waitForStopSignal() noexcept
{
    WaitForSingleObject(stopEvent(), INFINITE);
}

} // namespace atalaya::platform
