#pragma once

#include "core/domain/offer.h"
#include "core/routing/explanation.h"

#include <variant>

/// What the router decides. The host writes it, commits, and only then lets it take effect.
namespace atalaya::routing {

/// Show this to the agent; it takes capacity from now on. Reasons name skills by id ("skill:<id>:4").
struct MakeOffer {
    domain::Offer offer;
    Explanation explanation;
};

enum class OfferOutcome { Accepted, Declined, Missed, Withdrawn };

std::string_view word(OfferOutcome outcome) noexcept;

struct EndOffer {
    domain::OfferId offer;
    domain::TicketId ticket;
    domain::AgentId agent;
    OfferOutcome outcome = OfferOutcome::Withdrawn;
};

/// The agent owns the interaction now.
struct Assigned {
    domain::TicketId ticket;
    domain::AgentId agent;
    domain::OfferId offer;
};

/// The agent let an offer pass: the router has set the status to away, the host records and shows it.
struct SetAgentMissed {
    domain::AgentId agent;
};

/// The event named an offer that is not live any more; nothing changed.
struct OfferRefused {
    domain::OfferId offer;
};

/// Why an interaction that has just come waits.
struct Explained {
    Explanation explanation;
};

/// Status, capacity or counts of an agent are different now.
struct LoadMoved {
    domain::AgentId agent;
};

using Action =
    std::variant<MakeOffer, EndOffer, Assigned, SetAgentMissed, OfferRefused, Explained, LoadMoved>;

} // namespace atalaya::routing
