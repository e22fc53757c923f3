#include "core/routing/indexed_router.h"
#include "core/routing/state_layout.h"

namespace atalaya::routing {
namespace {

constexpr std::uint8_t kLastPhase = static_cast<std::uint8_t>(Phase::WrapUp);

} // namespace

/// Fills an empty router. What can be derived (classes, bits, units, counts) is derived.
class StateReader {
public:
    using Kind = IndexedRouter::TimerKind;

    StateReader(IndexedRouter& router, std::string_view body) : m_r(router), m_in(body) { }

    bool read()
    {
        SavedHead head;
        m_in.one(head);
        if (m_in.failed())
            return false;
        m_r.m_now = head.now;
        m_r.m_number = head.number;
        m_r.m_nextSeq = head.nextSeq;
        m_r.m_nextOffer = head.nextOffer;
        m_r.m_rules = std::move(head.rules);
        m_r.m_meanHandling = head.meanHandling;
        return readQueues() && readAgents() && readDemands() && readItems() && m_in.atEnd() && finish();
    }

private:
    template <typename Take> bool eachOf(Take take)
    {
        std::uint32_t count = 0;
        m_in.one(count);
        for (std::uint32_t i = 0; i < count; ++i)
            if (m_in.failed() || !take())
                return false;
        return !m_in.failed();
    }

    Index timer(Kind kind, const std::optional<std::int64_t>& due, Index entity)
    {
        return due ? m_r.addTimer(kind, *due, entity) : kNone;
    }

    bool readQueues()
    {
        m_in.one(m_saved);
        for (const SavedQueue& one : m_saved) {
            const std::uint16_t at = m_r.internQueue(one.id);
            m_r.m_queues[at].required = one.required;
            m_queues.push_back(at);
        }
        for (std::size_t i = 0; i < m_saved.size(); ++i) {
            m_r.compile(m_queues[i]);
            m_r.m_queues[m_queues[i]].reserveOn = m_saved[i].reserveOn;
        }
        return !m_in.failed();
    }

    bool readAgents()
    {
        return eachOf([this] {
            SavedAgent saved;
            m_in.one(saved);
            if (m_in.failed() || saved.status > domain::AgentStatus::WrapUp)
                return false;
            const Index at = m_r.internAgent(saved.id);
            domain::Agent profile;
            profile.id = saved.id;
            profile.skills = saved.skills;
            profile.queues = saved.queues;
            profile.channels = saved.channels;
            profile.capacityUnits = saved.capacity;
            profile.disabled = saved.disabled;
            m_r.setProfile(at, profile);
            AgentRow& row = m_r.m_agents[at];
            row.known = saved.known;
            row.signedIn = saved.signedIn;
            row.status = saved.status;
            row.statusSince = saved.statusSince;
            row.misses = saved.misses;
            row.signedOutAt = saved.signedOutAt;
            row.rampUntil = saved.rampUntil;
            row.missed = saved.missed;
            row.paused = saved.paused;
            row.meanHandling = saved.meanHandling;
            row.missedTimer = timer(Kind::MissedReturns, saved.missedTimer, at);
            if (saved.rampUntil)
                row.rampTimer = timer(Kind::RampEnds, toMicros(*saved.rampUntil), at);
            m_r.m_ranks[at].idleSince = saved.idleSince;
            m_r.refresh(at);
            m_agents.push_back(at);
            return true;
        });
    }

    bool readDemands()
    {
        return eachOf([this] {
            std::vector<domain::SkillLevel> skills;
            m_in.one(skills);
            m_demands.push_back(m_r.internDemand(skills));
            return true;
        });
    }

    bool agentOf(Index number, Index& out) const
    {
        if (number != kNone && number >= m_agents.size())
            return false;
        out = number == kNone ? kNone : m_agents[number];
        return true;
    }

    bool readItems()
    {
        return eachOf([this] {
            SavedItem saved;
            m_in.one(saved);
            return !m_in.failed() && place(saved);
        });
    }

