#pragma once

#include "tests/simulation/desk_world/ledger.h"

#include "core/storage/event_log.h"

namespace atalaya::test {

/// Reads all that the broker has recorded, from the first event on: was each thing allowed when it happened?
class PastLook {
public:
    explicit PastLook(Ledger& ledger);

    void read(const storage::StoredEvent& event);

private:
    struct Answer {
        domain::EntryId entry;
        domain::Delivery delivery = domain::Delivery::None;
        bool later = false; ///< was kept for a time of its own, and waits by itself
    };
    struct TicketPast {
        std::int64_t version = 0;
        std::int64_t asked = 0; ///< the version with the customer's last words
        std::optional<domain::AgentId> owner;
        std::optional<domain::AgentId> ownerBefore; ///< the last change of the ticket
        std::vector<Answer> answers; ///< in the order of their making
    };

    void becomes(const domain::Ticket& ticket);
    void answerIs(const domain::Entry& entry);
    void isStale(const domain::Entry& entry);
    void hasOwner(const domain::Entry& entry, std::int64_t sequence);

    Ledger& m_ledger;
    std::map<domain::TicketId, TicketPast> m_tickets;
    std::map<domain::EntryId, std::int64_t> m_expected; ///< what the author of an answer had seen
    std::multimap<std::int64_t, const domain::AssignTicket*> m_assigned; ///< by the event that confirmed it
};

} // namespace atalaya::test
