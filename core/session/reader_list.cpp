#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/session/overlay.h"
#include "core/session/reader.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using domain::Ticket;
using domain::TicketStatus;

const std::vector<TicketStatus> kActive = {TicketStatus::New, TicketStatus::Open, TicketStatus::Pending};
const std::vector<TicketStatus> kEnded = {TicketStatus::Solved, TicketStatus::Closed};

/// The database's part of a view; belongsTo() decides the rest.
storage::TicketFilter filterOf(const api::View& view, const domain::Agent& me, Instant now)
{
    storage::TicketFilter filter;
    filter.statuses = view.kind == api::ViewKind::Done ? kEnded : kActive;
    switch (view.kind) {
    case api::ViewKind::Mine:
    case api::ViewKind::Snoozed:
    case api::ViewKind::Done:
        filter.assignee = me.id;
        break;
    case api::ViewKind::Unassigned:
        filter.unassigned = true;
        [[fallthrough]];
    case api::ViewKind::Team:
        if (me.role == domain::Role::Agent || me.role == domain::Role::Trainer)
            filter.queues = me.queues;
        break;
    case api::ViewKind::AtRisk:
        filter.dueBefore = now + kAtRisk;
        break;
    case api::ViewKind::Queue:
        filter.queues = {view.queue};
        break;
    case api::ViewKind::Failed:
    case api::ViewKind::Scheduled:
        filter.statuses.clear();
        filter.undelivered = view.kind == api::ViewKind::Failed;
        filter.scheduled = view.kind == api::ViewKind::Scheduled;
        break;
    case api::ViewKind::Drafts:
        break;
    }
    return filter;
}

/// An agent without queues sees no queue; an empty list in the filter would mean every queue.
bool seesNothing(const api::View& view, const domain::Agent& me)
{
    const bool byQueues = view.kind == api::ViewKind::Unassigned || view.kind == api::ViewKind::Team;
    const bool limited = me.role == domain::Role::Agent || me.role == domain::Role::Trainer;
    return byQueues && limited && me.queues.empty();
}

storage::TicketSort storeSort(api::SortBy sort, const api::View& view)
{
    if (view.kind == api::ViewKind::Done)
        return storage::TicketSort::RecentlyUpdated;
    switch (sort) {
    case api::SortBy::Newest:
        return storage::TicketSort::Newest;
    case api::SortBy::Oldest:
        return storage::TicketSort::Oldest;
    case api::SortBy::LongestWaiting:
        return storage::TicketSort::LongestWaiting;
    case api::SortBy::DueTime:
        break;
    }
    return storage::TicketSort::DueTime;
}

std::int64_t waitingKey(const Ticket& ticket)
{
    const bool unanswered =
        ticket.lastInboundAt && (!ticket.lastOutboundAt || *ticket.lastOutboundAt < *ticket.lastInboundAt);
    return unanswered ? toMicros(*ticket.lastInboundAt) : INT64_MAX;
}

/// The number a sort puts in ascending order.
std::int64_t sortKey(const Ticket& ticket, storage::TicketSort sort)
{
    switch (sort) {
    case storage::TicketSort::DueTime:
        return ticket.dueAt ? toMicros(*ticket.dueAt) : INT64_MAX;
    case storage::TicketSort::Newest:
        return -toMicros(ticket.createdAt);
    case storage::TicketSort::Oldest:
        return toMicros(ticket.createdAt);
    case storage::TicketSort::LongestWaiting:
        return waitingKey(ticket);
    case storage::TicketSort::RecentlyUpdated:
        break;
    }
    return -toMicros(ticket.updatedAt);
}

