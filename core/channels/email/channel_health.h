#pragma once

#include "core/base/clock.h"
#include "core/channels/email/email_types.h"

namespace atalaya::channels::email {

/// Follows one half of an account: tells the listener when the state or the error changes, and how long to
/// pause.
class HealthTracker {
public:
    HealthTracker(domain::ChannelAccountId account, ChannelHalf half, HealthListener& listener,
                  const Clock& clock);

    void succeeded();
    /// Also says how long to wait before the next try: growing from 1 s to 5 min; 5 min at once for refused
    /// credentials.
    std::chrono::milliseconds failed(const Error& error);
    /// Our own side cannot take it now: from 250 ms to 5 s.
    std::chrono::milliseconds heldBack(const Error& error);
    void stopped();
    const ChannelHealth& health() const { return m_health; }

private:
    void enter(ChannelState state, std::optional<Error> error);
    const domain::ChannelAccountId m_account;
    const ChannelHalf m_half;
    HealthListener& m_listener;
    const Clock& m_clock;
    ChannelHealth m_health;
    int m_failures = 0;
    int m_holds = 0;
};

} // namespace atalaya::channels::email
