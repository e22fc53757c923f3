#pragma once

#include "core/domain/condition.h"
#include "core/domain/ticket.h"

namespace atalaya::storage {

/// Which tickets; every part that is set must hold.
struct TicketFilter {
    std::optional<domain::AgentId> assignee;
    bool unassigned = false;
    std::vector<domain::QueueId> queues; ///< any of these; empty: every queue
    std::vector<domain::TicketStatus> statuses; ///< any of these; empty: every status
    std::optional<domain::CustomerId> customer;
    std::string tag;
    std::optional<bool> snoozed; ///< has a time to come back, or has none
    std::optional<bool> unread;
    bool undelivered = false; ///< an answer failed, or its outcome is unknown
    bool scheduled = false; ///< an answer is kept for later
    std::optional<Instant> dueBefore;
    std::optional<Instant> updatedAfter;
    std::string text; ///< words in subject or tags, the last one as a beginning
};

/// LongestWaiting: by the customer's message that no person has answered yet; tickets without one come last.
/// Newest and Oldest: by creation. RecentlyUpdated: by last change. DueTime: tickets without one come last.
enum class TicketSort { DueTime, Newest, Oldest, LongestWaiting, RecentlyUpdated };

/// Where a page ended: the sort key and the id of its last row.
struct TicketCursor {
    std::int64_t key = 0;
    domain::TicketId id;

    friend bool operator==(const TicketCursor&, const TicketCursor&) = default;
};

struct TicketPage {
    std::vector<domain::Ticket> tickets;
    std::optional<TicketCursor> next; ///< give it back for the next page; empty at the end
};

/// Whom a condition is asked for, and when.
struct Asker {
    domain::AgentId me;
    std::string login; ///< notes name agents by it
    Instant now;
};

/// What the order of a list is made from.
struct TicketPlace {
    domain::TicketId id;
    domain::TicketStatus status = domain::TicketStatus::New;
    std::optional<Instant> dueAt;
    std::int64_t key = 0; ///< of the sort, the smallest first
    Instant updatedAt;
};

/// A tag and how many tickets have it.
struct TagCount {
    std::string tag;
    std::int64_t tickets = 0;
};

/// Tickets with their tags.
class TicketStore {
public:
    virtual ~TicketStore() = default;

    /// Inserts or replaces. Errors: DatabaseConstraint (unknown customer or queue, a number that another
    /// ticket has).
    virtual Result<void> put(const domain::Ticket& ticket) = 0;
    /// Errors: NotFound.
    virtual Result<domain::Ticket> get(domain::TicketId id) = 0;
    /// Errors: NotFound.
    virtual Result<domain::Ticket> byNumber(std::int64_t number) = 0;
    /// Larger than every number given or stored before, also across restarts.
    virtual Result<std::int64_t> nextNumber() = 0;
    /// At most `limit` rows (and limits::kPageRows) after `after`.
    virtual Result<TicketPage> list(const TicketFilter& filter, TicketSort sort,
                                    const std::optional<TicketCursor>& after, int limit) = 0;
    virtual Result<std::int64_t> count(const TicketFilter& filter) = 0;
    /// The places of all tickets for which a condition holds, in no order.
    virtual Result<std::vector<TicketPlace>> places(const domain::Condition& condition, const Asker& asker,
                                                    TicketSort sort) = 0;
    /// For how many tickets it holds.
    virtual Result<std::int64_t> countWhere(const domain::Condition& condition, const Asker& asker) = 0;
    /// Tags that begin so, most used first.
    virtual Result<std::vector<TagCount>> tags(std::string_view beginning, int limit) = 0;
    /// With all its entries. Errors: NotFound.
    virtual Result<void> remove(domain::TicketId id) = 0;
};

} // namespace atalaya::storage
