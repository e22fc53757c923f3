#include "core/routing/indexed_router.h"

#include <algorithm>

namespace atalaya::routing {

using domain::AgentStatus;

Index IndexedRouter::findAgent(domain::AgentId id) const
{
    const auto found = m_agentIndex.find(id);
    return found == m_agentIndex.end() ? kNone : found->second;
}

Index IndexedRouter::internAgent(domain::AgentId id)
{
    const auto [found, isNew] = m_agentIndex.try_emplace(id, static_cast<Index>(m_agents.size()));
    if (isNew) {
        m_agents.emplace_back().profile.id = id;
        m_ranks.emplace_back();
        m_agentKeys.push_back(sortKey(id));
    }
    return found->second;
}

void IndexedRouter::setProfile(Index agent, const domain::Agent& profile)
{
    AgentRow& row = m_agents[agent];
    std::vector<std::uint16_t> moved; // queues whose people may be others now
    for (const domain::QueueId queue : row.profile.queues) {
        moved.push_back(internQueue(queue));
        m_queues[moved.back()].members.reset(agent);
    }
    for (const domain::SkillLevel& one : row.profile.skills)
        for (Bitset& who : m_skilled[internSkill(one.skill)])
            who.reset(agent);
    row.profile = profile;
    row.levels.assign(m_skills.size(), 0);
    for (const domain::SkillLevel& one : profile.skills) {
        const Index skill = internSkill(one.skill);
        row.levels.resize(std::max(row.levels.size(), std::size_t(skill) + 1), 0);
        const int level = std::clamp(one.level, 0, 5);
        if (level <= row.levels[skill])
            continue;
        row.levels[skill] = static_cast<std::uint8_t>(level);
        for (int i = 0; i <= level; ++i)
            m_skilled[skill][static_cast<std::size_t>(i)].set(agent);
    }
    for (const domain::QueueId queue : profile.queues) {
        moved.push_back(internQueue(queue));
        m_queues[moved.back()].members.set(agent);
    }
    const auto serves = std::max(profile.queues.size(), profile.skills.size());
    m_ranks[agent].flexible = serves == 0 ? 0 : static_cast<std::int32_t>(std::bit_width(serves)) - 1;
    linkNew();
    const auto asks = [&moved](const Rung& rung) {
        return std::ranges::find_first_of(rung.also, moved) != rung.also.end();
    };
    for (std::uint16_t at = 0; at < m_queues.size(); ++at)
        if (const QueueRow& queue = m_queues[at]; std::ranges::find(moved, at) != moved.end()
            || queue.reserve.test(agent) || std::ranges::any_of(queue.ladder, asks))
            for (const Index cls : queue.classes)
                renewEligible(cls, agent);
    ++m_readyStamp;
}

/// After a change of what the agent is and can.
void IndexedRouter::renewEligible(Index at, Index agent)
{
    ClassRow& cls = m_classes[at];
    const bool is = isEligible(agent, cls);
    if (is == cls.eligible.test(agent))
        return;
    cls.eligible.assign(agent, is);
    if (!cls.linked)
        return;
    m_agents[agent].classes.assign(at, is);
    const Bitset& there = (cls.key.rung == kStickyRung ? m_ready : m_present)[cls.key.channel];
    if (there.test(agent))
        m_presentIn[at] += is ? 1 : -1;
    if (m_presentIn[at] == 0)
        m_unserved.push_back(at);
}

void IndexedRouter::setStatus(Index agent, AgentStatus status)
{
    AgentRow& row = m_agents[agent];
    row.missed = false;
    stopTimer(row.missedTimer);
    if (row.status != status) {
        row.status = status;
        row.statusSince = m_now;
        if (status == AgentStatus::Available)
            m_ranks[agent].idleSince = toMicros(m_now);
    }
    touch(agent);
    refresh(agent);
}

void IndexedRouter::signOut(Index agent)
{
    AgentRow& row = m_agents[agent];
    withdrawOffers(agent);
    if (row.signedIn)
        row.signedOutAt = m_now;
    row.signedIn = false;
    row.rampUntil.reset();
    stopTimer(row.rampTimer);
    setStatus(agent, AgentStatus::Offline);
}

void IndexedRouter::startRamp(Index agent)
{
    AgentRow& row = m_agents[agent];
    if (m_rules.rampUpAfter <= Duration::zero() || m_rules.rampUpLasts <= Duration::zero() || !row.signedOutAt
        || m_now - *row.signedOutAt < m_rules.rampUpAfter)
        return;
    row.rampUntil = m_now + m_rules.rampUpLasts;
    row.rampTimer = addTimer(TimerKind::RampEnds, toMicros(*row.rampUntil), agent);
}

void IndexedRouter::withdrawOffers(Index agent)
{
    std::vector<Index> open;
    for (const Index item : m_agents[agent].items)
        if (m_items[item].phase == Phase::Offered)
            open.push_back(item);
    std::ranges::sort(open, {}, [this](Index item) { return m_held.at(item).offer; });
    for (const Index item : open)
        backToQueue(item, OfferOutcome::Withdrawn);
}

std::pair<int, int> IndexedRouter::units(const AgentRow& row) const
{
    int normal = 0;
    int interruptible = 0;
    for (std::size_t channel = 0; channel < kChannels; ++channel)
        (m_rules.channels[channel].interruptible ? interruptible : normal) +=
            row.held[channel] * m_rules.channels[channel].units;
    return {normal, interruptible};
}

bool IndexedRouter::roomFor(const AgentRow& row, std::size_t channel) const
{
    const domain::ChannelRules& rules = m_rules.channels[channel];
    int heldNormal = 0;
    for (std::size_t other = 0; other < kChannels; ++other) {
        if (row.held[other] > 0 && m_rules.channels[other].exclusive)
            return false;
        if (!m_rules.channels[other].interruptible)
            heldNormal += row.held[other];
    }
    if ((rules.exclusive && heldNormal > 0) || (rules.atMost > 0 && row.held[channel] >= rules.atMost))
        return false;
    const auto [normal, interruptible] = units(row);
    return normal + rules.units <= row.profile.capacityUnits
        && (!rules.interruptible || interruptible + rules.units <= m_rules.interruptibleUnits);
}

bool IndexedRouter::mayTake(const AgentRow& row, std::size_t channel) const
{
    if (m_options.openOffersPerAgent > 0 && row.offers >= m_options.openOffersPerAgent)
        return false;
    if (row.rampUntil && std::ranges::any_of(row.held, [](int held) { return held > 0; }))
        return false; // one thing at a time after a long absence
    return roomFor(row, channel);
}

void IndexedRouter::refresh(Index agent)
{
    AgentRow& row = m_agents[agent];
    refreshUnits(agent);
    const bool in = row.signedIn && !row.profile.disabled;
    const bool available = in && row.status == AgentStatus::Available;
    setCounted(m_known, agent, row.known, m_counts[0]);
    setCounted(m_signedIn, agent, in, m_counts[1]);
    setCounted(m_available, agent, available, m_counts[2]);
    bool gained = false;
    for (std::size_t channel = 0; channel < kChannels; ++channel) {
        const auto& takes = row.profile.channels;
        const bool on = takes.empty()
            || std::ranges::find(takes, static_cast<domain::ChannelKind>(channel)) != takes.end();
        if (m_present[channel].test(agent) != (in && on)) {
            m_present[channel].assign(agent, in && on);
            presenceMoved(agent, channel, false, in && on);
        }
        if (m_ready[channel].test(agent) != (available && on)) {
            setCounted(m_ready[channel], agent, available && on, m_readyCount[channel]);
            presenceMoved(agent, channel, true, available && on);
        }
        const bool free = available && on && mayTake(row, channel);
        gained = gained || (free && !m_free[channel].test(agent));
        m_free[channel].assign(agent, free);
    }
    if (gained)
        m_freed.push_back(agent);
}

void IndexedRouter::refreshUnits(Index agent)
{
    const auto [normal, interruptible] = units(m_agents[agent]);
    m_ranks[agent].units = normal + interruptible;
}

/// Counts who is there for each class; `available`: for the classes of a known agent, which need one who is.
void IndexedRouter::presenceMoved(Index agent, std::size_t channel, bool available, bool on)
{
    linkNew();
    forEachCommon(m_agents[agent].classes, (available ? m_stickyIn : m_classesIn)[channel], [&](Index at) {
        m_presentIn[at] += on ? 1 : -1;
        if (m_presentIn[at] == 0)
            m_unserved.push_back(at);
    });
}

/// A bit of one of the sets whose members are counted.
void IndexedRouter::setCounted(Bitset& set, Index agent, bool on, int& count)
{
    if (set.test(agent) == on)
        return;
    set.assign(agent, on);
    count += on ? 1 : -1;
    ++m_readyStamp;
}

} // namespace atalaya::routing
