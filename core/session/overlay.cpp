#include "core/session/overlay.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using namespace domain;

struct Apply {
    Ticket& ticket;
    Instant at;

    bool operator()(const ReplyToTicket& reply) const
    {
        if (reply.statusAfter)
            ticket.status = *reply.statusAfter;
        ticket.lastOutboundAt = at;
        ticket.unread = 0;
        ticket.dueAt.reset();
        ticket.dueKind = DueKind::None;
        ticket.snippet = snippetOf(reply.text);
        return true;
    }
    bool operator()(const AddNote&) const { return true; }
    bool operator()(const SetTicketStatus& set) const
    {
        ticket.status = set.status;
        if (!isActive(set.status)) {
            ticket.dueAt.reset();
            ticket.dueKind = DueKind::None;
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
        ticket.tags = set.tags;
        return true;
    }
    bool operator()(const AssignTicket& assign) const
    {
        ticket.assignee = assign.agent;
        return true;
    }
    bool operator()(const MoveTicket& move) const
    {
        ticket.queue = move.queue;
        ticket.assignee.reset();
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

bool inMyQueues(const Ticket& ticket, const Agent& me)
{
    return me.role == Role::Lead || me.role == Role::Admin
        || std::ranges::find(me.queues, ticket.queue) != me.queues.end();
}

} // namespace

bool applyTo(Ticket& ticket, const Command& command, Instant at)
{
    if (ticketOf(command) != ticket.id)
        return false;
    return std::visit(Apply{ticket, at}, command);
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
    const bool mine = ticket.assignee == me.id;
    const bool active = isActive(ticket.status);
    const bool awake = !isSnoozed(ticket, now);
    switch (view.kind) {
    case api::ViewKind::Mine:
        return mine && active && awake;
    case api::ViewKind::Unassigned:
        return !ticket.assignee && active && awake && inMyQueues(ticket, me);
    case api::ViewKind::Team:
        return active && awake && inMyQueues(ticket, me);
    case api::ViewKind::AtRisk:
        return active && awake && ticket.dueAt && *ticket.dueAt <= now + kAtRisk
            && (mine || inMyQueues(ticket, me));
    case api::ViewKind::Snoozed:
        return mine && active && !awake;
    case api::ViewKind::Done:
        return mine && !active;
    case api::ViewKind::Queue:
        return active && awake && ticket.queue == view.queue;
    case api::ViewKind::Drafts:
        break;
    }
    return false;
}

} // namespace atalaya::session
