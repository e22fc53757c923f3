#pragma once

#include "core/api/outbox.h"
#include "core/session/outbox.h"

namespace atalaya::session {

/// Refused because something newer is there (or the broker is older), not for what it says.
bool wasHeldBack(const domain::OutboxItem& item);

/// The outbox with the names of the replica, for people. Errors of all: of the database.
class OutboxRows {
public:
    OutboxRows(const Outbox& outbox, storage::ReplicaStores& stores, const domain::Agent& me)
        : m_outbox(outbox)
        , m_stores(stores)
        , m_me(me)
    {
    }

    Result<api::OutboxOverview> overview();
    /// Errors: Conflict (it is no answer that was held back).
    Result<api::ConflictView> conflict(const domain::OutboxItem& item);

private:
    Result<api::OutboxRow> rowOf(const domain::OutboxItem& item);
    Result<void> nameTicket(api::OutboxRow& row, domain::TicketId id);
    Result<void> addMerges(const domain::OutboxItem& item, std::vector<api::MergeRow>& merged);
    Result<std::vector<domain::Entry>> entriesOf(const domain::ReplyToTicket& reply);
    std::size_t firstNews(const std::vector<domain::Entry>& entries, const domain::OutboxItem& item,
                          std::int64_t versions) const;
    bool isNews(const domain::Entry& entry) const;

    const Outbox& m_outbox;
    storage::ReplicaStores& m_stores;
    const domain::Agent& m_me;
};

} // namespace atalaya::session
