#include "core/broker/closed_queues.h"

#include "core/base/limits.h"
#include "core/broker/router_records.h"
#include "core/broker/tickets.h"
#include "core/routing/opening_hours.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

constexpr Duration kLookAgain = std::chrono::hours(1); // for hours that cannot be reckoned

Instant opening(const domain::RoutingRules& rules, domain::QueueId queue, Instant now)
{
    Instant at = now;
    const auto found = std::ranges::find(rules.queues, queue, &domain::QueueRules::queue);
    if (found == rules.queues.end())
        return now + kLookAgain;
    // A change of the hours may be an end; each week has at most twice as many as there are intervals.
    for (std::size_t i = 0; i <= 2 * found->open.size(); ++i) {
        const auto next = routing::nextHoursChange(found->open, rules.utcOffsetMinutes, at);
        if (!next)
            break;
        at = *next;
        if (routing::isOpen(found->open, rules.utcOffsetMinutes, at))
            return at;
    }
    return now + kLookAgain;
}

/// Whether the newest thing written about the ticket is that its queue is closed: after a restart, or when
/// the rules change in the night, that is no news.
Result<bool> alreadyTold(Turn& turn, const domain::Ticket& ticket, const routing::QueueIsClosed& closed)
{
    ATALAYA_TRY(rows, turn.stores.routerLog->forTicket(ticket.id, 1));
    if (rows.empty() || rows[0].kind != "closed" || rows[0].at < ticket.lastInboundAt.value_or(rows[0].at))
        return false;
    return recordOf(rows[0]).closed == closed.action;
}

std::string_view tagOf(domain::ClosedAction action)
{
    switch (action) {
    case domain::ClosedAction::Callback:
        return "callback";
    case domain::ClosedAction::Reject:
        return "rejected";
    default:
        return {};
    }
}

std::string sentence(const routing::QueueIsClosed& closed, const std::string& queue, Instant opensAt)
{
    const std::string until = "until " + queue + " opens at " + formatInstant(opensAt);
    switch (closed.action) {
    case domain::ClosedAction::Callback:
        return "Nobody is there: to be called back. Waits " + until + ".";
    case domain::ClosedAction::Reject:
        return "Turned away, since nobody is there. Kept " + until + ".";
    default:
        return "Nobody is there. Waits " + until + ".";
    }
}

} // namespace

Result<void> ClosedQueues::hold(Turn& turn, const routing::QueueIsClosed& closed,
                                const domain::RoutingRules& rules)
{
    forget(closed.ticket);
    const Held held{closed.queue, opening(rules, closed.queue, turn.now)};
    m_held[closed.ticket] = held;
    m_due.emplace(held.opensAt, closed.ticket);
    ATALAYA_TRY(before, turn.stores.tickets->get(closed.ticket));
    ATALAYA_TRY(told, alreadyTold(turn, before, closed));
    if (told)
        return {};
    auto row = rowOf(routing::Action(closed));
    row->at = turn.now;
    ATALAYA_CHECK(turn.stores.routerLog->append(*row));
    domain::Ticket after = before;
    const std::string tag(tagOf(closed.action));
    if (!tag.empty() && after.tags.size() < limits::kTagsPerTicket
        && std::ranges::find(after.tags, tag) == after.tags.end()) {
        after.tags.push_back(tag);
        ATALAYA_CHECK(saveTicket(turn, before, after));
    }
    const domain::Queue* queue = turn.directory.queue(closed.queue);
    return addEvent(turn, after, "closed", sentence(closed, queue ? queue->name : "the queue", held.opensAt));
}

void ClosedQueues::forget(domain::TicketId ticket)
{
    if (const auto found = m_held.find(ticket); found != m_held.end()) {
        m_due.erase({found->second.opensAt, ticket});
        m_held.erase(found);
    }
}

void ClosedQueues::clear()
{
    m_held.clear();
    m_due.clear();
}

std::optional<ClosedQueues::Held> ClosedQueues::held(domain::TicketId ticket) const
{
    const auto found = m_held.find(ticket);
    return found == m_held.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Instant> ClosedQueues::next() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

Result<void> ClosedQueues::release(Turn& turn, bool everything)
{
    turn.routing.emplace_back(routing::Tick{}); // the router opens its queues first
    while (!m_due.empty() && (everything || m_due.begin()->first <= turn.now)) {
        const domain::TicketId id = m_due.begin()->second;
        forget(id);
        const auto ticket = turn.stores.tickets->get(id);
        if (!ticket && ticket.error().code != ErrorCode::NotFound)
            return ticket.error();
        if (ticket && !ticket->assignee && needsHuman(*ticket, turn.now))
            turn.routing.push_back(arrivalOf(*ticket));
    }
    return {};
}

} // namespace atalaya::broker
