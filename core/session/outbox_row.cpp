#include "core/session/outbox_row.h"

#include "core/base/limits.h"
#include "core/protocol/codec.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using domain::Draft;
using domain::OutboxItem;
using domain::OutboxState;

/// What a message has besides the command's body.
constexpr std::size_t kAround = 64u << 10;

/// "Conflict: detail", as Error::str writes it, back into an Error.
Error readRefusal(const std::string& text)
{
    const std::size_t colon = text.find(": ");
    const std::string name = text.substr(0, colon);
    return Error{errorFromName(name), colon == std::string::npos ? std::string() : text.substr(colon + 2)};
}

OutboxState stateOf(storage::OutboxState state)
{
    switch (state) {
    case storage::OutboxState::Sent:
        return OutboxState::Sent;
    case storage::OutboxState::Refused:
        return OutboxState::Refused;
    case storage::OutboxState::Done:
        return OutboxState::Done;
    case storage::OutboxState::Waiting:
        break;
    }
    return OutboxState::Waiting;
}

storage::OutboxState stateOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Sent:
        return storage::OutboxState::Sent;
    case OutboxState::Refused:
        return storage::OutboxState::Refused;
    case OutboxState::Done:
        return storage::OutboxState::Done;
    case OutboxState::Waiting:
        break;
    }
    return storage::OutboxState::Waiting;
}

/// Text as HTML, for a draft that has some.
std::string asHtml(const Draft& draft)
{
    if (!draft.html.empty())
        return draft.html;
    std::string out = "<p>";
    for (const char c : draft.text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '\n')
            out += "<br>";
        else
            out += c;
    }
    return out + "</p>";
}

/// Carets are counted as the desk's text fields count.
int utf16Length(const std::string& text)
{
    int length = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        length += byte >= 0xF0 ? 2 : (byte & 0xC0) != 0x80 ? 1 : 0;
    }
    return length;
}

template <typename T> void addMissing(std::vector<T>& to, const std::vector<T>& from)
{
    for (const T& one : from)
        if (std::ranges::find(to, one) == to.end())
            to.push_back(one);
}

void take(Draft& draft, const domain::ReplyToTicket& reply)
{
    draft.text = reply.text;
    draft.html = reply.html;
    draft.to = reply.to;
    draft.cc = reply.cc;
    draft.bcc = reply.bcc;
    draft.subject = reply.subject;
    draft.attachments = reply.attachments;
    draft.statusAfter = reply.statusAfter;
    draft.sendAt = reply.sendAt;
    draft.basedOnVersion = reply.expectedVersion;
}

void take(Draft& draft, const domain::AddNote& note)
{
    draft.text = note.text;
    draft.attachments = note.attachments;
}

void take(Draft& draft, const domain::CreateTicket& create)
{
    draft.text = create.text;
    draft.html = create.html;
    draft.to = {create.to};
    draft.subject = create.subject;
    draft.attachments = create.attachments;
}

std::optional<domain::DraftKey> keyOf(const domain::Command& command)
{
    using domain::DraftKind;
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command))
        return domain::DraftKey{reply->ticket, DraftKind::Reply, reply->channel};
    if (const auto* note = std::get_if<domain::AddNote>(&command))
        return domain::DraftKey{note->ticket, DraftKind::Note, domain::EntryChannel::None};
    if (const auto* create = std::get_if<domain::CreateTicket>(&command))
        return domain::DraftKey{create->ticket, DraftKind::NewTicket, domain::EntryChannel::Email};
    return std::nullopt;
}

} // namespace

Uuid laneOf(const domain::Command& command)
{
    const auto ticket = domain::ticketOf(command);
    return ticket ? ticket->uuid() : Uuid{};
}

