#include "core/session/replica.h"

#include <algorithm>
#include <charconv>

namespace atalaya::session {
namespace {

constexpr std::string_view kPosition = "replica.position";
constexpr std::string_view kEpoch = "replica.epoch";
constexpr std::string_view kSyncedAt = "replica.syncedAt";

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

/// 0 if there is none.
std::int64_t numberOf(const std::optional<std::string>& text)
{
    std::int64_t value = 0;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), value);
    return value;
}

} // namespace

Result<Replica> Replica::open(storage::ReplicaStores& stores)
{
    Replica replica(stores);
    ATALAYA_TRY(position, stores.settings->get(kPosition));
    replica.m_position = numberOf(position);
    ATALAYA_TRY(epoch, stores.settings->get(kEpoch));
    replica.m_epoch = epoch.value_or("");
    replica.m_hasRows = epoch.has_value();
    ATALAYA_TRY(syncedAt, stores.settings->get(kSyncedAt));
    if (syncedAt)
        replica.m_syncedAt = fromMicros(numberOf(syncedAt));
    return replica;
}

Result<void> Replica::adopt(const std::string& epoch)
{
    if (epoch == m_epoch)
        return {};
    ATALAYA_CHECK(m_stores->settings->set(kEpoch, epoch));
    m_epoch = epoch;
    return {};
}

Result<Touched> Replica::apply(const protocol::SyncPage& page, Instant now)
{
    Touched touched;
    m_hasRows = true;
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));
    for (const protocol::Change& change : page.changes)
        ATALAYA_CHECK(applyOne(change.body, touched));
    touched.everything |= page.snapshot && page.last;
    // While a snapshot runs the position stays: an interrupted one begins again.
    const bool within = page.snapshot && !page.last;
    const std::int64_t position = within ? m_position : std::max(m_position, page.upTo);
    if (!within) {
        ATALAYA_CHECK(m_stores->settings->set(kPosition, std::to_string(position)));
        ATALAYA_CHECK(m_stores->settings->set(kSyncedAt, std::to_string(toMicros(now))));
    }
    ATALAYA_CHECK(transaction.commit());
    m_position = position;
    if (!within)
        m_syncedAt = now;
    return touched;
}

Result<void> Replica::applyOne(const protocol::ChangeBody& body, Touched& touched)
{
    using namespace domain;
    if (const auto* ticket = std::get_if<Ticket>(&body)) {
        touched.tickets.insert(ticket->id);
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
    return applyDirectory(body);
}

Result<void> Replica::applyDirectory(const protocol::ChangeBody& body)
{
    using namespace domain;
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
    touched.directory |= removed.kind == "article" || removed.kind == "macro";
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

} // namespace atalaya::session
