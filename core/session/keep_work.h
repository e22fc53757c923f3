#pragma once

#include "core/api/computer.h"
#include "core/domain/ticket.h"
#include "core/session/customer_past.h"
#include "core/session/file_keeper.h"

#include <functional>
#include <set>

namespace atalaya::session {

/// Keeps of the company's data what the policy says: removes old finished tickets and files in small steps,
/// and fetches a removed ticket when something happens in it. On the core worker.
class KeepWork {
public:
    explicit KeepWork(Desk& desk) : m_desk(desk), m_past(desk) { }

    /// Another profile was opened: its policy and its files.
    Result<void> opened();
    const api::KeepPolicy& policy() const noexcept { return m_policy; }
    /// Errors: NotSignedIn, InvalidArgument, of the database.
    Result<api::KeptHere> setPolicy(const api::KeepPolicy& policy);
    Result<api::KeptHere> kept();
    CustomerPast& past() noexcept { return m_past; }

    void synced() { m_fetchAfter = {}; }
    /// A small step, if there is something to do.
    void tick(Instant now);
    /// A file was looked at, or is about to be attached.
    void used(const std::string& hash);

private:
    Result<void> removeSome(Instant now);
    Result<void> removeOne(const domain::Ticket& ticket, std::set<domain::TicketId>& gone, bool& customers);
    Result<bool> isNeeded(const domain::Ticket& ticket);
    Result<std::set<std::string>> neededFiles() const;
    void fetchMissing(Instant now);
    void fetchPage(domain::TicketId ticket, const std::string& before);
    void fetched(domain::TicketId ticket, const Result<std::string>& body);
    Result<std::string> take(domain::TicketId ticket, const std::string& body);

    Desk& m_desk;
    CustomerPast m_past;
    api::KeepPolicy m_policy;
    std::optional<FileKeeper> m_files;
    std::optional<storage::TicketCursor> m_cursor; ///< how far the present pass is
    Instant m_nextPass;
    Instant m_fetchAfter;
    bool m_fetching = false;
};

} // namespace atalaya::session