Result<OutboxItem> itemOf(const storage::OutboxCommand& row)
{
    ATALAYA_TRY(command, protocol::decodeCommand(row.kind, row.body));
    const storage::OutboxProgress& progress = row.progress;
    OutboxItem item;
    item.id = row.id;
    item.command = std::move(command);
    item.createdAt = row.createdAt;
    item.state = stateOf(progress.state);
    item.confirmedSeq = progress.confirmedSeq;
    if (!progress.error.empty())
        item.refusal = readRefusal(progress.error);
    item.holdUntil = progress.holdUntil;
    item.onTheWay = progress.tried;
    item.endedAt = progress.endedAt;
    if (!row.draft.empty()) {
        ATALAYA_TRY(draft, protocol::decodeValue<Draft>(row.draft));
        item.draft = std::move(draft);
    }
    if (!progress.merges.empty()) {
        ATALAYA_TRY(merges, protocol::decodeValue<std::vector<domain::Merge>>(progress.merges));
        item.merges = std::move(merges);
    }
    return item;
}

storage::OutboxProgress progressOf(const OutboxItem& item)
{
    storage::OutboxProgress progress;
    progress.state = stateOf(item.state);
    if (item.state == OutboxState::Refused || item.refusal != Error{})
        progress.error = item.refusal.str();
    progress.tried = item.onTheWay;
    progress.confirmedSeq = item.confirmedSeq;
    progress.holdUntil = item.holdUntil;
    progress.endedAt = item.endedAt;
    if (!item.merges.empty())
        progress.merges = protocol::encodeValue(item.merges);
    return progress;
}

std::string draftColumn(const std::optional<Draft>& draft)
{
    return draft ? protocol::encodeValue(*draft) : std::string();
}

storage::OutboxCommand rowOf(const OutboxItem& item)
{
    storage::OutboxCommand row;
    row.id = item.id;
    row.ticket = domain::ticketOf(item.command);
    row.kind = std::string(domain::commandKind(item.command));
    row.body = protocol::encodeCommand(item.command);
    row.createdAt = item.createdAt;
    row.progress = progressOf(item);
    row.draft = draftColumn(item.draft);
    return row;
}

Result<void> checkSize(const std::string& body)
{
    if (body.size() > limits::kWebSocketMessage - kAround)
        return Error{ErrorCode::TooLarge, std::to_string(body.size()) + " bytes"};
    return {};
}

std::optional<Draft> draftOf(const domain::Command& command, const std::optional<Draft>& from)
{
    const auto key = keyOf(command);
    if (!key)
        return std::nullopt;
    Draft draft = from.value_or(Draft{});
    if (!from)
        draft.key = *key;
    std::visit(
        [&draft](const auto& one) {
            if constexpr (requires { take(draft, one); })
                take(draft, one);
        },
        command);
    draft.caret = from && from->text == draft.text ? from->caret : utf16Length(draft.text);
    return draft;
}

Draft joined(const Draft& older, const Draft& newer)
{
    const bool blank = newer.text.empty() && newer.html.empty();
    Draft out = blank ? older : newer;
    addMissing(out.attachments, blank ? newer.attachments : older.attachments);
    if (blank)
        return out;
    const std::string above = older.text + (older.text.empty() ? "" : "\n\n");
    out.text = above + newer.text;
    out.caret = utf16Length(above) + newer.caret;
    if (!older.html.empty() || !newer.html.empty())
        out.html = asHtml(older) + "<p></p>" + asHtml(newer);
    addMissing(out.to, older.to);
    addMissing(out.cc, older.cc);
    addMissing(out.bcc, older.bcc);
    if (out.subject.empty())
        out.subject = older.subject;
    if (out.macroState.empty())
        out.macroState = older.macroState;
    if (!out.statusAfter)
        out.statusAfter = older.statusAfter;
    if (!out.sendAt)
        out.sendAt = older.sendAt;
    // The guard measures from the words that were begun first.
    out.basedOnVersion = std::min(older.basedOnVersion, newer.basedOnVersion);
    return out;
}

} // namespace atalaya::session
