#include "core/routing/capacity.h"
#include "core/routing/opening_hours.h"
#include "core/routing/wait_target.h"
#include "tests/core/routing/oracle_router.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;

// ---- what the rules say ----

const domain::QueueRules& OracleRouter::rulesOf(domain::QueueId queue) const
{
    static const domain::QueueRules kNone;
    const auto found = std::ranges::find(m_rules.queues, queue, &domain::QueueRules::queue);
    return found == m_rules.queues.end() ? kNone : *found;
}

const domain::ChannelRules& OracleRouter::channelOf(ChannelKind channel) const
{
    return m_rules.channels[static_cast<std::size_t>(channel)];
}

std::vector<domain::RelaxationStep> OracleRouter::ladderOf(domain::QueueId queue) const
{
    if (!rulesOf(queue).ladder.empty())
        return rulesOf(queue).ladder;
    domain::RelaxationStep only;
    if (m_queues.contains(queue))
        only.requiredSkills = m_queues.at(queue).requiredSkills;
    return {only};
}

Instant OracleRouter::deadlineOf(const InteractionArrived& event) const
{
    if (m_options.arrivalOrder)
        return event.enqueuedAt;
    const domain::QueueRules& rules = rulesOf(event.queue);
    Instant due = event.dueAt ? *event.dueAt : event.enqueuedAt + defaultTarget(event.channel);
    if (rules.target.within > Duration(0))
        due = event.enqueuedAt + dueAfter(rules.target.within, rules.target.percent);
    return virtualDeadline(event.enqueuedAt, due, event.priority) - rules.headStart;
}

bool OracleRouter::closed(domain::QueueId queue) const
{
    return !isOpen(rulesOf(queue).open, m_rules.utcOffsetMinutes, m_now);
}

bool OracleRouter::offers(domain::QueueId queue) const
{
    const domain::QueueRules& rules = rulesOf(queue);
    return !rules.paused && !(closed(queue) && rules.closed == domain::ClosedAction::Wait);
}

Duration OracleRouter::stickyTime(const Item& item) const
{
    const bool live = item.channel == ChannelKind::Voice || item.channel == ChannelKind::Chat;
    return rulesOf(item.queue)
        .stickyFor.value_or(live ? Duration(std::chrono::seconds(30)) : Duration(std::chrono::minutes(15)));
}

bool OracleRouter::isLast(const Item& item) const
{
    return item.rung == -2 || item.rung + 1 == static_cast<int>(ladderOf(item.queue).size());
}

int OracleRouter::ringOf(domain::QueueId queue, domain::AgentId agent) const
{
    const domain::QueueRules& rules = rulesOf(queue);
    const auto in = [agent](const auto& list) { return std::ranges::find(list, agent) != list.end(); };
    return rules.firstRing.empty() || in(rules.firstRing) ? 1 : in(rules.secondRing) ? 2 : 3;
}

// ---- who can ----

bool OracleRouter::present(const Agent& agent, ChannelKind channel) const
{
    const auto& takes = agent.profile.channels;
    return agent.signedIn && !agent.profile.disabled
        && (takes.empty() || std::ranges::find(takes, channel) != takes.end());
}

bool OracleRouter::ready(const Agent& agent, ChannelKind channel) const
{
    return present(agent, channel) && agent.status == AgentStatus::Available;
}

bool OracleRouter::belongs(const Agent& agent, const Item& item) const
{
    if (item.rung < 0)
        return true;
    const auto member = [&agent](domain::QueueId queue) {
        return std::ranges::find(agent.profile.queues, queue) != agent.profile.queues.end();
    };
    const auto& reserve = rulesOf(item.queue).reserve.agents;
    if (std::ranges::find(reserve, agent.profile.id) != reserve.end())
        return m_reserveOn.contains(item.queue) && m_reserveOn.at(item.queue);
    const auto step = ladderOf(item.queue)[static_cast<std::size_t>(item.rung)];
    return member(item.queue) || std::ranges::any_of(step.alsoQueues, member);
}

bool OracleRouter::inRing(const Agent& agent, const Item& item) const
{
    if (item.rung < 0)
        return item.sticky == agent.profile.id;
    const auto& reserve = rulesOf(item.queue).reserve.agents;
    const int ring = ladderOf(item.queue)[static_cast<std::size_t>(item.rung)].ring;
    return ring == 0 || ringOf(item.queue, agent.profile.id) <= ring
        || std::ranges::find(reserve, agent.profile.id) != reserve.end();
}

