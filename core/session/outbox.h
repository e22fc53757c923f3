#pragma once

#include "core/domain/draft.h"
#include "core/protocol/messages.h"
#include "core/storage/outbox_store.h"

#include <map>
#include <set>

namespace atalaya::session {

/// Commands made here, in order, until their effect has come back. Every change is durable before it counts.
/// An item: Waiting → (answer ok) Sent → (its change is in the replica) gone; or Waiting → Refused → a person
/// decides.
class Outbox {
public:
    /// Reads what an earlier run left. Items that cannot be read stay in the database and are logged.
    static Result<Outbox> open(storage::OutboxStore& store);

    Result<domain::OutboxItem> append(domain::CommandId id, domain::Command command, Instant now);

    /// What can be sent now, in order. Marks nothing: a line that breaks sends them again, and the broker
    /// answers a repeated id with its first answer.
    std::vector<domain::OutboxItem> unsent();
    void markOnItsWay(domain::CommandId id) { m_onTheWay.insert(id); }
    /// The line is new: nothing is on its way.
    void forgetWay() { m_onTheWay.clear(); }

    /// The item the answer is about, as it is now; nothing for an id that is not here.
    Result<std::optional<domain::OutboxItem>> answered(const protocol::Answer& answer);

    /// Drops confirmed items whose effect is in the replica. True if there were any.
    Result<bool> settle(std::int64_t position);

    /// Errors: NotFound; Conflict if it is confirmed already or on its way.
    Result<void> cancel(domain::CommandId id);

    const std::vector<domain::OutboxItem>& items() const noexcept { return m_items; }

private:
    explicit Outbox(storage::OutboxStore& store) : m_store(&store) { }
    std::vector<domain::OutboxItem>::iterator find(domain::CommandId id);

    storage::OutboxStore* m_store;
    std::vector<domain::OutboxItem> m_items;
    std::set<domain::CommandId> m_onTheWay;
};

/// True for commands that mean something only at once (offers, status): refused ones are dropped, not kept.
bool isMomentary(const domain::Command& command) noexcept;

} // namespace atalaya::session
