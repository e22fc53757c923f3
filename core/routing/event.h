#pragma once

#include "core/domain/directory.h"
#include "core/domain/ids.h"
#include "core/domain/routing_rules.h"

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

/// A ticket needs a human now. A second arrival of a waiting ticket changes its demands and keeps its place;
/// with the same demands it changes nothing but its due time.
struct InteractionArrived {
    domain::TicketId ticket;
    domain::QueueId queue;
    domain::ChannelKind channel = domain::ChannelKind::Email;
    domain::Priority priority = domain::Priority::Normal;
    Instant enqueuedAt; ///< when the customer began to wait; not later than now
    std::optional<Instant>
        dueAt; ///< counts if the rules give the queue no target; else the channel's default
    std::vector<domain::SkillLevel> requiredSkills; ///< besides those of the queue
    std::optional<domain::AgentId> stickyAgent; ///< whom the customer knows: alone for a while, then first
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

/// The work on an assigned interaction is done. Its capacity is free at once, or after the wrap-up of its
/// queue.
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

/// Rules were published: replaces all of them. What waits keeps its place and begins its rung again.
struct RulesChanged {
    domain::RoutingRules rules;
};

/// Between publications: stops or resumes the offers of one queue.
struct QueuePaused {
    domain::QueueId queue;
    bool paused = true;
};

/// The clocks of the opening hours changed.
struct UtcOffsetChanged {
    int minutes = 0;
};

/// The customer left by himself. As cancelled, and counted for the patience of the queue.
struct CustomerAbandoned {
    domain::TicketId ticket;
};

/// A supervisor wants it next: it waits in band 0 from now on. To give it to somebody: ManualAssigned.
struct InteractionPulled {
    domain::TicketId ticket;
};

/// The interaction goes to one agent and waits for nobody else. Its place stays.
struct TransferToAgent {
    domain::TicketId ticket;
    domain::AgentId agent;
    Duration waitsFor{}; ///< then its queue's ladder from the first rung; 0: until the agent takes it
};

/// The interaction goes to another queue; who had it is not asked again for a while.
struct TransferToQueue {
    domain::TicketId ticket;
    domain::QueueId queue;
    bool keepPlace = false; ///< false: as if it came now
};

/// The agent is done with the notes after an interaction, before the time was over.
struct WrapUpEnded {
    domain::TicketId ticket;
};

/// The agent needs longer; a second time changes nothing.
struct WrapUpExtended {
    domain::TicketId ticket;
    Duration by{};
};

/// An assigned conversation is silent: it stays with its agent and takes no capacity.
struct ConversationIdle {
    domain::TicketId ticket;
};

/// The customer wrote in an assigned conversation: it takes capacity again, or goes back to the queue if the
/// agent is full and the channel does not allow more.
struct ConversationWoke {
    domain::TicketId ticket;
};

/// The agent wrote in an assigned conversation: no answer is owed.
struct ConversationAnswered {
    domain::TicketId ticket;
};

using Event =
    std::variant<AgentChanged, AgentSignedIn, AgentSignedOut, AgentStatusChanged, InteractionArrived,
                 InteractionCancelled, OfferAccepted, OfferDeclined, ItemFinished, ManualAssigned,
                 QueueChanged, Tick, RulesChanged, QueuePaused, UtcOffsetChanged, CustomerAbandoned,
                 InteractionPulled, TransferToAgent, TransferToQueue, WrapUpEnded, WrapUpExtended,
                 ConversationIdle, ConversationWoke, ConversationAnswered>;

/// "agentChanged", "arrived", "tick" …: for the log and explanations.
std::string_view eventName(const Event& event) noexcept;

} // namespace atalaya::routing
