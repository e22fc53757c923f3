#pragma once

#include "core/api/computer.h"
#include "core/protocol/lineage.h"
#include "core/protocol/messages.h"
#include "core/session/keep_work.h"

#include <memory>

namespace atalaya::session {

class Desk;

/// The replica's part of the desk: whether a page follows on what is here, what to do when the broker is
/// older than that, and what is kept. On the core worker.
class ReplicaWork {
public:
    explicit ReplicaWork(Desk& desk);
    ~ReplicaWork();

    /// Another profile was opened.
    Result<void> opened();
    /// Compares histories, makes the replica ready for the session, and says what to ask for. Errors:
    /// Conflict (another company's broker among the others), of the database.
    Result<protocol::SyncRequest> welcomed(const protocol::Welcome& welcome);
    /// False: the page does not count; what is missing was asked for.
    bool takes(const protocol::SyncPage& page);
    void synced();
    void tick(Instant now);
    void acknowledgeOlder();
    Result<bool> rebuild();
    /// A reader found this replica file unreadable: it is begun again and fetched.
    void isDamaged(const std::filesystem::path& file);
    KeepWork& keep() noexcept { return *m_keep; }

private:
    Result<void> compare(const protocol::Welcome& welcome);
    Result<void> brokerIsOlder(std::int64_t upTo, std::optional<Instant> asOf);
    void takeBrokers(const std::vector<std::string>& brokers);
    void askAgain();
    protocol::SyncRequest request() const;

    Desk& m_desk;
    std::unique_ptr<KeepWork> m_keep;
    Instant m_pageAt; ///< when the last page that counted came, or was asked for
    bool m_asked = false; ///< again, and not answered yet
    int m_gaps = 0; ///< of this session
    bool m_ageUnknown = false; ///< of the broker's data: to be seen in it once it is here
};

} // namespace atalaya::session
