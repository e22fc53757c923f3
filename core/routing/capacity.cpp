#include "core/routing/capacity.h"

#include "core/routing/order_key.h"

namespace atalaya::routing {

using domain::ChannelKind;

int unitsOf(ChannelKind channel) noexcept
{
    switch (channel) {
    case ChannelKind::Voice:
        return 100;
    case ChannelKind::Chat:
        return 34;
    case ChannelKind::Messaging:
    case ChannelKind::Social:
        return 20;
    case ChannelKind::Email:
        break;
    }
    return 10;
}

Duration offerTimeLimit(ChannelKind channel) noexcept
{
    switch (channel) {
    case ChannelKind::Voice:
        return std::chrono::seconds(20);
    case ChannelKind::Chat:
        return std::chrono::seconds(30);
    case ChannelKind::Messaging:
    case ChannelKind::Social:
        return std::chrono::seconds(60);
    case ChannelKind::Email:
        break;
    }
    return std::chrono::seconds(120);
}

Duration defaultTarget(ChannelKind channel) noexcept
{
    switch (channel) {
    case ChannelKind::Voice:
        return std::chrono::seconds(37); // 80 % within 20 s
    case ChannelKind::Chat:
        return std::chrono::seconds(95); // 85 % within 60 s
    case ChannelKind::Messaging:
    case ChannelKind::Social:
        return std::chrono::hours(1);
    case ChannelKind::Email:
        break;
    }
    return std::chrono::hours(5);
}

Instant virtualDeadline(Instant enqueuedAt, Instant dueAt, domain::Priority priority) noexcept
{
    const Duration offset = dueAt - enqueuedAt;
    if (offset <= Duration::zero())
        return dueAt;
    switch (priority) {
    case domain::Priority::Urgent:
        return enqueuedAt + offset / 8;
    case domain::Priority::High:
        return enqueuedAt + offset / 2;
    case domain::Priority::Low:
        return enqueuedAt + offset * 2;
    case domain::Priority::Normal:
        break;
    }
    return dueAt;
}

} // namespace atalaya::routing
