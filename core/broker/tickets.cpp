#include "core/broker/tickets.h"

#include "core/broker/send_later.h"
#include "core/broker/snooze_list.h"
#include "core/sla/due.h"

namespace atalaya::broker {
namespace {

void computeDue(Turn& turn, const domain::Ticket* before, domain::Ticket& after)
{
    const domain::Queue* queue = turn.directory.queue(after.queue);
    if (!queue)
        return;
    const sla::Due due = before ? sla::dueAfter(*before, after, *queue)
                                : sla::dueOf(after, *queue, after.lastInboundAt.value_or(after.createdAt));
    after.dueAt = due.at;
    after.dueKind = due.kind;
}

/// Which of its ticket's counts an entry belongs to.
enum class Unsettled { No, Undelivered, Scheduled };

Unsettled unsettledBy(domain::Delivery delivery)
{
    if (delivery == domain::Delivery::Scheduled)
        return Unsettled::Scheduled;
    return delivery == domain::Delivery::Failed || delivery == domain::Delivery::Unknown
        ? Unsettled::Undelivered
        : Unsettled::No;
}

/// Counted anew with each change, so that no path can leave them wrong.
Result<void> countUnsettled(Turn& turn, domain::Ticket& ticket)
{
    static constexpr int kCounted = 100;
    ATALAYA_TRY(entries, turn.stores.entries->unsettled(ticket.id, kCounted));
    ticket.undelivered = 0;
    ticket.scheduled = 0;
    for (const domain::Entry& entry : entries)
        ++(unsettledBy(entry.delivery) == Unsettled::Scheduled ? ticket.scheduled : ticket.undelivered);
    return {};
}

/// As it is in the store, with its counts anew.
Result<domain::Ticket> recount(Turn& turn, domain::TicketId id)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(id));
    domain::Ticket after = before;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return after;
}

bool sameDemand(const domain::Ticket& a, const domain::Ticket& b)
{
    return a.queue == b.queue && a.priority == b.priority && a.channel == b.channel
        && a.assignee == b.assignee;
}

/// Tells the router what the change means for it: nothing, a new arrival, an owner, or an end.
void tellRouter(Turn& turn, const domain::Ticket* before, const domain::Ticket& after)
{
    // A ticket that wakes at this moment was asleep before it.
    const bool slept = before && before->snoozedUntil && !after.snoozedUntil;
    const bool needed = before && !slept && needsHuman(*before, turn.now);
    const bool needs = needsHuman(after, turn.now);
    if (!needs) {
        if (needed)
            turn.routing.emplace_back(routing::ItemFinished{after.id});
        return;
    }
    if (needed && sameDemand(*before, after))
        return;
    if (after.assignee)
        turn.routing.emplace_back(
            routing::ManualAssigned{after.id, *after.assignee, domain::kindOf(after.channel)});
    else
        turn.routing.emplace_back(arrivalOf(after));
}

} // namespace

bool needsHuman(const domain::Ticket& ticket, Instant now) noexcept
{
    return sla::awaitsAnswer(ticket) && !(ticket.snoozedUntil && *ticket.snoozedUntil > now);
}

routing::Event arrivalOf(const domain::Ticket& ticket)
{
    routing::InteractionArrived arrival;
    arrival.ticket = ticket.id;
    arrival.queue = ticket.queue;
    arrival.channel = domain::kindOf(ticket.channel);
    arrival.priority = ticket.priority;
    arrival.enqueuedAt = ticket.lastInboundAt.value_or(ticket.createdAt);
    arrival.dueAt = ticket.dueAt;
    return arrival;
}

Result<void> addTicket(Turn& turn, domain::Ticket& ticket)
{
    if (ticket.number == 0) {
        ATALAYA_TRY(number, turn.stores.tickets->nextNumber());
        ticket.number = number;
    }
    ticket.version = 1;
    ticket.updatedAt = turn.now;
    computeDue(turn, nullptr, ticket);
    ATALAYA_CHECK(turn.stores.tickets->put(ticket));
    ATALAYA_CHECK(turn.journal.record(ticket, {scopeOf(ticket), {}}, turn.now));
    tellRouter(turn, nullptr, ticket);
    return {};
}

