#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>

namespace atalaya::domain {

/// One computer on which an agent has signed in.
struct Device {
    std::string id; ///< made by the installation
    AgentId agent;
    std::string name;
    std::string client; ///< "atalaya 0.1.0 linux"
    Instant firstSeen;
    Instant lastSeen;
    bool online = false;
    std::optional<Instant> wipeAskedAt; ///< everything kept there is to be removed
    std::optional<Instant> wipedAt; ///< and was

    friend bool operator==(const Device&, const Device&) = default;
};

} // namespace atalaya::domain
