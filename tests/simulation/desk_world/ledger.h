#pragma once

#include "core/protocol/messages.h"

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
};

/// The draft that a desk has promised to keep, and what it may have instead.
struct DraftFact {
    std::optional<domain::Draft> kept;
    std::vector<std::optional<domain::Draft>> unsure; ///< asked for when the desk died
    /// The disk could not flush it: refused, but it may be there after a crash.
    std::vector<std::optional<domain::Draft>> unflushed = {};
};

/// Keeps account of every promise, and says at once when one is broken.
class Ledger {
public:
    /// The first broken promise; empty if none.
    const std::string& wrong() const { return m_wrong; }
    void fail(const std::string& what)
    {
        if (m_wrong.empty())
            m_wrong = what;
    }

    // ---- told by persons ----
    std::size_t ask(std::size_t desk, domain::Command command, std::optional<domain::DraftKey> draft = {});
    void keep(std::size_t wish, domain::CommandId id);
    void refuse(std::size_t wish, ErrorCode why);
    void cancelAsked(domain::CommandId id);
    void cancelled(domain::CommandId id, bool done);
    void draftAsked(std::size_t desk, const domain::DraftKey& key, std::optional<domain::Draft> draft);
    void draftKept(std::size_t desk, const domain::DraftKey& key, std::optional<domain::Draft> draft);
    void draftFailed(std::size_t desk, const domain::DraftKey& key, std::optional<domain::Draft> draft);
    void died(std::size_t desk);

    // ---- told by the lines ----
    void commandSent(std::size_t desk, const protocol::CommandRequest& request);
    void answered(std::size_t desk, const protocol::Answer& answer);
    void offered(const domain::Offer& offer)
    {
        m_newestOffer[offer.ticket] = offer.id, m_offers[offer.id] = offer.ticket;
    }

    // ---- looked at ----
    void outboxSeen(std::size_t desk, const std::vector<domain::OutboxItem>& items, bool afterStart);
    void draftsSeen(std::size_t desk, const std::vector<domain::Draft>& drafts);

    const std::vector<Wish>& wishes() const { return m_wishes; }
    const std::map<domain::DraftKey, DraftFact>& drafts(std::size_t desk) { return m_drafts[desk]; }

private:
    Wish* find(domain::CommandId id);
    void recognise(std::size_t desk, const domain::OutboxItem& item);

    std::string m_wrong;
    std::vector<Wish> m_wishes;
    std::map<domain::CommandId, std::size_t> m_byId;
    std::map<std::size_t, std::map<domain::DraftKey, DraftFact>> m_drafts;
    std::map<domain::TicketId, domain::OfferId> m_newestOffer;
    std::map<domain::OfferId, domain::TicketId> m_offers;
};

/// True if both have the same content; when it was written is the desk's own business.
bool sameDraft(const std::optional<domain::Draft>& left, const std::optional<domain::Draft>& right);
/// The entry that a command makes.
std::optional<domain::EntryId> entryOf(const domain::Command& command);
std::string textOf(const domain::Command& command);

} // namespace atalaya::test
