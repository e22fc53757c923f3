#include "core/session/overlay.h"

#include "core/base/text.h"
#include "core/session/view_conditions.h"
#include "core/sla/due.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using namespace domain;

struct Apply {
    Ticket& ticket;
    const Agent& me;
    Instant at;

    bool operator()(const ReplyToTicket& reply) const
    {
        ticket.lastOutboundAt = at;
        ticket.unread = 0;
        ticket.channel = reply.channel;
        ticket.snippet = snippetOf(reply.text);
        if (!ticket.assignee)
            ticket.assignee = me.id; // who answers owns
        if (reply.statusAfter)
            ticket.status = *reply.statusAfter;
        else if (ticket.status == TicketStatus::New)
            ticket.status = TicketStatus::Open;
        return true;
    }
    bool operator()(const AddNote&) const { return true; }
    bool operator()(const SetTicketStatus& set) const
    {
        ticket.status = set.status;
        if (!isActive(set.status)) {
            ticket.snoozedUntil.reset();
            ticket.unread = 0;
        }
        return true;
    }
    bool operator()(const SetTicketPriority& set) const
    {
        ticket.priority = set.priority;
        return true;
    }
    bool operator()(const SetTicketTags& set) const
    {
        ticket.tags.clear();
        for (const std::string& raw : set.tags)
            if (std::string tag(trimmed(raw));
                !tag.empty() && std::ranges::find(ticket.tags, tag) == ticket.tags.end())
                ticket.tags.push_back(std::move(tag));
        return true;
    }
    bool operator()(const AssignTicket& assign) const
    {
        if (assign.agent && assign.agent != ticket.assignee && ticket.status == TicketStatus::New)
            ticket.status = TicketStatus::Open;
        ticket.assignee = assign.agent;
        return true;
    }
    bool operator()(const MoveTicket& move) const
    {
        if (ticket.queue != move.queue)
            ticket.assignee.reset();
        ticket.queue = move.queue;
        return true;
    }
    bool operator()(const SnoozeTicket& snooze) const
    {
        ticket.snoozedUntil = snooze.until;
        return true;
    }
    bool operator()(const MarkTicketRead&) const
    {
        ticket.unread = 0;
        return true;
    }
    template <typename Other> bool operator()(const Other&) const { return false; }
};

Entry ownEntry(const OutboxItem& item, const Agent& me, EntryId id, TicketId ticket)
{
    Entry entry;
    entry.id = id;
    entry.ticket = ticket;
    entry.authorKind = AuthorKind::Agent;
    entry.authorId = me.id.str();
    entry.authorName = me.name;
    entry.at = item.createdAt;
    entry.delivery = item.state == OutboxState::Refused ? Delivery::Failed : Delivery::Queued;
    if (item.state == OutboxState::Refused)
        entry.deliveryDetail = item.refusal.detail;
    return entry;
}

} // namespace

bool applyTo(Ticket& ticket, const OutboxItem& item, const Agent& me, const std::vector<Queue>& queues)
{
    if (ticketOf(item.command) != ticket.id)
        return false;
    const Ticket before = ticket;
    if (!std::visit(Apply{ticket, me, item.createdAt}, item.command))
        return false;
    const auto queue = std::ranges::find(queues, ticket.queue, &Queue::id);
    if (queue != queues.end() && !(ticket == before)) {
        const sla::Due due = sla::dueAfter(before, ticket, *queue);
        ticket.dueAt = due.at;
        ticket.dueKind = due.kind;
    }
    return true;
}

void applyTo(std::vector<Macro>& macros, const OutboxItem& item)
{
    if (const auto* removed = std::get_if<RemoveMacro>(&item.command)) {
        std::erase_if(macros, [&](const Macro& one) { return one.id == removed->macro; });
        return;
    }
    const auto* put = std::get_if<PutMacro>(&item.command);
    if (!put)
        return;
    const auto found = std::ranges::find(macros, put->macro.id, &Macro::id);
    if (found != macros.end())
        *found = put->macro;
    else
        macros.push_back(put->macro);
}

std::optional<Entry> pendingEntry(const OutboxItem& item, const Agent& me)
{
    if (const auto* reply = std::get_if<ReplyToTicket>(&item.command)) {
        Entry entry = ownEntry(item, me, reply->entry, reply->ticket);
        entry.direction = Direction::Out;
        entry.channel = reply->channel;
        entry.subject = reply->subject;
        entry.text = reply->text;
        entry.html = reply->html;
        entry.to = reply->to;
        entry.cc = reply->cc;
        entry.attachments = reply->attachments;
        return entry;
    }
    if (const auto* note = std::get_if<AddNote>(&item.command)) {
        Entry entry = ownEntry(item, me, note->entry, note->ticket);
        entry.kind = EntryKind::Note;
        entry.direction = Direction::Internal;
        entry.channel = EntryChannel::None;
        entry.text = note->text;
        entry.attachments = note->attachments;
        return entry;
    }
    return std::nullopt;
}

bool belongsTo(const Ticket& ticket, const api::View& view, const Agent& me, Instant now)
{
    const auto condition = conditionOf(view, me, {});
    return condition && holds(*condition, TicketFacts{ticket, me.id, now});
}

} // namespace atalaya::session
