#pragma once

#include "core/protocol/messages.h"
#include "tests/simulation/desk_world/draft_ledger.h"

#include <algorithm>
#include <map>
#include <set>

namespace atalaya::test {

/// What somebody asked for at a desk, and what is known about it.
struct Wish {
    enum class State {
        Asked, ///< no answer yet
        Kept, ///< the desk said that it is durable
        Unsure, ///< the desk died before it said so
        Refused, ///< the desk said no: there is nothing
        Cancelled, ///< taken back before it left
    };
    std::size_t desk = 0;
    domain::Command command;
    std::optional<domain::Command> left; ///< as it was on the line, with what the desk had added
    State state = State::Asked;
    std::optional<domain::CommandId> id;
    std::optional<domain::DraftKey> draft; ///< goes with it
    std::optional<protocol::Answer> answer; ///< the first one for good that the broker gave
    bool sent = false; ///< was on the line
    bool unflushed = false; ///< the desk's disk could not flush it: refused, but it may come back
    bool cancelAsked = false; ///< and no answer yet
    std::optional<domain::Command> other =
        {}; ///< another content was asked for; which one counts is not known
    Instant heldUntil = {}; ///< by the desk's clock; not on the line before
    bool beforeRestore = false; ///< the broker was restored from a backup since it was sent
    bool letGo = false; ///< somebody wanted it sent at once
    int sendings = 0; ///< how often it was on the line
    std::int64_t lockToken = 0; ///< it was written under, the last time
};

/// Keeps account of every promise, and says at once when one is broken.
class Ledger : public DraftLedger {
public:
    // ---- told by persons ----
    std::size_t ask(std::size_t desk, domain::Command command, std::optional<domain::DraftKey> draft = {});
    void keep(std::size_t wish, domain::CommandId id);
    void refuse(std::size_t wish, ErrorCode why);
    void held(std::size_t wish, Instant until) { m_wishes[wish].heldUntil = until; }
    void letGo(domain::CommandId id);
    void cancelAsked(domain::CommandId id);
    /// With why it was not.
    void cancelled(domain::CommandId id, std::optional<ErrorCode> refusal);
    void changeAsked(domain::CommandId id, domain::Command other);
    void changed(domain::CommandId id, std::optional<ErrorCode> refusal);
    void died(std::size_t desk);
    /// The broker is an older one now: what it had said counts no more.
    void restored();

    // ---- told by the lines ----
    void commandSent(std::size_t desk, const protocol::CommandRequest& request, Instant now);
    void answered(std::size_t desk, const protocol::Answer& answer);
    /// Who answers a ticket, as the broker tells it.
    void lockTold(const domain::TicketPresence& presence);
    /// The broker has ended: nobody holds a lock, but no token comes again.
    void locksGone() { m_locks.clear(); }
    void offered(const domain::Offer& offer)
    {
        m_newestOffer[offer.ticket] = offer.id, m_offers[offer.id] = offer.ticket;
    }

    // ---- looked at ----
    void outboxSeen(std::size_t desk, const std::vector<domain::OutboxItem>& items, bool afterStart);

    std::vector<domain::AgentId> agents; ///< by desk
    std::map<std::string, std::string> files; ///< kept at some desk, by hash

    const std::vector<Wish>& wishes() const { return m_wishes; }
    /// Who answered with this entry; nothing if nobody did.
    const domain::ReplyToTicket* replyOf(domain::EntryId entry) const;
    /// How many commands of a kind about an entry were confirmed, or may have been.
    template <typename T> int count(domain::EntryId entry, bool confirmed) const
    {
        return static_cast<int>(std::ranges::count_if(m_wishes, [&](const Wish& wish) {
            const auto* const one = std::get_if<T>(&wish.command);
            return one && one->entry == entry && (!confirmed || (wish.answer && wish.answer->ok));
        }));
    }

private:
    Wish* find(domain::CommandId id);
    void checkLock(const Wish& wish);
    void checkContent(Wish& wish, const domain::Command& command, const std::string& where);
    void recognise(std::size_t desk, const domain::OutboxItem& item);

    std::vector<Wish> m_wishes;
    std::map<domain::CommandId, std::size_t> m_byId;
    std::map<domain::TicketId, domain::OfferId> m_newestOffer;
    std::map<domain::OfferId, domain::TicketId> m_offers;
    std::map<domain::TicketId, domain::SoftLock> m_locks;
    std::map<std::int64_t, std::pair<domain::TicketId, domain::AgentId>> m_tokens;
};

/// The entry that a command makes.
std::optional<domain::EntryId> entryOf(const domain::Command& command);
std::string textOf(const domain::Command& command);
std::vector<domain::Attachment> filesOf(const domain::Command& command);

} // namespace atalaya::test
