#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::storage {

/// Waiting: not confirmed by the broker. Sent: confirmed. Refused: the broker said no, a person has to look.
enum class OutboxState { Waiting, Sent, Refused };

std::string_view word(OutboxState state) noexcept;

/// A command made on this workstation.
struct OutboxCommand {
    domain::CommandId id;
    std::int64_t sequence = 0; ///< given by the store: the order in which they are sent
    std::optional<domain::TicketId> ticket;
    std::string kind;
    std::string body; ///< JSON
    Instant createdAt;
    OutboxState state = OutboxState::Waiting;
    std::string error; ///< the broker's code and detail, for Refused

    friend bool operator==(const OutboxCommand&, const OutboxCommand&) = default;
};

class OutboxStore {
public:
    virtual ~OutboxStore() = default;

    /// The sequence number given. Errors: AlreadyExists.
    virtual Result<std::int64_t> append(const OutboxCommand& command) = 0;
    /// Errors: NotFound.
    virtual Result<OutboxCommand> get(domain::CommandId id) = 0;
    /// In order; an empty state means all.
    virtual Result<std::vector<OutboxCommand>> list(std::optional<OutboxState> state) = 0;
    virtual Result<std::vector<OutboxCommand>> listForTicket(domain::TicketId ticket) = 0;
    /// Errors: NotFound.
    virtual Result<void> mark(domain::CommandId id, OutboxState state, std::string_view error) = 0;
    /// Changes a command that still waits. Errors: Conflict (it does not), NotFound.
    virtual Result<void> replaceBody(domain::CommandId id, std::string_view body) = 0;
    /// Nothing happens if it is not there.
    virtual Result<void> remove(domain::CommandId id) = 0;
    /// Removes confirmed ones made before; how many went.
    virtual Result<std::int64_t> purgeSent(Instant before) = 0;
};

} // namespace atalaya::storage
