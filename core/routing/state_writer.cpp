#include "core/routing/indexed_router.h"
#include "core/routing/state_layout.h"

#include <algorithm>

namespace atalaya::routing {

std::uint64_t stateHash(std::string_view snapshot) noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char one : snapshot)
        hash = (hash ^ static_cast<std::uint8_t>(one)) * 0x100000001b3;
    return hash;
}

/// Walks the tables in the order of ids and sequence, so that numbers given in another order leave no trace.
class StateWriter {
public:
    explicit StateWriter(const IndexedRouter& router) : m_r(router) { }

    std::string write()
    {
        m_out.one(SavedHead{m_r.m_now, m_r.m_number, m_r.m_nextSeq, m_r.m_nextOffer, m_r.m_rules,
                            m_r.m_meanHandling});
        writeQueues();
        writeAgents();
        writeItems();
        const std::string body = m_out.take();
        ByteWriter head;
        head.all(kSnapshotVersion, stateHash(body));
        return std::string(kSnapshotMark) + head.bytes() + body;
    }

private:
    std::optional<std::int64_t> due(Index timer) const
    {
        if (timer == kNone)
            return std::nullopt;
        return m_r.m_wheel.due(timer);
    }

    template <typename Rows, typename IdOf>
    static std::vector<Index> sorted(const Rows& rows, std::vector<Index>& numbers, IdOf idOf)
    {
        std::vector<Index> order(rows.size());
        for (Index i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::sort(order, {}, [&](Index at) { return idOf(rows[at]); });
        numbers.resize(rows.size());
        for (Index i = 0; i < order.size(); ++i)
            numbers[order[i]] = i;
        return order;
    }

    void writeQueues()
    {
        const auto order = sorted(m_r.m_queues, m_queueNumbers, [](const QueueRow& row) { return row.id; });
        m_out.one(static_cast<std::uint32_t>(order.size()));
        for (const Index at : order) {
            const QueueRow& row = m_r.m_queues[at];
            m_out.one(SavedQueue{row.id, row.required, row.reserveOn, row.reserveStale, due(row.reserveTimer),
                                 row.statistics});
        }
    }

    void writeAgents()
    {
        const auto order =
            sorted(m_r.m_agents, m_agentNumbers, [](const AgentRow& row) { return row.profile.id; });
        m_out.one(static_cast<std::uint32_t>(order.size()));
        for (const Index at : order) {
            const AgentRow& row = m_r.m_agents[at];
            const domain::Agent& profile = row.profile;
            m_out.one(SavedAgent{profile.id, row.known, profile.skills, profile.queues, profile.channels,
                                 profile.capacityUnits, profile.disabled, row.signedIn, row.status,
                                 row.statusSince, m_r.m_ranks[at].idleSince, row.misses, row.signedOutAt,
                                 row.rampUntil, row.missed, row.paused, due(row.missedTimer),
                                 row.meanHandling});
        }
    }

    void writeItems()
    {
        std::vector<Index> order;
        order.reserve(m_r.m_items.size());
        m_r.m_items.forEach([&](Index item) { order.push_back(item); });
        std::ranges::sort(order, {}, [this](Index item) { return m_r.m_items[item].seq; });
        std::vector<Index> numbers(m_r.m_demands.size(), kNone);
        std::vector<Index> demands;
        for (const Index item : order)
            if (Index& number = numbers[m_r.m_items[item].demand]; number == kNone) {
                number = static_cast<Index>(demands.size());
                demands.push_back(m_r.m_items[item].demand);
            }
        m_out.one(static_cast<std::uint32_t>(demands.size()));
        for (const Index demand : demands)
            m_out.one(skillsOf(demand));
        m_out.one(static_cast<std::uint32_t>(order.size()));
        for (const Index item : order)
            m_out.one(saved(item, numbers));
    }

    std::vector<domain::SkillLevel> skillsOf(Index demand) const
    {
        std::vector<domain::SkillLevel> out;
        for (const Need& need : m_r.m_demands[demand])
            out.push_back({m_r.m_skills[need.skill], need.level});
        std::ranges::sort(out, {}, &domain::SkillLevel::skill);
        return out;
    }

    Index agentNumber(Index agent) const { return agent == kNone ? kNone : m_agentNumbers[agent]; }

    SavedItem saved(Index item, const std::vector<Index>& demands) const
    {
        const ItemRow& row = m_r.m_items[item];
        SavedItem out{row.ticket,
                      row.place,
                      row.seq,
                      row.enqueued,
                      m_queueNumbers[row.queue],
                      demands[row.demand],
                      agentNumber(row.sticky),
                      row.rung,
                      row.phase,
                      row.channel,
                      row.priority,
                      row.bounces,
                      due(row.timer),
                      agentNumber(row.agent()),
                      {},
                      {}};
        if (row.phase != Phase::Waiting) {
            const HeldRow& held = m_r.m_held.at(item);
            out.held = SavedHeld{held.offer, held.since,    held.until,      held.reasons,
                                 held.idle,  held.extended, due(held.timer), due(held.answerTimer)};
        }
        if (row.hasExclusions) {
            for (const Exclusion& one : m_r.m_exclusions.at(item))
                out.excluded.push_back({one.until, agentNumber(one.agent)});
            std::ranges::sort(out.excluded);
        }
        return out;
    }

    const IndexedRouter& m_r;
    ByteWriter m_out;
    std::vector<Index> m_queueNumbers;
    std::vector<Index> m_agentNumbers;
};

std::string IndexedRouter::snapshot() const
{
    return StateWriter(*this).write();
}

} // namespace atalaya::routing
