#include "core/routing/indexed_router.h"

#include <algorithm>

namespace atalaya::routing {
namespace {

std::int64_t stickyTime(const QueueRow& queue, std::uint8_t channel)
{
    if (queue.rules.stickyFor)
        return queue.rules.stickyFor->count();
    const auto kind = static_cast<domain::ChannelKind>(channel);
    const bool live = kind == domain::ChannelKind::Voice || kind == domain::ChannelKind::Chat;
    return live ? 30'000'000 : 900'000'000;
}

} // namespace

bool IndexedRouter::isLastRung(const ItemRow& row) const
{
    return row.rung == kPrivateRung
        || (row.rung >= 0 && std::size_t(row.rung) + 1 >= m_queues[row.queue].ladder.size());
}

/// The agent the customer knows is worth waiting for: available, and free or probably free in time.
bool IndexedRouter::stickyMayCome(const ItemRow& row) const
{
    if (row.sticky == kNone)
        return false;
    const QueueRow& queue = m_queues[row.queue];
    const std::int64_t patience = stickyTime(queue, row.channel);
    if (patience == 0 || !m_ready[row.channel].test(row.sticky))
        return false;
    if (!queue.members.test(row.sticky))
        return false;
    if (m_free[row.channel].test(row.sticky))
        return true;
    int held = 0;
    for (const int one : m_agents[row.sticky].held)
        held += one;
    const std::int64_t mean =
        m_meanHandling[row.channel] == 0 ? kUnmeasuredHandling : m_meanHandling[row.channel];
    return held > 0 && mean / held <= patience;
}

void IndexedRouter::beginLadder(Index item)
{
    ItemRow& row = m_items[item];
    row.bounces = 0;
    row.rung = static_cast<std::int8_t>(stickyMayCome(row) ? kStickyRung : 0);
    startRung(item);
}

void IndexedRouter::startRung(Index item)
{
    ItemRow& row = m_items[item];
    stopTimer(row.timer);
    if (isLastRung(row))
        return;
    const QueueRow& queue = m_queues[row.queue];
    const std::int64_t lasts =
        row.rung == kStickyRung ? stickyTime(queue, row.channel) : queue.ladder[std::size_t(row.rung)].lasts;
    if (lasts > 0)
        row.timer = addTimer(TimerKind::RungEnds, toMicros(m_now) + lasts, item);
}

void IndexedRouter::advanceRung(Index item, RungReason reason)
{
    ItemRow& row = m_items[item];
    const bool waits = row.phase == Phase::Waiting;
    if (waits) {
        dequeue(item);
        if (reason == RungReason::TimeOver && sentElsewhere(item))
            return;
    }
    row.rung = static_cast<std::int8_t>(row.rung < 0 ? 0 : row.rung + 1);
    row.bounces = 0;
    startRung(item);
    m_actions.emplace_back(RungChanged{row.ticket, row.rung, reason});
    if (waits)
        enqueue(item);
}

void IndexedRouter::skipEmptyRungs()
{
    while (!m_unserved.empty()) {
        std::vector<Index> items;
        for (const Index at : m_unserved) {
            const ClassRow& cls = m_classes[at];
            if (!cls.live || m_presentIn[at] > 0 || cls.heap.empty()
                || isLastRung(m_items[cls.heap.top().item]))
                continue;
            for (const KeyHeap::Entry& entry : cls.heap.entries())
                items.push_back(entry.item);
        }
        m_unserved.clear();
        std::ranges::sort(items, {}, [this](Index item) { return m_items[item].seq; });
        const auto repeated = std::ranges::unique(items);
        items.erase(repeated.begin(), repeated.end());
        for (const Index item : items)
            advanceRung(item, RungReason::NobodySignedIn);
    }
}

bool IndexedRouter::somebodySignedIn(const ItemRow& row) const
{
    ClassKey key{row.queue, 0, row.channel, row.demand, kNone, {}};
    for (std::size_t rung = 0; rung < m_queues[row.queue].ladder.size(); ++rung) {
        key.rung = static_cast<std::int8_t>(rung);
        if (anyCommon(candidatesOf(key, needsOf(key)), m_present[row.channel]))
            return true;
    }
    return false;
}

std::optional<Duration> IndexedRouter::expectedFor(const QueueRow& queue, const ItemRow* item,
                                                   std::int64_t ahead) const
{
    const std::uint16_t at = m_queueIndex.at(queue.id);
    ClassKey key{at, 0, item ? item->channel : std::uint8_t(0), item ? item->demand : 0, kNone, {}};
    const Bitset people = candidatesOf(key, needsOf(key));
    const bool free = item
        ? anyCommon(people, m_free[item->channel])
        : std::ranges::any_of(m_free, [&](const Bitset& who) { return anyCommon(people, who); });
    if (free && queue.offered)
        return Duration::zero();
    WaitStatistics statistics = queue.statistics;
    statistics.advance(toMicros(m_now), queue.waiting, queue.held);
    const int there = item ? countCommon(people, m_present[item->channel]) : countCommon(people, m_signedIn);
    const auto micros = statistics.expected(toMicros(m_now), ahead, there);
    if (!micros)
        return std::nullopt;
    return Duration(*micros);
}

/// The first overflow rule that matches; the interaction itself is not counted as waiting now.
std::optional<std::pair<std::uint16_t, MoveReason>> IndexedRouter::overflowOf(const ItemRow& row) const
{
    const QueueRow& queue = m_queues[row.queue];
    for (const auto& [to, number] : queue.overflow) {
        const domain::OverflowRule& rule = queue.rules.overflow[number];
        switch (rule.when) {
        case domain::OverflowWhen::QueueLongerThan:
            if (queue.waiting + 1 > rule.length)
                return std::pair(to, MoveReason::QueueLength);
            break;
        case domain::OverflowWhen::NobodySignedIn:
            if (!somebodySignedIn(row))
                return std::pair(to, MoveReason::NobodySignedIn);
            break;
        case domain::OverflowWhen::ExpectedWaitOver:
            if (const auto wait = expectedFor(queue, &row, queue.waiting); !wait || *wait > rule.expectedWait)
                return std::pair(to, MoveReason::ExpectedWait);
            break;
        }
    }
    return std::nullopt;
}

bool IndexedRouter::moveTo(Index item, std::uint16_t to, MoveReason reason)
{
    ItemRow& row = m_items[item];
    if (to == row.queue)
        return false;
    m_actions.emplace_back(MovedToQueue{row.ticket, m_queues[row.queue].id, m_queues[to].id, reason});
    row.queue = to;
    return true;
}

/// Hours and overflow of a detached interaction: true if it waits in another queue now, or is gone.
bool IndexedRouter::sentElsewhere(Index item)
{
    static constexpr int kMoves = 4; // queues that send to each other end somewhere
    bool moved = false;
    for (int i = 0; i < kMoves; ++i) {
        const ItemRow& row = m_items[item];
        const QueueRow& queue = m_queues[row.queue];
        if (queue.closed && queue.rules.closed != domain::ClosedAction::Wait) {
            if (queue.rules.closed != domain::ClosedAction::OtherQueue) {
                m_actions.emplace_back(QueueIsClosed{row.ticket, queue.id, queue.rules.closed});
                erase(item);
                return true;
            }
            if (!moveTo(item, queue.closedQueue, MoveReason::Closed))
                break;
            moved = true;
            continue;
        }
        const auto overflow = overflowOf(row);
        if (!overflow || !moveTo(item, overflow->first, overflow->second))
            break;
        moved = true;
    }
    if (!moved)
        return false;
    ItemRow& row = m_items[item];
    row.rung = 0;
    row.bounces = 0;
    startRung(item);
    enqueue(item);
    return true;
}

} // namespace atalaya::routing
