#include "core/session/outbox_work.h"

#include "core/session/merged_field.h"
#include "core/session/outbox_row.h"
#include "core/session/outbox_rows.h"
#include "core/session/overlay.h"
#include "core/session/presence_keeper.h"

namespace atalaya::session {

using domain::OutboxState;

Result<Outbox*> OutboxWork::outbox()
{
    if (!m_desk.m_profile || !m_desk.m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    return &*m_desk.m_outbox;
}

Result<const domain::OutboxItem*> OutboxWork::item(domain::CommandId id)
{
    ATALAYA_TRY(outbox, this->outbox());
    const domain::OutboxItem* found = outbox->get(id);
    if (!found)
        return Error{ErrorCode::NotFound, id.str()};
    return found;
}

void OutboxWork::told(std::optional<domain::TicketId> ticket)
{
    m_desk.publishOutbox();
    m_desk.publishTouched(ticket);
    m_desk.m_events.onLink(m_desk.state());
    m_desk.flush();
}

Result<void> OutboxWork::draftChanged(const domain::DraftKey& key)
{
    ATALAYA_TRY(draft, m_desk.m_profile->desk.drafts->load(key));
    if (draft)
        m_desk.markDraft(*draft);
    else
        m_desk.m_drafts.erase(key);
    return {};
}

// ---- what is here ----

Result<api::OutboxOverview> OutboxWork::overview()
{
    ATALAYA_TRY(outbox, this->outbox());
    OutboxRows rows(*outbox, m_desk.m_profile->replica, m_desk.m_me.agent);
    return rows.overview();
}

Result<api::ConflictView> OutboxWork::conflict(domain::CommandId id)
{
    ATALAYA_TRY(outbox, this->outbox());
    ATALAYA_TRY(found, item(id));
    OutboxRows rows(*outbox, m_desk.m_profile->replica, m_desk.m_me.agent);
    return rows.conflict(*found);
}

Result<std::optional<domain::Ticket>> OutboxWork::shown(domain::TicketId id)
{
    storage::ReplicaStores& stores = m_desk.m_profile->replica;
    auto ticket = stores.tickets->get(id);
    if (!ticket && ticket.error().code == ErrorCode::NotFound)
        return std::optional<domain::Ticket>();
    if (!ticket)
        return ticket.error();
    for (const domain::OutboxItem& one : m_desk.m_outbox->items())
        if (one.state == OutboxState::Waiting || one.state == OutboxState::Sent)
            applyTo(*ticket, one, m_desk.m_me.agent, {}); // without queues: due times do not matter here
    return std::optional(*std::move(ticket));
}

// ---- made, held, taken back ----

Result<domain::Command> OutboxWork::withBase(domain::Command command)
{
    const auto id = domain::ticketOf(command);
    if (!id || !hasMergedField(command))
        return command;
    ATALAYA_TRY(ticket, shown(*id));
    if (ticket)
        fillBase(command, *ticket);
    return command;
}

Result<Posting> OutboxWork::posting(const domain::Command& command,
                                    const std::optional<domain::DraftKey>& key)
{
    Posting posting;
    if (key) {
        ATALAYA_TRY(stored, m_desk.m_profile->desk.drafts->load(*key));
        posting.draft = stored ? stored : draftOf(command, {});
        if (posting.draft)
            posting.draft->key = *key;
    }
    // While nothing newer is here, its author saw the newest entry there is.
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command)) {
        storage::ReplicaStores& stores = m_desk.m_profile->replica;
        const auto ticket = stores.tickets->get(reply->ticket);
        if (ticket && ticket->version == reply->expectedVersion) {
            ATALAYA_TRY(last, stores.entries->listForTicket(reply->ticket, {.limit = 1}));
            if (!last.empty())
                posting.seen = last.back().id;
        }
    }
    return posting;
}

Result<domain::CommandId> OutboxWork::submitHeld(const domain::Command& command, Duration hold,
                                                 const std::optional<domain::DraftKey>& draft)
{
    ATALAYA_TRY(outbox, this->outbox());
    const Instant now = m_desk.m_clock.now();
    ATALAYA_TRY(complete, withBase(command));
    m_desk.m_presence->stamp(complete);
    ATALAYA_TRY(posting, this->posting(command, draft));
    if (hold > Duration::zero())
        posting.holdUntil = now + hold;
    ATALAYA_TRY(
        made,
        outbox->append(domain::CommandId::make(now, m_desk.m_random), std::move(complete), now, posting));
    if (draft)
        ATALAYA_CHECK(draftChanged(*draft));
    told(domain::ticketOf(command));
    return made.id;
}

Result<bool> OutboxWork::sendNow(domain::CommandId id)
{
    ATALAYA_TRY(outbox, this->outbox());
    ATALAYA_CHECK(outbox->sendNow(id));
    ATALAYA_TRY(found, item(id));
    told(domain::ticketOf(found->command));
    return true;
}

