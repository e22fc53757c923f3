#pragma once

#include "core/protocol/messages.h"
#include "core/storage/open.h"

#include <set>
#include <string>

namespace atalaya::session {

/// What a page changed, for the desk to redraw.
struct Touched {
    std::set<domain::TicketId> tickets;
    bool directory = false;
    bool everything = false; ///< the replica was begun again, or names changed
};

/// The local copy of what this agent may see. Applies pages from the broker; one transaction a page, together
/// with its position. A snapshot needs an empty one: what is gone at the broker would stay otherwise.
class Replica {
public:
    /// Reads the position. Keep the stores alive as long as this.
    static Result<Replica> open(storage::ReplicaStores& stores);

    /// One that is known to be empty.
    static Replica begin(storage::ReplicaStores& stores) { return Replica(stores); }

    /// How a page goes on from what is here.
    enum class Fit {
        Next,
        Repeated, ///< all of it is here already
        Gap ///< something between is missing: it has to be asked for
    };
    Fit fitOf(const protocol::SyncPage& page) const;

    /// Errors: Conflict if there is a gap before it, Database… codes; nothing of the page is kept then. A
    /// repeated page changes nothing.
    Result<Touched> apply(const protocol::SyncPage& page, Instant now);

    /// Finished tickets that changed longer ago may have been removed, and their customers; 0: nothing was.
    /// A change in one that is not here does not break a page: it is noted as missing.
    void setKeepDays(int days) { m_keepDays = days; }
    /// To be fetched whole; durable.
    const std::set<domain::TicketId>& missing() const noexcept { return m_missing; }
    Result<void> found(domain::TicketId ticket);
    /// It is not here, or not whole: to be fetched.
    Result<void> miss(domain::TicketId ticket);

    /// It belongs to no broker so far.
    bool isNew() const noexcept { return m_epoch.empty(); }
    /// Something may be in it: it cannot take a snapshot.
    bool hasRows() const noexcept { return m_hasRows; }
    /// Of the broker's database (`epoch` of the Welcome): what comes from now on is from there.
    Result<void> adopt(const std::string& epoch);

    std::int64_t position() const noexcept { return m_position; }
    const std::string& epoch() const noexcept { return m_epoch; }
    /// When it was last brought up to date.
    std::optional<Instant> syncedAt() const noexcept { return m_syncedAt; }

private:
    explicit Replica(storage::ReplicaStores& stores) : m_stores(&stores) { }
    Result<void> put(const domain::Ticket& ticket);
    Result<void> put(const domain::Entry& entry);
    Result<void> applyAll(const protocol::SyncPage& page, Instant now, Touched& touched);
    Result<void> applyOne(const protocol::ChangeBody& body, Touched& touched);
    Result<void> applyDirectory(const protocol::ChangeBody& body);
    Result<void> removeOne(const protocol::Removed& removed, Touched& touched);

    storage::ReplicaStores* m_stores;
    std::int64_t m_position = 0;
    std::string m_epoch;
    bool m_hasRows = false;
    int m_keepDays = 0;
    Instant m_now; ///< of the page being applied
    bool m_whole = false; ///< it brings conversations from their beginning
    std::set<domain::TicketId> m_missing;
    std::optional<std::int64_t> m_snapshotRows; ///< so far, while one runs
    std::optional<Instant> m_syncedAt;
};

} // namespace atalaya::session
