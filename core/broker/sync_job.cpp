#include "core/broker/sync_job.h"

#include "core/protocol/codec.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

constexpr int kTicketsAtOnce = 100;
constexpr int kEntriesAtOnce = 200;

SyncRow rowOf(const protocol::ChangeBody& body, std::int64_t seq, Instant at)
{
    return {seq, at, std::string(protocol::changeKind(body)), protocol::encodeChangeBody(body)};
}

} // namespace

Result<void> appendConversation(storage::BrokerStores& stores, domain::TicketId ticket, std::int64_t seq,
                                std::deque<SyncRow>& rows)
{
    storage::EntryRange range;
    range.limit = kEntriesAtOnce;
    std::size_t got = kEntriesAtOnce;
    std::vector<domain::Entry> all;
    // From the newest back to the first: that is how the store pages without a starting point.
    while (got == kEntriesAtOnce) {
        ATALAYA_TRY(page, stores.entries->listForTicket(ticket, range));
        got = page.size();
        if (!page.empty())
            range.before = page.front().id;
        all.insert(all.begin(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
    }
    for (const domain::Entry& entry : all)
        rows.push_back(rowOf(entry, seq, entry.at));
    return {};
}

SyncJob::SyncJob(domain::Agent agent, std::optional<std::int64_t> since, std::int64_t newest)
    : m_agent(std::move(agent))
    , m_snapshot(!since)
    , m_position(since.value_or(0))
    , m_deskPosition(since.value_or(0))
    , m_base(newest)
{
}

Result<std::optional<std::string>> SyncJob::next(storage::BrokerStores& stores, const Directory& directory)
{
    if (m_snapshot)
        return nextSnapshotPage(stores, directory);
    return nextLogPage(stores);
}

// ---- the present state ----

Result<std::optional<std::string>> SyncJob::nextSnapshotPage(storage::BrokerStores& stores,
                                                             const Directory& directory)
{
    if (m_first)
        ATALAYA_CHECK(countRows(stores, directory));
    while (m_rows.size() < kSyncRows && !isRead())
        ATALAYA_CHECK(refill(stores, directory));
    std::size_t bytes = 0;
    const bool all = m_rows.size() <= kSyncRows && std::ranges::all_of(m_rows, [&](const SyncRow& row) {
                         return (bytes += row.body.size()) <= kSyncBytes;
                     });
    const bool last = isRead() && all;
    // While it runs the position stays where it was: a desk that is interrupted begins again.
    std::string page = takePage(last ? m_base : 0, true, last);
    m_first = false;
    if (last) {
        m_snapshot = false;
        m_answered = true;
        m_position = m_base;
    }
    return std::optional(std::move(page));
}

Result<void> SyncJob::refill(storage::BrokerStores& stores, const Directory& directory)
{
    if (!m_pastOf.empty())
        return addPast(stores, directory);
    switch (m_stage) {
    case Stage::Begin:
        m_stage = Stage::Customers;
        return addDirectory(stores, directory);
    case Stage::Customers:
        return addCustomers(stores);
    case Stage::Tickets:
    case Stage::Own:
        return addTickets(stores, directory);
    case Stage::Done:
        break;
    }
    return {};
}

template <typename T> void SyncJob::push(const T& value)
{
    m_rows.push_back(rowOf(value, m_base, {}));
}

Result<void> SyncJob::addDirectory(storage::BrokerStores& stores, const Directory& directory)
{
    for (const auto& [id, skill] : directory.skills())
        push(skill);
    for (const auto& [id, queue] : directory.queues())
        push(queue);
    for (const auto& [id, agent] : directory.agents())
        push(agent);
    for (const auto& [id, account] : directory.accounts())
        push(account);
    ATALAYA_TRY(macros, stores.knowledge->macros());
    for (const domain::Macro& macro : macros)
        if (!macro.owner || macro.owner == m_agent.id)
            push(macro);
    ATALAYA_TRY(articles, stores.knowledge->articles(""));
    for (const domain::Article& article : articles)
        push(article);
    return {};
}

Result<void> SyncJob::addCustomers(storage::BrokerStores& stores)
{
    const domain::Customer* after = m_lastCustomer ? &*m_lastCustomer : nullptr;
    ATALAYA_TRY(customers, stores.customers->list(after, static_cast<int>(kSyncRows)));
    for (const domain::Customer& customer : customers)
        push(customer);
    if (customers.size() < kSyncRows)
        m_stage = seesAll(m_agent) || !m_agent.queues.empty() ? Stage::Tickets : Stage::Own;
    else
        m_lastCustomer = std::move(customers.back());
    return {};
}

storage::TicketFilter SyncJob::filter() const
{
    storage::TicketFilter filter;
    if (m_stage == Stage::Own)
        filter.assignee = m_agent.id;
    else if (!seesAll(m_agent))
        filter.queues = m_agent.queues;
    if (m_finishedSince && m_finished) {
        filter.statuses = {domain::TicketStatus::Solved, domain::TicketStatus::Closed};
        filter.updatedAfter = *m_finishedSince;
    } else if (m_finishedSince) {
        filter.statuses = {domain::TicketStatus::New, domain::TicketStatus::Open,
                           domain::TicketStatus::Pending};
    }
    return filter;
}

Result<void> SyncJob::addParents(storage::BrokerStores& stores, const Directory& directory,
                                 const std::vector<domain::Ticket>& tickets)
{
    ATALAYA_TRY(newest, stores.events->newest());
    if (newest == m_base)
        return {}; // nothing has changed since the directory and the customers were given
    std::set<Uuid> given;
    for (const domain::Ticket& ticket : tickets) {
        if (const auto* queue = directory.queue(ticket.queue); queue && given.insert(queue->id.uuid()).second)
            push(*queue);
        const auto* account = ticket.account ? directory.account(*ticket.account) : nullptr;
        if (account && given.insert(account->id.uuid()).second)
            push(*account);
        const auto* agent = ticket.assignee ? directory.agent(*ticket.assignee) : nullptr;
        if (agent && given.insert(agent->id.uuid()).second)
            push(*agent);
        if (given.insert(ticket.customer.uuid()).second) {
            ATALAYA_TRY(customer, stores.customers->get(ticket.customer));
            push(customer);
        }
    }
    return {};
}

Result<void> SyncJob::addTickets(storage::BrokerStores& stores, const Directory& directory)
{
    ATALAYA_TRY(page, stores.tickets->list(filter(), storage::TicketSort::Newest, m_cursor, kTicketsAtOnce));
    ATALAYA_CHECK(addParents(stores, directory, page.tickets));
    for (const domain::Ticket& ticket : page.tickets) {
        const bool inQueue = std::ranges::find(m_agent.queues, ticket.queue) != m_agent.queues.end();
        if (m_stage == Stage::Own && inQueue)
            continue; // came with its queue
        push(ticket);
        const std::size_t before = m_rows.size();
        ATALAYA_CHECK(appendConversation(stores, ticket.id, m_base, m_rows));
        m_entriesRead += static_cast<std::int64_t>(m_rows.size() - before);
        ++m_ticketsRead;
        if (m_finishedSince && !m_finished && m_withOpen.insert(ticket.customer).second)
            m_pastOf.push_back(ticket.customer);
    }
    m_cursor = page.next;
    if (m_cursor)
        return {};
    if (m_finishedSince && !m_finished) {
        m_finished = true; // the same once more for those that are finished
        return {};
    }
    m_finished = false;
    m_stage = m_stage == Stage::Tickets && !seesAll(m_agent) ? Stage::Own : Stage::Done;
    return {};
}

Result<void> SyncJob::addPast(storage::BrokerStores& stores, const Directory& directory)
{
    storage::TicketFilter past;
    past.customer = m_pastOf.front();
    m_pastOf.pop_front();
    past.statuses = {domain::TicketStatus::Solved, domain::TicketStatus::Closed};
    if (!seesAll(m_agent) && m_agent.queues.empty())
        past.assignee = m_agent.id;
    else if (!seesAll(m_agent))
        past.queues = m_agent.queues;
    ATALAYA_TRY(page, stores.tickets->list(past, storage::TicketSort::Newest, {}, kPastOfACustomer));
    // Those that have changed since come with all that is finished.
    std::erase_if(page.tickets,
                  [this](const domain::Ticket& ticket) { return ticket.updatedAt > *m_finishedSince; });
    const std::size_t before = m_rows.size();
    ATALAYA_CHECK(addParents(stores, directory, page.tickets));
    for (const domain::Ticket& ticket : page.tickets) {
        push(ticket);
        ATALAYA_CHECK(appendConversation(stores, ticket.id, m_base, m_rows));
    }
    m_otherRows += static_cast<std::int64_t>(m_rows.size() - before);
    return {};
}

Result<void> SyncJob::countRows(storage::BrokerStores& stores, const Directory& directory)
{
    ATALAYA_TRY(customers, stores.customers->count());
    storage::TicketFilter all;
    if (!seesAll(m_agent))
        all.queues = m_agent.queues;
    std::int64_t tickets = 0;
    for (const bool finished : {false, true}) {
        if (finished && !m_finishedSince)
            break; // one pass counts all
        m_finished = finished;
        storage::TicketFilter part = filter();
        part.assignee.reset();
        part.queues = all.queues;
        ATALAYA_TRY(some, stores.tickets->count(part));
        tickets += some;
    }
    m_finished = false;
    m_tickets = tickets;
    m_otherRows = customers + tickets
        + static_cast<std::int64_t>(directory.skills().size() + directory.queues().size()
                                    + directory.agents().size() + directory.accounts().size());
    return {};
}

std::int64_t SyncJob::estimate() const
{
    // Entries are not counted beforehand; those of the tickets read so far tell how many the rest has.
    const std::int64_t perTicket =
        m_ticketsRead > 0 ? (m_entriesRead + m_ticketsRead - 1) / m_ticketsRead : 6;
    const std::int64_t left = std::max<std::int64_t>(0, m_tickets - m_ticketsRead);
    return std::max(m_given, m_otherRows + m_entriesRead + left * perTicket);
}

// ---- the event log ----

Result<std::optional<std::string>> SyncJob::nextLogPage(storage::BrokerStores& stores)
{
    ATALAYA_TRY(events, stores.events->read(m_position, static_cast<int>(kSyncRows)));
    if (events.empty() && m_answered)
        return std::optional<std::string>();
    std::size_t bytes = 0;
    std::size_t taken = 0;
    for (storage::StoredEvent& event : events) {
        if (bytes > kSyncBytes)
            break;
        ATALAYA_TRY(scope, Scope::parse(event.scope));
        m_position = event.sequence;
        ++taken;
        const std::size_t before = m_rows.size();
        ATALAYA_CHECK(
            appendSeen(stores, scope, {event.sequence, event.at, event.kind, std::move(event.body)}));
        for (std::size_t i = before; i < m_rows.size(); ++i)
            bytes += m_rows[i].body.size();
    }
    const bool last = !m_answered && taken == events.size() && events.size() < kSyncRows;
    m_answered = m_answered || last;
    return std::optional(takePage(m_position, false, last));
}

Result<void> SyncJob::appendSeen(storage::BrokerStores& stores, const Scope& scope, SyncRow row)
{
    const Sight sight = sightOf(m_agent, scope);
    if (sight == Sight::Nothing)
        return {};
    if (sight == Sight::Shown) {
        m_rows.push_back(std::move(row));
        return {};
    }
    ATALAYA_TRY(body, protocol::decodeChangeBody(row.kind, row.body));
    const auto* ticket = std::get_if<domain::Ticket>(&body);
    if (!ticket)
        return {};
    if (sight == Sight::Lost) {
        m_rows.push_back(rowOf(protocol::Removed{"ticket", ticket->id.uuid()}, row.seq, row.at));
        return {};
    }
    const std::int64_t seq = row.seq;
    m_rows.push_back(std::move(row));
    return appendConversation(stores, ticket->id, seq, m_rows);
}

std::string SyncJob::takePage(std::int64_t upTo, bool snapshot, bool last)
{
    std::vector<protocol::EncodedChange> changes;
    std::size_t bytes = 0;
    std::size_t count = 0;
    // Of a snapshot a page ends at its limits; of the log everything read belongs to one page, so that upTo
    // is true.
    for (const SyncRow& row : m_rows) {
        if (snapshot && (count == kSyncRows || (count > 0 && bytes + row.body.size() > kSyncBytes)))
            break;
        bytes += row.body.size();
        ++count;
        changes.push_back({row.seq, row.at, row.kind, row.body});
    }
    m_given += static_cast<std::int64_t>(count);
    protocol::SyncPage frame;
    frame.upTo = upTo;
    frame.after = snapshot ? m_given - static_cast<std::int64_t>(count) : m_deskPosition;
    frame.snapshot = snapshot;
    frame.first = snapshot && m_first;
    frame.last = last;
    frame.total = !snapshot ? 0 : last ? m_given : estimate();
    std::string text = protocol::encodePage(changes, frame);
    if (!snapshot || last)
        m_deskPosition = upTo;
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(count));
    return text;
}

} // namespace atalaya::broker
