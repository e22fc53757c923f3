#include "core/session/outbox.h"

#include "core/protocol/codec.h"
#include "core/session/outbox_row.h"

#include <algorithm>

// What people do with an item: each change is one transaction, and no text is lost at any step of it.
namespace atalaya::session {

using domain::OutboxItem;
using domain::OutboxState;

namespace {

bool hasText(const domain::Command& command)
{
    return draftOf(command, {}).has_value();
}

/// Settled by a person: kept only to be looked at.
bool isDropped(const OutboxItem& item)
{
    return item.state == OutboxState::Done && item.refusal != Error{};
}

} // namespace

Result<Outbox::Items::iterator> Outbox::unsentItem(domain::CommandId id)
{
    const auto item = find(id);
    if (item == m_items.end())
        return Error{ErrorCode::NotFound, id.str()};
    if (item->state != OutboxState::Waiting || item->onTheWay)
        return Error{ErrorCode::Conflict, "it has been sent"};
    return item;
}

Result<void> Outbox::cancel(domain::CommandId id, Instant now)
{
    const auto item = find(id);
    if (item == m_items.end() || item->state == OutboxState::Done)
        return Error{ErrorCode::NotFound, id.str()};
    if (item->state == OutboxState::Sent || item->onTheWay)
        return Error{ErrorCode::Conflict, "it has been sent"};
    if (!hasText(item->command))
        return erase(item);
    OutboxItem changed = *item;
    if (changed.state == OutboxState::Waiting)
        changed.refusal = Error{ErrorCode::Cancelled, "taken out before it was sent"};
    changed.state = OutboxState::Done;
    changed.holdUntil = {};
    changed.endedAt = now;
    return keep(item, std::move(changed));
}

Result<void> Outbox::sendNow(domain::CommandId id)
{
    const auto item = find(id);
    if (item == m_items.end())
        return Error{ErrorCode::NotFound, id.str()};
    if (item->state != OutboxState::Waiting)
        return Error{ErrorCode::Conflict, "it does not wait"};
    OutboxItem changed = *item;
    changed.holdUntil = {};
    return keep(item, std::move(changed));
}

Result<std::optional<domain::DraftKey>> Outbox::takeBack(domain::CommandId id, Instant now)
{
    const auto item = find(id);
    if (item == m_items.end())
        return Error{ErrorCode::NotFound, id.str()};
    const bool here = item->state == OutboxState::Waiting
        ? !item->onTheWay
        : item->state == OutboxState::Refused || isDropped(*item);
    if (!here)
        return Error{ErrorCode::Conflict, "it has been sent"};
    std::optional<domain::Draft> back = item->draft ? item->draft : draftOf(item->command, {});
    if (!back) {
        ATALAYA_CHECK(erase(item));
        return std::optional<domain::DraftKey>();
    }
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));
    ATALAYA_TRY(present, m_stores->drafts->load(back->key));
    if (present)
        back = joined(*back, *present);
    back->updatedAt = now;
    ATALAYA_CHECK(m_stores->drafts->save(*back));
    ATALAYA_CHECK(m_stores->drafts->returnVersions(id, back->key));
    ATALAYA_CHECK(m_stores->outbox->remove(id));
    ATALAYA_CHECK(transaction.commit());
    m_positions.erase(id);
    m_seen.erase(id);
    m_items.erase(item);
    return std::optional(back->key);
}

Result<void> Outbox::edit(domain::CommandId id, domain::Command command)
{
    ATALAYA_TRY(item, unsentItem(id));
    if (command.index() != item->command.index()
        || domain::ticketOf(command) != domain::ticketOf(item->command))
        return Error{ErrorCode::InvalidArgument, "another ticket or kind"};
    OutboxItem changed = *item;
    changed.command = std::move(command);
    if (changed.draft) // what would come back is what was written last
        changed.draft = draftOf(changed.command, changed.draft);
    const std::string body = protocol::encodeCommand(changed.command);
    ATALAYA_CHECK(checkSize(body));
    ATALAYA_CHECK(m_stores->outbox->replaceBody(id, body, draftColumn(changed.draft)));
    *item = std::move(changed);
    return {};
}

