#pragma once

namespace atalaya::platform {

/// True if somebody looks at the standard error stream: a line may then be drawn over.
bool errorStreamIsTerminal() noexcept;

} // namespace atalaya::platform