Result<bool> OutboxWork::cancel(domain::CommandId id)
{
    ATALAYA_TRY(outbox, this->outbox());
    ATALAYA_TRY(found, item(id));
    const auto ticket = domain::ticketOf(found->command);
    ATALAYA_CHECK(outbox->cancel(id, m_desk.m_clock.now()));
    told(ticket);
    return true;
}

Result<std::optional<domain::DraftKey>> OutboxWork::takeBack(domain::CommandId id)
{
    ATALAYA_TRY(outbox, this->outbox());
    ATALAYA_TRY(found, item(id));
    const auto ticket = domain::ticketOf(found->command);
    ATALAYA_TRY(key, outbox->takeBack(id, m_desk.m_clock.now()));
    if (key)
        ATALAYA_CHECK(draftChanged(*key));
    told(ticket);
    return key;
}

Result<bool> OutboxWork::edit(domain::CommandId id, const domain::Command& command)
{
    ATALAYA_TRY(outbox, this->outbox());
    ATALAYA_TRY(found, item(id));
    domain::Command complete = command;
    keepBase(complete, found->command);
    ATALAYA_CHECK(outbox->edit(id, std::move(complete)));
    told(domain::ticketOf(command));
    return true;
}

Result<bool> OutboxWork::move(domain::CommandId id, int by)
{
    ATALAYA_TRY(outbox, this->outbox());
    ATALAYA_TRY(found, item(id));
    const auto ticket = domain::ticketOf(found->command);
    ATALAYA_CHECK(outbox->move(id, by));
    told(ticket);
    return true;
}

// ---- decided ----

Result<domain::CommandId> OutboxWork::retry(domain::CommandId id)
{
    ATALAYA_TRY(outbox, this->outbox());
    ATALAYA_TRY(found, item(id));
    const domain::Command command = found->command;
    const Instant now = m_desk.m_clock.now();
    const auto fresh = domain::CommandId::make(now, m_desk.m_random);
    ATALAYA_TRY(used, outbox->again(id, {fresh, command, false}, now));
    told(domain::ticketOf(command));
    return used;
}

Result<domain::Command> OutboxWork::decided(const domain::OutboxItem& item, api::Decision decision,
                                            const std::string& text)
{
    const auto* reply = std::get_if<domain::ReplyToTicket>(&item.command);
    if (decision == api::Decision::SendAll) {
        domain::Command command = item.command;
        // Past the news that it was held back for; what was refused for something else is only repeated.
        if (auto* all = std::get_if<domain::ReplyToTicket>(&command); all && wasHeldBack(item))
            all->sendAnyway = true;
        return command;
    }
    if (!reply)
        return Error{ErrorCode::InvalidArgument, "it is not an answer"};
    // Another content is another entry: the former may stand in a broker that was restored.
    const auto entry = domain::EntryId::make(m_desk.m_clock.now(), m_desk.m_random);
    if (decision == api::Decision::KeepAsNote)
        return domain::Command(domain::AddNote{reply->ticket, entry, reply->text, {}, reply->attachments});
    if (text.empty())
        return Error{ErrorCode::InvalidArgument, "there is no text to send"};
    domain::ReplyToTicket other = *reply;
    other.entry = entry;
    other.text = text;
    other.html.clear();
    other.sendAnyway = true;
    return domain::Command(std::move(other));
}

Result<bool> OutboxWork::decide(domain::CommandId id, api::Decision decision, const std::string& text)
{
    ATALAYA_TRY(outbox, this->outbox());
    ATALAYA_TRY(found, item(id));
    if (found->state != OutboxState::Refused)
        return Error{ErrorCode::Conflict, "it was not held back"};
    if (decision == api::Decision::Drop)
        return cancel(id);
    if (decision == api::Decision::BackToDraft) {
        if (!draftOf(found->command, {}))
            return Error{ErrorCode::InvalidArgument, "it has no text"};
        ATALAYA_CHECK(takeBack(id));
        return true;
    }
    ATALAYA_TRY(command, decided(*found, decision, text));
    const Instant now = m_desk.m_clock.now();
    const auto ticket = domain::ticketOf(command);
    const auto fresh = domain::CommandId::make(now, m_desk.m_random);
    const bool other = decision != api::Decision::SendAll;
    ATALAYA_CHECK(outbox->again(id, {fresh, std::move(command), other}, now));
    told(ticket);
    return true;
}

Result<bool> OutboxWork::undoMerge(domain::CommandId id, const std::string& field)
{
    ATALAYA_TRY(found, item(id));
    const domain::Merge* merge = mergeOf(*found, field);
    const auto ticket = domain::ticketOf(found->command);
    if (!merge || !ticket)
        return Error{ErrorCode::NotFound, field};
    ATALAYA_TRY(now, shown(*ticket));
    if (!now || !canUndo(*merge, *now))
        return Error{ErrorCode::Conflict, "it changed again"};
    ATALAYA_TRY(command, undoOf(*merge, *now));
    ATALAYA_CHECK(submitHeld(command, {}, {}));
    return true;
}

} // namespace atalaya::session