/// The tickets in order. A ticket is large: only the pointers move.
std::vector<Ticket*> sorted(std::vector<Ticket>& tickets, storage::TicketSort sort)
{
    struct Place {
        std::int64_t key;
        std::int64_t changed; // among tickets without a due time the last changed one stands first
        Ticket* ticket;
    };
    std::vector<Place> places;
    places.reserve(tickets.size());
    for (Ticket& ticket : tickets)
        places.push_back({sortKey(ticket, sort), -toMicros(ticket.updatedAt), &ticket});
    std::ranges::sort(
        places, {}, [](const Place& place) { return std::tie(place.key, place.changed, place.ticket->id); });
    std::vector<Ticket*> order;
    order.reserve(places.size());
    for (const Place& place : places)
        order.push_back(place.ticket);
    return order;
}

/// For a text whose ticket is not here: a new conversation, or one that may no longer be seen. Number 0.
Ticket standInFor(const DraftMark& draft)
{
    Ticket ticket;
    ticket.id = draft.key.ticket;
    ticket.subject = draft.subject;
    ticket.channel = draft.key.channel;
    ticket.status = draft.key.kind == domain::DraftKind::NewTicket ? domain::TicketStatus::New
                                                                   : domain::TicketStatus::Open;
    ticket.snippet = draft.snippet;
    ticket.createdAt = draft.updatedAt;
    ticket.updatedAt = draft.updatedAt;
    return ticket;
}

} // namespace

Result<std::vector<Ticket>> Reader::draftTickets()
{
    std::vector<Ticket> tickets;
    for (const auto& [id, draft] : m_draftOf) {
        auto ticket = m_stores.tickets->get(id);
        if (ticket)
            tickets.push_back(*std::move(ticket));
        else if (ticket.error().code == ErrorCode::NotFound)
            tickets.push_back(standInFor(draft));
        else
            return ticket.error();
    }
    return tickets;
}

Result<std::vector<Ticket>> Reader::rawTickets(const api::View& view, api::SortBy sort, std::size_t limit,
                                               Instant now)
{
    if (view.kind == api::ViewKind::Drafts)
        return draftTickets();
    if (seesNothing(view, m_local.me))
        return std::vector<Ticket>{};
    std::vector<Ticket> tickets;
    tickets.reserve(std::min<std::size_t>(limit, 10 * limits::kPageRows)); // none moves while they are read
    storage::TicketFilter filter = filterOf(view, m_local.me, now);
    const auto order = storeSort(sort, view);
    for (const bool snoozed : {false, true}) {
        filter.snoozed = snoozed;
        std::optional<storage::TicketCursor> after;
        while (tickets.size() < limit) {
            const int page =
                static_cast<int>(std::min<std::size_t>(limit - tickets.size(), limits::kPageRows));
            ATALAYA_TRY(rows, m_stores.tickets->list(filter, order, after, page));
            for (Ticket& ticket : rows.tickets)
                if (belongsTo(ticket, view, m_local.me, now))
                    tickets.push_back(std::move(ticket));
            after = rows.next;
            if (!after)
                break;
        }
    }
    return tickets;
}

Result<void> Reader::layOutboxOver(std::vector<Ticket>& tickets, const api::View& view, Instant now)
{
    if (view.kind == api::ViewKind::Drafts) {
        for (Ticket& ticket : tickets)
            ATALAYA_CHECK(applyOutbox(ticket));
        return {};
    }
    for (const auto& [id, waiting] : m_waitingOf) {
        auto stored = m_stores.tickets->get(id);
        if (!stored && stored.error().code == ErrorCode::NotFound)
            continue;
        ATALAYA_TRY(ticket, std::move(stored));
        ATALAYA_CHECK(applyOutbox(ticket));
        std::erase_if(tickets, [&ticket](const Ticket& row) { return row.id == ticket.id; });
        if (belongsTo(ticket, view, m_local.me, now))
            tickets.push_back(std::move(ticket));
    }
    return {};
}

