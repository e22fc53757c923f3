#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>

namespace atalaya::storage {

/// A command that was carried out, with the answer it got.
struct RememberedCommand {
    domain::CommandId id;
    domain::AgentId agent;
    Instant at;
    std::string answer; ///< JSON
};

/// Makes repeating a command harmless: the broker gives the first answer again.
class CommandLog {
public:
    virtual ~CommandLog() = default;

    /// Empty if this command is new.
    virtual Result<std::optional<RememberedCommand>> find(domain::CommandId id) = 0;
    /// Errors: AlreadyExists.
    virtual Result<void> remember(const RememberedCommand& command) = 0;
    /// Forgets what is older; how many went.
    virtual Result<std::int64_t> purge(Instant before) = 0;
};

} // namespace atalaya::storage
