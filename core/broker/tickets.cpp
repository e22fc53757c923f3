#include "core/broker/tickets.h"

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
    ATALAYA_CHECK(turn.journal.record(entry, {scopeOf(ticket), {}}, turn.now));
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
    ATALAYA_CHECK(turn.stores.entries->setDelivery(id, delivery, detail));
    ATALAYA_TRY(entry, turn.stores.entries->get(id));
    ATALAYA_TRY(ticket, turn.stores.tickets->get(entry.ticket));
    ATALAYA_CHECK(turn.journal.record(entry, {scopeOf(ticket), {}}, turn.now));
    return {};
}

Result<void> saveAgent(Turn& turn, domain::Agent agent)
{
    turn.routing.emplace_back(routing::AgentChanged{agent});
    return turn.directory.put(std::move(agent), turn.now);
}

} // namespace atalaya::broker
