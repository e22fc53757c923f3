#include "core/broker/intake_thread.h"

#include <set>

namespace atalaya::broker {
namespace {

/// Addresses of the customer, of everybody copied, and of our own mailboxes.
Result<std::vector<std::string>> participants(Turn& turn, const domain::Ticket& ticket)
{
    std::set<std::string> all;
    auto customer = turn.stores.customers->get(ticket.customer);
    if (customer)
        for (const domain::Identity& one : customer->identities)
            if (one.kind == domain::IdentityKind::Email)
                all.insert(one.value);
    ATALAYA_TRY(entries, turn.stores.entries->listForTicket(ticket.id, {}));
    for (const domain::Entry& entry : entries) {
        all.insert(entry.to.begin(), entry.to.end());
        all.insert(entry.cc.begin(), entry.cc.end());
    }
    for (const auto& [id, account] : turn.directory.accounts())
        if (account.kind == domain::ChannelKind::Email)
            all.insert(account.address);
    return std::vector<std::string>(all.begin(), all.end());
}

} // namespace

Result<Thread> findThread(Turn& turn, const mail::InboundMessage& message)
{
    const mail::ThreadCandidates candidates = mail::threadCandidates(message);
    Thread thread;
    if (candidates.empty())
        return thread;
    std::map<std::uint64_t, domain::Ticket> tickets;
    std::vector<mail::ThreadMatch> matches;
    const auto add = [&](domain::Ticket ticket, const std::string& messageId) -> Result<void> {
        const auto number = static_cast<std::uint64_t>(ticket.number);
        ATALAYA_TRY(people, participants(turn, ticket));
        matches.push_back({number, messageId, std::move(people)});
        tickets.emplace(number, std::move(ticket));
        return {};
    };
    if (!candidates.messageIds.empty()) {
        ATALAYA_TRY(entries, turn.stores.entries->findByMessageId(candidates.messageIds));
        for (const domain::Entry& entry : entries) {
            ATALAYA_TRY(ticket, turn.stores.tickets->get(entry.ticket));
            ATALAYA_CHECK(add(std::move(ticket), entry.messageId));
        }
    }
    if (candidates.ticketNumber) {
        auto ticket = turn.stores.tickets->byNumber(static_cast<std::int64_t>(*candidates.ticketNumber));
        if (ticket)
            ATALAYA_CHECK(add(*std::move(ticket), ""));
        else if (ticket.error().code != ErrorCode::NotFound)
            return ticket.error();
    }
    thread.decision = mail::decideThread(candidates, matches, message);
    if (thread.decision.ticketNumber)
        thread.ticket = tickets.at(*thread.decision.ticketNumber);
    thread.ticketIsClosed = thread.ticket && thread.ticket->status == domain::TicketStatus::Closed;
    return thread;
}

} // namespace atalaya::broker
