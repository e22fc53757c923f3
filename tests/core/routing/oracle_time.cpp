#include "core/routing/opening_hours.h"
#include "tests/core/routing/oracle_router.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::AgentStatus;

namespace {

// The order of limits of one moment.
enum { kOffer, kRung, kExclusion, kWrapUp, kIdle, kAnswer, kReturn, kRamp };

Uuid seqId(std::uint64_t seq)
{
    Uuid out;
    for (std::size_t i = 0; i < 8; ++i)
        out.bytes[i] = static_cast<std::uint8_t>(seq >> (56 - 8 * i));
    return out;
}

} // namespace

/// Every limit that runs; `onlyPast`: those that are over.
void OracleRouter::collectDue(std::vector<Due>& out, bool onlyPast) const
{
    const auto add = [&](std::optional<Instant> at, int kind, Uuid id, std::uint64_t seq) {
        if (at && (!onlyPast || *at <= m_now))
            out.push_back({*at, kind, seq, id});
    };
    for (const auto& [ticket, item] : items) {
        const std::uint64_t seq = item.key.seq;
        add(item.rungEnds, kRung, seqId(seq), seq);
        for (const auto& [agent, until] : item.excluded)
            add(until, kExclusion, seqId(seq), seq);
        if (item.phase == OraclePhase::Offered)
            add(item.offer.expiresAt, kOffer, seqId(seq), seq);
        if (item.phase == OraclePhase::WrapUp)
            add(item.wrapUpEnds, kWrapUp, seqId(seq), seq);
        add(item.idleAt, kIdle, seqId(seq), seq);
        add(item.answerBy, kAnswer, seqId(seq), seq);
    }
    for (const auto& [id, agent] : agents) {
        add(agent.missedReturnsAt, kReturn, id.uuid(), 0);
        add(agent.rampUntil, kRamp, id.uuid(), 0);
    }
    std::ranges::sort(out, [](const Due& a, const Due& b) {
        return std::tie(a.at, a.kind, a.id) < std::tie(b.at, b.kind, b.id);
    });
}

void OracleRouter::fireDue()
{
    for (;;) {
        std::vector<Due> due;
        collectDue(due, true);
        if (due.empty())
            return;
        for (const Due& one : due) {
            std::vector<Due> still; // what came before may have stopped it
            collectDue(still, true);
            if (std::ranges::find(still, one) != still.end())
                fire(one);
        }
    }
}

void OracleRouter::fire(const Due& due)
{
    if (due.kind == kReturn || due.kind == kRamp) {
        Agent& agent = agents.at(domain::AgentId(due.id));
        if (due.kind == kRamp) {
            agent.rampUntil.reset();
            return;
        }
        setStatus(agent, AgentStatus::Available);
        m_actions.emplace_back(SetAgentReturned{agent.profile.id});
        return;
    }
    const auto found =
        std::ranges::find_if(items, [&](const auto& one) { return one.second.key.seq == due.seq; });
    Item& item = found->second;
    switch (due.kind) {
    case kOffer:
        return missed(item);
    case kRung:
        item.rungEnds.reset();
        return advance(item, RungReason::TimeOver);
    case kExclusion:
        std::erase_if(item.excluded, [this](const auto& one) { return one.second <= m_now; });
        return;
    case kWrapUp:
        m_actions.emplace_back(WrapUpOver{item.ticket, item.agent});
        return erase(domain::TicketId(item.ticket));
    case kIdle:
        item.idleAt.reset();
        item.idle = true;
        m_touched.insert(item.agent);
        return;
    default:
        item.answerBy.reset();
        return giveBack(item, ReturnReason::Unanswered);
    }
}

void OracleRouter::missed(Item& item)
{
    Agent& agent = agents.at(item.agent);
    backToQueue(item, OfferOutcome::Missed);
    if (agent.status != AgentStatus::Available)
        return;
    withdraw(agent);
    std::erase_if(agent.misses, [this](Instant at) { return m_now - at >= m_rules.missesWithin; });
    agent.misses.push_back(m_now);
    if (m_rules.missesBeforeSignOut > 0
        && static_cast<int>(agent.misses.size()) >= m_rules.missesBeforeSignOut) {
        agent.misses.clear();
        m_actions.emplace_back(SetAgentSignedOut{agent.profile.id});
        return signOut(agent);
    }
    setStatus(agent, AgentStatus::Away);
    if (m_rules.missedReturnsAfter > Duration(0))
        agent.missedReturnsAt = m_now + m_rules.missedReturnsAfter;
    m_actions.emplace_back(SetAgentMissed{agent.profile.id});
}

