#include "core/session/replica.h"

#include <algorithm>
#include <charconv>

namespace atalaya::session {
namespace {

constexpr std::string_view kPosition = "replica.position";
constexpr std::string_view kEpoch = "replica.epoch";
constexpr std::string_view kMissing = "replica.missing."; ///< and the ticket's id
constexpr std::string_view kSyncedAt = "replica.syncedAt";

/// A repeated entry is no error: pages may overlap after a reconnect, and entries never change but for
/// delivery.
Result<void> putEntry(storage::EntryStore& entries, const domain::Entry& entry)
{
    auto added = entries.add(entry);
    if (added || added.error().code != ErrorCode::AlreadyExists)
        return added;
    ATALAYA_CHECK(entries.setSending(entry.id, entry.at, entry.sendAt, entry.attempts));
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
    ATALAYA_TRY(missing, stores.settings->list(kMissing));
    for (const auto& [key, value] : missing)
        if (const auto id = domain::TicketId::parse(key.substr(kMissing.size())))
            replica.m_missing.insert(*id);
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

Replica::Fit Replica::fitOf(const protocol::SyncPage& page) const
{
    if (page.after < 0 || page.first)
        return Fit::Next; // it does not say, or begins anew
    if (page.snapshot) {
        if (!m_snapshotRows || page.after > *m_snapshotRows)
            return Fit::Gap;
        return page.after == *m_snapshotRows ? Fit::Next : Fit::Repeated;
    }
    if (page.after > m_position || m_snapshotRows)
        return Fit::Gap;
    // One that overlaps ends in the right state: rows are whole, and in order.
    return page.after == m_position || page.upTo > m_position ? Fit::Next : Fit::Repeated;
}

Result<Touched> Replica::apply(const protocol::SyncPage& page, Instant now)
{
    Touched touched;
    const Fit fit = fitOf(page);
    if (fit == Fit::Gap)
        return Error{ErrorCode::Conflict,
                     "a page after " + std::to_string(page.after) + " at position "
                         + std::to_string(m_position)};
    if (fit == Fit::Repeated)
        return touched;
    m_hasRows = true;
    m_now = now;
    m_whole = page.snapshot || page.after < 0;
    const auto missingBefore = m_missing;
    auto kept = applyAll(page, now, touched);
    if (!kept) {
        m_missing = missingBefore;
        return kept.error();
    }
    return touched;
}

Result<void> Replica::applyAll(const protocol::SyncPage& page, Instant now, Touched& touched)
{
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
    if (page.snapshot)
        m_snapshotRows = (page.first || !m_snapshotRows ? 0 : *m_snapshotRows)
            + static_cast<std::int64_t>(page.changes.size());
    if (within)
        return {};
    m_snapshotRows.reset();
    m_syncedAt = now;
    return {};
}

// ---- what was removed because of its age ----

Result<void> Replica::put(const domain::Ticket& ticket)
{
    const bool old = m_keepDays > 0 && ticket.createdAt < m_now - std::chrono::hours(24) * m_keepDays;
    const bool isHere = !old || m_stores->tickets->get(ticket.id).hasValue();
    auto kept = m_stores->tickets->put(ticket);
    if (!kept && kept.error().code == ErrorCode::DatabaseConstraint && m_keepDays > 0
        && !m_stores->customers->get(ticket.customer))
        return miss(ticket.id);
    // Its conversation is not here either, but for what comes now.
    if (kept && !isHere && !m_whole)
        return miss(ticket.id);
    return kept;
}

Result<void> Replica::put(const domain::Entry& entry)
{
    auto kept = putEntry(*m_stores->entries, entry);
    if (!kept && kept.error().code == ErrorCode::DatabaseConstraint && m_keepDays > 0
        && !m_stores->tickets->get(entry.ticket))
        return miss(entry.ticket);
    return kept;
}

Result<void> Replica::miss(domain::TicketId ticket)
{
    if (!m_missing.insert(ticket).second)
        return {};
    return m_stores->settings->set(std::string(kMissing) + ticket.str(), "1");
}

Result<void> Replica::found(domain::TicketId ticket)
{
    ATALAYA_CHECK(m_stores->settings->remove(std::string(kMissing) + ticket.str()));
    m_missing.erase(ticket);
    return {};
}

Result<void> Replica::applyOne(const protocol::ChangeBody& body, Touched& touched)
{
    using namespace domain;
    if (const auto* ticket = std::get_if<Ticket>(&body)) {
        touched.tickets.insert(ticket->id);
        return put(*ticket);
    }
    if (const auto* entry = std::get_if<Entry>(&body)) {
        touched.tickets.insert(entry->ticket);
        return put(*entry);
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
        if (m_missing.contains(domain::TicketId(removed.id)))
            ATALAYA_CHECK(found(domain::TicketId(removed.id)));
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
