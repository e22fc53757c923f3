#include "core/routing/event.h"

#include "core/routing/action.h"

#include <array>

namespace atalaya::routing {

std::string_view eventName(const Event& event) noexcept
{
    // In the order of the variant's alternatives.
    static constexpr std::array<std::string_view, std::variant_size_v<Event>> kNames = {"agentChanged",
                                                                                        "signedIn",
                                                                                        "signedOut",
                                                                                        "statusChanged",
                                                                                        "arrived",
                                                                                        "cancelled",
                                                                                        "accepted",
                                                                                        "declined",
                                                                                        "finished",
                                                                                        "assigned",
                                                                                        "queueChanged",
                                                                                        "tick",
                                                                                        "rulesChanged",
                                                                                        "queuePaused",
                                                                                        "utcOffset",
                                                                                        "abandoned",
                                                                                        "pulled",
                                                                                        "transferToAgent",
                                                                                        "transferToQueue",
                                                                                        "wrapUpEnded",
                                                                                        "wrapUpExtended",
                                                                                        "idle",
                                                                                        "woke",
                                                                                        "answered"};
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

std::string_view word(RungReason reason) noexcept
{
    static constexpr std::array<std::string_view, 4> kWords = {"timeOver", "nobodySignedIn", "offersInVain",
                                                               "stickyDeclined"};
    return kWords[static_cast<std::size_t>(reason)];
}

std::string_view word(MoveReason reason) noexcept
{
    static constexpr std::array<std::string_view, 4> kWords = {"closed", "expectedWait", "queueLength",
                                                               "nobodySignedIn"};
    return kWords[static_cast<std::size_t>(reason)];
}

std::string_view word(ReturnReason reason) noexcept
{
    return reason == ReturnReason::Unanswered ? "unanswered" : "agentFull";
}

} // namespace atalaya::routing