    bool place(const SavedItem& saved)
    {
        const bool waits = saved.phase == Phase::Waiting;
        if (saved.queue >= m_queues.size() || saved.demand >= m_demands.size() || saved.channel >= kChannels
            || static_cast<std::uint8_t>(saved.phase) > kLastPhase || saved.ticket.isNull()
            || m_r.m_items.find(saved.ticket) != kNone || waits == saved.held.has_value()
            || waits != (saved.agent == kNone))
            return false;
        const Index item = m_r.m_items.add(saved.ticket);
        ItemRow& row = m_r.m_items[item];
        row.place = saved.place;
        row.seq = saved.seq;
        row.enqueued = saved.enqueued;
        row.queue = m_queues[saved.queue];
        row.demand = m_demands[saved.demand];
        row.rung = saved.rung;
        row.channel = saved.channel;
        row.priority = saved.priority;
        row.bounces = saved.bounces;
        Index agent = kNone;
        if (!agentOf(saved.sticky, row.sticky) || !agentOf(saved.agent, agent) || !rungIsRight(row))
            return false;
        row.timer = timer(Kind::RungEnds, saved.timer, item);
        if (!exclusions(saved, item))
            return false;
        if (waits)
            m_r.enqueue(item);
        else
            keep(saved, item, agent);
        return true;
    }

    bool rungIsRight(const ItemRow& row) const
    {
        const auto rungs = static_cast<int>(m_r.m_queues[row.queue].ladder.size());
        return row.rung >= kPrivateRung && row.rung < rungs && (row.rung >= 0 || row.sticky != kNone);
    }

    bool exclusions(const SavedItem& saved, Index item)
    {
        for (const SavedExclusion& one : saved.excluded) {
            Exclusion exclusion;
            if (!agentOf(one.agent, exclusion.agent) || exclusion.agent == kNone)
                return false;
            exclusion.until = one.until;
            exclusion.timer = timer(Kind::ExclusionEnds, one.until, item);
            m_r.m_exclusions[item].push_back(exclusion);
            m_r.m_items[item].hasExclusions = true;
        }
        return true;
    }

    void keep(const SavedItem& saved, Index item, Index agent)
    {
        const SavedHeld& from = *saved.held;
        HeldRow held;
        held.offer = from.offer;
        held.since = from.since;
        held.until = from.until;
        held.reasons = from.reasons;
        held.idle = from.idle;
        held.extended = from.extended;
        const Kind kind = saved.phase == Phase::Offered ? Kind::OfferEnds
            : saved.phase == Phase::WrapUp              ? Kind::WrapUpEnds
                                                        : Kind::IdleBegins;
        held.timer = timer(kind, from.timer, item);
        held.answerTimer = timer(Kind::AnswerMissing, from.answerTimer, item);
        ItemRow& row = m_r.m_items[item];
        if (saved.phase == Phase::Offered) {
            m_r.m_offers.emplace(held.offer, item);
            ++m_r.m_offered;
            ++m_r.m_agents[agent].offers;
        } else {
            ++m_r.m_queues[row.queue].held;
        }
        m_r.m_held[item] = std::move(held);
        m_r.hold(item, agent, saved.phase);
        if (from.idle) {
            --m_r.m_agents[agent].held[row.channel];
            m_r.refresh(agent);
        }
    }

    /// Enqueuing has counted the minutes and marked the reserves once more.
    bool finish()
    {
        for (std::size_t i = 0; i < m_saved.size(); ++i) {
            QueueRow& row = m_r.m_queues[m_queues[i]];
            row.reserveStale = m_saved[i].reserveStale;
            row.statistics = m_saved[i].statistics;
            row.reserveTimer = timer(Kind::ReserveNear, m_saved[i].reserveTimer, m_queues[i]);
        }
        m_r.linkNew();
        m_r.m_unserved.clear();
        return true;
    }

    IndexedRouter& m_r;
    ByteReader m_in;
    std::vector<SavedQueue> m_saved;
    std::vector<std::uint16_t> m_queues;
    std::vector<Index> m_agents;
    std::vector<Index> m_demands;
};

Result<void> IndexedRouter::restore(std::string_view snapshot)
{
    const auto wrong = [](std::string_view what) {
        return Error{ErrorCode::InvalidField, "router snapshot: " + std::string(what)};
    };
    if (!snapshot.starts_with(kSnapshotMark))
        return wrong("not one");
    ByteReader head(snapshot.substr(kSnapshotMark.size()));
    std::uint32_t version = 0;
    std::uint64_t hash = 0;
    head.all(version, hash);
    if (head.failed() || version != kSnapshotVersion)
        return wrong("of another version");
    const std::string_view body = snapshot.substr(kSnapshotMark.size() + sizeof(version) + sizeof(hash));
    if (stateHash(body) != hash)
        return wrong("damaged");
    IndexedRouter fresh(m_options);
    if (!StateReader(fresh, body).read())
        return wrong("contradicts itself");
    static_cast<RouterTables&>(*this) = std::move(static_cast<RouterTables&>(fresh));
    return {};
}

} // namespace atalaya::routing
