#include "core/session/outbox.h"

#include "core/base/log.h"
#include "core/protocol/codec.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

using domain::OutboxItem;
using domain::OutboxState;

/// "Conflict: detail", as Error::str writes it, back into an Error.
Error readRefusal(const std::string& text)
{
    const std::size_t colon = text.find(": ");
    const std::string name = text.substr(0, colon);
    return Error{errorFromName(name), colon == std::string::npos ? std::string() : text.substr(colon + 2)};
}

Result<OutboxItem> itemOf(const storage::OutboxCommand& row)
{
    ATALAYA_TRY(command, protocol::decodeCommand(row.kind, row.body));
    OutboxItem item;
    item.id = row.id;
    item.command = std::move(command);
    item.createdAt = row.createdAt;
    item.state = row.state == storage::OutboxState::Refused ? OutboxState::Refused
        : row.state == storage::OutboxState::Sent           ? OutboxState::Sent
                                                            : OutboxState::Waiting;
    if (item.state == OutboxState::Refused)
        item.refusal = readRefusal(row.error);
    return item;
}

} // namespace

bool isMomentary(const domain::Command& command) noexcept
{
    return std::holds_alternative<domain::AcceptOffer>(command)
        || std::holds_alternative<domain::DeclineOffer>(command)
        || std::holds_alternative<domain::SetAgentStatus>(command);
}

Result<Outbox> Outbox::open(storage::OutboxStore& store)
{
    Outbox outbox(store);
    ATALAYA_TRY(rows, store.list(std::nullopt));
    for (const storage::OutboxCommand& row : rows) {
        auto item = itemOf(row);
        if (!item)
            log::session().error("outbox item {} cannot be read: {}", row.id.str(), item.error().str());
        else if (item->state == OutboxState::Sent)
            continue; // confirmed in an earlier run: the next sync brings its effect
        else
            outbox.m_items.push_back(*std::move(item));
    }
    return outbox;
}

Result<OutboxItem> Outbox::append(domain::CommandId id, domain::Command command, Instant now)
{
    storage::OutboxCommand row;
    row.id = id;
    row.ticket = domain::ticketOf(command);
    row.kind = std::string(domain::commandKind(command));
    row.body = protocol::encodeCommand(command);
    row.createdAt = now;
    ATALAYA_CHECK(m_store->append(row));
    OutboxItem item;
    item.id = id;
    item.command = std::move(command);
    item.createdAt = now;
    m_items.push_back(item);
    return item;
}

std::vector<OutboxItem> Outbox::unsent()
{
    std::vector<OutboxItem> out;
    for (const OutboxItem& item : m_items)
        if (item.state == OutboxState::Waiting && !m_onTheWay.contains(item.id))
            out.push_back(item);
    return out;
}

std::vector<OutboxItem>::iterator Outbox::find(domain::CommandId id)
{
    return std::ranges::find(m_items, id, &OutboxItem::id);
}

Result<std::optional<OutboxItem>> Outbox::answered(const protocol::Answer& answer)
{
    const auto item = find(answer.id);
    m_onTheWay.erase(answer.id);
    if (item == m_items.end())
        return std::optional<OutboxItem>();
    if (answer.ok) {
        ATALAYA_CHECK(m_store->mark(answer.id, storage::OutboxState::Sent, ""));
        item->state = OutboxState::Sent;
        item->confirmedSeq = answer.seq;
        return std::optional(*item);
    }
    item->refusal = Error{answer.code, answer.detail};
    item->state = OutboxState::Refused;
    OutboxItem refused = *item;
    if (isMomentary(item->command)) {
        ATALAYA_CHECK(m_store->remove(answer.id));
        m_items.erase(item);
    } else {
        ATALAYA_CHECK(m_store->mark(answer.id, storage::OutboxState::Refused, refused.refusal.str()));
    }
    return std::optional(std::move(refused));
}

Result<bool> Outbox::settle(std::int64_t position)
{
    bool any = false;
    for (auto item = m_items.begin(); item != m_items.end();) {
        if (item->state != OutboxState::Sent || item->confirmedSeq > position) {
            ++item;
            continue;
        }
        ATALAYA_CHECK(m_store->remove(item->id));
        item = m_items.erase(item);
        any = true;
    }
    return any;
}

Result<void> Outbox::cancel(domain::CommandId id)
{
    const auto item = find(id);
    if (item == m_items.end())
        return Error{ErrorCode::NotFound, id.str()};
    if (item->state == OutboxState::Sent || m_onTheWay.contains(id))
        return Error{ErrorCode::Conflict, "it has been sent"};
    ATALAYA_CHECK(m_store->remove(id));
    m_items.erase(item);
    return {};
}

} // namespace atalaya::session
