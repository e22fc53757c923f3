#include "core/routing/indexed_router.h"

#include <algorithm>

namespace atalaya::routing {

std::unique_ptr<Router> makeRouter(RouterOptions options)
{
    return std::make_unique<IndexedRouter>(options);
}

IndexedRouter::IndexedRouter(RouterOptions options) : RouterTables(options) { }

std::vector<Action> IndexedRouter::step(const Event& event, Instant now)
{
    m_now = std::max(m_now, now);
    ++m_number;
    m_actions.clear();
    m_touched.clear();
    m_freed.clear();
    m_placed.clear();
    m_unserved.clear();
    m_matchAll = false;
    m_arrived = kNone;

    fireTimers();
    std::visit([this](const auto& one) { apply(one); }, event);
    checkReserves();
    skipEmptyRungs();
    match(eventName(event));
    linkNew();

    if (m_arrived != kNone)
        if (auto why = explain(m_items[m_arrived].ticket, m_now)) {
            why->trigger = eventName(event);
            m_actions.emplace_back(Explained{*std::move(why)});
        }
    std::ranges::sort(m_touched, {}, [this](Index agent) { return m_agents[agent].profile.id; });
    const auto repeated = std::ranges::unique(m_touched);
    m_touched.erase(repeated.begin(), repeated.end());
    for (const Index agent : m_touched) {
        AgentRow& row = m_agents[agent];
        const auto [normal, interruptible] = units(row);
        const bool paused = normal > 0 && interruptible > 0;
        if (paused != row.paused) {
            row.paused = paused;
            m_actions.emplace_back(WorkPaused{row.profile.id, paused});
        }
        m_actions.emplace_back(LoadMoved{row.profile.id});
    }
    return std::move(m_actions);
}

std::optional<domain::Offer> IndexedRouter::offer(domain::OfferId id) const
{
    const auto found = m_offers.find(id);
    if (found == m_offers.end())
        return std::nullopt;
    return offerOf(found->second);
}

std::vector<domain::Offer> IndexedRouter::offersTo(domain::AgentId agent) const
{
    std::vector<domain::Offer> out;
    if (const Index found = findAgent(agent); found != kNone)
        for (const Index item : m_agents[found].items)
            if (m_items[item].phase == Phase::Offered)
                out.push_back(offerOf(item));
    std::ranges::sort(out, {}, &domain::Offer::id);
    return out;
}

domain::Load IndexedRouter::load(domain::AgentId id) const
{
    domain::Load load;
    load.agent = id;
    const Index found = findAgent(id);
    if (found == kNone)
        return load;
    const AgentRow& agent = m_agents[found];
    load.status = agent.status;
    load.unitsUsed = units(agent).first + units(agent).second;
    load.unitsTotal = agent.profile.capacityUnits;
    load.since = agent.statusSince;
    for (const Index item : agent.items) {
        if (m_items[item].phase != Phase::Assigned)
            continue;
        const auto channel = static_cast<domain::ChannelKind>(m_items[item].channel);
        int& count = channel == domain::ChannelKind::Voice ? load.calls
            : channel == domain::ChannelKind::Email        ? load.emails
                                                           : load.chats;
        ++count;
    }
    return load;
}

RouterCounts IndexedRouter::counts() const
{
    RouterCounts counts;
    counts.waiting = m_waiting;
    counts.offered = m_offered;
    counts.assigned = m_items.size() - m_waiting - m_offered;
    counts.agentsSignedIn = static_cast<std::size_t>(m_signedIn.count());
    return counts;
}

std::optional<Instant> IndexedRouter::nextTimer() const
{
    const auto next = m_wheel.next();
    if (!next)
        return std::nullopt;
    return fromMicros(*next);
}

std::size_t IndexedRouter::waitingBytes() const
{
    std::size_t sum = m_items.bytes() + m_wheel.bytes();
    for (const ClassRow& cls : m_classes)
        sum += cls.heap.bytes();
    return sum;
}

void IndexedRouter::touch(Index agent)
{
    m_touched.push_back(agent);
}

} // namespace atalaya::routing
