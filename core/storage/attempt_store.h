#pragma once

#include "core/domain/delivery.h"

#include <vector>

namespace atalaya::storage {

/// Every try to send an outgoing entry. A row is begun in the transaction that says "sending", before a byte
/// leaves.
class AttemptStore {
public:
    virtual ~AttemptStore() = default;

    /// Errors: AlreadyExists (that number of that entry). Who asked for it is what
    /// the outgoing message says.
    virtual Result<void> begin(domain::EntryId entry, int number, Instant startedAt) = 0;
    /// Ends the one that is open; entry, outcome, providerId, detail and endedAt count. Errors: NotFound
    /// (none is open), InvalidArgument (Open is no end).
    virtual Result<void> end(const domain::DeliveryAttempt& attempt) = 0;
    /// What was learnt later about the last one: it came back, or it is known to have arrived. Its times and
    /// the provider's id stay. Errors: NotFound (there is none, or it is still open).
    virtual Result<void> correct(domain::EntryId entry, domain::AttemptOutcome outcome,
                                 std::string_view detail) = 0;
    /// Oldest first.
    virtual Result<std::vector<domain::DeliveryAttempt>> list(domain::EntryId entry) = 0;
};

} // namespace atalaya::storage
