#pragma once

#include "core/broker/directory.h"
#include "core/storage/open.h"

#include <deque>
#include <set>

namespace atalaya::broker {

/// One row on its way to a desk.
struct SyncRow {
    std::int64_t seq = 0;
    Instant at;
    std::string kind;
    std::string body;
};

/// Rows and bytes of one page at most: a desk takes one in about 30 ms, and saves no draft meanwhile.
inline constexpr std::size_t kSyncRows = 200;
inline constexpr std::size_t kSyncBytes = 256u << 10;

/// Finished tickets of one customer in a snapshot that are older than what it has otherwise.
inline constexpr int kPastOfACustomer = 20;

/// Appends a ticket's conversation: what a desk needs that sees the ticket for the first time.
Result<void> appendConversation(storage::BrokerStores& stores, domain::TicketId ticket, std::int64_t seq,
                                std::deque<SyncRow>& rows);

/// Answers one SyncRequest page by page: the present state if the desk is too far behind, the event log
/// otherwise. A snapshot ends with the log from the moment it began, so nothing that happens meanwhile is
/// missed.
///
/// Each page says what it goes on from (`after`), so that a lost one is noticed: of the log the position that
/// the desk has to have, of a snapshot the number of rows given before.
class SyncJob {
public:
    /// `since`: the log after it; nothing: a snapshot.
    SyncJob(domain::Agent agent, std::optional<std::int64_t> since, std::int64_t newest);

    /// The desk's position, where that is before `since`: what lies between concerns it not at all.
    void goOnFrom(std::int64_t position) { m_deskPosition = position; }
    /// A snapshot leaves out finished tickets that have not changed since then, but for the newest ones of
    /// customers with something open: what was before belongs to what is worked on.
    void leaveOutFinishedBefore(Instant time) { m_finishedSince = time; }

    /// The next page as text; nothing when everything up to the newest event was given.
    Result<std::optional<std::string>> next(storage::BrokerStores& stores, const Directory& directory);

    /// The sequence number that the desk has after the pages given.
    std::int64_t position() const { return m_position; }

private:
    enum class Stage { Begin, Customers, Tickets, Own, Done };

    Result<std::optional<std::string>> nextSnapshotPage(storage::BrokerStores& stores,
                                                        const Directory& directory);
    Result<std::optional<std::string>> nextLogPage(storage::BrokerStores& stores);
    Result<void> refill(storage::BrokerStores& stores, const Directory& directory);
    Result<void> addDirectory(storage::BrokerStores& stores, const Directory& directory);
    Result<void> addCustomers(storage::BrokerStores& stores);
    Result<void> addTickets(storage::BrokerStores& stores, const Directory& directory);
    Result<void> addPast(storage::BrokerStores& stores, const Directory& directory);
    Result<void> addParents(storage::BrokerStores& stores, const Directory& directory,
                            const std::vector<domain::Ticket>& tickets);
    Result<void> appendSeen(storage::BrokerStores& stores, const Scope& scope, SyncRow row);
    storage::TicketFilter filter() const;
    bool isRead() const { return m_stage == Stage::Done && m_pastOf.empty(); }
    Result<void> countRows(storage::BrokerStores& stores, const Directory& directory);
    std::int64_t estimate() const;
    std::string takePage(std::int64_t upTo, bool snapshot, bool last);
    template <typename T> void push(const T& value);

    domain::Agent m_agent;
    bool m_snapshot;
    bool m_first = true;
    bool m_answered = false; ///< the page with `last` was given
    Stage m_stage = Stage::Begin;
    std::int64_t m_position;
    std::int64_t m_deskPosition; ///< after the pages given
    std::optional<Instant> m_finishedSince;
    bool m_finished = false; ///< of the two passes over the tickets the second one
    std::int64_t m_base; ///< newest event when the snapshot began
    std::optional<domain::Customer> m_lastCustomer;
    std::optional<storage::TicketCursor> m_cursor;
    std::set<domain::CustomerId> m_withOpen; ///< customers, as far as the snapshot has come
    std::deque<domain::CustomerId> m_pastOf; ///< of these it comes next
    std::deque<SyncRow> m_rows;
    std::int64_t m_otherRows = 0; ///< rows that are not entries
    std::int64_t m_tickets = 0; ///< all of them
    std::int64_t m_ticketsRead = 0;
    std::int64_t m_entriesRead = 0;
    std::int64_t m_given = 0;
};

} // namespace atalaya::broker
