#include "core/routing/indexed_router.h"

#include <algorithm>

namespace atalaya::routing {
namespace {

/// Classes with nothing in them that are kept, because the same demands will come again.
constexpr std::size_t kKeptClasses = 8192;

/// What an empty line may keep of its memory.
constexpr std::size_t kKeptBytes = 1024;

} // namespace

ClassKey IndexedRouter::keyOf(Index item) const
{
    const ItemRow& row = m_items[item];
    ClassKey key{row.queue, row.rung, row.channel, row.demand, kNone, {}};
    if (row.rung < 0)
        key.only = row.sticky;
    if (row.hasExclusions) {
        for (const Exclusion& one : m_exclusions.at(item))
            key.excluded.push_back(one.agent);
        std::ranges::sort(key.excluded);
    }
    return key;
}

std::vector<Need> IndexedRouter::needsOf(const ClassKey& key) const
{
    if (key.only != kNone)
        return {};
    std::vector<Need> out = m_queues[key.queue].ladder[static_cast<std::size_t>(key.rung)].needs;
    out.insert(out.end(), m_demands[key.demand].begin(), m_demands[key.demand].end());
    std::ranges::sort(out, [this](const Need& a, const Need& b) { // by id: numbers differ after a restore
        return a.skill != b.skill ? m_skills[a.skill] < m_skills[b.skill] : a.level > b.level;
    });
    const auto repeated = std::ranges::unique(out, {}, &Need::skill);
    out.erase(repeated.begin(), repeated.end());
    return out;
}

/// Members of the queue and of those asked besides, and the reserve only while it helps.
Bitset IndexedRouter::peopleOf(const QueueRow& queue, const Rung& rung) const
{
    Bitset people = queue.members;
    for (const std::uint16_t other : rung.also)
        people |= m_queues[other].members;
    people -= queue.reserve;
    return people;
}

int IndexedRouter::ringOf(const QueueRow& queue, Index agent) const
{
    if (!queue.firstRing.any() || queue.firstRing.test(agent))
        return 1;
    return queue.secondRing.test(agent) ? 2 : 3;
}

Bitset IndexedRouter::candidatesOf(const ClassKey& key, const std::vector<Need>& needs) const
{
    Bitset out;
    if (key.only != kNone) {
        out.set(key.only);
    } else {
        const QueueRow& queue = m_queues[key.queue];
        const Rung& rung = queue.ladder[static_cast<std::size_t>(key.rung)];
        out = peopleOf(queue, rung);
        if (rung.ring > 0 && rung.ring < 3 && queue.firstRing.any()) {
            Bitset ring = queue.firstRing;
            if (rung.ring == 2)
                ring |= queue.secondRing;
            out &= ring;
        }
        if (queue.reserveOn)
            out |= queue.reserve;
        for (const Need& need : needs)
            if (need.level > 0)
                out &= m_skilled[need.skill][static_cast<std::size_t>(need.level)];
    }
    for (const Index agent : key.excluded)
        out.reset(agent);
    return out;
}

bool IndexedRouter::isEligible(Index agent, const ClassRow& cls) const
{
    if (std::ranges::binary_search(cls.key.excluded, agent))
        return false;
    if (cls.key.only != kNone)
        return cls.key.only == agent;
    const QueueRow& queue = m_queues[cls.key.queue];
    const Rung& rung = queue.ladder[static_cast<std::size_t>(cls.key.rung)];
    bool in = queue.reserveOn && queue.reserve.test(agent);
    if (!in && !queue.reserve.test(agent)) {
        in = queue.members.test(agent) || std::ranges::any_of(rung.also, [&](std::uint16_t one) {
                 return m_queues[one].members.test(agent);
             });
        in = in && (rung.ring == 0 || ringOf(queue, agent) <= rung.ring);
    }
    return in && std::ranges::all_of(cls.needs, [&](const Need& need) {
               return need.level == 0
                   || m_skilled[need.skill][static_cast<std::size_t>(need.level)].test(agent);
           });
}

Index IndexedRouter::classFor(const ClassKey& key)
{
    const auto found = m_classIndex.find(key);
    if (found != m_classIndex.end())
        return found->second;
    Index at = static_cast<Index>(m_classes.size());
    if (m_freeClasses.empty()) {
        m_classes.emplace_back();
        m_heads.emplace_back();
        m_presentIn.emplace_back();
    } else {
        at = m_freeClasses.back();
        m_freeClasses.pop_back();
    }
    m_classIndex.emplace(key, at);
    ClassRow& cls = m_classes[at];
    cls.key = key;
    cls.needs = needsOf(key);
    cls.live = true;
    cls.funnelStamp = 0;
    std::vector<Index>& sameQueue = m_queues[key.queue].classes;
    sameQueue.insert(std::ranges::lower_bound(sameQueue, at), at);
    cls.eligible = candidatesOf(key, cls.needs);
    return at;
}

int IndexedRouter::countPresent(const ClassRow& cls) const
{
    const std::size_t channel = cls.key.channel;
    return countCommon(cls.eligible, cls.key.rung == kStickyRung ? m_ready[channel] : m_present[channel]);
}

void IndexedRouter::rebuildEligible(Index at)
{
    linkNew();
    ClassRow& cls = m_classes[at];
    if (cls.linked)
        cls.eligible.forEach([&](Index agent) { m_agents[agent].classes.reset(at); });
    cls.eligible = candidatesOf(cls.key, cls.needs);
    if (cls.linked)
        cls.eligible.forEach([&](Index agent) { m_agents[agent].classes.set(at); });
    m_presentIn[at] = countPresent(cls);
    cls.funnelStamp = 0;
    if (m_presentIn[at] == 0 && !cls.heap.empty())
        m_unserved.push_back(at);
}

/// Tells the agents of classes that have come in this step. Not at once, because most of what comes while
/// somebody is free goes before anyone has looked at them.
void IndexedRouter::linkNew()
{
    for (const Index at : m_newClasses) {
        ClassRow& cls = m_classes[at];
        if (!cls.live || cls.linked || cls.heap.empty())
            continue;
        cls.linked = true;
        cls.eligible.forEach([&](Index agent) { m_agents[agent].classes.set(at); });
        (cls.key.rung == kStickyRung ? m_stickyIn : m_classesIn)[cls.key.channel].set(at);
    }
    m_newClasses.clear();
}

void IndexedRouter::headMoved(Index at)
{
    const ClassRow& cls = m_classes[at];
    m_heads[at] = cls.heap.empty() ? KeyHeap::Entry{} : cls.heap.top();
    const bool serve = !cls.heap.empty() && m_queues[cls.key.queue].offered;
    m_serve.assign(at, serve);
    m_serveIn[cls.key.channel].assign(at, serve);
}

/// Something waits in it now.
void IndexedRouter::revive(Index at)
{
    if (m_idleClasses.contains(at))
        m_idleClasses.remove(at);
    if (m_classes[at].linked)
        return;
    m_presentIn[at] = countPresent(m_classes[at]);
    m_newClasses.push_back(at);
}

/// Nothing waits in it any more.
void IndexedRouter::retire(Index at)
{
    if (m_classes[at].heap.bytes() > kKeptBytes)
        m_classes[at].heap.release();
    m_idleClasses.add(at);
    if (m_idleClasses.size() > kKeptClasses)
        forgetClass(m_idleClasses.oldest());
}

void IndexedRouter::forgetClass(Index at)
{
    ClassRow& cls = m_classes[at];
    if (cls.linked)
        cls.eligible.forEach([&](Index agent) { m_agents[agent].classes.reset(at); });
    if (m_idleClasses.contains(at))
        m_idleClasses.remove(at);
    m_classIndex.erase(cls.key);
    std::vector<Index>& sameQueue = m_queues[cls.key.queue].classes;
    sameQueue.erase(std::ranges::lower_bound(sameQueue, at));
    m_serve.reset(at);
    m_serveIn[cls.key.channel].reset(at);
    m_classesIn[cls.key.channel].reset(at);
    m_stickyIn[cls.key.channel].reset(at);
    cls = ClassRow{};
    m_heads[at] = {};
    m_freeClasses.push_back(at);
}

} // namespace atalaya::routing
