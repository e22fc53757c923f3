#pragma once

#include "core/base/result.h"
#include "core/domain/device.h"

#include <vector>

namespace atalaya::storage {

/// The computers on which agents have signed in. One computer with two people on it is two rows: each has
/// data of their own there. `online` is not stored.
class DeviceStore {
public:
    virtual ~DeviceStore() = default;

    /// It was here: inserts it, or brings name, client and lastSeen up to date.
    virtual Result<void> seen(const domain::Device& device) = 0;
    virtual Result<std::optional<domain::Device>> find(domain::AgentId agent, std::string_view id) = 0;
    /// The newest first; without an agent those of everybody.
    virtual Result<std::vector<domain::Device>> list(std::optional<domain::AgentId> agent) = 0;
    /// Everybody's data on that computer.
    virtual Result<std::vector<domain::Device>> withId(std::string_view id) = 0;
    /// The first time counts. Errors: NotFound.
    virtual Result<void> askWipe(domain::AgentId agent, std::string_view id, Instant at) = 0;
    /// Hash of the token with which the computer confirms; the last one given counts. Errors: NotFound.
    virtual Result<void> setWipeToken(domain::AgentId agent, std::string_view id, std::string_view hash) = 0;
    /// The data is gone. The token is used up. Errors: NotFound (also for a token that is not the one).
    virtual Result<void> wiped(std::string_view id, std::string_view tokenHash, Instant at) = 0;
    /// It may be used again. Errors: NotFound.
    virtual Result<void> allow(domain::AgentId agent, std::string_view id) = 0;
};

} // namespace atalaya::storage
