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
    bool everything = false; ///< the replica was begun again
};

/// The local copy of what this agent may see. Applies pages from the broker; one transaction a page, together
/// with its position.
class Replica {
public:
    /// Reads the position. Keep the stores alive as long as this.
    static Result<Replica> open(storage::ReplicaStores& stores);

    /// Errors: Database… codes; nothing of the page is kept then.
    Result<Touched> apply(const protocol::SyncPage& page);

    /// Forgets everything if the broker's database is another one than before (`epoch` of the Welcome).
    Result<bool> adopt(const std::string& epoch);

    std::int64_t position() const noexcept { return m_position; }
    const std::string& epoch() const noexcept { return m_epoch; }

private:
    explicit Replica(storage::ReplicaStores& stores) : m_stores(&stores) { }
    Result<void> applyOne(const protocol::ChangeBody& body, Touched& touched);
    Result<void> removeOne(const protocol::Removed& removed, Touched& touched);
    Result<void> finishSnapshot();
    Result<void> forget();

    storage::ReplicaStores* m_stores;
    std::int64_t m_position = 0;
    std::string m_epoch;
    std::set<domain::TicketId> m_seen; ///< tickets of the snapshot under way: the others go when it ends
    bool m_inSnapshot = false;
};

} // namespace atalaya::session
