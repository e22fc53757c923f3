#include "core/storage/sqlite/stores.h"

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kTokenColumns =
    "hash, agent, device, created_at, expires_at, last_used_at, revoked_at";

Result<void> takeToken(const Statement& row, TokenRecord& token)
{
    return row.read(token.hash, token.agent, token.device, token.createdAt, token.expiresAt, token.lastUsedAt,
                    token.revokedAt);
}

class SqliteCredentialStore final : public CredentialStore {
public:
    explicit SqliteCredentialStore(Database& database) : m_db(database) { }

    Result<void> setPasswordHash(domain::AgentId agent, std::string_view hash, Instant at) override
    {
        ATALAYA_CHECK(m_db.execute("INSERT INTO password (agent, hash, changed_at) VALUES (?1, ?2, ?3)"
                                   " ON CONFLICT (agent) DO UPDATE SET hash = ?2, changed_at = ?3",
                                   agent, hash, at));
        return {};
    }

    Result<std::optional<std::string>> passwordHash(domain::AgentId agent) override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT hash FROM password WHERE agent = ?1"));
        return query.bind(agent).first<std::string>();
    }

    Result<void> addToken(const TokenRecord& token) override
    {
        ATALAYA_CHECK(
            m_db.execute("INSERT INTO token (hash, agent, device, created_at, expires_at, last_used_at,"
                         " revoked_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                         token.hash, token.agent, token.device, token.createdAt, token.expiresAt,
                         token.lastUsedAt, token.revokedAt));
        return {};
    }

    Result<std::optional<TokenRecord>> findToken(std::string_view hash) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kTokenColumns) + " FROM token WHERE hash = ?1"));
        return readFirst<TokenRecord>(query.bind(hash), takeToken);
    }

    Result<void> touchToken(std::string_view hash, Instant at) override
    {
        ATALAYA_TRY(changed, m_db.execute("UPDATE token SET last_used_at = ?2 WHERE hash = ?1", hash, at));
        return orNotFound(changed, "no such token");
    }

    Result<void> revokeToken(std::string_view hash, Instant at) override
    {
        // The first revocation keeps its time.
        ATALAYA_TRY(
            changed,
            m_db.execute("UPDATE token SET revoked_at = coalesce(revoked_at, ?2) WHERE hash = ?1", hash, at));
        return orNotFound(changed, "no such token");
    }

    Result<std::int64_t> revokeTokensOf(domain::AgentId agent, Instant at) override
    {
        return m_db.execute("UPDATE token SET revoked_at = ?2 WHERE agent = ?1 AND revoked_at IS NULL", agent,
                            at);
    }

    Result<std::vector<TokenRecord>> tokensOf(domain::AgentId agent) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kTokenColumns)
                                 + " FROM token WHERE agent = ?1 ORDER BY created_at DESC, hash"));
        return readAll<TokenRecord>(query.bind(agent), takeToken);
    }

    Result<std::int64_t> purgeTokens(Instant before) override
    {
        return m_db.execute("DELETE FROM token WHERE expires_at < ?1 OR revoked_at < ?1", before);
    }

private:
    Database& m_db;
};

} // namespace

std::unique_ptr<CredentialStore> makeCredentialStore(Database& database)
{
    return std::make_unique<SqliteCredentialStore>(database);
}

} // namespace atalaya::storage::sqlite
