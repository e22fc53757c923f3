#pragma once

#include "core/domain/commands.h"
#include "core/domain/customer.h"
#include "core/domain/directory.h"
#include "core/domain/knowledge.h"
#include "core/domain/offer.h"
#include "core/domain/ticket.h"

/// The JSON fields of every domain value, once for reading and writing. `A` is Writer or Reader (archive.h);
/// the value is const or not.
namespace atalaya::domain {

template <typename T, typename Of>
concept Is = std::is_same_v<std::remove_const_t<T>, Of>;

template <typename A> void describe(A& a, Is<Identity> auto& v)
{
    a.required("kind", v.kind)
        .required("value", v.value)
        .field("verified", v.verified)
        .field("followers", v.followers);
}

template <typename A> void describe(A& a, Is<Fact> auto& v)
{
    a.required("label", v.label).field("value", v.value).field("source", v.source).field("asOf", v.asOf);
}

template <typename A> void describe(A& a, Is<Booking> auto& v)
{
    a.required("code", v.code)
        .field("flight", v.flight)
        .field("from", v.from)
        .field("to", v.to)
        .field("departs", v.departs);
    a.field("arrives", v.arrives).field("status", v.status).field("delayMinutes", v.delayMinutes);
    a.field("passengers", v.passengers).field("seats", v.seats).field("note", v.note);
}

template <typename A> void describe(A& a, Is<Customer> auto& v)
{
    a.required("id", v.id)
        .required("name", v.name)
        .field("language", v.language)
        .field("timeZone", v.timeZone);
    a.field("city", v.city).field("organisation", v.organisation).field("tier", v.tier).field("tags", v.tags);
    a.field("identities", v.identities)
        .field("facts", v.facts)
        .field("booking", v.booking)
        .field("consent", v.consent);
    a.field("notes", v.notes).field("valueEuros", v.valueEuros).field("tripsPerYear", v.tripsPerYear);
    a.field("influence", v.influence)
        .field("mood12", v.mood)
        .field("createdAt", v.createdAt)
        .field("version", v.version);
}

template <typename A> void describe(A& a, Is<Ticket> auto& v)
{
    a.required("id", v.id).field("number", v.number).field("subject", v.subject).required("status", v.status);
    a.field("priority", v.priority)
        .required("queue", v.queue)
        .field("assignee", v.assignee)
        .required("customer", v.customer);
    a.field("channel", v.channel)
        .field("channelAccount", v.account)
        .field("tags", v.tags)
        .field("language", v.language);
    a.field("createdAt", v.createdAt).field("updatedAt", v.updatedAt).field("lastInboundAt", v.lastInboundAt);
    a.field("lastOutboundAt", v.lastOutboundAt).field("dueAt", v.dueAt).field("dueKind", v.dueKind);
    a.field("snoozedUntil", v.snoozedUntil)
        .field("mood", v.mood)
        .field("unread", v.unread)
        .field("snippet", v.snippet);
    a.field("csat", v.csat).field("undelivered", v.undelivered).field("scheduled", v.scheduled);
    a.field("version", v.version);
}

template <typename A> void describe(A& a, Is<Attachment> auto& v)
{
    a.field("hash", v.hash)
        .field("name", v.name)
        .field("type", v.type)
        .field("size", v.size)
        .field("contentId", v.contentId);
}

template <typename A> void describe(A& a, Is<Reach> auto& v)
{
    a.field("reposts", v.reposts).field("likes", v.likes).field("views", v.views);
}

template <typename A> void describe(A& a, Is<Entry> auto& v)
{
    a.required("id", v.id)
        .required("ticket", v.ticket)
        .required("kind", v.kind)
        .field("direction", v.direction);
    a.field("channel", v.channel).field("authorKind", v.authorKind).field("authorId", v.authorId);
    a.field("author", v.authorName).required("at", v.at).field("subject", v.subject).field("text", v.text);
    a.field("html", v.html).field("to", v.to).field("cc", v.cc).field("attachments", v.attachments);
    a.field("messageId", v.messageId).field("delivery", v.delivery).field("deliveryDetail", v.deliveryDetail);
    a.field("eventKind", v.eventKind).field("reach", v.reach).field("durationSeconds", v.durationSeconds);
    a.field("originalHash", v.originalHash).field("remoteContent", v.remoteContent);
    a.field("sendAt", v.sendAt).field("attempts", v.attempts);
}

template <typename A> void describe(A& a, Is<Skill> auto& v)
{
    a.required("id", v.id).required("name", v.name);
}

template <typename A> void describe(A& a, Is<SkillLevel> auto& v)
{
    a.required("skill", v.skill).required("level", v.level);
}

template <typename A> void describe(A& a, Is<Agent> auto& v)
{
    a.required("id", v.id).required("login", v.login).required("name", v.name).field("role", v.role);
    a.field("languages", v.languages)
        .field("skills", v.skills)
        .field("queues", v.queues)
        .field("channels", v.channels);
    a.field("capacityUnits", v.capacityUnits).field("status", v.status).field("disabled", v.disabled);
    a.field("version", v.version);
}

template <typename A> void describe(A& a, Is<Queue> auto& v)
{
    a.required("id", v.id)
        .required("name", v.name)
        .field("description", v.description)
        .field("colour", v.colour);
    a.field("channels", v.channels).field("requiredSkills", v.requiredSkills);
    a.field("firstResponseMinutes", v.firstResponseMinutes)
        .field("nextResponseMinutes", v.nextResponseMinutes);
    a.field("resolutionMinutes", v.resolutionMinutes).field("triage", v.triage).field("version", v.version);
}

template <typename A> void describe(A& a, Is<ChannelAccount> auto& v)
{
    a.required("id", v.id).required("kind", v.kind).field("name", v.name).required("address", v.address);
    a.required("queue", v.queue).required("enabled", v.enabled).field("version", v.version);
}

template <typename A> void describe(A& a, Is<Article> auto& v)
{
    a.required("id", v.id).field("slug", v.slug).required("language", v.language).required("title", v.title);
    a.field("body", v.body).field("tags", v.tags).field("author", v.author).required("public", v.isPublic);
    a.field("updatedAt", v.updatedAt).field("version", v.version);
}

template <typename A> void describe(A& a, Is<MacroAction> auto& v)
{
    a.required("kind", v.kind).field("value", v.value);
}

template <typename A> void describe(A& a, Is<Macro> auto& v)
{
    a.required("id", v.id).required("name", v.name).field("language", v.language).field("text", v.text);
    a.field("actions", v.actions).field("version", v.version).field("folder", v.folder);
    a.field("owner", v.owner);
}

template <typename A> void describe(A& a, Is<Offer> auto& v)
{
    a.required("id", v.id)
        .required("ticket", v.ticket)
        .required("agent", v.agent)
        .field("channel", v.channel);
    a.required("offeredAt", v.offeredAt).required("expiresAt", v.expiresAt).field("reasons", v.reasons);
}

template <typename A> void describe(A& a, Is<Load> auto& v)
{
    a.required("agent", v.agent)
        .required("status", v.status)
        .field("unitsUsed", v.unitsUsed)
        .required("unitsTotal", v.unitsTotal);
    a.field("calls", v.calls).field("chats", v.chats).field("emails", v.emails).field("since", v.since);
}

} // namespace atalaya::domain
