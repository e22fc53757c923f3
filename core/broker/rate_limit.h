#pragma once

#include "core/base/clock.h"

#include <deque>
#include <map>
#include <string>

namespace atalaya::broker {

/// Counts attempts to sign in: at most limits::kSignInAttemptsPerMinute for a login and from an address. One
/// thread.
class SignInLimiter {
public:
    /// True if another attempt may be made now; counts it.
    bool allow(const std::string& login, const std::string& address, Instant now);

private:
    using Times = std::deque<Instant>;
    bool allowOne(const std::string& key, Instant now);
    void forget(Instant now);

    std::map<std::string, Times> m_attempts;
    Instant m_swept;
};

} // namespace atalaya::broker
