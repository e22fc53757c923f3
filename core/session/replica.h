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

    /// Errors: Database… codes; nothing of the page is kept then.
    Result<Touched> apply(const protocol::SyncPage& page, Instant now);

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
    Result<void> applyOne(const protocol::ChangeBody& body, Touched& touched);
    Result<void> applyDirectory(const protocol::ChangeBody& body);
    Result<void> removeOne(const protocol::Removed& removed, Touched& touched);

    storage::ReplicaStores* m_stores;
    std::int64_t m_position = 0;
    std::string m_epoch;
    bool m_hasRows = false;
    std::optional<Instant> m_syncedAt;
};

} // namespace atalaya::session
