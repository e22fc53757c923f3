#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>

namespace atalaya::storage {

/// What became of something that came in.
struct IntakeRecord {
    std::string source; ///< channel account and folder, or a network's name
    std::string externalId; ///< Message-ID, UID, or the network's id: unique within the source
    domain::TicketId ticket;
    domain::EntryId entry;
    Instant at;
};

/// Makes taking in the same thing twice harmless.
class IntakeStore {
public:
    virtual ~IntakeStore() = default;

    virtual Result<std::optional<IntakeRecord>> find(std::string_view source,
                                                     std::string_view externalId) = 0;
    /// True if it was new; false if the pair was known, and then nothing changes.
    virtual Result<bool> remember(const IntakeRecord& record) = 0;
    virtual Result<std::int64_t> count(std::string_view source) = 0;
};

} // namespace atalaya::storage
