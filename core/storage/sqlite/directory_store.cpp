#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/stores.h"

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kAgentColumns =
    "id, login, name, role, languages, skills, queues, channels, capacity_units, status, disabled, version";

Result<void> takeAgent(const Statement& row, domain::Agent& agent)
{
    std::string languages;
    std::string skills;
    std::string queues;
    std::string channels;
    ATALAYA_CHECK(row.read(agent.id, agent.login, agent.name, agent.role, languages, skills, queues, channels,
                           agent.capacityUnits, agent.status, agent.disabled, agent.version));
    ATALAYA_CHECK(fromColumn(languages, agent.languages));
    ATALAYA_CHECK(fromColumn(skills, agent.skills));
    ATALAYA_CHECK(fromColumn(queues, agent.queues));
    return fromColumn(channels, agent.channels);
}

Result<void> takeQueue(const Statement& row, domain::Queue& queue)
{
    std::string channels;
    std::string skills;
    ATALAYA_CHECK(row.read(queue.id, queue.name, queue.description, queue.colour, channels, skills,
                           queue.firstResponseMinutes, queue.nextResponseMinutes, queue.resolutionMinutes,
                           queue.triage, queue.version));
    ATALAYA_CHECK(fromColumn(channels, queue.channels));
    return fromColumn(skills, queue.requiredSkills);
}

class SqliteDirectoryStore final : public DirectoryStore {
public:
    explicit SqliteDirectoryStore(Database& database) : m_db(database) { }

    Result<void> put(const domain::Agent& agent) override
    {
        ATALAYA_CHECK(m_db.execute(
            "INSERT INTO agent (id, login, name, role, languages, skills, queues, channels, capacity_units, "
            "status,"
            " disabled, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
            " ON CONFLICT (id) DO UPDATE SET login = ?2, name = ?3, role = ?4, languages = ?5, skills = ?6,"
            " queues = ?7, channels = ?8, capacity_units = ?9, status = ?10, disabled = ?11, version = ?12",
            agent.id, agent.login, agent.name, agent.role, toColumn(agent.languages), toColumn(agent.skills),
            toColumn(agent.queues), toColumn(agent.channels), agent.capacityUnits, agent.status,
            agent.disabled, agent.version));
        return {};
    }

    Result<void> put(const domain::Queue& queue) override
    {
        ATALAYA_CHECK(m_db.execute(
            "INSERT INTO queue (id, name, description, colour, channels, required_skills, "
            "first_response_minutes,"
            " next_response_minutes, resolution_minutes, triage, version)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
            " ON CONFLICT (id) DO UPDATE SET name = ?2, description = ?3, colour = ?4, channels = ?5,"
            " required_skills = ?6, first_response_minutes = ?7, next_response_minutes = ?8,"
            " resolution_minutes = ?9, triage = ?10, version = ?11",
            queue.id, queue.name, queue.description, queue.colour, toColumn(queue.channels),
            toColumn(queue.requiredSkills), queue.firstResponseMinutes, queue.nextResponseMinutes,
            queue.resolutionMinutes, queue.triage, queue.version));
        return {};
    }

    Result<void> put(const domain::Skill& skill) override
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO skill (id, name) VALUES (?1, ?2)"
                                   " ON CONFLICT (id) DO UPDATE SET name = ?2",
                                   skill.id, skill.name));
        return {};
    }

    Result<void> put(const domain::ChannelAccount& account) override
    {
        ATALAYA_CHECK(
            m_db.execute("INSERT INTO channel_account (id, kind, name, address, queue, enabled, version)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE SET"
                         " kind = ?2, name = ?3, address = ?4, queue = ?5, enabled = ?6, version = ?7",
                         account.id, account.kind, account.name, account.address, account.queue,
                         account.enabled, account.version));
        return {};
    }

    Result<domain::Agent> agent(domain::AgentId id) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kAgentColumns) + " FROM agent WHERE id = ?1"));
        ATALAYA_TRY(found, readFirst<domain::Agent>(query.bind(id), takeAgent));
        return orNotFound(std::move(found), "agent " + id.str());
    }

    Result<domain::Agent> agentByLogin(std::string_view login) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kAgentColumns) + " FROM agent WHERE login = ?1"));
        ATALAYA_TRY(found, readFirst<domain::Agent>(query.bind(login), takeAgent));
        return orNotFound(std::move(found), "no agent with that login");
    }

    Result<std::vector<domain::Agent>> agents() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kAgentColumns) + " FROM agent ORDER BY name, id"));
        return readAll<domain::Agent>(query, takeAgent);
    }

    Result<std::vector<domain::Queue>> queues() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT id, name, description, colour, channels, required_skills,"
                                 " first_response_minutes, next_response_minutes, resolution_minutes,"
                                 " triage, version FROM queue ORDER BY name, id"));
        return readAll<domain::Queue>(query, takeQueue);
    }

    Result<std::vector<domain::Skill>> skills() override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT id, name FROM skill ORDER BY name, id"));
        return readAll<domain::Skill>(
            query, [](const Statement& row, domain::Skill& skill) { return row.read(skill.id, skill.name); });
    }

    Result<std::vector<domain::ChannelAccount>> accounts() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT id, kind, name, address, queue, enabled, version"
                                 " FROM channel_account ORDER BY name, id"));
        return readAll<domain::ChannelAccount>(
            query, [](const Statement& row, domain::ChannelAccount& account) {
                return row.read(account.id, account.kind, account.name, account.address, account.queue,
                                account.enabled, account.version);
            });
    }

private:
    Database& m_db;
};

} // namespace

std::unique_ptr<DirectoryStore> makeDirectoryStore(Database& database)
{
    return std::make_unique<SqliteDirectoryStore>(database);
}

} // namespace atalaya::storage::sqlite
