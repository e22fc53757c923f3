#include "core/session/outbox.h"

#include "core/base/limits.h"
#include "core/base/log.h"
#include "core/protocol/codec.h"

#include <algorithm>
#include <charconv>
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

/// Of a Waiting item that was given to a line.
constexpr std::string_view kTried = "tried";
/// What a message has besides the command's body.
constexpr std::size_t kAround = 64u << 10;

std::int64_t readSequence(const std::string& text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Result<OutboxItem> itemOf(const storage::OutboxCommand& row)
{
    ATALAYA_TRY(command, protocol::decodeCommand(row.kind, row.body));
    OutboxItem item;
    item.id = row.id;
    item.command = std::move(command);
    item.createdAt = row.createdAt;
    switch (row.state) {
    case storage::OutboxState::Waiting:
        break;
    case storage::OutboxState::Sent:
        item.state = OutboxState::Sent;
        item.confirmedSeq = readSequence(row.error);
        break;
    case storage::OutboxState::Refused:
        item.state = OutboxState::Refused;
        item.refusal = readRefusal(row.error);
        break;
    }
    return item;
}

/// Commands of one lane are sent one after the other.
Uuid laneOf(const domain::Command& command)
{
    const auto ticket = domain::ticketOf(command);
    return ticket ? ticket->uuid() : Uuid{};
}

} // namespace

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

Result<Outbox> Outbox::open(storage::OutboxStore& store)
{
    Outbox outbox(store);
    ATALAYA_TRY(rows, store.list(std::nullopt));
    for (const storage::OutboxCommand& row : rows) {
        auto item = itemOf(row);
        if (!item) {
            log::session().error("outbox item {} cannot be read: {}", row.id.str(), item.error().str());
            continue;
        }
        if (item->state == OutboxState::Waiting && row.error == kTried)
            outbox.m_tried.insert(item->id);
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
    // Such a message would end every line it is sent over, again and again.
    if (row.body.size() > limits::kWebSocketMessage - kAround)
        return Error{ErrorCode::TooLarge, std::to_string(row.body.size()) + " bytes"};
    ATALAYA_CHECK(m_store->append(row));
    OutboxItem item;
    item.id = id;
    item.command = std::move(command);
    item.createdAt = now;
    m_items.push_back(item);
    return item;
}

std::vector<OutboxItem> Outbox::unsent() const
{
    std::vector<OutboxItem> out;
    std::set<Uuid> lanes;
    for (const OutboxItem& item : m_items) {
        if (item.state != OutboxState::Waiting)
            continue;
        if (m_onTheWay.size() + out.size() >= kWindow)
            break;
        const bool first = lanes.insert(laneOf(item.command)).second;
        if (first && !m_onTheWay.contains(item.id))
            out.push_back(item);
    }
    return out;
}

Result<void> Outbox::markOnItsWay(domain::CommandId id)
{
    if (!m_tried.contains(id)) {
        ATALAYA_CHECK(m_store->mark(id, storage::OutboxState::Waiting, kTried));
        m_tried.insert(id);
    }
    m_onTheWay.insert(id);
    return {};
}

std::vector<OutboxItem>::iterator Outbox::find(domain::CommandId id)
{
    return std::ranges::find(m_items, id, &OutboxItem::id);
}

Result<std::optional<OutboxItem>> Outbox::answered(const protocol::Answer& answer)
{
    const auto item = find(answer.id);
    m_onTheWay.erase(answer.id);
    if (item == m_items.end() || item->state != OutboxState::Waiting)
        return std::optional<OutboxItem>();
    if (answer.ok) {
        ATALAYA_CHECK(m_store->mark(answer.id, storage::OutboxState::Sent, std::to_string(answer.seq)));
        item->state = OutboxState::Sent;
        item->confirmedSeq = answer.seq;
    } else if (isTransient(answer.code)) {
        ATALAYA_CHECK(m_store->mark(answer.id, storage::OutboxState::Waiting, ""));
    } else {
        item->refusal = Error{answer.code, answer.detail};
        return refused(item);
    }
    m_tried.erase(answer.id);
    return std::optional(*item);
}

Result<std::optional<OutboxItem>> Outbox::refused(std::vector<OutboxItem>::iterator item)
{
    OutboxItem out = *item;
    out.state = OutboxState::Refused;
    if (isMomentary(item->command)) {
        ATALAYA_CHECK(m_store->remove(out.id));
        m_items.erase(item);
    } else {
        ATALAYA_CHECK(m_store->mark(out.id, storage::OutboxState::Refused, out.refusal.str()));
        item->state = OutboxState::Refused;
    }
    m_tried.erase(out.id);
    return std::optional(std::move(out));
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
    if (item->state == OutboxState::Sent || m_tried.contains(id))
        return Error{ErrorCode::Conflict, "it has been sent"};
    ATALAYA_CHECK(m_store->remove(id));
    m_items.erase(item);
    return {};
}

} // namespace atalaya::session
