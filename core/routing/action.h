#pragma once

#include "core/domain/offer.h"
#include "core/domain/routing_rules.h"
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

/// Why an interaction went one rung further: its time was over, nobody signed in serves it, too many offers
/// in vain, the agent the customer knows let it pass.
enum class RungReason { TimeOver, NobodySignedIn, OffersInVain, StickyDeclined };
enum class MoveReason { Closed, ExpectedWait, QueueLength, NobodySignedIn };
enum class ReturnReason { Unanswered, AgentFull };

std::string_view word(OfferOutcome outcome) noexcept;
std::string_view word(RungReason reason) noexcept;
std::string_view word(MoveReason reason) noexcept;
std::string_view word(ReturnReason reason) noexcept;

struct EndOffer {
    domain::OfferId offer;
    domain::TicketId ticket;
    domain::AgentId agent;
    OfferOutcome outcome = OfferOutcome::Withdrawn;
    std::string reason{}; ///< of a declined one, as the agent gave it
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

/// Some time after a missed offer: the router has set the status to available again.
struct SetAgentReturned {
    domain::AgentId agent;
};

/// The agent missed too many offers: the router has signed him out, the host does so too.
struct SetAgentSignedOut {
    domain::AgentId agent;
};

/// The interaction is finished and holds capacity until the notes are written.
struct WrapUpStarted {
    domain::TicketId ticket;
    domain::AgentId agent;
    Instant until;
};

struct WrapUpOver {
    domain::TicketId ticket;
    domain::AgentId agent;
};

/// It waits one rung further down the ladder now. Rung -1: the agent the customer knows; 0: the first.
struct RungChanged {
    domain::TicketId ticket;
    int rung = 0;
    RungReason reason = RungReason::TimeOver;
};

/// It waits in another queue now, with its old place.
struct MovedToQueue {
    domain::TicketId ticket;
    domain::QueueId from;
    domain::QueueId to;
    MoveReason reason = MoveReason::Closed;
};

/// The queue is closed and its rules say callback, message or reject: the router has let the interaction go.
struct QueueIsClosed {
    domain::TicketId ticket;
    domain::QueueId queue;
    domain::ClosedAction action = domain::ClosedAction::Message;
};

/// An assigned interaction waits again, with its old place.
struct ReturnedToQueue {
    domain::TicketId ticket;
    domain::AgentId agent;
    ReturnReason reason = ReturnReason::Unanswered;
};

/// Interruptible work of the agent rests because something else came, or goes on.
struct WorkPaused {
    domain::AgentId agent;
    bool paused = true;
};

/// The reserve of a queue helps from now on, or no longer.
struct ReserveSwitched {
    domain::QueueId queue;
    bool on = true;
};

using Action = std::variant<MakeOffer, EndOffer, Assigned, SetAgentMissed, OfferRefused, Explained, LoadMoved,
                            SetAgentReturned, SetAgentSignedOut, WrapUpStarted, WrapUpOver, RungChanged,
                            MovedToQueue, QueueIsClosed, ReturnedToQueue, WorkPaused, ReserveSwitched>;

} // namespace atalaya::routing
