#pragma once

#include "core/domain/draft.h"
#include "core/protocol/messages.h"
#include "core/storage/outbox_store.h"

#include <set>

namespace atalaya::session {

/// Commands made here, in order, until their effect has come back. Every change is durable before it counts.
/// An item: Waiting → (answer ok) Sent → (its change is in the replica) gone; or Waiting → Refused → a person
/// decides.
class Outbox {
public:
    /// How many commands are on the way at once.
    static constexpr std::size_t kWindow = 32;

    /// Reads what an earlier run left. Items that cannot be read stay in the database and are logged.
    static Result<Outbox> open(storage::OutboxStore& store);

    /// Errors: TooLarge (no message could carry it), AlreadyExists, of the database.
    Result<domain::OutboxItem> append(domain::CommandId id, domain::Command command, Instant now);

    /// What can be sent now, in order. Of one ticket one at a time: a command that has to be sent again is
    /// not overtaken by a later one.
    std::vector<domain::OutboxItem> unsent() const;
    /// Durable, so that a command that may have arrived is never taken back as if it had not.
    Result<void> markOnItsWay(domain::CommandId id);
    /// The line did not take it.
    void cameBack(domain::CommandId id) { m_onTheWay.erase(id); }
    /// The line is new: nothing is on its way. What was gets sent again; the broker answers a repeated id
    /// with its first answer.
    void forgetWay() { m_onTheWay.clear(); }

    /// The item the answer is about, as it is now; nothing for an id that is not here. After an answer that
    /// means "not now" it waits again.
    Result<std::optional<domain::OutboxItem>> answered(const protocol::Answer& answer);

    /// Drops confirmed items whose effect is in the replica. True if there were any.
    Result<bool> settle(std::int64_t position);

    /// Errors: NotFound; Conflict if it was sent.
    Result<void> cancel(domain::CommandId id);

    const std::vector<domain::OutboxItem>& items() const noexcept { return m_items; }

private:
    explicit Outbox(storage::OutboxStore& store) : m_store(&store) { }
    std::vector<domain::OutboxItem>::iterator find(domain::CommandId id);
    Result<std::optional<domain::OutboxItem>> refused(std::vector<domain::OutboxItem>::iterator item);

    storage::OutboxStore* m_store;
    std::vector<domain::OutboxItem> m_items;
    std::set<domain::CommandId> m_onTheWay; ///< given to the present line
    std::set<domain::CommandId> m_tried; ///< given to some line, outcome unknown
};

/// True for commands that mean something only at once (offers, status): refused ones are dropped, not kept.
bool isMomentary(const domain::Command& command) noexcept;

/// True for refusals that pass by themselves: the command was not carried out and is sent again later.
bool isTransient(ErrorCode code) noexcept;

} // namespace atalaya::session
