#pragma once

#include "core/api/types.h"
#include "core/domain/delivery.h"

namespace atalaya::api {

/// The truth about what was sent. Resending, taking back and rescheduling are commands.
class Delivery {
public:
    virtual ~Delivery() = default;
    /// Every attempt to send an entry, oldest first, asked of the broker. Errors: NotSignedIn, the codes of
    /// the link, NotFound.
    virtual void attempts(domain::EntryId entry, Reply<std::vector<domain::DeliveryAttempt>> reply) = 0;
    /// Replies of this agent that are kept for later, next one first, from the replica.
    virtual void scheduled(Reply<std::vector<domain::Entry>> reply) = 0;
};

} // namespace atalaya::api