std::map<domain::SkillId, int> OracleRouter::needs(const Item& item) const
{
    if (item.rung < 0)
        return {};
    std::map<domain::SkillId, int> out = item.demand;
    const domain::RelaxationStep step = ladderOf(item.queue)[static_cast<std::size_t>(item.rung)];
    for (const domain::SkillLevel& one : step.requiredSkills)
        out[one.skill] = std::max(out[one.skill], one.level);
    return out;
}

int levelOf(const OracleAgent& agent, domain::SkillId skill)
{
    int level = 0;
    for (const domain::SkillLevel& one : agent.profile.skills)
        if (one.skill == skill)
            level = std::max(level, one.level);
    return level;
}

bool OracleRouter::skilled(const Agent& agent, const Item& item) const
{
    return std::ranges::all_of(needs(item),
                               [&](const auto& one) { return levelOf(agent, one.first) >= one.second; });
}

bool OracleRouter::could(const Agent& agent, const Item& item) const
{
    return belongs(agent, item) && skilled(agent, item) && inRing(agent, item);
}

bool OracleRouter::eligible(const Agent& agent, const Item& item) const
{
    const auto no = item.excluded.find(agent.profile.id);
    return could(agent, item) && (no == item.excluded.end() || no->second <= m_now);
}

std::map<ChannelKind, int> OracleRouter::heldBy(domain::AgentId agent) const
{
    std::map<ChannelKind, int> out;
    for (const auto& [ticket, item] : items)
        if (item.phase != OraclePhase::Waiting && item.agent == agent && !item.idle)
            ++out[item.channel];
    return out;
}

std::pair<int, int> OracleRouter::units(domain::AgentId agent) const
{
    std::pair<int, int> out;
    for (const auto& [channel, count] : heldBy(agent))
        (channelOf(channel).interruptible ? out.second : out.first) += count * channelOf(channel).units;
    return out;
}

bool OracleRouter::hasRoom(const Agent& agent, ChannelKind channel) const
{
    const domain::ChannelRules& rules = channelOf(channel);
    const auto held = heldBy(agent.profile.id);
    for (const auto& [other, count] : held)
        if (channelOf(other).exclusive || (rules.exclusive && !channelOf(other).interruptible))
            return false;
    if (rules.atMost > 0 && held.contains(channel) && held.at(channel) >= rules.atMost)
        return false;
    const auto [normal, interruptible] = units(agent.profile.id);
    return normal + rules.units <= agent.profile.capacityUnits
        && (!rules.interruptible || interruptible + rules.units <= m_rules.interruptibleUnits);
}

bool OracleRouter::mayTake(const Agent& agent, ChannelKind channel) const
{
    const auto offered = std::ranges::count_if(items, [&](const auto& one) {
        return one.second.phase == OraclePhase::Offered && one.second.agent == agent.profile.id;
    });
    if (m_options.openOffersPerAgent > 0 && offered >= m_options.openOffersPerAgent)
        return false;
    return !(agent.rampUntil && !heldBy(agent.profile.id).empty()) && hasRoom(agent, channel);
}

bool OracleRouter::freeFor(const Agent& agent, ChannelKind channel) const
{
    return ready(agent, channel) && mayTake(agent, channel);
}

/// Somebody signed in serves its rung; the agent a customer knows has to be available too.
bool OracleRouter::served(const Item& item) const
{
    return std::ranges::any_of(agents, [&](const auto& one) {
        const Agent& agent = one.second;
        return eligible(agent, item)
            && (item.rung == -1 ? ready(agent, item.channel) : present(agent, item.channel));
    });
}

// ---- ladders, hours, overflow ----

void OracleRouter::beginLadder(Item& item)
{
    m_detached.erase(item.ticket);
    item.bounces = 0;
    item.rung = 0;
    const Duration patience = stickyTime(item);
    if (item.sticky && patience > Duration(0) && ready(agents.at(*item.sticky), item.channel)) {
        const Agent& known = agents.at(*item.sticky);
        int held = 0;
        for (const auto& [channel, count] : heldBy(*item.sticky))
            held += count;
        const std::int64_t mean = m_mean[item.channel] == 0 ? 300'000'000 : m_mean[item.channel];
        const bool soon = mayTake(known, item.channel) || (held > 0 && mean / held <= patience.count());
        const auto& queues = known.profile.queues;
        if (soon && std::ranges::find(queues, item.queue) != queues.end())
            item.rung = -1;
    }
    startRung(item);
}

