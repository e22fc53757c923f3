#pragma once

#include "core/api/types.h"
#include "core/domain/device.h"

namespace atalaya::api {

/// What of the company's data is kept on this computer.
struct KeepPolicy {
    int days = 30; ///< finished tickets that changed longer ago are removed; 0: never
    std::int64_t fileBytes = std::int64_t{4} << 30; ///< of attachments that can be fetched again

    friend bool operator==(const KeepPolicy&, const KeepPolicy&) = default;
};

struct KeptHere {
    KeepPolicy policy;
    bool policySetByBroker = false; ///< and cannot be changed here
    std::int64_t tickets = 0;
    std::int64_t entries = 0;
    std::int64_t databaseBytes = 0;
    std::int64_t fileBytes = 0;
    std::optional<Instant> oldest; ///< of the tickets
};

/// What opens the data on this computer.
enum class Protection { SystemKeyStore, Passphrase, KeyFile };

struct LockState {
    Protection protection = Protection::KeyFile;
    bool locked = false; ///< nothing can be read until unlock
    bool needsPassphrase = false; ///< there is no key store here and no passphrase was chosen so far
    std::optional<Instant> offlineUntil; ///< without the broker it opens until then
};

/// This computer: what is kept on it, what protects it, and the others of this agent.
class Computer {
public:
    virtual ~Computer() = default;
    virtual void kept(Reply<KeptHere> reply) = 0;
    virtual void setPolicy(const KeepPolicy& policy, Reply<KeptHere> reply) = 0;
    /// Throws the replica away and fetches it again. Drafts and outbox stay.
    virtual void rebuild(Reply<bool> reply) = 0;
    virtual void lockState(Reply<LockState> reply) = 0;
    /// Errors: SecretUnavailable (wrong), OfflineExpired.
    virtual void unlock(const std::string& passphrase, Reply<LockState> reply) = 0;
    /// Seals the keys with a new passphrase. `old` is empty if there was none. Errors: SecretUnavailable,
    /// InvalidArgument (too short).
    virtual void setPassphrase(const std::string& old, const std::string& fresh, Reply<LockState> reply) = 0;
    /// Of this agent; for administrators of everybody. Errors: the codes of the link.
    virtual void devices(Reply<std::vector<domain::Device>> reply) = 0;
    /// Its data is removed when it next speaks with the broker; at once if it is connected. Errors: NotFound,
    /// PermissionDenied.
    virtual void wipe(const std::string& device, Reply<std::vector<domain::Device>> reply) = 0;
};

} // namespace atalaya::api
