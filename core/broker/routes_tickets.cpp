#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/rest_body.h"
#include "core/broker/routes.h"

#include <algorithm>
#include <charconv>

namespace atalaya::broker {
namespace {

using security::Permission;

std::string jsonOf(const auto& value)
{
    return protocol::json::serialize(protocol::Writer::toJson(value));
}

Result<std::int64_t> numberIn(std::string_view text, std::string_view name)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return Error{ErrorCode::InvalidField, std::string(name) + ": a whole number"};
    return value;
}

Result<storage::TicketSort> sortIn(const net::HttpRequest& request)
{
    const std::string_view word = request.parameter("sort").value_or("due");
    constexpr std::pair<std::string_view, storage::TicketSort> kSorts[] = {
        {"due", storage::TicketSort::DueTime},
        {"newest", storage::TicketSort::Newest},
        {"oldest", storage::TicketSort::Oldest},
        {"waiting", storage::TicketSort::LongestWaiting},
        {"updated", storage::TicketSort::RecentlyUpdated}};
    for (const auto& [known, sort] : kSorts)
        if (known == word)
            return sort;
    return Error{ErrorCode::InvalidField, "sort: due, newest, oldest, waiting or updated"};
}

/// "<key>:<id>" as the answer before gave it.
Result<std::optional<storage::TicketCursor>> cursorIn(const net::HttpRequest& request)
{
    const auto text = request.parameter("after");
    if (!text)
        return std::optional<storage::TicketCursor>();
    const auto parts = split(*text, ':');
    if (parts.size() != 2)
        return Error{ErrorCode::InvalidField, "after"};
    storage::TicketCursor cursor;
    ATALAYA_TRY(key, numberIn(parts[0], "after"));
    ATALAYA_TRY(id, domain::TicketId::parse(parts[1]));
    cursor.key = key;
    cursor.id = id;
    return std::optional(cursor);
}

Result<storage::TicketFilter> filterIn(const net::HttpRequest& request)
{
    storage::TicketFilter filter;
    if (const auto text = request.parameter("queue")) {
        ATALAYA_TRY(queue, domain::QueueId::parse(*text));
        filter.queues = {queue};
    }
    if (const auto text = request.parameter("assignee")) {
        filter.unassigned = *text == "none";
        if (!filter.unassigned) {
            ATALAYA_TRY(agent, domain::AgentId::parse(*text));
            filter.assignee = agent;
        }
    }
    if (const auto text = request.parameter("status"))
        for (const std::string_view word : split(*text, ',')) {
            ATALAYA_TRY(status, domain::fromWord<domain::TicketStatus>(word));
            filter.statuses.push_back(status);
        }
    if (const auto text = request.parameter("customer")) {
        ATALAYA_TRY(customer, domain::CustomerId::parse(*text));
        filter.customer = customer;
    }
    filter.tag = request.parameter("tag").value_or("");
    filter.text = request.parameter("text").value_or("");
    return filter;
}

/// Narrows a filter to what the agent may see; false if nothing is left.
bool narrow(storage::TicketFilter& filter, const domain::Agent& agent)
{
    if (seesAll(agent) || filter.assignee == agent.id)
        return true;
    if (filter.queues.empty())
        filter.queues = agent.queues;
    std::erase_if(filter.queues, [&](domain::QueueId one) {
        return std::ranges::find(agent.queues, one) == agent.queues.end();
    });
    return !filter.queues.empty();
}

/// The one with that number, if there is one and the agent may see it.
Result<RestAnswer> listByNumber(Turn& turn, RestCall& call, std::string_view text)
{
    ATALAYA_TRY(number, numberIn(text, "number"));
    const auto ticket = turn.stores.tickets->byNumber(number);
    if (!ticket && ticket.error().code != ErrorCode::NotFound)
        return ticket.error();
    if (!ticket || !sees(call.agent, scopeOf(*ticket)))
        return listAnswer({});
    return listAnswer({jsonOf(*ticket)});
}

Result<RestAnswer> listTickets(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(filter, filterIn(call.request));
    ATALAYA_TRY(sort, sortIn(call.request));
    ATALAYA_TRY(after, cursorIn(call.request));
    ATALAYA_TRY(limit, numberIn(call.request.parameter("limit").value_or("50"), "limit"));
    if (limit < 1 || limit > 200)
        return Error{ErrorCode::InvalidField, "limit: 1 to 200"};
    if (const auto text = call.request.parameter("number"))
        return listByNumber(turn, call, *text);
    if (!narrow(filter, call.agent))
        return listAnswer({});
    ATALAYA_TRY(page, turn.stores.tickets->list(filter, sort, after, static_cast<int>(limit)));
    std::vector<std::string> items;
    for (const domain::Ticket& ticket : page.tickets)
        items.push_back(jsonOf(ticket));
    return listAnswer(items, page.next ? std::to_string(page.next->key) + ":" + page.next->id.str() : "");
}

Result<RestAnswer> getTicket(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(ticket, visibleTicket(turn, call));
    storage::EntryRange range;
    range.limit = 100;
    if (const auto text = call.request.parameter("before")) {
        ATALAYA_TRY(before, domain::EntryId::parse(*text));
        range.before = before;
    }
    ATALAYA_TRY(entries, turn.stores.entries->listForTicket(ticket.id, range));
    ATALAYA_TRY(customer, turn.stores.customers->get(ticket.customer));
    std::vector<std::string> items;
    for (const domain::Entry& entry : entries)
        items.push_back(jsonOf(entry));
    return jsonAnswer("{\"ticket\":" + jsonOf(ticket) + ",\"customer\":" + jsonOf(customer) + ",\"entries\":["
                      + join(items, ",") + "]}");
}

constexpr Access kPermitted = Access::Permitted;
constexpr Route kRoutes[] = {
    {"GET", "/api/v1/tickets", kPermitted, Permission::ReadTickets, listTickets},
    {"GET", "/api/v1/tickets/{id}", kPermitted, Permission::ReadTickets, getTicket},
};

} // namespace

Result<domain::Ticket> visibleTicket(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(id, domain::TicketId::parse(call.part("id")));
    ATALAYA_TRY(ticket, turn.stores.tickets->get(id));
    // Whoever may not see it is told the same as if it were not there.
    if (!sees(call.agent, scopeOf(ticket)))
        return Error{ErrorCode::NotFound, "ticket " + id.str()};
    return ticket;
}

std::span<const Route> ticketRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
