#pragma once

namespace atalaya::platform {

/// True if the program runs with all rights (root). What needs to fence itself off cannot do so then.
bool runsAsRoot() noexcept;

} // namespace atalaya::platform
