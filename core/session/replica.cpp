#include "core/session/replica.h"

#include <charconv>

namespace atalaya::session {
namespace {

constexpr std::string_view kPosition = "replica.position";
constexpr std::string_view kEpoch = "replica.epoch";

/// A repeated entry is no error: pages may overlap after a reconnect, and entries never change but for
/// delivery.
Result<void> putEntry(storage::EntryStore& entries, const domain::Entry& entry)
{
    auto added = entries.add(entry);
    if (added || added.error().code != ErrorCode::AlreadyExists)
        return added;
    return entries.setDelivery(entry.id, entry.delivery, entry.deliveryDetail);
}

/// NotFound is what a removal wants.
Result<void> gone(Result<void> removed)
{
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    return {};
}

} // namespace

Result<Replica> Replica::open(storage::ReplicaStores& stores)
{
    Replica replica(stores);
    ATALAYA_TRY(position, stores.settings->get(kPosition));
    if (position)
        std::from_chars(position->data(), position->data() + position->size(), replica.m_position);
    ATALAYA_TRY(epoch, stores.settings->get(kEpoch));
    replica.m_epoch = epoch.value_or("");
    return replica;
}

Result<bool> Replica::adopt(const std::string& epoch)
{
    if (epoch == m_epoch)
        return false;
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));
    if (!m_epoch.empty())
        ATALAYA_CHECK(forget());
    ATALAYA_CHECK(m_stores->settings->set(kEpoch, epoch));
    ATALAYA_CHECK(m_stores->settings->set(kPosition, "0"));
    ATALAYA_CHECK(transaction.commit());
    const bool other = !m_epoch.empty();
    m_epoch = epoch;
    m_position = 0;
    return other;
}

Result<Touched> Replica::apply(const protocol::SyncPage& page)
{
    Touched touched;
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));
    if (page.snapshot && page.first) {
        m_inSnapshot = true;
        m_seen.clear();
    }
    for (const protocol::Change& change : page.changes)
        ATALAYA_CHECK(applyOne(change.body, touched));
    if (page.snapshot && page.last) {
        ATALAYA_CHECK(finishSnapshot());
        touched.everything = true;
    }
    // While a snapshot runs the position stays: an interrupted one begins again.
    const std::int64_t position = page.snapshot && !page.last ? m_position : std::max(m_position, page.upTo);
    ATALAYA_CHECK(m_stores->settings->set(kPosition, std::to_string(position)));
    ATALAYA_CHECK(transaction.commit());
    m_position = position;
    return touched;
}

Result<void> Replica::applyOne(const protocol::ChangeBody& body, Touched& touched)
{
    using namespace domain;
    if (const auto* ticket = std::get_if<Ticket>(&body)) {
        touched.tickets.insert(ticket->id);
        if (m_inSnapshot)
            m_seen.insert(ticket->id);
        return m_stores->tickets->put(*ticket);
    }
    if (const auto* entry = std::get_if<Entry>(&body)) {
        touched.tickets.insert(entry->ticket);
        return putEntry(*m_stores->entries, *entry);
    }
    if (const auto* customer = std::get_if<Customer>(&body)) {
        touched.everything = true; // its name stands in rows of any ticket
        return m_stores->customers->put(*customer);
    }
    if (const auto* removed = std::get_if<protocol::Removed>(&body))
        return removeOne(*removed, touched);
    touched.directory = true;
    if (const auto* article = std::get_if<Article>(&body))
        return m_stores->knowledge->put(*article);
    if (const auto* macro = std::get_if<Macro>(&body))
        return m_stores->knowledge->put(*macro);
    if (const auto* agent = std::get_if<Agent>(&body))
        return m_stores->directory->put(*agent);
    if (const auto* queue = std::get_if<Queue>(&body))
        return m_stores->directory->put(*queue);
    if (const auto* skill = std::get_if<Skill>(&body))
        return m_stores->directory->put(*skill);
    return m_stores->directory->put(std::get<ChannelAccount>(body));
}

Result<void> Replica::removeOne(const protocol::Removed& removed, Touched& touched)
{
    if (removed.kind == "ticket") {
        touched.tickets.insert(domain::TicketId(removed.id));
        return gone(m_stores->tickets->remove(domain::TicketId(removed.id)));
    }
    if (removed.kind == "article")
        return gone(m_stores->knowledge->removeArticle(domain::ArticleId(removed.id)));
    if (removed.kind == "macro")
        return gone(m_stores->knowledge->removeMacro(domain::MacroId(removed.id)));
    if (removed.kind == "customer") {
        touched.everything = true;
        return gone(m_stores->customers->remove(domain::CustomerId(removed.id)));
    }
    return {};
}

Result<void> Replica::finishSnapshot()
{
    m_inSnapshot = false;
    std::vector<domain::TicketId> stale;
    std::optional<storage::TicketCursor> after;
    do {
        ATALAYA_TRY(page, m_stores->tickets->list({}, storage::TicketSort::Newest, after, 1000));
        for (const domain::Ticket& ticket : page.tickets)
            if (!m_seen.contains(ticket.id))
                stale.push_back(ticket.id);
        after = page.next;
    } while (after);
    for (const domain::TicketId& id : stale)
        ATALAYA_CHECK(gone(m_stores->tickets->remove(id)));
    m_seen.clear();
    return {};
}

Result<void> Replica::forget()
{
    m_seen.clear();
    return finishSnapshot();
}

} // namespace atalaya::session
