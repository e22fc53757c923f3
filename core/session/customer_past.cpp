#include "core/session/customer_past.h"

#include "core/base/log.h"
#include "core/protocol/archive.h"
#include "core/session/desk.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

constexpr std::chrono::seconds kAskAgain{60};
constexpr int kOwnTickets = 200;
/// Customers whose past is known or wanted, at most: the list is copied to the reader.
constexpr std::size_t kMostKnown = 2000;

const std::vector<domain::TicketStatus> kActive = {domain::TicketStatus::New, domain::TicketStatus::Open,
                                                   domain::TicketStatus::Pending};
const std::vector<domain::TicketStatus> kFinished = {domain::TicketStatus::Solved,
                                                     domain::TicketStatus::Closed};

} // namespace

void CustomerPast::begun()
{
    m_known = std::make_shared<const PastKnown>();
    m_wanted.clear();
    m_asking.reset();
    m_askAfter = {};
    m_changed = true;
    ++m_replica;
}

Result<bool> CustomerPast::keeps(const domain::Ticket& finished)
{
    storage::TicketStore& tickets = *m_desk.m_profile->replica.tickets;
    storage::TicketFilter filter;
    filter.customer = finished.customer;
    filter.statuses = kActive;
    ATALAYA_TRY(open, tickets.count(filter));
    if (open == 0)
        return false;
    filter.statuses = kFinished;
    ATALAYA_TRY(newest, tickets.list(filter, storage::TicketSort::Newest, {}, kMost));
    return std::ranges::find(newest.tickets, finished.id, &domain::Ticket::id) != newest.tickets.end();
}

// ---- whose past is asked for ----

void CustomerPast::look(domain::CustomerId customer)
{
    if (!m_desk.m_profile || m_known->more.contains(customer) || m_asking == customer)
        return;
    std::erase(m_wanted, customer);
    m_wanted.push_front(customer);
    askNext();
}

void CustomerPast::removed(domain::CustomerId customer)
{
    if (m_known->more.contains(customer))
        publish(customer, std::nullopt);
}

Result<void> CustomerPast::addOwn()
{
    storage::TicketFilter own;
    own.assignee = m_desk.m_me.agent.id;
    own.statuses = kActive;
    ATALAYA_TRY(
        page,
        m_desk.m_profile->replica.tickets->list(own, storage::TicketSort::RecentlyUpdated, {}, kOwnTickets));
    for (const domain::Ticket& ticket : page.tickets)
        if (!m_known->more.contains(ticket.customer) && m_asking != ticket.customer
            && std::ranges::find(m_wanted, ticket.customer) == m_wanted.end())
            m_wanted.push_back(ticket.customer);
    return {};
}

void CustomerPast::tick(Instant now)
{
    if (!m_desk.m_synced || now < m_askAfter)
        return;
    if (std::exchange(m_changed, false))
        if (auto added = addOwn(); !added)
            log::session().warn("whose past is missing cannot be read: {}", added.error().str());
    askNext();
}

void CustomerPast::askNext()
{
    if (m_asking || m_wanted.empty() || !m_desk.m_synced || m_desk.m_clock.now() < m_askAfter)
        return;
    const domain::CustomerId customer = m_wanted.front();
    m_wanted.pop_front();
    m_asking = customer;
    net::HttpRequest request;
    request.method = "GET";
    request.path = "/api/v1/tickets";
    request.query = {{"customer", customer.str()},
                     {"status", "solved,closed"},
                     {"sort", "newest"},
                     {"limit", std::to_string(kMost)}};
    m_desk.ask(std::move(request), [this, customer, replica = m_replica](const Result<std::string>& body) {
        if (replica == m_replica && m_asking == customer)
            arrived(customer, body);
    });
}

void CustomerPast::arrived(domain::CustomerId customer, const Result<std::string>& body)
{
    m_asking.reset();
    if (!m_desk.m_profile)
        return;
    const auto taken = body ? take(customer, *body) : Result<void>(body.error());
    if (taken)
        return askNext();
    log::session().info("the past of customer {} is not here yet: {}", customer.str(), taken.error().str());
    m_askAfter = m_desk.m_clock.now() + kAskAgain;
    m_changed = true; // whoever is worked for is asked for again then
}

Result<void> CustomerPast::take(domain::CustomerId customer, const std::string& body)
{
    ATALAYA_TRY(parsed, protocol::parseJson(body));
    const auto* object = parsed.if_object();
    const auto* items = object && object->contains("items") ? object->at("items").if_array() : nullptr;
    if (!items)
        return Error{ErrorCode::MalformedJson, "tickets without a list"};
    for (const auto& item : *items) {
        const auto* ticket = item.if_object();
        const auto* text = ticket && ticket->contains("id") ? ticket->at("id").if_string() : nullptr;
        if (!text)
            return Error{ErrorCode::MalformedJson, "a ticket without its id"};
        ATALAYA_TRY(id, domain::TicketId::parse(std::string_view(text->data(), text->size())));
        const auto here = m_desk.m_profile->replica.tickets->get(id);
        if (!here && here.error().code != ErrorCode::NotFound)
            return here.error();
        if (!here)
            ATALAYA_CHECK(m_desk.m_replica->miss(id)); // fetched whole, like one in which something happened
    }
    publish(customer, object->contains("next"));
    return {};
}

void CustomerPast::publish(domain::CustomerId customer, std::optional<bool> more)
{
    PastKnown known = *m_known;
    if (known.more.size() >= kMostKnown)
        known.more.clear();
    if (more)
        known.more[customer] = *more;
    else
        known.more.erase(customer);
    m_known = std::make_shared<const PastKnown>(std::move(known));
    m_desk.publishLocal();
    storage::TicketFilter filter;
    filter.customer = customer;
    const auto shown = m_desk.m_profile->replica.tickets->list(filter, storage::TicketSort::Newest, {}, 1);
    if (shown && !shown->tickets.empty())
        m_desk.publishTouched(shown->tickets.front().id);
}

} // namespace atalaya::session