Result<void> saveTicket(Turn& turn, const domain::Ticket& before, domain::Ticket& after)
{
    after.version = before.version + 1;
    after.updatedAt = turn.now;
    ATALAYA_CHECK(countUnsettled(turn, after));
    computeDue(turn, &before, after);
    ATALAYA_CHECK(turn.stores.tickets->put(after));
    ATALAYA_CHECK(turn.journal.record(after, {scopeOf(after), scopeOf(before)}, turn.now));
    tellRouter(turn, &before, after);
    if (after.snoozedUntil && after.snoozedUntil != before.snoozedUntil)
        turn.snoozes.add(*after.snoozedUntil, after.id);
    return {};
}

Result<void> addEntry(Turn& turn, const domain::Ticket& ticket, const domain::Entry& entry)
{
    ATALAYA_CHECK(turn.stores.entries->add(entry));
    if (unsettledBy(entry.delivery) != Unsettled::No)
        ATALAYA_CHECK(recount(turn, ticket.id));
    ATALAYA_CHECK(turn.journal.record(entry, {scopeOf(ticket), {}}, turn.now));
    const bool customerWrote = entry.kind == domain::EntryKind::Message
        && entry.direction == domain::Direction::In && entry.authorKind == domain::AuthorKind::Customer;
    if (customerWrote && ticket.scheduled > 0)
        return cancelAnswered(turn, ticket.id);
    return {};
}

Result<void> addEvent(Turn& turn, const domain::Ticket& ticket, std::string_view kind, std::string text,
                      const domain::Agent* by)
{
    domain::Entry entry;
    entry.id = domain::EntryId::make(turn.now, turn.random);
    entry.ticket = ticket.id;
    entry.kind = domain::EntryKind::Event;
    entry.direction = domain::Direction::Internal;
    entry.channel = ticket.channel;
    entry.authorKind = by ? domain::AuthorKind::Agent : domain::AuthorKind::System;
    entry.authorId = by ? by->id.str() : "";
    entry.authorName = by ? by->name : "Atalaya";
    entry.at = turn.now;
    entry.eventKind = kind;
    entry.text = std::move(text);
    return addEntry(turn, ticket, entry);
}

Result<void> setDelivery(Turn& turn, domain::EntryId id, domain::Delivery delivery, std::string_view detail)
{
    ATALAYA_TRY(entry, turn.stores.entries->get(id));
    const Unsettled was = unsettledBy(entry.delivery);
    ATALAYA_CHECK(turn.stores.entries->setDelivery(id, delivery, detail));
    entry.delivery = delivery;
    entry.deliveryDetail = detail;
    ATALAYA_TRY(ticket,
                was == unsettledBy(delivery) ? turn.stores.tickets->get(entry.ticket)
                                             : recount(turn, entry.ticket));
    ATALAYA_CHECK(turn.journal.record(entry, {scopeOf(ticket), {}}, turn.now));
    return {};
}

Result<void> learnOutcome(Turn& turn, const domain::Entry& entry, domain::Delivery delivery,
                          std::string_view words)
{
    const bool failed = delivery == domain::Delivery::Failed;
    // What was sent before these were kept has neither of them.
    const auto known = [](const Result<void>& done) {
        return done || (done.error().code != ErrorCode::NotFound && done.error().code != ErrorCode::Conflict)
            ? done
            : Result<void>();
    };
    ATALAYA_CHECK(known(turn.stores.attempts->correct(
        entry.id, failed ? domain::AttemptOutcome::Failed : domain::AttemptOutcome::Sent, words)));
    const auto state = failed ? storage::OutgoingState::Failed : storage::OutgoingState::Sent;
    ATALAYA_CHECK(known(turn.stores.outgoing->finish(entry.id, state, words, turn.now)));
    return setDelivery(turn, entry.id, delivery, words);
}

Result<void> saveAgent(Turn& turn, domain::Agent agent)
{
    turn.routing.emplace_back(routing::AgentChanged{agent});
    return turn.directory.put(std::move(agent), turn.now);
}

} // namespace atalaya::broker
