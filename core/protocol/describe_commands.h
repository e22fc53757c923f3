#pragma once

#include "core/protocol/describe.h"

/// The JSON fields of commands.
namespace atalaya::domain {

template <typename A> void describe(A& a, Is<ReplyToTicket> auto& v)
{
    a.required("ticket", v.ticket)
        .required("entry", v.entry)
        .required("channel", v.channel)
        .field("subject", v.subject);
    a.required("text", v.text).field("html", v.html).field("to", v.to).field("cc", v.cc).field("bcc", v.bcc);
    a.field("attachments", v.attachments)
        .field("statusAfter", v.statusAfter)
        .field("expectedVersion", v.expectedVersion);
    a.field("sendAnyway", v.sendAnyway).field("lockToken", v.lockToken);
    a.field("sendAt", v.sendAt).field("unlessAnswered", v.unlessAnswered).field("sentDespite", v.sentDespite);
}

template <typename A> void describe(A& a, Is<AddNote> auto& v)
{
    a.required("ticket", v.ticket)
        .required("entry", v.entry)
        .required("text", v.text)
        .field("mentions", v.mentions);
    a.field("attachments", v.attachments);
}

template <typename A> void describe(A& a, Is<SetTicketStatus> auto& v)
{
    a.required("ticket", v.ticket).required("status", v.status).field("base", v.base);
}

template <typename A> void describe(A& a, Is<SetTicketPriority> auto& v)
{
    a.required("ticket", v.ticket).required("priority", v.priority).field("base", v.base);
}

template <typename A> void describe(A& a, Is<SetTicketTags> auto& v)
{
    a.required("ticket", v.ticket).required("tags", v.tags).field("base", v.base);
}

template <typename A> void describe(A& a, Is<AssignTicket> auto& v)
{
    a.required("ticket", v.ticket).field("agent", v.agent).field("base", v.base).field("hasBase", v.hasBase);
}

template <typename A> void describe(A& a, Is<MoveTicket> auto& v)
{
    a.required("ticket", v.ticket).required("queue", v.queue);
}

template <typename A> void describe(A& a, Is<SnoozeTicket> auto& v)
{
    a.required("ticket", v.ticket).field("until", v.until);
}

template <typename A> void describe(A& a, Is<MarkTicketRead> auto& v)
{
    a.required("ticket", v.ticket);
}

template <typename A> void describe(A& a, Is<CreateTicket> auto& v)
{
    a.required("ticket", v.ticket)
        .required("entry", v.entry)
        .required("queue", v.queue)
        .required("account", v.account);
    a.required("to", v.to)
        .field("customerName", v.customerName)
        .required("subject", v.subject)
        .required("text", v.text);
    a.field("html", v.html).field("attachments", v.attachments).field("sentDespite", v.sentDespite);
}

template <typename A> void describe(A& a, Is<AcceptOffer> auto& v)
{
    a.required("offer", v.offer);
}

template <typename A> void describe(A& a, Is<DeclineOffer> auto& v)
{
    a.required("offer", v.offer).field("reason", v.reason);
}

template <typename A> void describe(A& a, Is<SetAgentStatus> auto& v)
{
    a.required("status", v.status).field("reason", v.reason);
}

template <typename A> void describe(A& a, Is<SetCustomerNotes> auto& v)
{
    a.required("customer", v.customer).required("notes", v.notes);
}

template <typename A> void describe(A& a, Is<CancelReply> auto& v)
{
    a.required("ticket", v.ticket).required("entry", v.entry);
}

template <typename A> void describe(A& a, Is<RescheduleReply> auto& v)
{
    a.required("ticket", v.ticket).required("entry", v.entry).field("sendAt", v.sendAt);
}

template <typename A> void describe(A& a, Is<ResendReply> auto& v)
{
    a.required("ticket", v.ticket).required("entry", v.entry);
}

template <typename A> void describe(A& a, Is<ConfirmSent> auto& v)
{
    a.required("ticket", v.ticket).required("entry", v.entry);
}

template <typename A> void describe(A& a, Is<PutMacro> auto& v)
{
    a.required("macro", v.macro);
}

template <typename A> void describe(A& a, Is<RemoveMacro> auto& v)
{
    a.required("macro", v.macro);
}

} // namespace atalaya::domain
