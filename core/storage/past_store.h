#pragma once

#include "core/domain/directory.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::storage {

/// One leg of an interaction: from the moment it came to a queue until it was done, or somebody else got it.
/// Open while it has neither ended nor been given up.
struct PastLeg {
    std::int64_t row = 0; ///< given by the store
    domain::TicketId ticket;
    domain::QueueId queue; ///< to which it came
    domain::ChannelKind channel = domain::ChannelKind::Email;
    domain::Priority priority = domain::Priority::Normal;
    std::vector<domain::SkillLevel> requiredSkills; ///< its own, beside those of the queue
    std::optional<Instant> dueAt;
    Instant arrivedAt;
    std::optional<Instant> startedAt; ///< an agent took it
    std::optional<Instant> finishedAt; ///< without a start: nobody was needed any more
    std::optional<Instant> gaveUpAt;
    std::optional<domain::AgentId> agent;
    int moves = 0; ///< to other queues

    friend bool operator==(const PastLeg&, const PastLeg&) = default;
};

/// A time in which an agent took work, or could have.
struct PastPresence {
    domain::AgentId agent;
    Instant from;
    std::optional<Instant> until; ///< nothing: still there

    friend bool operator==(const PastPresence&, const PastPresence&) = default;
};

/// What came, who took it, and who was there: the material of what-if and staffing.
class PastStore {
public:
    virtual ~PastStore() = default;

    /// Inserts a leg without a row and gives it one; replaces one that has.
    virtual Result<void> put(PastLeg& leg) = 0;
    /// By row.
    virtual Result<std::vector<PastLeg>> openLegs() = 0;
    /// Those that arrived from `from` until before `until`, in the order of (arrivedAt, row); `after`: only
    /// those that come after this one.
    virtual Result<std::vector<PastLeg>>
    legs(Instant from, Instant until, std::optional<std::pair<Instant, std::int64_t>> after, int limit) = 0;

    /// Nothing happens if the agent is there already.
    virtual Result<void> begin(domain::AgentId agent, Instant at) = 0;
    /// Nothing happens if the agent is not there.
    virtual Result<void> end(domain::AgentId agent, Instant at) = 0;
    virtual Result<void> put(const PastPresence& presence) = 0;
    /// All that overlap, in the order of (from, agent).
    virtual Result<std::vector<PastPresence>> presence(Instant from, Instant until) = 0;

    /// Removes what ended before; how many rows went.
    virtual Result<std::int64_t> purge(Instant before) = 0;
};

} // namespace atalaya::storage
