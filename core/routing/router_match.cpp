#include "core/routing/capacity.h"
#include "core/routing/indexed_router.h"

#include <algorithm>
#include <queue>

namespace atalaya::routing {
namespace {

using Steps = std::array<DecidingStep, 6>;

constexpr Steps kLeastFlexible = {DecidingStep::Sticky,        DecidingStep::Ring,
                                  DecidingStep::LeastFlexible, DecidingStep::LeastLoaded,
                                  DecidingStep::LongestIdle,   DecidingStep::Id};
constexpr Steps kBestSkill = {DecidingStep::Sticky,      DecidingStep::Ring,
                              DecidingStep::BestSkill,   DecidingStep::LeastFlexible,
                              DecidingStep::LeastLoaded, DecidingStep::LongestIdle};
constexpr Steps kLongestIdle = {DecidingStep::Sticky,      DecidingStep::Ring, DecidingStep::LongestIdle,
                                DecidingStep::LeastLoaded, DecidingStep::Id,   DecidingStep::Id};

const Steps& stepsOf(domain::AgentOrder order)
{
    return order == domain::AgentOrder::LeastFlexible ? kLeastFlexible
        : order == domain::AgentOrder::BestSkill      ? kBestSkill
                                                      : kLongestIdle;
}

struct Later {
    bool operator()(const std::pair<KeyHeap::Entry, Index>& a,
                    const std::pair<KeyHeap::Entry, Index>& b) const
    {
        return b.first < a.first;
    }
};

/// An offer, the load of its agent, and what led to it.
constexpr std::size_t kUsualActions = 4;

/// What is compared when an agent is chosen, the first difference decides.
template <std::size_t Size> struct Rank {
    std::array<std::int64_t, Size> parts{};

    friend auto operator<=>(const Rank&, const Rank&) = default;
};

constexpr std::int64_t loadRank(const AgentRank& rank)
{
    return std::int64_t(rank.flexible) * (std::int64_t(1) << 32) + rank.units;
}

} // namespace

/// One interaction came or moved and nothing else did: nothing else can go.
bool IndexedRouter::onlyOneMoved() const
{
    return m_freed.empty() && m_placed.size() <= 1 && !m_matchAll;
}

void IndexedRouter::match(std::string_view trigger)
{
    std::ranges::sort(m_freed);
    const auto repeated = std::ranges::unique(m_freed);
    m_freed.erase(repeated.begin(), repeated.end());
    std::ranges::sort(m_placed);
    const auto twice = std::ranges::unique(m_placed);
    m_placed.erase(twice.begin(), twice.end());
    std::erase_if(m_placed, [this](Index item) {
        return m_items[item].ticket.isNull() || m_items[item].phase != Phase::Waiting;
    });
    if (!onlyOneMoved())
        linkNew();
    if (m_rules.index == domain::OrderIndex::Weighted)
        matchWeighted(trigger);
    else if (!m_matchAll && m_freed.empty())
        matchItems(trigger);
    else if (!m_matchAll && m_placed.empty() && m_freed.size() == 1)
        matchAgent(m_freed.front(), trigger);
    else
        matchClasses(trigger);
}

/// Only interactions changed, so nothing else can go.
void IndexedRouter::matchItems(std::string_view trigger)
{
    std::ranges::sort(m_placed, [this](Index a, Index b) {
        return std::pair(m_items[a].place, m_items[a].seq) < std::pair(m_items[b].place, m_items[b].seq);
    });
    for (const Index item : m_placed) {
        const ClassRow& cls = m_classes[m_items[item].cls()];
        if (!m_queues[m_items[item].queue].offered)
            continue;
        if (const Choice choice = choose(m_items[item], cls); choice.agent != kNone)
            makeOffer(item, choice, trigger);
    }
}

/// Only one agent changed, so only what this agent can do can go.
void IndexedRouter::matchAgent(Index agent, std::string_view trigger)
{
    for (;;) {
        const Heads heads = headsFor(agent);
        const Index item = heads.best.item;
        if (item == kNone)
            return;
        const Choice choice = choose(m_items[item], m_classes[m_items[item].cls()]);
        makeOffer(item, choice, trigger, choice.agent == agent ? &heads.next : nullptr);
    }
}

Bitset IndexedRouter::candidateClasses() const
{
    if (m_matchAll)
        return m_serve;
    Bitset out;
    for (const Index agent : m_freed)
        out |= m_agents[agent].classes;
    for (const Index item : m_placed)
        out.set(m_items[item].cls());
    out &= m_serve;
    return out;
}

/// Both sides changed: the heads of the classes in the order of their keys, as if they had come one by one.
void IndexedRouter::matchClasses(std::string_view trigger)
{
    std::priority_queue<std::pair<KeyHeap::Entry, Index>, std::vector<std::pair<KeyHeap::Entry, Index>>,
                        Later>
        heads;
    candidateClasses().forEach([&](Index cls) {
        if (anyCommon(m_classes[cls].eligible, m_free[m_classes[cls].key.channel]))
            heads.emplace(m_heads[cls], cls);
    });
    while (!heads.empty()) {
        const auto [head, cls] = heads.top();
        heads.pop();
        const Choice choice = choose(m_items[head.item], m_classes[cls]);
        if (choice.agent == kNone)
            continue; // nobody becomes free while others are served
        makeOffer(head.item, choice, trigger);
        if (m_serve.test(cls))
            heads.emplace(m_heads[cls], cls);
    }
}

/// The class whose head has waited longest in proportion to its target, among those somebody free can serve.
void IndexedRouter::matchWeighted(std::string_view trigger)
{
    const Bitset classes = candidateClasses();
    for (;;) {
        Index best = kNone;
        std::int64_t bestScore = 0;
        classes.forEach([&](Index at) {
            const ClassRow& cls = m_classes[at];
            if (!m_serve.test(at))
                return;
            const ItemRow& head = m_items[m_heads[at].item];
            std::int64_t most = -1;
            forEachCommon(cls.eligible, m_free[cls.key.channel],
                          [&](Index agent) { most = std::max(most, score(head, agent)); });
            if (most < 0)
                return;
            const auto bandOfBest = best == kNone ? 0 : bandOf(m_heads[best].place);
            const bool before = best == kNone || bandOf(head.place) < bandOfBest
                || (bandOf(head.place) == bandOfBest
                    && (most > bestScore || (most == bestScore && m_heads[at] < m_heads[best])));
            if (before) {
                best = at;
                bestScore = most;
            }
        });
        if (best == kNone)
            return;
        const Index item = m_heads[best].item;
        makeOffer(item, choose(m_items[item], m_classes[best]), trigger);
    }
}

/// γ·wait·own speed, in whole numbers: wait in proportion to D, times the mean handling over the agent's own.
std::int64_t IndexedRouter::score(const ItemRow& item, Index agent) const
{
    const std::int64_t waited = std::max<std::int64_t>(0, toMicros(m_now) - item.enqueued) / 1000;
    const std::int64_t due = std::max<std::int64_t>(1, (deadlineOf(item.place) - item.enqueued) / 1000);
    const std::int64_t lateness = std::min<std::int64_t>(
        std::min<std::int64_t>(waited, std::int64_t(1) << 40) * 4096 / due, std::int64_t(1) << 48);
    const std::int64_t own = m_agents[agent].meanHandling[item.channel];
    const std::int64_t mean = m_meanHandling[item.channel];
    const std::int64_t speed =
        own == 0 || mean == 0 ? 1024 : std::clamp<std::int64_t>(mean * 1024 / own, 256, 4096);
    return lateness * speed;
}

Heads IndexedRouter::headsFor(Index agent) const
{
    Heads out;
    Index cls = kNone;
    const auto before = [](const KeyHeap::Entry& a, const KeyHeap::Entry& b) {
        return b.item == kNone || a < b;
    };
    for (std::size_t channel = 0; channel < kChannels; ++channel) {
        if (!m_free[channel].test(agent))
            continue;
        forEachCommon(m_serveIn[channel], m_agents[agent].classes, [&](Index at) {
            const KeyHeap::Entry& head = m_heads[at];
            if (!before(head, out.next))
                return;
            if (before(head, out.best)) {
                out.next = std::exchange(out.best, head);
                cls = at;
            } else {
                out.next = head;
            }
        });
    }
    if (cls != kNone)
        if (const auto second = m_classes[cls].heap.second(); second && before(*second, out.next))
            out.next = *second;
    return out;
}

std::int64_t IndexedRouter::compared(DecidingStep step, const ItemRow& item, const ClassRow& cls,
                                     Index agent) const
{
    switch (step) {
    case DecidingStep::Sticky:
        return item.sticky == agent ? 0 : 1;
    case DecidingStep::Ring:
        return ringOf(m_queues[item.queue], agent);
    case DecidingStep::BestSkill: {
        std::int64_t sum = 0;
        for (const Need& need : cls.needs)
            sum -= need.skill < m_agents[agent].levels.size() ? m_agents[agent].levels[need.skill] : 0;
        return sum;
    }
    case DecidingStep::LeastFlexible:
        return m_ranks[agent].flexible;
    case DecidingStep::LeastLoaded:
        return m_ranks[agent].units;
    case DecidingStep::LongestIdle:
        return m_ranks[agent].idleSince;
    default:
        return 0;
    }
}

/// The two smallest by rank, then by id, among those who can take it now.
template <typename RankOf> Choice IndexedRouter::chooseBy(const ClassRow& cls, RankOf rankOf) const
{
    using Value = std::invoke_result_t<RankOf, Index>;
    Choice choice;
    Value first{};
    Value second{};
    const auto before = [this](const Value& a, Index left, const Value& b, Index right) {
        return a != b ? a < b : m_agentKeys[left] < m_agentKeys[right];
    };
    forEachCommon(cls.eligible, m_free[cls.key.channel], [&](Index agent) {
        ++choice.candidates;
        const Value rank = rankOf(agent);
        if (choice.runnerUp != kNone && second < rank)
            return;
        if (choice.agent == kNone || before(rank, agent, first, choice.agent)) {
            choice.runnerUp = std::exchange(choice.agent, agent);
            second = std::exchange(first, rank);
        } else if (choice.runnerUp == kNone || before(rank, agent, second, choice.runnerUp)) {
            choice.runnerUp = agent;
            second = rank;
        }
    });
    return choice;
}

Choice IndexedRouter::choose(const ItemRow& item, const ClassRow& cls) const
{
    const QueueRow& queue = m_queues[item.queue];
    const auto order = m_options.agentOrder.value_or(queue.rules.order);
    const bool ring = queue.firstRing.any();
    const auto load = [this](Index agent) { return loadRank(m_ranks[agent]); };
    const auto idle = [this](Index agent) { return m_ranks[agent].idleSince; };
    if (item.sticky == kNone && !ring && order == domain::AgentOrder::LeastFlexible)
        return chooseBy(cls, [&](Index agent) { return Rank<2>{load(agent), idle(agent)}; });
    const bool longestIdle = order == domain::AgentOrder::LongestIdle;
    return chooseBy(cls, [&](Index agent) {
        const std::int64_t outer = (item.sticky == agent ? 0 : 4) + (ring ? ringOf(queue, agent) : 0);
        if (longestIdle)
            return Rank<4>{outer, 0, idle(agent), m_ranks[agent].units};
        const std::int64_t skill =
            order == domain::AgentOrder::BestSkill ? compared(DecidingStep::BestSkill, item, cls, agent) : 0;
        return Rank<4>{outer, skill, load(agent), idle(agent)};
    });
}

/// The first question that tells two agents apart.
Difference IndexedRouter::compare(const ItemRow& item, const ClassRow& cls, Index a, Index b) const
{
    const auto idle = [this](Index agent) {
        return (toMicros(m_now) - m_ranks[agent].idleSince) / 1'000'000;
    };
    const auto order = m_options.agentOrder.value_or(m_queues[item.queue].rules.order);
    for (const DecidingStep step : stepsOf(order)) {
        const std::int64_t left = compared(step, item, cls, a);
        const std::int64_t right = compared(step, item, cls, b);
        if (left == right)
            continue;
        if (step == DecidingStep::Sticky)
            return {step, 0, 0};
        if (step == DecidingStep::LongestIdle)
            return {step, idle(a), idle(b)};
        return {step, std::abs(left), std::abs(right)};
    }
    return {DecidingStep::Id, idle(a), idle(b)};
}

std::int64_t IndexedRouter::offerTime(const ItemRow& item) const
{
    const Duration given = m_queues[item.queue].rules.offerLasts;
    return (given > Duration::zero() ? given : offerTimeLimit(static_cast<domain::ChannelKind>(item.channel)))
        .count();
}

/// `next`: what would have been next for the agent, if the caller knows it.
void IndexedRouter::makeOffer(Index item, const Choice& choice, std::string_view trigger,
                              const KeyHeap::Entry* next)
{
    ItemRow& row = m_items[item];
    const ClassRow& cls = m_classes[row.cls()];
    Explanation why = explanationOf(item, choice);
    why.trigger = trigger;
    KeyHeap::Entry after;
    if (next != nullptr) {
        after = *next;
    } else if (!onlyOneMoved()) {
        const Heads heads = headsFor(choice.agent);
        after = heads.best.item == item ? heads.next : heads.best;
    }
    if (after.item != kNone) {
        why.nextTicket = m_items[after.item].ticket;
        why.nextKey = orderKey(m_items[after.item]);
    }
    if (m_actions.capacity() == 0)
        m_actions.reserve(kUsualActions);
    HeldRow held;
    held.reasons = reasonsFor(row, cls, why, choice.agent);
    held.offer = newOfferId();
    held.since = toMicros(m_now);
    held.until = held.since + offerTime(row);
    held.timer = addTimer(TimerKind::OfferEnds, held.until, item);
    dequeue(item); // the class may be gone after this
    m_offers.emplace(held.offer, item);
    m_held[item] = std::move(held);
    ++m_offered;
    ++m_agents[choice.agent].offers;
    hold(item, choice.agent, Phase::Offered);
    m_actions.emplace_back(MakeOffer{offerOf(item), std::move(why)});
}

domain::OfferId IndexedRouter::newOfferId()
{
    // Shaped as UUID version 8 (RFC 9562 §5.8): the time, the run, a counter; unique without randomness.
    const auto millis = static_cast<std::uint64_t>(toMicros(m_now) / 1000);
    const std::uint64_t counter = m_nextOffer++;
    Uuid uuid;
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(millis >> (8 * (5 - i)));
    for (std::size_t i = 0; i < 4; ++i)
        uuid.bytes[6 + i] = static_cast<std::uint8_t>(m_options.run >> (8 * (3 - i)));
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[10 + i] = static_cast<std::uint8_t>(counter >> (8 * (5 - i)));
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0f) | 0x80);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3f) | 0x80);
    return domain::OfferId(uuid);
}

} // namespace atalaya::routing
