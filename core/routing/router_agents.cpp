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
    }
    return found->second;
}

void IndexedRouter::setProfile(Index agent, const domain::Agent& profile)
{
    AgentRow& row = m_agents[agent];
    for (const domain::QueueId queue : row.profile.queues)
        m_queues[internQueue(queue)].members.reset(agent);
    for (auto& levels : m_skilled)
        for (Bitset& who : levels)
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
    for (const domain::QueueId queue : profile.queues)
        m_queues[internQueue(queue)].members.set(agent);
    const auto serves = std::max(profile.queues.size(), profile.skills.size());
    m_ranks[agent].flexible = serves == 0 ? 0 : static_cast<std::int32_t>(std::bit_width(serves)) - 1;
    for (Index cls = 0; cls < m_classes.size(); ++cls) {
        if (!m_classes[cls].live)
            continue;
        const bool is = isEligible(agent, m_classes[cls]);
        if (is == row.classes.test(cls))
            continue;
        m_classes[cls].eligible.assign(agent, is);
        row.classes.assign(cls, is);
        const std::size_t channel = m_classes[cls].key.channel;
        const Bitset& there = m_classes[cls].key.rung == kStickyRung ? m_ready[channel] : m_present[channel];
        if (there.test(agent))
            m_classes[cls].present += is ? 1 : -1;
        if (m_classes[cls].present == 0)
            m_unserved.push_back(cls);
    }
    ++m_readyStamp;
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
    if (m_known.test(agent) != row.known || m_signedIn.test(agent) != in
        || m_available.test(agent) != available)
        ++m_readyStamp;
    m_known.assign(agent, row.known);
    m_signedIn.assign(agent, in);
    m_available.assign(agent, available);
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
            m_ready[channel].assign(agent, available && on);
            presenceMoved(agent, channel, true, available && on);
            ++m_readyStamp;
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
    m_agents[agent].classes.forEach([&](Index at) {
        ClassRow& cls = m_classes[at];
        if (cls.key.channel != channel || (cls.key.rung == kStickyRung) != available)
            return;
        cls.present += on ? 1 : -1;
        if (cls.present == 0)
            m_unserved.push_back(at);
    });
}

} // namespace atalaya::routing
