#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::storage {

/// A device that an agent signed in on. The token itself is never stored, only its hash.
struct TokenRecord {
    std::string hash; ///< security::hashToken
    domain::AgentId agent;
    std::string device; ///< name for people
    Instant createdAt;
    Instant expiresAt;
    std::optional<Instant> lastUsedAt;
    std::optional<Instant> revokedAt;

    friend bool operator==(const TokenRecord&, const TokenRecord&) = default;
};

/// How agents prove who they are.
class CredentialStore {
public:
    virtual ~CredentialStore() = default;

    /// `hash` of security::hashPassword.
    virtual Result<void> setPasswordHash(domain::AgentId agent, std::string_view hash, Instant at) = 0;
    /// Empty if the agent has no password.
    virtual Result<std::optional<std::string>> passwordHash(domain::AgentId agent) = 0;
    virtual Result<void> addToken(const TokenRecord& token) = 0;
    /// Also expired and revoked ones: the caller looks.
    virtual Result<std::optional<TokenRecord>> findToken(std::string_view hash) = 0;
    /// Errors: NotFound.
    virtual Result<void> touchToken(std::string_view hash, Instant at) = 0;
    /// Errors: NotFound.
    virtual Result<void> revokeToken(std::string_view hash, Instant at) = 0;
    /// How many were revoked.
    virtual Result<std::int64_t> revokeTokensOf(domain::AgentId agent, Instant at) = 0;
    virtual Result<std::vector<TokenRecord>> tokensOf(domain::AgentId agent) = 0;
    /// Removes tokens that expired or were revoked before; how many went.
    virtual Result<std::int64_t> purgeTokens(Instant before) = 0;
};

} // namespace atalaya::storage
