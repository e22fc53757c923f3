#include "core/session/outbox.h"

#include "core/base/log.h"
#include "core/session/outbox_row.h"

#include <algorithm>
#include <spdlog/spdlog.h>

// The way of an item from being made to its end; what people do with it: outbox_changes.cpp.
namespace atalaya::session {

using domain::OutboxItem;
using domain::OutboxState;

bool isTransient(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::Busy:
    case ErrorCode::TimedOut:
    case ErrorCode::ShuttingDown:
    case ErrorCode::RateLimited:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DiskFull:
        return true;
    default:
        return false;
    }
}

bool isMomentary(const domain::Command& command) noexcept
{
    return std::holds_alternative<domain::AcceptOffer>(command)
        || std::holds_alternative<domain::DeclineOffer>(command)
        || std::holds_alternative<domain::SetAgentStatus>(command);
}

bool isVisible(const domain::Command& command) noexcept
{
    return !isMomentary(command) && !std::holds_alternative<domain::MarkTicketRead>(command);
}

Result<Outbox> Outbox::open(storage::DeskStores& stores)
{
    Outbox outbox(stores);
    ATALAYA_TRY(rows, stores.outbox->list(std::nullopt));
    for (const storage::OutboxCommand& row : rows) {
        auto item = itemOf(row);
        if (!item) {
            log::session().error("outbox item {} cannot be read: {}", row.id.str(), item.error().str());
            continue;
        }
        outbox.m_positions[row.id] = row.position;
        if (row.seen)
            outbox.m_seen[row.id] = *row.seen;
        outbox.m_items.push_back(*std::move(item));
    }
    return outbox;
}

Result<OutboxItem> Outbox::append(domain::CommandId id, domain::Command command, Instant now,
                                  const Posting& posting)
{
    OutboxItem item;
    item.id = id;
    item.command = std::move(command);
    item.createdAt = now;
    item.holdUntil = posting.holdUntil;
    item.draft = posting.draft;
    storage::OutboxCommand row = rowOf(item);
    row.seen = posting.seen;
    ATALAYA_CHECK(checkSize(row.body));
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));
    ATALAYA_TRY(sequence, m_stores->outbox->append(row));
    if (posting.draft)
        ATALAYA_CHECK(m_stores->drafts->removeFor(posting.draft->key, id));
    ATALAYA_CHECK(transaction.commit());
    m_positions[id] = sequence;
    if (posting.seen)
        m_seen[id] = *posting.seen;
    m_items.push_back(item);
    return item;
}

std::vector<OutboxItem> Outbox::unsent(Instant now) const
{
    std::vector<OutboxItem> out;
    std::set<Uuid> lanes;
    for (const OutboxItem& item : m_items)
        if (m_onTheWay.contains(item.id))
            lanes.insert(laneOf(item.command));
    for (const OutboxItem& item : m_items) {
        if (item.state != OutboxState::Waiting || m_onTheWay.contains(item.id))
            continue;
        if (m_onTheWay.size() + out.size() >= kWindow)
            break;
        const bool first = lanes.insert(laneOf(item.command)).second;
        if (first && item.holdUntil <= now)
            out.push_back(item);
    }
    return out;
}

Result<void> Outbox::markOnItsWay(domain::CommandId id)
{
    const auto item = find(id);
    if (item == m_items.end())
        return Error{ErrorCode::NotFound, id.str()};
    if (!item->onTheWay) {
        OutboxItem changed = *item;
        changed.onTheWay = true;
        ATALAYA_CHECK(keep(item, std::move(changed)));
    }
    m_onTheWay.insert(id);
    return {};
}

Outbox::Items::iterator Outbox::find(domain::CommandId id)
{
    return std::ranges::find(m_items, id, &OutboxItem::id);
}

const OutboxItem* Outbox::get(domain::CommandId id) const
{
    const auto item = std::ranges::find(m_items, id, &OutboxItem::id);
    return item == m_items.end() ? nullptr : &*item;
}

std::optional<domain::EntryId> Outbox::seenBy(domain::CommandId id) const
{
    const auto found = m_seen.find(id);
    return found == m_seen.end() ? std::nullopt : std::optional(found->second);
}

