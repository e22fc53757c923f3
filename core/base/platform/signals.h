#pragma once

namespace atalaya::platform {

/// Keeps SIGINT and SIGTERM (on Windows: Ctrl+C, Ctrl+Break and the end of the session) from ending the
/// program. Call it in main before the first thread begins, so that every thread inherits it.
void holdStopSignals() noexcept;

/// Waits until one of them comes. After holdStopSignals, from one thread.
void waitForStopSignal() noexcept;

} // namespace atalaya::platform