std::optional<Instant> OracleRouter::nextTimer() const
{
    std::vector<Due> all;
    collectDue(all, false);
    std::optional<Instant> next;
    if (!all.empty())
        next = all.front().at;
    for (const domain::QueueRules& rules : m_rules.queues)
        if (const auto change = nextHoursChange(rules.open, m_rules.utcOffsetMinutes, m_now))
            next = std::min(next.value_or(*change), *change);
    return next;
}

std::pair<std::int64_t, std::int64_t> OracleRouter::countsOf(domain::QueueId queue) const
{
    std::int64_t waiting = 0;
    std::int64_t held = 0;
    for (const auto& [ticket, item] : items) {
        if (item.queue != queue || m_detached.contains(ticket))
            continue;
        waiting += item.phase == OraclePhase::Waiting ? 1 : 0;
        held += item.phase == OraclePhase::Assigned || item.phase == OraclePhase::WrapUp ? 1 : 0;
    }
    return {waiting, held};
}

/// Between two steps nothing changes, so each queue's time passed is one span.
void OracleRouter::passTime(Instant now)
{
    if (now > m_now)
        for (auto& [queue, history] : m_history) {
            const auto [waiting, held] = countsOf(queue);
            if (waiting != 0 || held != 0)
                history.spans.push_back({m_now, now, waiting, held});
            const Instant old = now - std::chrono::minutes(20);
            std::erase_if(history.spans, [old](const OracleHistory::Span& one) { return one.to < old; });
        }
    m_now = now;
}

std::optional<Duration> OracleRouter::expectedFor(const Item& item, std::int64_t ahead, bool anyChannel) const
{
    Item first = item;
    first.rung = 0;
    first.excluded.clear();
    int there = 0;
    bool free = false;
    for (const auto& [id, agent] : agents) {
        if (!could(agent, first))
            continue;
        if (!anyChannel) {
            there += present(agent, item.channel) ? 1 : 0;
            free = free || freeFor(agent, item.channel);
            continue;
        }
        there += agent.signedIn && !agent.profile.disabled ? 1 : 0;
        for (std::size_t channel = 0; channel < domain::kChannelKindCount; ++channel)
            free = free || freeFor(agent, static_cast<domain::ChannelKind>(channel));
    }
    if (free && offers(item.queue))
        return Duration(0);
    if (there == 0)
        return std::nullopt;
    static const OracleHistory kNone;
    const auto found = m_history.find(item.queue);
    const OracleHistory& history = found == m_history.end() ? kNone : found->second;
    const Instant window = fromMicros((toMicros(m_now) / 60'000'000 - 14) * 60'000'000);
    std::int64_t held = 0;
    std::int64_t waited = 0;
    for (const OracleHistory::Span& span : history.spans) {
        const std::int64_t length =
            std::max<std::int64_t>(0, (span.to - std::max(span.from, window)).count());
        held += span.held * length;
        waited += span.waiting * length;
    }
    const std::int64_t left =
        std::ranges::count_if(history.abandoned, [window](Instant at) { return at >= window; });
    const std::int64_t mean = history.mean == 0 ? 300'000'000 : history.mean;
    const std::int64_t span = history.since ? (m_now - std::max(*history.since, window)).count() : 0;
    std::int64_t rate = 0; // per 10¹² microseconds
    if (span > 0)
        rate =
            std::min<std::int64_t>(held / 1000 * 1000 / std::max<std::int64_t>(mean / 1000, 1), 9'000'000'000)
            * 1'000'000'000 / span;
    if (rate == 0)
        rate = std::max<std::int64_t>(there * (1'000'000'000'000 / mean), 1);
    const std::int64_t leaving = waited > 0 ? left * 1'000'000'000'000 / waited : 0;
    std::int64_t total = 0; // the scripts have less than 256 waiting, so each is a block of its own
    for (std::int64_t i = 0; i <= ahead; ++i)
        total += 1'000'000'000'000 / (rate + i * leaving);
    return Duration(std::max(total, history.lastWait));
}

std::optional<Duration> OracleRouter::expectedWait(domain::QueueId queue) const
{
    Item nobody;
    nobody.queue = queue;
    return expectedFor(nobody, countsOf(queue).first, true);
}

} // namespace atalaya::routing::test
