#include "core/broker/rate_limit.h"

#include "core/base/limits.h"
#include "core/base/text.h"

namespace atalaya::broker {
namespace {

constexpr Duration kWindow = std::chrono::minutes(1);

} // namespace

bool SignInLimiter::allow(const std::string& login, const std::string& address, Instant now)
{
    forget(now);
    // Both are counted: one login tried from everywhere, and one place that tries every login.
    const bool byLogin = allowOne("login:" + asciiLower(login), now);
    const bool byAddress = address == "memory" || allowOne("address:" + address, now);
    return byLogin && byAddress;
}

bool SignInLimiter::allowOne(const std::string& key, Instant now)
{
    Times& times = m_attempts[key];
    while (!times.empty() && times.front() + kWindow <= now)
        times.pop_front();
    if (times.size() >= static_cast<std::size_t>(limits::kSignInAttemptsPerMinute))
        return false;
    times.push_back(now);
    return true;
}

void SignInLimiter::forget(Instant now)
{
    if (now < m_swept + kWindow)
        return;
    m_swept = now;
    std::erase_if(m_attempts, [now](const auto& one) {
        return one.second.empty() || one.second.back() + kWindow <= now;
    });
}

} // namespace atalaya::broker
