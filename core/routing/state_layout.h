#pragma once

#include "core/routing/byte_archive.h"
#include "core/routing/rows.h"

/// What a snapshot holds, field by field; the same description writes and reads. A change of it needs a new
/// kSnapshotVersion.
namespace atalaya::domain {

template <typename A> void describe(A& a, SkillLevel& v)
{
    a.all(v.skill, v.level);
}
template <typename A> void describe(A& a, WaitTarget& v)
{
    a.all(v.within, v.percent);
}
template <typename A> void describe(A& a, RelaxationStep& v)
{
    a.all(v.lasts, v.requiredSkills, v.alsoQueues, v.ring);
}
template <typename A> void describe(A& a, OverflowRule& v)
{
    a.all(v.when, v.expectedWait, v.length, v.toQueue);
}
template <typename A> void describe(A& a, OpenInterval& v)
{
    a.all(v.weekday, v.fromMinute, v.untilMinute);
}
template <typename A> void describe(A& a, ReserveRule& v)
{
    a.all(v.agents, v.onBefore, v.offBefore);
}
template <typename A> void describe(A& a, QueueRules& v)
{
    a.all(v.queue, v.paused, v.target, v.headStart, v.order, v.ladder, v.firstRing, v.secondRing, v.stickyFor,
          v.offerLasts, v.wrapUp, v.returnUnansweredAfter, v.open, v.closed, v.closedQueue, v.overflow,
          v.reserve);
}
template <typename A> void describe(A& a, ChannelRules& v)
{
    a.all(v.units, v.atMost, v.exclusive, v.interruptible, v.idleAfter, v.wakingMayOverflow);
}
template <typename A> void describe(A& a, RoutingRules& v)
{
    a.all(v.version, v.index, v.channels, v.interruptibleUnits, v.missesBeforeSignOut, v.missesWithin,
          v.missedReturnsAfter, v.declineExcludes, v.offersBeforeRelaxing, v.rampUpAfter, v.rampUpLasts,
          v.utcOffsetMinutes, v.queues);
}

} // namespace atalaya::domain

namespace atalaya::routing {

inline constexpr std::string_view kSnapshotMark = "ATLR";
inline constexpr std::uint32_t kSnapshotVersion = 1;

struct SavedHead {
    Instant now;
    std::uint64_t number = 0;
    std::uint64_t nextSeq = 1;
    std::uint64_t nextOffer = 1;
    domain::RoutingRules rules;
    std::array<std::int64_t, kChannels> meanHandling{};
};

struct SavedQueue {
    domain::QueueId id;
    std::vector<domain::SkillLevel> required;
    bool reserveOn = false;
    bool reserveStale = false;
    std::optional<std::int64_t> reserveTimer;
    WaitStatistics statistics;
};

struct SavedAgent {
    domain::AgentId id;
    bool known = false;
    std::vector<domain::SkillLevel> skills;
    std::vector<domain::QueueId> queues;
    std::vector<domain::ChannelKind> channels;
    std::int32_t capacity = 100;
    bool disabled = false;
    bool signedIn = false;
    domain::AgentStatus status = domain::AgentStatus::Offline;
    Instant statusSince;
    std::int64_t idleSince = 0;
    std::vector<Instant> misses;
    std::optional<Instant> signedOutAt;
    std::optional<Instant> rampUntil;
    bool missed = false;
    bool paused = false;
    std::optional<std::int64_t> missedTimer;
    std::array<std::int64_t, kChannels> meanHandling{};
};

struct SavedExclusion {
    std::int64_t until = 0;
    Index agent = kNone;

    friend auto operator<=>(const SavedExclusion&, const SavedExclusion&) = default;
};

struct SavedHeld {
    domain::OfferId offer;
    std::int64_t since = 0;
    std::int64_t until = 0;
    std::vector<std::string> reasons;
    bool idle = false;
    bool extended = false;
    std::optional<std::int64_t> timer;
    std::optional<std::int64_t> answerTimer;
};

/// Agents, queues and demands by their number in the snapshot.
struct SavedItem {
    domain::TicketId ticket;
    std::uint64_t place = 0;
    std::uint64_t seq = 0;
    std::int64_t enqueued = 0;
    std::uint32_t queue = 0;
    Index demand = 0;
    Index sticky = kNone;
    std::int8_t rung = 0;
    Phase phase = Phase::Waiting;
    std::uint8_t channel = 0;
    std::uint8_t priority = 0;
    std::uint8_t bounces = 0;
    std::optional<std::int64_t> timer;
    Index agent = kNone;
    std::optional<SavedHeld> held;
    std::vector<SavedExclusion> excluded;
};

template <typename A> void describe(A& a, WaitStatistics::Minute& v)
{
    a.all(v.minute, v.held, v.waited, v.abandoned);
}
template <typename A> void describe(A& a, WaitStatistics& v)
{
    a.all(v.minutes, v.since, v.until, v.lastWait, v.meanHandling);
}
template <typename A> void describe(A& a, SavedHead& v)
{
    a.all(v.now, v.number, v.nextSeq, v.nextOffer, v.rules, v.meanHandling);
}
template <typename A> void describe(A& a, SavedQueue& v)
{
    a.all(v.id, v.required, v.reserveOn, v.reserveStale, v.reserveTimer, v.statistics);
}
template <typename A> void describe(A& a, SavedAgent& v)
{
    a.all(v.id, v.known, v.skills, v.queues, v.channels, v.capacity, v.disabled, v.signedIn, v.status,
          v.statusSince, v.idleSince, v.misses, v.signedOutAt, v.rampUntil, v.missed, v.paused, v.missedTimer,
          v.meanHandling);
}
template <typename A> void describe(A& a, SavedExclusion& v)
{
    a.all(v.until, v.agent);
}
template <typename A> void describe(A& a, SavedHeld& v)
{
    a.all(v.offer, v.since, v.until, v.reasons, v.idle, v.extended, v.timer, v.answerTimer);
}
template <typename A> void describe(A& a, SavedItem& v)
{
    a.all(v.ticket, v.place, v.seq, v.enqueued, v.queue, v.demand, v.sticky, v.rung, v.phase, v.channel,
          v.priority, v.bounces, v.timer, v.agent, v.held, v.excluded);
}

} // namespace atalaya::routing
