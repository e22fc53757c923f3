#include "tests/simulation/desk_world/past_look.h"

#include "core/protocol/codec.h"

#include <algorithm>

namespace atalaya::test {

using domain::Delivery;

PastLook::PastLook(Ledger& ledger) : m_ledger(ledger)
{
    for (const Wish& wish : ledger.wishes()) {
        const auto* reply = std::get_if<domain::ReplyToTicket>(&wish.command);
        if (reply && !reply->sendAnyway)
            m_expected[reply->entry] = reply->expectedVersion;
        const auto* assign = wish.left ? std::get_if<domain::AssignTicket>(&*wish.left) : nullptr;
        if (assign && assign->hasBase && wish.answer && wish.answer->ok)
            m_assigned.emplace(wish.answer->seq, assign);
    }
    for (const Wish& wish : ledger.wishes()) // once more, and then past the news
        if (const auto* reply = std::get_if<domain::ReplyToTicket>(&wish.command); reply && reply->sendAnyway)
            m_expected.erase(reply->entry);
}

void PastLook::read(const storage::StoredEvent& event)
{
    if (event.kind != "ticket" && event.kind != "entry")
        return;
    const auto body = protocol::decodeChangeBody(event.kind, event.body);
    if (!body)
        return m_ledger.fail("the broker has recorded what nobody can read");
    if (const auto* ticket = std::get_if<domain::Ticket>(&*body))
        return becomes(*ticket);
    const auto* entry = std::get_if<domain::Entry>(&*body);
    if (!entry)
        return;
    if (entry->kind == domain::EntryKind::Event)
        return hasOwner(*entry, event.sequence);
    if (entry->kind != domain::EntryKind::Message)
        return;
    if (entry->direction == domain::Direction::Out)
        answerIs(*entry);
    else if (entry->direction == domain::Direction::In)
        m_tickets[entry->ticket].asked = m_tickets[entry->ticket].version;
    isStale(*entry);
}

void PastLook::becomes(const domain::Ticket& ticket)
{
    TicketPast& past = m_tickets[ticket.id];
    if (ticket.version != past.version + 1)
        m_ledger.fail("a change of a ticket is missing, or was made twice: #"
                      + std::to_string(ticket.number));
    past.version = ticket.version;
    past.ownerBefore = past.owner;
    past.owner = ticket.assignee;
}

/// Nothing begins before what was written earlier in its ticket has come to an end.
void PastLook::answerIs(const domain::Entry& entry)
{
    auto& answers = m_tickets[entry.ticket].answers;
    auto own = std::ranges::find(answers, entry.id, &Answer::entry);
    if (own == answers.end())
        own = answers.insert(answers.end(), {entry.id});
    const Delivery before = std::exchange(own->delivery, entry.delivery);
    // One that had failed did not wait, so what came after it may have begun when it is sent again.
    own->later = own->later || entry.delivery == Delivery::Scheduled || before == Delivery::Failed
        || before == Delivery::Unknown;
    const bool begins = !own->later && entry.delivery == Delivery::Sending && before != Delivery::Sending;
    const auto waits = [](const Answer& one) {
        return !one.later && (one.delivery == Delivery::Queued || one.delivery == Delivery::Sending);
    };
    if (begins && std::any_of(answers.begin(), own, waits))
        m_ledger.fail("order: an answer is sent before an earlier one: " + entry.text);
}

/// No answer was taken in past something newer than its author had seen.
void PastLook::isStale(const domain::Entry& entry)
{
    const auto found = m_expected.find(entry.id);
    if (found == m_expected.end())
        return;
    if (m_tickets[entry.ticket].asked > found->second)
        m_ledger.fail("an answer was sent past the customer's newer words: " + entry.text);
    m_expected.erase(found);
}

/// Nobody loses a ticket to the router, or to a decision that did not know who has it.
void PastLook::hasOwner(const domain::Entry& entry, std::int64_t sequence)
{
    const TicketPast& past = m_tickets[entry.ticket];
    if (!past.ownerBefore || past.ownerBefore == past.owner)
        return;
    if (entry.eventKind == "routed")
        m_ledger.fail("two owners: the router gave away what somebody had: " + entry.text);
    if (entry.eventKind != "assigned")
        return;
    // Whoever changed nothing was answered with the same event: one who knew the owner is enough.
    const auto [begin, end] = m_assigned.equal_range(sequence);
    const bool knew = std::any_of(begin, end, [&](const auto& one) {
        return one.second->ticket == entry.ticket && one.second->agent == past.owner
            && one.second->base == past.ownerBefore;
    });
    if (begin != end && !knew)
        m_ledger.fail("two owners: an old decision took a ticket from somebody: " + entry.text);
}

} // namespace atalaya::test
