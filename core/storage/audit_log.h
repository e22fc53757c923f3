#pragma once

#include "core/base/clock.h"

#include <string>
#include <vector>

namespace atalaya::storage {

/// Who did what. `hash` = SHA-256 over the hash of the row before and all fields of this one, so that nothing
/// can be changed, removed or put between unnoticed.
struct AuditRecord {
    std::int64_t sequence = 0; ///< given by the log
    Instant at;
    std::string actor; ///< agent id, or "system"
    std::string action; ///< "signIn", "setPassword", "exportCustomer" …
    std::string subject; ///< what it was done to
    std::string detail; ///< JSON; no secrets, no message bodies
    std::string hash; ///< hex; given by the log
};

/// Result of verifying the chain.
struct AuditVerdict {
    std::int64_t rows = 0;
    std::int64_t firstBad = 0; ///< sequence of the first row that does not fit; 0 if all do
    std::string head; ///< hash of the last row: note it elsewhere to see that the end was not cut off
};

class AuditLog {
public:
    virtual ~AuditLog() = default;

    /// The sequence number given.
    virtual Result<std::int64_t> append(const AuditRecord& record) = 0;
    virtual Result<std::vector<AuditRecord>> read(std::int64_t since, int limit) = 0;
    virtual Result<AuditVerdict> verify() = 0;
};

/// The hash a record must have after one with hash `previous` ("" for the first).
std::string auditHash(std::string_view previous, const AuditRecord& record);

} // namespace atalaya::storage
