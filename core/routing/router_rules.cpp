#include "core/routing/capacity.h"
#include "core/routing/indexed_router.h"
#include "core/routing/opening_hours.h"
#include "core/routing/wait_target.h"

#include <algorithm>

namespace atalaya::routing {

std::uint16_t IndexedRouter::internQueue(domain::QueueId id)
{
    const auto [found, isNew] = m_queueIndex.try_emplace(id, static_cast<std::uint16_t>(m_queues.size()));
    const std::uint16_t at = found->second;
    if (isNew) {
        m_queues.emplace_back().id = id;
        compile(at); // may bring other queues
    }
    return at;
}

Index IndexedRouter::internSkill(domain::SkillId id)
{
    const auto [found, isNew] = m_skillIndex.try_emplace(id, static_cast<Index>(m_skills.size()));
    if (isNew) {
        m_skills.push_back(id);
        m_skillWords.push_back("skill:" + id.str() + ":");
        m_skilled.emplace_back();
    }
    return found->second;
}

/// Each skill once with its highest level, in the order of the numbers.
std::vector<Need> IndexedRouter::needsOf(const std::vector<domain::SkillLevel>& skills)
{
    std::vector<Need> out;
    for (const domain::SkillLevel& one : skills)
        out.push_back({internSkill(one.skill), std::clamp(one.level, 0, 5)});
    std::ranges::sort(out, [](const Need& a, const Need& b) {
        return a.skill != b.skill ? a.skill < b.skill : a.level > b.level;
    });
    const auto repeated = std::ranges::unique(out, {}, &Need::skill);
    out.erase(repeated.begin(), repeated.end());
    return out;
}

Index IndexedRouter::internDemand(const std::vector<domain::SkillLevel>& skills)
{
    if (skills.empty())
        return 0;
    std::vector<Need> needs = needsOf(skills);
    const auto [found, isNew] = m_demandIndex.try_emplace(needs, static_cast<Index>(m_demands.size()));
    if (isNew)
        m_demands.push_back(std::move(needs));
    return found->second;
}

void IndexedRouter::compile(std::uint16_t at)
{
    const auto given = std::ranges::find(m_rules.queues, m_queues[at].id, &domain::QueueRules::queue);
    domain::QueueRules rules = given == m_rules.queues.end() ? domain::QueueRules{} : *given;
    rules.queue = m_queues[at].id;
    std::vector<Rung> ladder;
    for (const domain::RelaxationStep& step : rules.ladder) {
        Rung& rung = ladder.emplace_back();
        rung.lasts = step.lasts.count();
        rung.needs = needsOf(step.requiredSkills);
        rung.ring = step.ring;
        for (const domain::QueueId queue : step.alsoQueues)
            rung.also.push_back(internQueue(queue));
    }
    if (ladder.empty())
        ladder.emplace_back().needs = needsOf(m_queues[at].required);
    std::vector<std::pair<std::uint16_t, std::size_t>> overflow;
    for (std::size_t i = 0; i < rules.overflow.size(); ++i)
        overflow.emplace_back(internQueue(rules.overflow[i].toQueue), i);
    const std::uint16_t closedQueue =
        rules.closed == domain::ClosedAction::OtherQueue ? internQueue(rules.closedQueue) : std::uint16_t(0);

    QueueRow& row = m_queues[at]; // other queues may have come above
    const auto fill = [this](Bitset& set, const std::vector<domain::AgentId>& agents) {
        set.clear();
        for (const domain::AgentId agent : agents)
            set.set(internAgent(agent));
    };
    fill(row.firstRing, rules.firstRing);
    fill(row.secondRing, rules.secondRing);
    fill(row.reserve, rules.reserve.agents);
    row.offset = dueAfter(rules.target.within, rules.target.percent);
    row.ladder = std::move(ladder);
    row.overflow = std::move(overflow);
    row.closedQueue = closedQueue;
    row.reserveOn = row.reserveOn && !rules.reserve.agents.empty();
    row.reserveStale = true;
    row.rules = std::move(rules);
    stopTimer(row.reserveTimer);
    std::erase(m_reserveQueues, at);
    if (!row.rules.reserve.agents.empty())
        m_reserveQueues.push_back(at);
    std::ranges::sort(m_reserveQueues, {}, [this](std::uint16_t one) { return m_queues[one].id; });
    refreshHours(at);
}

void IndexedRouter::refreshHours(std::uint16_t at)
{
    QueueRow& row = m_queues[at];
    stopTimer(row.hoursTimer);
    row.closed = !isOpen(row.rules.open, m_rules.utcOffsetMinutes, m_now);
    if (const auto next = nextHoursChange(row.rules.open, m_rules.utcOffsetMinutes, m_now))
        row.hoursTimer = addTimer(TimerKind::HoursChange, toMicros(*next), at);
    const bool offered = !row.rules.paused && !(row.closed && row.rules.closed == domain::ClosedAction::Wait);
    m_matchAll = m_matchAll || (offered && !row.offered);
    row.offered = offered;
    for (const Index cls : row.classes)
        headMoved(cls);
}

/// What waits in one queue, or everywhere, finds its class anew.
void IndexedRouter::reenter(std::optional<std::uint16_t> queue, bool restartRungs)
{
    std::vector<Index> items;
    m_items.forEach([&](Index item) {
        ItemRow& row = m_items[item];
        const Phase phase = row.phase;
        const auto last = static_cast<int>(m_queues[row.queue].ladder.size()) - 1;
        row.rung = static_cast<std::int8_t>(std::min<int>(row.rung, last));
        if ((!queue || row.queue == *queue) && (phase == Phase::Waiting || phase == Phase::Offered))
            items.push_back(item);
    });
    std::ranges::sort(items, {}, [this](Index item) { return m_items[item].seq; });
    for (const Index item : items)
        if (m_items[item].phase == Phase::Waiting)
            dequeue(item);
    for (Index cls = 0; cls < m_classes.size(); ++cls)
        if (m_classes[cls].live && (!queue || m_classes[cls].key.queue == *queue))
            forgetClass(cls);
    for (const Index item : items) {
        const ItemRow& row = m_items[item];
        if (restartRungs && row.rung != kPrivateRung)
            startRung(item);
        if (row.phase == Phase::Waiting)
            enqueue(item);
    }
    m_matchAll = true;
}

Index IndexedRouter::headOf(const QueueRow& queue) const
{
    KeyHeap::Entry best;
    for (const Index cls : queue.classes)
        if (m_heads[cls].item != kNone && (best.item == kNone || m_heads[cls] < best))
            best = m_heads[cls];
    return best.item;
}

void IndexedRouter::checkReserves()
{
    for (const std::uint16_t at : m_reserveQueues) {
        QueueRow& row = m_queues[at];
        if (!row.reserveStale)
            continue;
        row.reserveStale = false;
        stopTimer(row.reserveTimer);
        const Index head = headOf(row);
        const domain::ReserveRule& rule = row.rules.reserve;
        const std::int64_t now = toMicros(m_now);
        const auto within = [&](Duration before) {
            return head != kNone && deadlineOf(m_items[head].place) - before.count() <= now;
        };
        const bool on = row.reserveOn ? within(rule.offBefore) : within(rule.onBefore);
        if (!on && head != kNone)
            row.reserveTimer =
                addTimer(TimerKind::ReserveNear, deadlineOf(m_items[head].place) - rule.onBefore.count(), at);
        if (on == row.reserveOn)
            continue;
        row.reserveOn = on;
        m_actions.emplace_back(ReserveSwitched{row.id, on});
        for (const Index cls : row.classes)
            rebuildEligible(cls);
        if (on)
            row.reserve.forEach([this](Index agent) { m_freed.push_back(agent); });
    }
}

std::uint64_t IndexedRouter::placeFor(const InteractionArrived& event, const QueueRow& queue) const
{
    if (m_options.arrivalOrder)
        return placeOf(event.band, toMicros(event.enqueuedAt));
    Instant due = event.dueAt.value_or(event.enqueuedAt + defaultTarget(event.channel));
    if (queue.offset > Duration::zero())
        due = event.enqueuedAt + queue.offset;
    return placeOf(event.band,
                   toMicros(virtualDeadline(event.enqueuedAt, due, event.priority) - queue.rules.headStart));
}

} // namespace atalaya::routing
