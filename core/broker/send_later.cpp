#include "core/broker/send_later.h"

#include "core/broker/tickets.h"

#include <algorithm>
#include <ranges>

namespace atalaya::broker {
namespace {

using domain::Delivery;
using domain::TicketStatus;

constexpr Duration kFurthest = std::chrono::hours(24 * 366);
constexpr int kAtMost = 200;

bool isAnswer(const domain::Entry& entry)
{
    return entry.kind == domain::EntryKind::Message && entry.direction == domain::Direction::Out
        && entry.delivery != Delivery::Scheduled && entry.delivery != Delivery::Cancelled;
}

/// When somebody last answered, by what the conversation says.
Result<std::optional<Instant>> lastAnswer(Turn& turn, domain::TicketId ticket)
{
    ATALAYA_TRY(entries, turn.stores.entries->listForTicket(ticket, {}));
    for (const domain::Entry& entry : std::views::reverse(entries))
        if (isAnswer(entry))
            return std::optional(entry.at);
    return std::optional<Instant>();
}

/// What was counted as an answer when it was queued is none any more: the customer waits again, since then.
Result<void> countAsUnanswered(Turn& turn, domain::TicketId id)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(id));
    domain::Ticket after = before;
    ATALAYA_TRY(last, lastAnswer(turn, id));
    after.lastOutboundAt = last;
    const bool waits = after.lastInboundAt && (!last || *last < *after.lastInboundAt);
    if (waits && (after.status == TicketStatus::Pending || after.status == TicketStatus::Solved))
        after.status = TicketStatus::Open;
    return saveTicket(turn, before, after);
}

} // namespace

void countAsAnswer(domain::Ticket& ticket, const domain::Entry& entry,
                   std::optional<TicketStatus> statusAfter, Instant now)
{
    ticket.lastOutboundAt = now;
    ticket.unread = 0;
    ticket.channel = entry.channel;
    ticket.snippet = domain::snippetOf(entry.text);
    if (statusAfter)
        ticket.status = *statusAfter;
    else if (ticket.status == TicketStatus::New)
        ticket.status = TicketStatus::Open;
}

Result<void> keepUntil(std::optional<Instant> sendAt, Instant now, domain::Entry& entry,
                       storage::OutgoingMessage& message)
{
    if (!sendAt || *sendAt <= now)
        return {};
    if (*sendAt > now + kFurthest)
        return Error{ErrorCode::InvalidArgument, "an answer is kept for a year at most"};
    entry.delivery = Delivery::Scheduled;
    entry.sendAt = sendAt;
    message.notBefore = *sendAt;
    message.scheduled = true;
    return {};
}

Result<void> release(Turn& turn, const storage::OutgoingMessage& message)
{
    ATALAYA_TRY(entry, turn.stores.entries->get(message.entry));
    ATALAYA_CHECK(turn.stores.outgoing->requeue(message.entry, turn.now, "", turn.now));
    ATALAYA_CHECK(turn.stores.entries->setSending(entry.id, turn.now, std::nullopt, entry.attempts));
    ATALAYA_TRY(before, turn.stores.tickets->get(entry.ticket));
    domain::Ticket after = before;
    if (!before.lastInboundAt || *before.lastInboundAt <= entry.at)
        countAsAnswer(after, entry, message.statusAfter, turn.now);
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return setDelivery(turn, entry.id, Delivery::Queued, "");
}

Result<void> cancelAnswered(Turn& turn, domain::TicketId id)
{
    ATALAYA_TRY(waiting, turn.stores.entries->unsettled(id, kAtMost));
    for (const domain::Entry& entry : waiting) {
        if (entry.delivery != Delivery::Scheduled)
            continue;
        ATALAYA_TRY(message, turn.stores.outgoing->get(entry.id));
        if (!message.unlessAnswered)
            continue;
        ATALAYA_CHECK(takeBack(turn, entry, "The customer wrote first."));
        ATALAYA_TRY(ticket, turn.stores.tickets->get(id));
        ATALAYA_CHECK(addEvent(turn, ticket, "sendCancelled",
                               "The answer of " + entry.authorName
                                   + " was not sent: the customer wrote before its time."));
    }
    return {};
}

namespace {

/// A repeat that is taken back says nothing of the attempts before it: one of them may have arrived.
Result<bool> mayHaveArrived(Turn& turn, domain::EntryId entry)
{
    ATALAYA_TRY(attempts, turn.stores.attempts->list(entry));
    return std::ranges::any_of(attempts, [](const domain::DeliveryAttempt& attempt) {
        return attempt.outcome == domain::AttemptOutcome::Unknown;
    });
}

} // namespace

Result<void> takeBack(Turn& turn, const domain::Entry& entry, std::string_view why)
{
    ATALAYA_TRY(unknown, mayHaveArrived(turn, entry.id));
    if (unknown) {
        ATALAYA_CHECK(turn.stores.outgoing->stopRepeat(entry.id, turn.now));
        return setDelivery(turn, entry.id, Delivery::Unknown, "The repeat was taken back.");
    }
    ATALAYA_CHECK(turn.stores.outgoing->cancel(entry.id));
    ATALAYA_CHECK(turn.stores.entries->setSending(entry.id, entry.at, std::nullopt, entry.attempts));
    ATALAYA_CHECK(setDelivery(turn, entry.id, Delivery::Cancelled, why));
    if (entry.delivery == Delivery::Scheduled)
        return {};
    return countAsUnanswered(turn, entry.ticket);
}

} // namespace atalaya::broker
