#pragma once

#include "core/domain/ticket.h"

namespace atalaya::storage {

/// Part of a conversation: entries after `after` or before `before` (ids), oldest first in both cases.
struct EntryRange {
    std::optional<domain::EntryId> before = {};
    std::optional<domain::EntryId> after = {};
    int limit = 200;
};

/// Entries of conversations, in the order (at, arrival).
class EntryStore {
public:
    virtual ~EntryStore() = default;

    /// Errors: AlreadyExists (that id), DatabaseConstraint (unknown ticket).
    virtual Result<void> add(const domain::Entry& entry) = 0;
    /// Errors: NotFound.
    virtual Result<domain::Entry> get(domain::EntryId id) = 0;
    /// The only change an entry knows: how far it has come. Errors: NotFound.
    virtual Result<void> setDelivery(domain::EntryId id, domain::Delivery delivery,
                                     std::string_view detail) = 0;
    /// With it, for one that leaves: when it is to leave or has left, and how often that was tried. Errors:
    /// NotFound.
    virtual Result<void> setSending(domain::EntryId id, Instant at, std::optional<Instant> sendAt,
                                    int attempts) = 0;
    /// Those that failed, are unknown or kept for later, of one ticket or of all, oldest first.
    virtual Result<std::vector<domain::Entry>> unsettled(std::optional<domain::TicketId> ticket,
                                                         int limit) = 0;
    /// Without `before` and `after`: the newest `limit` entries. Errors: NotFound (an id in the range).
    virtual Result<std::vector<domain::Entry>> listForTicket(domain::TicketId ticket,
                                                             const EntryRange& range) = 0;
    /// Entries with one of these RFC 5322 message ids, newest first.
    virtual Result<std::vector<domain::Entry>>
    findByMessageId(const std::vector<std::string>& messageIds) = 0;
    /// The last message of that direction; empty if there is none.
    virtual Result<std::optional<domain::Entry>> latest(domain::TicketId ticket,
                                                        domain::Direction direction) = 0;
    virtual Result<std::int64_t> countForTicket(domain::TicketId ticket) = 0;
    virtual Result<std::int64_t> count() = 0;
    /// True if an attachment or an original with this hash is still used.
    virtual Result<bool> usesBlob(std::string_view hash) = 0;
};

} // namespace atalaya::storage
