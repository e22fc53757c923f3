#include "core/storage/sqlite/stores.h"

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kColumns =
    "agent, id, name, client, first_seen, last_seen, wipe_asked_at, wiped_at";

Result<void> take(const Statement& row, domain::Device& device)
{
    return row.read(device.agent, device.id, device.name, device.client, device.firstSeen, device.lastSeen,
                    device.wipeAskedAt, device.wipedAt);
}

std::string select(std::string_view rest)
{
    return "SELECT " + std::string(kColumns) + " FROM device " + std::string(rest);
}

class SqliteDeviceStore final : public DeviceStore {
public:
    explicit SqliteDeviceStore(Database& database) : m_db(database) { }

    Result<void> seen(const domain::Device& device) override
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO device (agent, id, name, client, first_seen, last_seen)"
                                   " VALUES (?1, ?2, ?3, ?4, ?5, ?5) ON CONFLICT (agent, id) DO UPDATE"
                                   " SET name = ?3, client = ?4, last_seen = max(last_seen, ?5)",
                                   device.agent, device.id, device.name, device.client, device.lastSeen));
        return {};
    }

    Result<std::optional<domain::Device>> find(domain::AgentId agent, std::string_view id) override
    {
        ATALAYA_TRY(query, m_db.prepare(select("WHERE agent = ?1 AND id = ?2")));
        return readFirst<domain::Device>(query.bind(agent, id), take);
    }

    Result<std::vector<domain::Device>> list(std::optional<domain::AgentId> agent) override
    {
        ATALAYA_TRY(
            query, m_db.prepare(select("WHERE ?1 IS NULL OR agent = ?1 ORDER BY last_seen DESC, id, agent")));
        return readAll<domain::Device>(query.bind(agent), take);
    }

    Result<std::vector<domain::Device>> withId(std::string_view id) override
    {
        ATALAYA_TRY(query, m_db.prepare(select("WHERE id = ?1 ORDER BY agent")));
        return readAll<domain::Device>(query.bind(id), take);
    }

    Result<void> askWipe(domain::AgentId agent, std::string_view id, Instant at) override
    {
        return one(m_db.execute("UPDATE device SET wipe_asked_at = coalesce(wipe_asked_at, ?3)"
                                " WHERE agent = ?1 AND id = ?2",
                                agent, id, at));
    }

    Result<void> setWipeToken(domain::AgentId agent, std::string_view id, std::string_view hash) override
    {
        return one(
            m_db.execute("UPDATE device SET wipe_token = ?3 WHERE agent = ?1 AND id = ?2", agent, id, hash));
    }

    Result<void> wiped(std::string_view id, std::string_view tokenHash, Instant at) override
    {
        return one(m_db.execute("UPDATE device SET wiped_at = ?3, wipe_token = NULL"
                                " WHERE id = ?1 AND wipe_token = ?2",
                                id, tokenHash, at));
    }

    Result<void> allow(domain::AgentId agent, std::string_view id) override
    {
        return one(m_db.execute("UPDATE device SET wipe_asked_at = NULL, wiped_at = NULL, wipe_token = NULL"
                                " WHERE agent = ?1 AND id = ?2",
                                agent, id));
    }

private:
    static Result<void> one(const Result<std::int64_t>& changed)
    {
        if (!changed)
            return changed.error();
        return orNotFound(*changed, "no such device");
    }

    Database& m_db;
};

} // namespace

std::unique_ptr<DeviceStore> makeDeviceStore(Database& database)
{
    return std::make_unique<SqliteDeviceStore>(database);
}

} // namespace atalaya::storage::sqlite
