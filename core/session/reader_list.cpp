#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/session/overlay.h"
#include "core/session/reader.h"
#include "core/session/view_conditions.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using domain::Ticket;

storage::TicketSort storeSort(const api::ListRequest& request)
{
    if (request.view.kind == api::ViewKind::Done)
        return storage::TicketSort::RecentlyUpdated;
    switch (request.sort) {
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

/// The number a sort puts in ascending order: as the store's.
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

storage::TicketPlace placeOf(const Ticket& ticket, storage::TicketSort sort)
{
    return {ticket.id, ticket.status, ticket.dueAt, sortKey(ticket, sort), ticket.updatedAt};
}

/// Among those by due time, whoever waits for the customer comes after the others, ended ones last.
int classOf(const storage::TicketPlace& place)
{
    if (!domain::isActive(place.status))
        return 2;
    return place.status == domain::TicketStatus::Pending ? 1 : 0;
}

void putInOrder(std::vector<storage::TicketPlace>& places, bool byDue)
{
    std::ranges::sort(places, [byDue](const storage::TicketPlace& a, const storage::TicketPlace& b) {
        if (byDue && classOf(a) != classOf(b))
            return classOf(a) < classOf(b);
        // Of equal ones the last changed stands first.
        return std::tuple(a.key, -toMicros(a.updatedAt), a.id)
            < std::tuple(b.key, -toMicros(b.updatedAt), b.id);
    });
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

bool found(const api::TicketRow& row, const std::string& words)
{
    const std::string all = foldedForSearch(row.customerName + " " + row.ticket.subject + " #"
                                            + std::to_string(row.ticket.number) + " " + row.ticket.snippet);
    return std::ranges::all_of(split(words, ' '),
                               [&all](std::string_view word) { return all.find(word) != std::string::npos; });
}

} // namespace

storage::Asker Reader::asker(Instant now) const
{
    return {m_local.me.id, m_local.me.login, now};
}

Result<Ticket> Reader::ticketNow(domain::TicketId id)
{
    auto ticket = m_stores.tickets->get(id);
    if (!ticket) {
        const auto draft = m_draftOf.find(id);
        if (ticket.error().code != ErrorCode::NotFound || draft == m_draftOf.end())
            return ticket.error();
        return standInFor(draft->second);
    }
    ATALAYA_CHECK(applyOutbox(*ticket));
    return ticket;
}

Result<bool> Reader::isMentioned(domain::TicketId ticket)
{
    ATALAYA_TRY(entries, m_stores.entries->listForTicket(ticket, {.limit = int(limits::kPageRows)}));
    return std::ranges::any_of(entries, [this](const domain::Entry& entry) {
        return entry.kind == domain::EntryKind::Note
            && std::ranges::find(entry.to, m_local.me.login) != entry.to.end();
    });
}

Result<bool> Reader::holdsFor(const Ticket& ticket, const domain::Condition& condition, Instant now)
{
    domain::TicketFacts facts{ticket, m_local.me.id, now};
    domain::Customer customer;
    if (domain::asksFor(condition, domain::Asks::Customer)
        || domain::asksFor(condition, domain::Asks::Text)) {
        ATALAYA_TRY(known, m_stores.customers->get(ticket.customer));
        customer = std::move(known);
        facts.customerName = customer.name;
        facts.customerTier = customer.tier;
        facts.customerOrganisation = customer.organisation;
    }
    if (domain::asksFor(condition, domain::Asks::Mentioned)) {
        ATALAYA_TRY(mentioned, isMentioned(ticket.id));
        facts.mentioned = mentioned;
    }
    return domain::holds(condition, facts);
}

Result<Reader::Places> Reader::places(const domain::Condition& condition, storage::TicketSort sort,
                                      Instant now)
{
    ATALAYA_TRY(places, m_stores.tickets->places(condition, asker(now), sort));
    if (m_waitingOf.empty())
        return places;
    std::erase_if(places, [this](const auto& place) { return m_waitingOf.contains(place.id); });
    for (const auto& [id, waiting] : m_waitingOf) {
        auto ticket = m_stores.tickets->get(id);
        if (!ticket && ticket.error().code == ErrorCode::NotFound)
            continue;
        if (!ticket)
            return ticket.error();
        ATALAYA_CHECK(applyOutbox(*ticket));
        ATALAYA_TRY(wanted, holdsFor(*ticket, condition, now));
        if (wanted)
            places.push_back(placeOf(*ticket, sort));
    }
    return places;
}

Result<Reader::Places> Reader::draftPlaces(const std::string& words, storage::TicketSort sort)
{
    Places places;
    for (const auto& [id, draft] : m_draftOf) {
        ATALAYA_TRY(ticket, ticketNow(id));
        ATALAYA_TRY(row, rowOf(std::move(ticket)));
        if (words.empty() || found(row, words))
            places.push_back(placeOf(row.ticket, sort));
    }
    return places;
}

Result<Reader::Places> Reader::ordered(const api::ListRequest& request, Instant now)
{
    const storage::TicketSort sort = storeSort(request);
    const std::string words = foldedForSearch(trimmed(request.filter));
    Places out;
    if (request.view.kind == api::ViewKind::Drafts) {
        ATALAYA_TRY(drafts, draftPlaces(words, sort));
        out = std::move(drafts);
    } else {
        ATALAYA_TRY(condition, conditionOf(request.view, m_local.me, *m_local.views));
        if (!words.empty())
            condition = {domain::Asks::All, {std::move(condition), textCondition(words)}};
        ATALAYA_TRY(some, places(condition, sort, now));
        out = std::move(some);
    }
    putInOrder(out, sort == storage::TicketSort::DueTime);
    return out;
}

Result<std::vector<api::TicketRow>> Reader::rows(const std::vector<domain::TicketId>& tickets)
{
    std::vector<api::TicketRow> out;
    out.reserve(tickets.size());
    for (const domain::TicketId id : tickets) {
        auto ticket = ticketNow(id);
        if (!ticket && ticket.error().code == ErrorCode::NotFound)
            continue; // it went meanwhile
        if (!ticket)
            return ticket.error();
        ATALAYA_TRY(row, rowOf(*std::move(ticket)));
        out.push_back(std::move(row));
    }
    return out;
}

Result<api::ListOrder> Reader::order(const api::ListRequest& request, Instant now)
{
    ATALAYA_TRY(places, ordered(request, now));
    api::ListOrder out;
    out.places.reserve(places.size());
    std::vector<domain::TicketId> first;
    for (const storage::TicketPlace& place : places) {
        out.places.push_back({place.id, place.status, place.dueAt});
        if (first.size() < request.limit)
            first.push_back(place.id);
    }
    ATALAYA_TRY(rows, this->rows(first));
    out.rows = std::move(rows);
    return out;
}

Result<api::ListAnswer> Reader::list(const api::ListRequest& request, Instant now)
{
    ATALAYA_TRY(order, this->order(request, now));
    return api::ListAnswer{std::move(order.rows), static_cast<std::int64_t>(order.places.size())};
}

Result<std::int64_t> Reader::count(const domain::Condition& condition, Instant now)
{
    ATALAYA_TRY(total, m_stores.tickets->countWhere(condition, asker(now)));
    for (const auto& [id, waiting] : m_waitingOf) {
        auto ticket = m_stores.tickets->get(id);
        if (!ticket)
            continue;
        ATALAYA_TRY(before, holdsFor(*ticket, condition, now));
        ATALAYA_CHECK(applyOutbox(*ticket));
        ATALAYA_TRY(after, holdsFor(*ticket, condition, now));
        total += int(after) - int(before);
    }
    return total;
}

Result<api::ViewCounts> Reader::counts(Instant now)
{
    using api::ViewKind;
    api::ViewCounts counts;
    const auto add = [&](const api::View& view) -> Result<void> {
        ATALAYA_TRY(condition, conditionOf(view, m_local.me, *m_local.views));
        ATALAYA_TRY(number, count(condition, now));
        counts[view] = number;
        return {};
    };
    for (const ViewKind kind : {ViewKind::Mine, ViewKind::Unassigned, ViewKind::Team, ViewKind::AtRisk,
                                ViewKind::Mentions, ViewKind::Unread, ViewKind::Live, ViewKind::Snoozed,
                                ViewKind::Done, ViewKind::Failed, ViewKind::Scheduled})
        ATALAYA_CHECK(add({kind}));
    counts[{ViewKind::Drafts}] = static_cast<std::int64_t>(m_draftOf.size());
    ATALAYA_TRY(directory, cachedDirectory());
    for (const domain::Queue& queue : directory->queues) {
        const bool mine = std::ranges::find(m_local.me.queues, queue.id) != m_local.me.queues.end();
        if (mine || m_local.me.role != domain::Role::Agent)
            ATALAYA_CHECK(add({ViewKind::Queue, queue.id}));
    }
    for (const domain::SavedView& view : *m_local.views)
        ATALAYA_CHECK(add({ViewKind::Saved, {}, view.id}));
    return counts;
}

} // namespace atalaya::session
