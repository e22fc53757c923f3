#pragma once

#include "core/api/lists.h"
#include "core/storage/open.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace atalaya::session {

/// What lists show of a draft.
struct DraftMark {
    domain::DraftKey key;
    std::string snippet;
    Instant updatedAt;
    std::string subject = {}; ///< of a new conversation
    std::string to = {}; ///< its first address

    /// Lists show nothing else of it.
    bool looksLike(const DraftMark& other) const
    {
        return snippet == other.snippet && subject == other.subject && to == other.to;
    }
};

using OutboxItems = std::vector<domain::OutboxItem>;
using SavedViews = std::vector<domain::SavedView>;

/// Of which customers the past is known to be here, and whether the company has more of it than that.
struct PastKnown {
    std::map<domain::CustomerId, bool> more;
};

/// What only this workstation knows: who works here, what waits in the outbox, what is being written. A copy
/// for the reader.
struct LocalView {
    domain::Agent me;
    std::shared_ptr<const OutboxItems> outbox = std::make_shared<const OutboxItems>();
    std::vector<DraftMark> drafts; ///< last changed first
    std::shared_ptr<const SavedViews> views = std::make_shared<const SavedViews>();
    std::shared_ptr<const PastKnown> past = std::make_shared<const PastKnown>();
    bool keepsAll = false; ///< nothing is removed here because of its age
};

/// Answers the desk's questions from the replica, with the outbox laid over it. Belongs to one thread (a
/// reader's).
class Reader {
public:
    explicit Reader(storage::ReplicaStores& stores) : m_stores(stores) { }

    void setLocal(LocalView local);
    /// Names of agents, queues or customers may have changed.
    void forgetNames();

    Result<api::ListAnswer> list(const api::ListRequest& request, Instant now);
    Result<api::ListOrder> order(const api::ListRequest& request, Instant now);
    Result<std::vector<api::TicketRow>> rows(const std::vector<domain::TicketId>& tickets);
    Result<std::int64_t> count(const domain::Condition& condition, Instant now);
    Result<api::ViewCounts> counts(Instant now);
    Result<api::Conversation> conversation(domain::TicketId ticket, std::size_t limit);
    /// `pastTotal` is larger than `past` if the company has more, and -1 as long as nobody knows.
    Result<api::CustomerPanel> customer(domain::CustomerId customer, std::optional<domain::TicketId> except);
    Result<std::vector<api::Suggestion>> suggest(domain::TicketId ticket, const std::string& text);
    Result<domain::Article> article(domain::ArticleId id) { return m_stores.knowledge->article(id); }
    Result<api::SearchAnswer> search(const std::string& text, std::size_t limit);
    Result<api::Directory> directory();
    /// What an offer shows about its ticket.
    Result<api::OfferView> offer(const domain::Offer& offer);
    /// Answers of this agent that are kept for later, next one first.
    Result<std::vector<domain::Entry>> scheduled();

private:
    using Places = std::vector<storage::TicketPlace>;
    Result<Places> places(const domain::Condition& condition, storage::TicketSort sort, Instant now);
    Result<Places> draftPlaces(const std::string& words, storage::TicketSort sort);
    Result<Places> ordered(const api::ListRequest& request, Instant now);
    Result<domain::Ticket> ticketNow(domain::TicketId id);
    /// What a condition is held against. Errors: of the database.
    Result<bool> holdsFor(const domain::Ticket& ticket, const domain::Condition& condition, Instant now);
    Result<bool> isMentioned(domain::TicketId ticket);
    storage::Asker asker(Instant now) const;
    Result<api::TicketRow> rowOf(domain::Ticket ticket);
    /// Adds to a row with its ticket what else it shows. Errors: of the database.
    Result<void> complete(api::TicketRow& row);
    /// Errors: of the database.
    Result<void> applyOutbox(domain::Ticket& ticket);
    Result<const api::Directory*> cachedDirectory();

    storage::ReplicaStores& m_stores;
    LocalView m_local;
    std::map<domain::TicketId, DraftMark> m_draftOf; ///< ticket → its newest draft
    std::map<domain::TicketId, int> m_waitingOf;
    std::map<domain::TicketId, bool> m_refusedOf;
    std::optional<api::Directory> m_directory;
    std::unordered_map<domain::CustomerId, std::pair<std::string, std::string>> m_names; ///< name and tier
};

} // namespace atalaya::session
