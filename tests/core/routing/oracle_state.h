#pragma once

#include "core/routing/router.h"

#include <map>

/// What the oracle remembers.
namespace atalaya::routing::test {

enum class OraclePhase { Waiting, Offered, Assigned, WrapUp };

struct OracleItem {
    domain::TicketId ticket;
    domain::QueueId queue;
    domain::ChannelKind channel = domain::ChannelKind::Email;
    domain::Priority priority = domain::Priority::Normal;
    OrderKey key;
    Instant enqueued;
    std::map<domain::SkillId, int> demand;
    std::optional<domain::AgentId> sticky;
    int rung = 0; ///< -1 sticky, -2 by transfer
    int bounces = 0;
    std::optional<Instant> rungEnds;
    std::map<domain::AgentId, Instant> excluded;
    OraclePhase phase = OraclePhase::Waiting;
    domain::AgentId agent;
    domain::Offer offer;
    Instant since;
    Instant wrapUpEnds;
    bool idle = false;
    bool extended = false;
    std::optional<Instant> idleAt;
    std::optional<Instant> answerBy;
};

struct OracleAgent {
    domain::Agent profile;
    bool known = false;
    bool signedIn = false;
    domain::AgentStatus status = domain::AgentStatus::Offline;
    Instant statusSince;
    Instant idleSince;
    std::vector<Instant> misses;
    std::optional<Instant> signedOutAt;
    std::optional<Instant> rampUntil;
    std::optional<Instant> missedReturnsAt;
    bool paused = false;
    std::map<domain::ChannelKind, std::int64_t> mean;
};

/// What happened in a queue, as it happened.
struct OracleHistory {
    struct Span {
        Instant from;
        Instant to;
        std::int64_t waiting = 0;
        std::int64_t held = 0;
    };
    std::optional<Instant> since;
    std::vector<Span> spans;
    std::vector<Instant> abandoned;
    std::int64_t lastWait = 0;
    std::int64_t mean = 0;
};

} // namespace atalaya::routing::test
