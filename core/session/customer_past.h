#pragma once

#include "core/domain/ticket.h"
#include "core/session/reader.h"

#include <deque>
#include <set>

namespace atalaya::session {

class Desk;

/// What customers wrote before: keeps the newest finished tickets of those with something open, also when
/// they are older than this computer keeps, and asks the broker for the past of customers whom the agent
/// works for or looks at. On the core worker.
class CustomerPast {
public:
    /// Finished tickets of one customer, at most: as many as the broker adds to a snapshot.
    static constexpr int kMost = 20;

    explicit CustomerPast(Desk& desk) : m_desk(desk) { }

    /// Another replica is open: what the broker said before was of the former one.
    void begun();
    /// Something came from the broker: the agent may work for others now.
    void changed() { m_changed = true; }
    /// Somebody looks at this customer: asked next. Nothing is asked twice.
    void look(domain::CustomerId customer);
    /// A finished ticket of theirs was removed here: to be asked for again.
    void removed(domain::CustomerId customer);
    void tick(Instant now);

    /// True: a finished ticket stays, whatever its age.
    Result<bool> keeps(const domain::Ticket& finished);
    /// What is known, for the reader.
    const std::shared_ptr<const PastKnown>& known() const noexcept { return m_known; }

private:
    Result<void> addOwn();
    void askNext();
    void arrived(domain::CustomerId customer, const Result<std::string>& body);
    Result<void> take(domain::CustomerId customer, const std::string& body);
    void publish(domain::CustomerId customer, std::optional<bool> more);

    Desk& m_desk;
    std::shared_ptr<const PastKnown> m_known = std::make_shared<const PastKnown>();
    std::deque<domain::CustomerId> m_wanted; ///< the first one is next
    std::optional<domain::CustomerId> m_asking;
    std::uint64_t m_replica = 0; ///< counts them: an answer may come for a former one
    Instant m_askAfter;
    bool m_changed = true;
};

} // namespace atalaya::session
