#pragma once

#include "core/domain/delivery.h"
#include "core/domain/device.h"
#include "core/domain/draft.h"
#include "core/domain/presence.h"
#include "core/protocol/describe.h"

/// The JSON fields of drafts, presence, attempts to send and devices.
namespace atalaya::domain {

template <typename A> void describe(A& a, Is<DraftKey> auto& v)
{
    a.required("ticket", v.ticket).required("kind", v.kind).required("channel", v.channel);
}

template <typename A> void describe(A& a, Is<Draft> auto& v)
{
    a.required("key", v.key).field("text", v.text).field("html", v.html).field("to", v.to);
    a.field("cc", v.cc).field("bcc", v.bcc).field("subject", v.subject).field("attachments", v.attachments);
    a.field("caret", v.caret).field("statusAfter", v.statusAfter).field("macroState", v.macroState);
    a.field("sendAt", v.sendAt).field("basedOnVersion", v.basedOnVersion).field("updatedAt", v.updatedAt);
}

template <typename A> void describe(A& a, Is<Merge> auto& v)
{
    a.required("field", v.field).field("yours", v.yours).field("theirs", v.theirs).field("kept", v.kept);
}

template <typename A> void describe(A& a, Is<Attendance> auto& v)
{
    a.required("agent", v.agent).required("activity", v.activity);
    a.field("since", v.since).field("seenAt", v.seenAt);
}

template <typename A> void describe(A& a, Is<SoftLock> auto& v)
{
    a.required("holder", v.holder).required("token", v.token).required("until", v.until);
}

template <typename A> void describe(A& a, Is<TicketPresence> auto& v)
{
    a.required("ticket", v.ticket).field("people", v.people).field("lock", v.lock);
}

template <typename A> void describe(A& a, Is<DeliveryAttempt> auto& v)
{
    a.required("entry", v.entry).required("number", v.number).required("startedAt", v.startedAt);
    a.field("endedAt", v.endedAt).required("outcome", v.outcome);
    a.field("providerId", v.providerId).field("detail", v.detail).field("askedBy", v.askedBy);
}

template <typename A> void describe(A& a, Is<Device> auto& v)
{
    a.required("id", v.id).required("agent", v.agent).field("name", v.name).field("client", v.client);
    a.field("firstSeen", v.firstSeen).field("lastSeen", v.lastSeen).field("online", v.online);
    a.field("wipeAskedAt", v.wipeAskedAt).field("wipedAt", v.wipedAt);
}

} // namespace atalaya::domain
