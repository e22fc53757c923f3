#pragma once

#include "core/domain/draft.h"
#include "core/protocol/messages.h"
#include "core/storage/open.h"

#include <map>
#include <set>

namespace atalaya::session {

/// How a command goes into the outbox.
struct Posting {
    Instant holdUntil = {}; ///< not given to a line before; zero: at once
    std::optional<domain::Draft> draft = {}; ///< made from it: its row goes with the same transaction
    std::optional<domain::EntryId> seen = {}; ///< newest entry its author could see, if that is known
};

/// Commands made here, in order. Every change is durable before it counts. An item: Waiting → (answer ok)
/// Sent → (its change is in the replica) Done, kept for a while, or gone if nobody would look at it; or
/// Waiting → Refused → a person decides. A text leaves it only into a draft, into another item, or after
/// kKeptFor.
class Outbox {
public:
    /// How many commands are on the way at once.
    static constexpr std::size_t kWindow = 32;
    /// How long, and how many, of those done are kept.
    static constexpr std::chrono::days kKeptFor{7};
    static constexpr int kKeptAtMost = 200;

    /// Reads what an earlier run left. Items that cannot be read stay in the database and are logged.
    static Result<Outbox> open(storage::DeskStores& stores);

    /// Errors: TooLarge (no message could carry it), AlreadyExists, of the database.
    Result<domain::OutboxItem> append(domain::CommandId id, domain::Command command, Instant now,
                                      const Posting& posting = {});

    /// What can be sent now, in order. Of one ticket one at a time: a command that is held or has to be sent
    /// again is not overtaken by a later one.
    std::vector<domain::OutboxItem> unsent(Instant now) const;
    /// Durable, so that a command that may have arrived is never taken back as if it had not.
    Result<void> markOnItsWay(domain::CommandId id);
    /// The line did not take it.
    void cameBack(domain::CommandId id) { m_onTheWay.erase(id); }
    /// The line is new: nothing is on its way. What was gets sent again; the broker answers a repeated id
    /// with its first answer.
    void forgetWay() { m_onTheWay.clear(); }

    /// The item the answer is about, as it is now; nothing for an id that is not here. After an answer that
    /// means "not now" it waits again.
    Result<std::optional<domain::OutboxItem>> answered(const protocol::Answer& answer, Instant now);
    /// Confirmed items whose effect is in the replica are Done. True if there were any.
    Result<bool> settle(std::int64_t position, Instant now);
    /// The broker goes only to `seq`, having been restored from a backup: what it confirmed after that is
    /// Refused with BrokerOlder, for a person to decide. Sending it again with its id is safe.
    Result<void> reopenAfter(std::int64_t seq);

    /// Thrown away by a person: what has a text stays in Done, with Cancelled or its refusal. Errors:
    /// NotFound; Conflict if it was sent.
    Result<void> cancel(domain::CommandId id, Instant now);
    /// Ends the hold. Errors: NotFound, Conflict (it does not wait).
    Result<void> sendNow(domain::CommandId id);
    /// Its draft is there again and the item gone, in one transaction. If another draft was begun meanwhile,
    /// both texts stand in it, the newer below. Nothing for a command without a text. Errors: NotFound,
    /// Conflict (it may have arrived).
    Result<std::optional<domain::DraftKey>> takeBack(domain::CommandId id, Instant now);
    /// Errors: NotFound, Conflict (it may have arrived), InvalidArgument (another ticket or kind), TooLarge.
    Result<void> edit(domain::CommandId id, domain::Command command);
    /// Among those waiting that people see; beyond the ends it stops there. Errors: NotFound, Conflict (it
    /// may have arrived, or it would pass one of its ticket).
    Result<void> move(domain::CommandId id, int by);
    /// A refused item waits again: in its place, with its id if the broker's answer was lost (BrokerOlder),
    /// with `fresh` otherwise. The id it has. `keep`: the former one stays in Done, for its text. Errors:
    /// NotFound, Conflict (it was not refused), TooLarge.
    struct Again {
        domain::CommandId fresh;
        domain::Command command;
        bool keep = false;
    };
    Result<domain::CommandId> again(domain::CommandId id, Again again, Instant now);

    /// In their order; Done ones too.
    const std::vector<domain::OutboxItem>& items() const noexcept { return m_items; }
    /// Nothing if it is not here.
    const domain::OutboxItem* get(domain::CommandId id) const;
    std::optional<domain::EntryId> seenBy(domain::CommandId id) const;

private:
    explicit Outbox(storage::DeskStores& stores) : m_stores(&stores) { }
    using Items = std::vector<domain::OutboxItem>;
    Items::iterator find(domain::CommandId id);
    Result<Items::iterator> unsentItem(domain::CommandId id);
    Result<void> keep(Items::iterator item, domain::OutboxItem changed);
    Result<void> erase(Items::iterator item);
    Result<void> purge(Instant now);
    Result<void> reorder(std::size_t from, std::size_t to);

    storage::DeskStores* m_stores;
    Items m_items;
    std::map<domain::CommandId, std::int64_t> m_positions;
    std::map<domain::CommandId, domain::EntryId> m_seen;
    std::set<domain::CommandId> m_onTheWay; ///< given to the present line
};

/// True for commands that mean something only at once (offers, status): refused ones are dropped, not kept.
bool isMomentary(const domain::Command& command) noexcept;

/// True for what people look for in the outbox: not momentary, and not just reading.
bool isVisible(const domain::Command& command) noexcept;

/// True for refusals that pass by themselves: the command was not carried out and is sent again later.
bool isTransient(ErrorCode code) noexcept;

} // namespace atalaya::session