Result<void> Outbox::move(domain::CommandId id, int by)
{
    ATALAYA_TRY(item, unsentItem(id));
    const auto listed = [](const OutboxItem& one) {
        return one.state == OutboxState::Waiting && isVisible(one.command);
    };
    std::size_t to = std::size_t(item - m_items.begin());
    const std::size_t from = to;
    const Uuid lane = laneOf(item->command);
    const int step = by < 0 ? -1 : 1;
    std::size_t at = from;
    for (int left = std::abs(by); left > 0;) {
        if (step < 0 ? at == 0 : at + 1 == m_items.size())
            break; // the end
        at = step < 0 ? at - 1 : at + 1;
        if (!listed(m_items[at]))
            continue;
        if (laneOf(m_items[at].command) == lane)
            return Error{ErrorCode::Conflict, "what belongs to one ticket keeps its order"};
        to = at;
        --left;
    }
    return reorder(from, to);
}

Result<void> Outbox::reorder(std::size_t from, std::size_t to)
{
    if (from == to)
        return {};
    const std::size_t low = std::min(from, to);
    const std::size_t high = std::max(from, to);
    Items items = m_items;
    std::vector<std::int64_t> places;
    for (std::size_t i = low; i <= high; ++i)
        places.push_back(m_positions[items[i].id]);
    const auto begin = items.begin() + std::ptrdiff_t(low);
    const auto end = items.begin() + std::ptrdiff_t(high) + 1;
    if (from < to)
        std::rotate(begin, begin + 1, end);
    else
        std::rotate(begin, end - 1, end);
    auto positions = m_positions;
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));
    for (std::size_t i = low; i <= high; ++i) {
        positions[items[i].id] = places[i - low];
        ATALAYA_CHECK(m_stores->outbox->place(items[i].id, places[i - low]));
    }
    ATALAYA_CHECK(transaction.commit());
    m_items = std::move(items);
    m_positions = std::move(positions);
    return {};
}

Result<domain::CommandId> Outbox::again(domain::CommandId id, Again how, Instant now)
{
    const auto item = find(id);
    if (item == m_items.end())
        return Error{ErrorCode::NotFound, id.str()};
    if (item->state != OutboxState::Refused)
        return Error{ErrorCode::Conflict, "it was not refused"};
    // A restored broker may or may not know it: with its id it is carried out once in both cases. Another
    // content is another command.
    const bool same = item->refusal.code == ErrorCode::BrokerOlder && !how.keep;
    OutboxItem fresh;
    fresh.id = same ? id : how.fresh;
    fresh.command = std::move(how.command);
    fresh.createdAt = how.keep ? now : item->createdAt;
    fresh.draft = how.keep ? std::nullopt : item->draft;
    OutboxItem former = *item;
    former.state = OutboxState::Done;
    former.endedAt = now;
    storage::OutboxCommand row = rowOf(fresh);
    const std::int64_t place = m_positions[id];
    row.position = place;
    row.seen = seenBy(id);
    ATALAYA_CHECK(checkSize(row.body));

    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));
    if (how.keep)
        ATALAYA_CHECK(m_stores->outbox->mark(id, progressOf(former)));
    else if (same)
        ATALAYA_CHECK(m_stores->outbox->remove(id));
    ATALAYA_CHECK(m_stores->outbox->append(row));
    if (!how.keep && !same) {
        ATALAYA_CHECK(m_stores->drafts->passVersions(id, fresh.id));
        ATALAYA_CHECK(m_stores->outbox->remove(id));
    }
    ATALAYA_CHECK(transaction.commit());
    m_positions[fresh.id] = place;
    if (row.seen)
        m_seen[fresh.id] = *row.seen;
    if (how.keep) {
        *item = std::move(former);
        m_items.insert(item + 1, fresh);
    } else {
        if (!same) {
            m_positions.erase(id);
            m_seen.erase(id);
        }
        *item = fresh;
    }
    return fresh.id;
}

} // namespace atalaya::session