void OracleRouter::startRung(Item& item)
{
    item.rungEnds.reset();
    if (isLast(item))
        return;
    const Duration lasts =
        item.rung == -1 ? stickyTime(item) : ladderOf(item.queue)[static_cast<std::size_t>(item.rung)].lasts;
    if (lasts > Duration(0))
        item.rungEnds = m_now + lasts;
}

void OracleRouter::advance(Item& item, RungReason reason)
{
    if (reason == RungReason::TimeOver && item.phase == OraclePhase::Waiting) {
        const domain::TicketId ticket = item.ticket;
        m_detached.insert(ticket);
        const bool gone = sentElsewhere(item);
        m_detached.erase(ticket);
        if (gone)
            return;
    }
    item.rung = item.rung < 0 ? 0 : item.rung + 1;
    item.bounces = 0;
    startRung(item);
    m_actions.emplace_back(RungChanged{item.ticket, item.rung, reason});
}

bool OracleRouter::moveTo(Item& item, domain::QueueId queue, MoveReason reason)
{
    if (queue == item.queue)
        return false;
    m_actions.emplace_back(MovedToQueue{item.ticket, item.queue, queue, reason});
    item.queue = queue;
    item.rung = 0;
    item.bounces = 0;
    return true;
}

bool OracleRouter::sentElsewhere(Item& item)
{
    bool moved = false;
    for (int i = 0; i < 4; ++i) {
        const domain::QueueRules& rules = rulesOf(item.queue);
        if (closed(item.queue) && rules.closed != domain::ClosedAction::Wait) {
            if (rules.closed != domain::ClosedAction::OtherQueue) {
                m_actions.emplace_back(QueueIsClosed{item.ticket, item.queue, rules.closed});
                erase(domain::TicketId(item.ticket));
                return true;
            }
            if (!moveTo(item, rules.closedQueue, MoveReason::Closed))
                break;
            moved = true;
            continue;
        }
        const std::int64_t length = countsOf(item.queue).first;
        const auto matches = [&](const domain::OverflowRule& rule) {
            if (rule.when == domain::OverflowWhen::QueueLongerThan)
                return length + 1 > rule.length;
            if (rule.when == domain::OverflowWhen::ExpectedWaitOver) {
                const auto wait = expectedFor(item, length, false);
                return !wait || *wait > rule.expectedWait;
            }
            Item any = item;
            any.excluded.clear();
            for (any.rung = 0; any.rung < static_cast<int>(ladderOf(item.queue).size()); ++any.rung)
                if (served(any))
                    return false;
            return true;
        };
        const auto rule = std::ranges::find_if(rules.overflow, matches);
        if (rule == rules.overflow.end())
            break;
        const MoveReason reason = rule->when == domain::OverflowWhen::QueueLongerThan
            ? MoveReason::QueueLength
            : rule->when == domain::OverflowWhen::ExpectedWaitOver ? MoveReason::ExpectedWait
                                                                   : MoveReason::NobodySignedIn;
        if (!moveTo(item, rule->toQueue, reason))
            break;
        moved = true;
    }
    if (moved) {
        m_detached.erase(item.ticket);
        startRung(item);
    }
    return moved;
}

void OracleRouter::skipRungs()
{
    for (;;) {
        std::map<std::uint64_t, Item*> stuck;
        for (auto& [ticket, item] : items)
            if (item.phase == OraclePhase::Waiting && !isLast(item) && !served(item))
                stuck[item.key.seq] = &item;
        if (stuck.empty())
            return;
        for (const auto& [seq, item] : stuck)
            advance(*item, RungReason::NobodySignedIn);
    }
}

void OracleRouter::checkReserves()
{
    std::map<domain::QueueId, const domain::ReserveRule*> reserves;
    for (const domain::QueueRules& rules : m_rules.queues)
        if (!rules.reserve.agents.empty())
            reserves[rules.queue] = &rules.reserve;
    for (const auto& [queue, rule] : reserves) {
        const Item* head = nullptr;
        for (const auto& [ticket, item] : items)
            if (item.phase == OraclePhase::Waiting && item.queue == queue && (!head || item.key < head->key))
                head = &item;
        bool& on = m_reserveOn[queue];
        const Duration before = on ? rule->offBefore : rule->onBefore;
        const bool is = head && head->key.deadline - before <= m_now;
        if (is != on)
            m_actions.emplace_back(ReserveSwitched{queue, is});
        on = is;
    }
}

} // namespace atalaya::routing::test
