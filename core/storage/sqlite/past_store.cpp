#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kColumns = "row, ticket, queue, channel, priority, skills, due_at, arrived_at,"
                                      " started_at, finished_at, gave_up_at, agent, moves";

Result<void> take(const Statement& row, PastLeg& leg)
{
    std::string skills;
    ATALAYA_CHECK(row.read(leg.row, leg.ticket, leg.queue, leg.channel, leg.priority, skills, leg.dueAt,
                           leg.arrivedAt, leg.startedAt, leg.finishedAt, leg.gaveUpAt, leg.agent, leg.moves));
    return fromColumn(skills, leg.requiredSkills);
}

Result<void> takePresence(const Statement& row, PastPresence& presence)
{
    return row.read(presence.agent, presence.from, presence.until);
}

class SqlitePastStore final : public PastStore {
public:
    explicit SqlitePastStore(Database& database) : m_db(database) { }

    Result<void> put(PastLeg& leg) override
    {
        ATALAYA_CHECK(m_db.execute(
            "INSERT INTO routing_past (row, ticket, queue, channel, priority, skills, due_at, arrived_at,"
            " started_at, finished_at, gave_up_at, agent, moves)"
            " VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
            " ON CONFLICT (row) DO UPDATE SET ticket = ?2, queue = ?3, channel = ?4, priority = ?5,"
            " skills = ?6, due_at = ?7, arrived_at = ?8, started_at = ?9, finished_at = ?10,"
            " gave_up_at = ?11, agent = ?12, moves = ?13",
            leg.row, leg.ticket, leg.queue, leg.channel, leg.priority, toColumn(leg.requiredSkills),
            leg.dueAt, leg.arrivedAt, leg.startedAt, leg.finishedAt, leg.gaveUpAt, leg.agent, leg.moves));
        if (leg.row == 0)
            leg.row = m_db.lastRow();
        return {};
    }

    Result<std::vector<PastLeg>> openLegs() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns)
                                 + " FROM routing_past WHERE finished_at IS NULL AND gave_up_at IS NULL"
                                   " ORDER BY row"));
        return readAll<PastLeg>(query, take);
    }

    Result<std::vector<PastLeg>> legs(Instant from, Instant until,
                                      std::optional<std::pair<Instant, std::int64_t>> after,
                                      int limit) override
    {
        const auto [at, row] = after.value_or(std::pair(from, std::int64_t(0)));
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns)
                                 + " FROM routing_past WHERE (arrived_at, row) > (?1, ?2)"
                                   " AND arrived_at >= ?3 AND arrived_at < ?4"
                                   " ORDER BY arrived_at, row LIMIT ?5"));
        return readAll<PastLeg>(query.bind(at, row, from, until, std::max(limit, 0)), take);
    }

    Result<void> begin(domain::AgentId agent, Instant at) override
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO routing_presence (agent, from_at) VALUES (?1, ?2)"
                                   " ON CONFLICT DO NOTHING",
                                   agent, at));
        return {};
    }

    Result<void> end(domain::AgentId agent, Instant at) override
    {
        ATALAYA_CHECK(m_db.execute("UPDATE routing_presence SET until_at = max(from_at, ?2)"
                                   " WHERE agent = ?1 AND until_at IS NULL",
                                   agent, at));
        return {};
    }

    Result<void> put(const PastPresence& presence) override
    {
        ATALAYA_CHECK(
            m_db.execute("INSERT INTO routing_presence (agent, from_at, until_at) VALUES (?1, ?2, ?3)",
                         presence.agent, presence.from, presence.until));
        return {};
    }

    Result<std::vector<PastPresence>> presence(Instant from, Instant until) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT agent, from_at, until_at FROM routing_presence"
                                 " WHERE from_at < ?2 AND (until_at IS NULL OR until_at > ?1)"
                                 " ORDER BY from_at, agent"));
        return readAll<PastPresence>(query.bind(from, until), takePresence);
    }

    Result<std::int64_t> purge(Instant before) override
    {
        ATALAYA_TRY(legs,
                    m_db.execute("DELETE FROM routing_past WHERE arrived_at < ?1"
                                 " AND (finished_at < ?1 OR gave_up_at < ?1)",
                                 before));
        ATALAYA_TRY(
            times, m_db.execute("DELETE FROM routing_presence WHERE from_at < ?1 AND until_at < ?1", before));
        return legs + times;
    }

private:
    Database& m_db;
};

} // namespace

std::unique_ptr<PastStore> makePastStore(Database& database)
{
    return std::make_unique<SqlitePastStore>(database);
}

} // namespace atalaya::storage::sqlite
