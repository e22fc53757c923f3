#pragma once

#include "core/domain/routing_rules.h"
#include "core/protocol/describe.h"

/// The JSON fields of routing rules. Times are whole seconds. Written whole, defaults too: a file of rules
/// says what holds, whatever the defaults of a later release are.
namespace atalaya::domain {

/// Written always, read if there.
template <typename A, typename T> void keep(A& a, std::string_view name, T& value)
{
    if constexpr (A::kReads)
        a.field(name, value);
    else
        a.required(name, value);
}

template <typename A, typename T> void keepSeconds(A& a, std::string_view name, T& value)
{
    std::int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(value).count();
    keep(a, name, seconds);
    if constexpr (A::kReads)
        value = std::chrono::seconds(seconds);
}

template <typename A> void describe(A& a, Is<WaitTarget> auto& v)
{
    keepSeconds(a, "withinSeconds", v.within);
    keep(a, "percent", v.percent);
}

template <typename A> void describe(A& a, Is<RelaxationStep> auto& v)
{
    keepSeconds(a, "lastsSeconds", v.lasts);
    a.field("requiredSkills", v.requiredSkills).field("alsoQueues", v.alsoQueues).field("ring", v.ring);
}

template <typename A> void describe(A& a, Is<OverflowRule> auto& v)
{
    a.required("when", v.when);
    if (A::kReads || v.when == OverflowWhen::ExpectedWaitOver)
        keepSeconds(a, "expectedWaitSeconds", v.expectedWait);
    a.field("length", v.length).required("toQueue", v.toQueue);
}

template <typename A> void describe(A& a, Is<OpenInterval> auto& v)
{
    a.required("weekday", v.weekday)
        .required("fromMinute", v.fromMinute)
        .required("untilMinute", v.untilMinute);
}

template <typename A> void describe(A& a, Is<ReserveRule> auto& v)
{
    a.field("agents", v.agents);
    keepSeconds(a, "onBeforeSeconds", v.onBefore);
    keepSeconds(a, "offBeforeSeconds", v.offBefore);
}

template <typename A> void describe(A& a, Is<QueueRules> auto& v)
{
    a.required("queue", v.queue).field("paused", v.paused);
    keep(a, "target", v.target);
    keepSeconds(a, "headStartSeconds", v.headStart);
    keep(a, "order", v.order);
    a.field("ladder", v.ladder).field("firstRing", v.firstRing).field("secondRing", v.secondRing);
    if (A::kReads || v.stickyFor) {
        std::optional<std::int64_t> seconds;
        if (v.stickyFor)
            seconds = std::chrono::duration_cast<std::chrono::seconds>(*v.stickyFor).count();
        a.field("stickySeconds", seconds);
        if constexpr (A::kReads)
            v.stickyFor = seconds ? std::optional<Duration>(std::chrono::seconds(*seconds)) : std::nullopt;
    }
    keepSeconds(a, "offerSeconds", v.offerLasts);
    keepSeconds(a, "wrapUpSeconds", v.wrapUp);
    keepSeconds(a, "returnUnansweredSeconds", v.returnUnansweredAfter);
    a.field("open", v.open);
    keep(a, "closed", v.closed);
    if (A::kReads || !v.closedQueue.isNull())
        a.field("closedQueue", v.closedQueue);
    a.field("overflow", v.overflow);
    keep(a, "reserve", v.reserve);
}

template <typename A> void describe(A& a, Is<ChannelRules> auto& v)
{
    keep(a, "units", v.units);
    keep(a, "atMost", v.atMost);
    keep(a, "exclusive", v.exclusive);
    keep(a, "interruptible", v.interruptible);
    keepSeconds(a, "idleSeconds", v.idleAfter);
    keep(a, "wakingMayOverflow", v.wakingMayOverflow);
}

template <typename A> void describe(A& a, Is<RoutingRules> auto& v)
{
    keep(a, "version", v.version);
    keep(a, "index", v.index);
    for (std::size_t i = 0; i < v.channels.size(); ++i)
        keep(a, word(ChannelKind(i)), v.channels[i]);
    keep(a, "interruptibleUnits", v.interruptibleUnits);
    keep(a, "missesBeforeSignOut", v.missesBeforeSignOut);
    keepSeconds(a, "missesWithinSeconds", v.missesWithin);
    keepSeconds(a, "missedReturnsSeconds", v.missedReturnsAfter);
    keepSeconds(a, "declineExcludesSeconds", v.declineExcludes);
    keep(a, "offersBeforeRelaxing", v.offersBeforeRelaxing);
    keepSeconds(a, "rampUpAfterSeconds", v.rampUpAfter);
    keepSeconds(a, "rampUpSeconds", v.rampUpLasts);
    keep(a, "utcOffsetMinutes", v.utcOffsetMinutes);
    a.field("queues", v.queues);
}

} // namespace atalaya::domain
