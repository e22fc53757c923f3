#pragma once

namespace atalaya {

/// Writes where our own code was wrong and ends the process. Input from outside is never asserted; it is
/// refused with a code.
[[noreturn]] void assertionFailed(const char* expression, const char* file, int line) noexcept;

} // namespace atalaya

/// Stays on in release: wrong code stops before it can write wrong data.
#define ATALAYA_ASSERT(expression)                                                                           \
    (static_cast<bool>(expression) ? void(0) : ::atalaya::assertionFailed(#expression, __FILE__, __LINE__))
