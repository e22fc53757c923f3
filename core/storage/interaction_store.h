#pragma once

#include "core/domain/enums.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::storage {

enum class InteractionState { Queued, Offered, Assigned, WrapUp, Closed };

std::string_view word(InteractionState state) noexcept;

/// The router's memory of one interaction: enough to go on after a restart.
struct InteractionRecord {
    domain::InteractionId id;
    domain::TicketId ticket;
    domain::QueueId queue;
    domain::ChannelKind channel = domain::ChannelKind::Email;
    InteractionState state = InteractionState::Queued;
    std::optional<domain::AgentId> agent; ///< offered to or owned by
    std::optional<domain::OfferId> offer;
    std::optional<Instant> offerExpiresAt;
    std::int64_t key = 0; ///< order in the queue: microseconds of the deadline
    std::int64_t sequence = 0; ///< breaks ties
    int offers = 0; ///< offers made so far
    Instant enqueuedAt;
    Instant updatedAt;
    std::string detail; ///< JSON of the router's choice: steps, exclusions, weights

    friend bool operator==(const InteractionRecord&, const InteractionRecord&) = default;
};

/// Projection of the router's state, written in the transaction of each step.
class InteractionStore {
public:
    virtual ~InteractionStore() = default;

    /// Inserts or replaces. Errors: DatabaseConstraint (a ticket has at most one interaction that is not
    /// closed).
    virtual Result<void> put(const InteractionRecord& record) = 0;
    /// Errors: NotFound.
    virtual Result<InteractionRecord> get(domain::InteractionId id) = 0;
    /// The one that is not closed.
    virtual Result<std::optional<InteractionRecord>> activeOf(domain::TicketId ticket) = 0;
    /// All that are not closed, by (key, sequence): what recovery needs.
    virtual Result<std::vector<InteractionRecord>> active() = 0;
    /// Removes closed ones that did not change since; how many went.
    virtual Result<std::int64_t> purgeClosed(Instant before) = 0;
};

/// One decision of the router with its reasons.
struct RouterRecord {
    std::int64_t sequence = 0; ///< given by the log
    Instant at;
    std::string kind; ///< "offered", "enqueued", "missed" …
    std::optional<domain::InteractionId> interaction;
    std::optional<domain::TicketId> ticket;
    std::optional<domain::AgentId> agent;
    std::string body; ///< JSON: funnel, comparator, runner-up
};

/// Answers "why did this come to me?".
class RouterLog {
public:
    virtual ~RouterLog() = default;

    /// The sequence number given.
    virtual Result<std::int64_t> append(const RouterRecord& record) = 0;
    /// Newest first.
    virtual Result<std::vector<RouterRecord>> forTicket(domain::TicketId ticket, int limit) = 0;
    /// With a larger number than `since`, in order.
    virtual Result<std::vector<RouterRecord>> read(std::int64_t since, int limit) = 0;
    virtual Result<std::int64_t> purge(Instant before) = 0;
};

} // namespace atalaya::storage