Result<void> Outbox::keep(Items::iterator item, OutboxItem changed)
{
    ATALAYA_CHECK(m_stores->outbox->mark(changed.id, progressOf(changed)));
    *item = std::move(changed);
    return {};
}

Result<void> Outbox::erase(Items::iterator item)
{
    ATALAYA_CHECK(m_stores->outbox->remove(item->id));
    m_positions.erase(item->id);
    m_seen.erase(item->id);
    m_items.erase(item);
    return {};
}

Result<std::optional<OutboxItem>> Outbox::answered(const protocol::Answer& answer, Instant now)
{
    const auto item = find(answer.id);
    m_onTheWay.erase(answer.id);
    if (item == m_items.end() || item->state != OutboxState::Waiting)
        return std::optional<OutboxItem>();
    OutboxItem changed = *item;
    // "Not now" may come from a broker whose disk failed at the commit: after a crash of it the command may
    // have been carried out all the same. So it stays one that may have arrived.
    changed.onTheWay = !answer.ok && isTransient(answer.code);
    if (answer.ok) {
        changed.state = OutboxState::Sent;
        changed.confirmedSeq = answer.seq;
        changed.merges = answer.merges;
        changed.endedAt = now;
    } else if (!isTransient(answer.code)) {
        changed.state = OutboxState::Refused;
        changed.refusal = Error{answer.code, answer.detail};
        changed.endedAt = now;
        if (isMomentary(changed.command)) {
            ATALAYA_CHECK(erase(item));
            return std::optional(std::move(changed));
        }
    }
    ATALAYA_CHECK(keep(item, changed));
    return std::optional(std::move(changed));
}

Result<bool> Outbox::settle(std::int64_t position, Instant now)
{
    bool any = false;
    for (auto item = m_items.begin(); item != m_items.end();) {
        if (item->state != OutboxState::Sent || item->confirmedSeq > position) {
            ++item;
            continue;
        }
        any = true;
        if (!isVisible(item->command)) {
            const auto index = item - m_items.begin();
            ATALAYA_CHECK(erase(item));
            item = m_items.begin() + index;
            continue;
        }
        OutboxItem changed = *item;
        changed.state = OutboxState::Done;
        ATALAYA_CHECK(keep(item, std::move(changed)));
        ++item;
    }
    ATALAYA_CHECK(purge(now));
    return any;
}

Result<void> Outbox::purge(Instant now)
{
    const Instant before = now - kKeptFor;
    const auto isDone = [](const OutboxItem& item) { return item.state == OutboxState::Done; };
    const bool full = std::ranges::count_if(m_items, isDone) > kKeptAtMost;
    const bool old = std::ranges::any_of(
        m_items, [&](const OutboxItem& item) { return isDone(item) && item.endedAt < before; });
    if (!full && !old)
        return {};
    ATALAYA_CHECK(m_stores->outbox->purgeDone(before, kKeptAtMost));
    ATALAYA_TRY(left, m_stores->outbox->list(storage::OutboxState::Done));
    std::set<domain::CommandId> kept;
    for (const storage::OutboxCommand& one : left)
        kept.insert(one.id);
    std::erase_if(m_items, [&](const OutboxItem& item) {
        const bool gone = isDone(item) && !kept.contains(item.id);
        if (gone) {
            m_positions.erase(item.id);
            m_seen.erase(item.id);
        }
        return gone;
    });
    return {};
}

Result<void> Outbox::reopenAfter(std::int64_t seq)
{
    Items changed = m_items;
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));
    for (OutboxItem& item : changed) {
        const bool confirmed = item.state == OutboxState::Sent || item.state == OutboxState::Done;
        if (!confirmed || item.confirmedSeq <= seq || !isVisible(item.command))
            continue;
        item.state = OutboxState::Refused;
        item.refusal = Error{ErrorCode::BrokerOlder, "confirmed after the backup was made"};
        item.confirmedSeq = 0;
        item.merges.clear();
        ATALAYA_CHECK(m_stores->outbox->mark(item.id, progressOf(item)));
    }
    ATALAYA_CHECK(transaction.commit());
    m_items = std::move(changed);
    return {};
}

} // namespace atalaya::session
