#pragma once

#include "core/base/clock.h"

#include <string>
#include <vector>

namespace atalaya::storage {

/// A change as workstations are told of it.
struct StoredEvent {
    std::int64_t sequence = 0;
    Instant at;
    std::string kind;
    std::string
        scope; ///< who may see it: "" for all, or a word of the broker's choice ("queue:…", "agent:…")
    std::string body; ///< JSON
};

/// Every change in order, so that a workstation can say "from 48,213" after a gap.
class EventLog {
public:
    virtual ~EventLog() = default;

    /// The sequence number given: one more than the last, never used twice (also after trimming).
    virtual Result<std::int64_t> append(Instant at, std::string_view kind, std::string_view scope,
                                        std::string_view body) = 0;
    /// Events with a larger number than `since`, in order.
    virtual Result<std::vector<StoredEvent>> read(std::int64_t since, int limit) = 0;
    /// The smallest number that can be read; newest() + 1 if there is none.
    virtual Result<std::int64_t> oldest() = 0;
    /// The last number given; 0 before the first.
    virtual Result<std::int64_t> newest() = 0;
    /// Removes events up to and with this number; how many went.
    virtual Result<std::int64_t> trim(std::int64_t upTo) = 0;
};

} // namespace atalaya::storage