Result<api::ListAnswer> Reader::list(const api::ListRequest& request, Instant now)
{
    const std::string words = foldedForSearch(trimmed(request.filter));
    const std::size_t fetch = words.empty() ? request.limit : std::max<std::size_t>(request.limit, 5000);
    ATALAYA_TRY(tickets, rawTickets(request.view, request.sort, fetch, now));
    // Also with those that the outbox may add: then there is nothing left to count.
    const bool all = tickets.size() + m_waitingOf.size() < fetch;
    ATALAYA_CHECK(layOutboxOver(tickets, request.view, now));
    api::ListAnswer answer;
    if (words.empty())
        answer.rows.reserve(std::min(tickets.size(), request.limit));
    for (Ticket* const ticket : sorted(tickets, storeSort(request.sort, request.view))) {
        if (words.empty() && answer.rows.size() >= request.limit)
            break;
        api::TicketRow& row = answer.rows.emplace_back();
        row.ticket = std::move(*ticket);
        ATALAYA_CHECK(complete(row));
        const bool wanted = words.empty() || matches(row, words);
        answer.total += wanted ? 1 : 0;
        if (!wanted || answer.rows.size() > request.limit)
            answer.rows.pop_back();
    }
    if (words.empty() && !all) {
        ATALAYA_TRY(total, count(request.view, now));
        answer.total = total;
    }
    return answer;
}

Result<std::int64_t> Reader::count(const api::View& view, Instant now)
{
    if (view.kind == api::ViewKind::Drafts) {
        ATALAYA_TRY(tickets, draftTickets());
        return static_cast<std::int64_t>(tickets.size());
    }
    if (seesNothing(view, m_local.me))
        return std::int64_t(0);
    storage::TicketFilter filter = filterOf(view, m_local.me, now);
    std::int64_t total = 0;
    if (view.kind == api::ViewKind::AtRisk || view.kind == api::ViewKind::Snoozed) {
        ATALAYA_TRY(tickets, rawTickets(view, api::SortBy::DueTime, limits::kPageRows, now));
        total = static_cast<std::int64_t>(tickets.size());
    } else {
        filter.snoozed = false;
        ATALAYA_TRY(awake, m_stores.tickets->count(filter));
        filter.snoozed = true;
        ATALAYA_TRY(sleepers,
                    m_stores.tickets->list(filter, storage::TicketSort::Newest, {}, int(limits::kPageRows)));
        total = awake + std::ranges::count_if(sleepers.tickets, [&](const Ticket& ticket) {
                    return belongsTo(ticket, view, m_local.me, now);
                });
    }
    for (const auto& [id, waiting] : m_waitingOf) {
        auto ticket = m_stores.tickets->get(id);
        if (!ticket)
            continue;
        const bool before = belongsTo(*ticket, view, m_local.me, now);
        ATALAYA_CHECK(applyOutbox(*ticket));
        total += int(belongsTo(*ticket, view, m_local.me, now)) - int(before);
    }
    return total;
}

Result<api::ViewCounts> Reader::counts(Instant now)
{
    using api::ViewKind;
    api::ViewCounts counts;
    for (const ViewKind kind :
         {ViewKind::Mine, ViewKind::Unassigned, ViewKind::Team, ViewKind::AtRisk, ViewKind::Snoozed,
          ViewKind::Drafts, ViewKind::Done, ViewKind::Failed, ViewKind::Scheduled}) {
        ATALAYA_TRY(number, count({kind, {}}, now));
        counts[{kind, {}}] = number;
    }
    ATALAYA_TRY(directory, cachedDirectory());
    for (const domain::Queue& queue : directory->queues) {
        const bool mine = std::ranges::find(m_local.me.queues, queue.id) != m_local.me.queues.end();
        if (!mine && m_local.me.role == domain::Role::Agent)
            continue;
        ATALAYA_TRY(number, count({ViewKind::Queue, queue.id}, now));
        counts[{ViewKind::Queue, queue.id}] = number;
    }
    return counts;
}

bool Reader::matches(const api::TicketRow& row, const std::string& words) const
{
    const std::string all = foldedForSearch(row.customerName + " " + row.ticket.subject + " #"
                                            + std::to_string(row.ticket.number) + " " + row.ticket.snippet);
    return std::ranges::all_of(split(words, ' '),
                               [&all](std::string_view word) { return all.find(word) != std::string::npos; });
}

} // namespace atalaya::session
