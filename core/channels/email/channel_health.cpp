#include "core/channels/email/channel_health.h"

#include <algorithm>

namespace atalaya::channels::email {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFirstRetry{1'000};
constexpr milliseconds kLastRetry{300'000};
constexpr milliseconds kFirstHold{250};
constexpr milliseconds kLastHold{5'000};

milliseconds doubled(milliseconds first, milliseconds last, int times)
{
    return std::min(last, first * (1 << std::min(times, 12)));
}

} // namespace

HealthTracker::HealthTracker(domain::ChannelAccountId account, ChannelHalf half, HealthListener& listener,
                             const Clock& clock)
    : m_account(account)
    , m_half(half)
    , m_listener(listener)
    , m_clock(clock)
{
    m_health.since = clock.now();
}

void HealthTracker::succeeded()
{
    m_failures = 0;
    m_holds = 0;
    m_health.lastSuccess = m_clock.now();
    enter(ChannelState::Working, std::nullopt);
}

milliseconds HealthTracker::failed(const Error& error)
{
    const bool credentials = error.code == ErrorCode::ChannelSignIn;
    const milliseconds pause = credentials ? kLastRetry : doubled(kFirstRetry, kLastRetry, m_failures);
    ++m_failures;
    enter(credentials ? ChannelState::SignInNeeded : ChannelState::Retrying, error);
    return pause;
}

milliseconds HealthTracker::heldBack(const Error& error)
{
    const milliseconds pause = doubled(kFirstHold, kLastHold, m_holds);
    ++m_holds;
    enter(ChannelState::HeldBack, error);
    return pause;
}

void HealthTracker::stopped()
{
    enter(ChannelState::Stopped, m_health.lastError);
}

void HealthTracker::enter(ChannelState state, std::optional<Error> error)
{
    const bool sameState = m_health.state == state;
    if (sameState && m_health.lastError == error)
        return;
    if (!sameState)
        m_health.since = m_clock.now();
    m_health.state = state;
    m_health.lastError = std::move(error);
    m_listener.healthChanged(m_account, m_half, m_health);
}

std::string_view channelStateName(ChannelState state) noexcept
{
    switch (state) {
    case ChannelState::Starting:
        return "starting";
    case ChannelState::Working:
        return "working";
    case ChannelState::Retrying:
        return "retrying";
    case ChannelState::SignInNeeded:
        return "signInNeeded";
    case ChannelState::HeldBack:
        return "heldBack";
    case ChannelState::Stopped:
        break;
    }
    return "stopped";
}

} // namespace atalaya::channels::email
