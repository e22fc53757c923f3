#pragma once

#include "core/domain/directory.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What the router hears. Time is given with each event; there is no other source of it.
namespace atalaya::routing {

/// The agent as the directory knows it: skills, queues, channels, capacity. Comes before anything else about
/// the agent, and again after each change; a disabled agent gets nothing.
struct AgentChanged {
    domain::Agent agent;
};

struct AgentSignedIn {
    domain::AgentId agent;
    domain::AgentStatus status = domain::AgentStatus::Available;
};

/// Open offers of the agent go back to the queue with their place; assignments stay.
struct AgentSignedOut {
    domain::AgentId agent;
};

struct AgentStatusChanged {
    domain::AgentId agent;
    domain::AgentStatus status = domain::AgentStatus::Available;
};

/// A ticket needs a human now. A second arrival of a waiting ticket changes its demands and keeps its place.
struct InteractionArrived {
    domain::TicketId ticket;
    domain::QueueId queue;
    domain::ChannelKind channel = domain::ChannelKind::Email;
    domain::Priority priority = domain::Priority::Normal;
    Instant enqueuedAt; ///< when the customer began to wait; not later than now
    std::optional<Instant> dueAt; ///< nothing: the default target of the channel
    std::vector<domain::SkillLevel> requiredSkills; ///< besides those of the queue
    std::optional<domain::AgentId> stickyAgent; ///< comes first if free now
    std::uint8_t band = 1;
};

/// Nobody is needed any more (answered, closed, snoozed). An open offer of it is withdrawn, capacity it took
/// is free.
struct InteractionCancelled {
    domain::TicketId ticket;
};

struct OfferAccepted {
    domain::OfferId offer;
};

struct OfferDeclined {
    domain::OfferId offer;
    std::string reason;
};

/// The work on an assigned interaction is done: its capacity is free.
struct ItemFinished {
    domain::TicketId ticket;
};

/// A person gave the ticket to an agent, whatever the agent's capacity. Ends an open offer of it.
struct ManualAssigned {
    domain::TicketId ticket;
    domain::AgentId agent;
    domain::ChannelKind channel = domain::ChannelKind::Email;
};

struct QueueChanged {
    domain::Queue queue;
};

/// Time has passed: offers expire, exclusions end.
struct Tick { };

using Event = std::variant<AgentChanged, AgentSignedIn, AgentSignedOut, AgentStatusChanged,
                           InteractionArrived, InteractionCancelled, OfferAccepted, OfferDeclined,
                           ItemFinished, ManualAssigned, QueueChanged, Tick>;

/// "agentChanged", "arrived", "tick" …: for the log and explanations.
std::string_view eventName(const Event& event) noexcept;

} // namespace atalaya::routing
