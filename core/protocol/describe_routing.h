#pragma once

#include "core/domain/rules_draft.h"
#include "core/protocol/describe_rules.h"
#include "core/routing/record.h"

/// The JSON fields of what the router wrote down, how it stands, and the rules that are being worked on.
/// Waits are whole milliseconds ("…Ms"), times of the rules whole seconds.
namespace atalaya::domain {

template <typename A, typename T> void keepMs(A& a, std::string_view name, std::optional<T>& value)
{
    std::optional<std::int64_t> ms;
    a.field(name, ms);
    if (ms)
        value = std::chrono::milliseconds(*ms);
}

template <typename A, typename T> void keepMs(A& a, std::string_view name, const std::optional<T>& value)
{
    if (value)
        a.required(name, std::int64_t(std::chrono::duration_cast<std::chrono::milliseconds>(*value).count()));
}

/// Who and when are the broker's to give: a draft that a desk sends has neither.
template <typename A, typename T> void keepGiven(A& a, std::string_view name, T& value)
{
    if (A::kReads || value != std::remove_const_t<T>{})
        a.field(name, value);
}

template <typename A> void describe(A& a, Is<AgentSkills> auto& v)
{
    a.required("agent", v.agent).required("skills", v.skills);
}

template <typename A> void describe(A& a, Is<RulesDraft> auto& v)
{
    a.required("rules", v.rules).field("skills", v.skills);
    keepGiven(a, "by", v.by);
    keepGiven(a, "at", v.at);
}

template <typename A> void describe(A& a, Is<RulesChange> auto& v)
{
    a.required("version", v.version).required("at", v.at).required("by", v.by).field("undo", v.undo);
}

template <typename A> void describe(A& a, Is<RulesState> auto& v)
{
    a.required("live", v.live).field("draft", v.draft);
    keep(a, "canUndo", v.canUndo);
    keep(a, "changes", v.changes);
}

} // namespace atalaya::domain

namespace atalaya::routing {

using domain::Is;

/// The value of a word, for the enumerations whose words stand beside them.
template <typename Enum, std::size_t Count> std::optional<Error> fromWords(std::string_view text, Enum& value)
{
    for (std::size_t i = 0; i < Count; ++i)
        if (word(static_cast<Enum>(i)) == text) {
            value = static_cast<Enum>(i);
            return {};
        }
    return Error{ErrorCode::InvalidField, "unknown word: " + std::string(text.substr(0, 40))};
}

inline std::optional<Error> readWord(std::string_view text, DecidingStep& value)
{
    return fromWords<DecidingStep, std::size_t(DecidingStep::Id) + 1>(text, value);
}

inline std::optional<Error> readWord(std::string_view text, WhyNotKind& value)
{
    return fromWords<WhyNotKind, std::size_t(WhyNotKind::CouldTake) + 1>(text, value);
}

inline std::optional<Error> readWord(std::string_view text, WaitingFor& value)
{
    return fromWords<WaitingFor, std::size_t(WaitingFor::Opening) + 1>(text, value);
}

template <typename A> void describe(A& a, Is<OrderKey> auto& v)
{
    a.required("band", v.band).required("deadline", v.deadline).required("seq", v.seq);
}

template <typename A> void describe(A& a, Is<Funnel> auto& v)
{
    a.required("known", v.known).required("signedIn", v.signedIn).required("available", v.available);
    a.required("channel", v.channel).required("queue", v.queue).required("skills", v.skills);
    a.required("ring", v.ring).required("notExcluded", v.notExcluded).required("capacity", v.capacity);
}

template <typename A> void describe(A& a, Is<Explanation> auto& v)
{
    a.required("number", v.number).required("trigger", v.trigger).required("ticket", v.ticket);
    a.field("agent", v.agent).required("key", v.key).required("funnel", v.funnel).required("step", v.step);
    if (A::kReads)
        a.field("runnerUp", v.runnerUp)
            .field("chosenValue", v.chosenValue)
            .field("runnerUpValue", v.runnerUpValue);
    else if (v.runnerUp)
        a.required("runnerUp", v.runnerUp)
            .required("chosenValue", v.chosenValue)
            .required("runnerUpValue", v.runnerUpValue);
    a.field("nextTicket", v.nextTicket).field("nextKey", v.nextKey);
}

template <typename A> void describe(A& a, Is<WhyNotReason> auto& v)
{
    a.required("kind", v.kind);
    domain::keepGiven(a, "skill", v.skill);
    if (A::kReads || v.kind == WhyNotKind::LostAt)
        a.field("step", v.step);
    if (A::kReads)
        a.field("have", v.have).field("need", v.need);
    else if (v.have != 0 || v.need != 0)
        a.required("have", v.have).required("need", v.need);
}

template <typename A> void describe(A& a, Is<Standing> auto& v)
{
    a.required("agent", v.agent);
    domain::keep(a, "reasons", v.reasons);
}

template <typename A> void describe(A& a, Is<WaitReport> auto& v)
{
    a.required("waitsFor", v.what).required("rung", v.rung).required("ahead", v.ahead);
    a.field("changesAt", v.changesAt);
    domain::keepMs(a, "expectedMs", v.expected);
    a.required("explanation", v.explanation);
}

template <typename A> void describe(A& a, Is<RoutingRecord> auto& v)
{
    a.required("at", v.at).required("kind", v.kind).field("agent", v.agent).field("decision", v.decision);
    a.field("others", v.others).field("reason", v.reason).field("rung", v.rung).field("from", v.from);
    a.field("to", v.to).field("closed", v.closed).field("until", v.until);
}

template <typename A> void describe(A& a, Is<QueueState> auto& v)
{
    a.required("queue", v.queue);
    domain::keep(a, "waiting", v.waiting);
    domain::keepMs(a, "expectedWaitMs", v.expectedWait);
    domain::keepMs(a, "longestWaitMs", v.longestWait);
    domain::keep(a, "paused", v.paused);
    domain::keep(a, "open", v.open);
    domain::keep(a, "agentsSignedIn", v.agentsSignedIn);
    domain::keep(a, "agentsFree", v.agentsFree);
}

template <typename A> void describe(A& a, Is<RecordedWork> auto& v)
{
    a.required("ticket", v.ticket).required("queue", v.queue).required("channel", v.channel);
    a.required("priority", v.priority).field("requiredSkills", v.requiredSkills).field("dueAt", v.dueAt);
    a.required("arrivedAt", v.arrivedAt).field("startedAt", v.startedAt).field("finishedAt", v.finishedAt);
    a.field("gaveUpAt", v.gaveUpAt).field("agent", v.agent).field("moves", v.moves);
}

template <typename A> void describe(A& a, Is<RecordedPresence> auto& v)
{
    a.required("agent", v.agent).required("from", v.from).field("until", v.until);
}

template <typename A> void describe(A& a, Is<RecordedPast> auto& v)
{
    domain::keep(a, "work", v.work);
    a.field("presence", v.presence).field("next", v.next);
}

} // namespace atalaya::routing
