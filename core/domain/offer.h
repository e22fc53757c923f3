#pragma once

#include "core/domain/enums.h"
#include "core/domain/ids.h"

#include <string>
#include <vector>

namespace atalaya::domain {

/// An interaction proposed to one agent for a limited time; then accepted, declined or missed.
struct Offer {
    OfferId id;
    TicketId ticket;
    AgentId agent;
    ChannelKind channel = ChannelKind::Email;
    Instant offeredAt;
    Instant expiresAt;
    std::vector<std::string>
        reasons; ///< machine words: "skill:Spanish:4", "longestIdle:312", for the sentence "why you"

    friend bool operator==(const Offer&, const Offer&) = default;
};

/// How full one agent is.
struct Load {
    AgentId agent;
    AgentStatus status = AgentStatus::Offline;
    int unitsUsed = 0;
    int unitsTotal = 100;
    int calls = 0;
    int chats = 0;
    int emails = 0;
    Instant since; ///< when the status began

    friend bool operator==(const Load&, const Load&) = default;
};

} // namespace atalaya::domain
