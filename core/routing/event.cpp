#include "core/routing/event.h"

#include "core/routing/action.h"

#include <array>

namespace atalaya::routing {

std::string_view eventName(const Event& event) noexcept
{
    // In the order of the variant's alternatives.
    static constexpr std::array<std::string_view, std::variant_size_v<Event>> kNames = {
        "agentChanged", "signedIn", "signedOut", "statusChanged", "arrived",      "cancelled",
        "accepted",     "declined", "finished",  "assigned",      "queueChanged", "tick"};
    return kNames[event.index()];
}

std::string_view word(OfferOutcome outcome) noexcept
{
    switch (outcome) {
    case OfferOutcome::Accepted:
        return "accepted";
    case OfferOutcome::Declined:
        return "declined";
    case OfferOutcome::Missed:
        return "missed";
    case OfferOutcome::Withdrawn:
        break;
    }
    return "withdrawn";
}

} // namespace atalaya::routing
