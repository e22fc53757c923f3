#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::storage {

/// Waiting: not confirmed by the broker. Sent: confirmed. Refused: the broker said no, a person has to look.
/// Done: its effect is here, or a person has settled it; kept for a while.
enum class OutboxState { Waiting, Sent, Refused, Done };

std::string_view word(OutboxState state) noexcept;

/// How far a command has come.
struct OutboxProgress {
    OutboxState state = OutboxState::Waiting;
    std::string error; ///< the broker's code and detail, if it refused
    bool tried = false; ///< given to a line, outcome unknown
    std::int64_t confirmedSeq = 0; ///< of the broker's answer
    Instant holdUntil = {}; ///< not sent before
    Instant endedAt = {}; ///< confirmed or refused
    std::string merges; ///< JSON; empty: none

    friend bool operator==(const OutboxProgress&, const OutboxProgress&) = default;
};

/// A command made on this workstation.
struct OutboxCommand {
    domain::CommandId id;
    std::int64_t sequence = 0; ///< given by the store
    std::optional<domain::TicketId> ticket;
    std::string kind;
    std::string body; ///< JSON
    Instant createdAt;
    OutboxProgress progress;
    std::string draft; ///< JSON of what it was made from; empty: nothing
    std::optional<domain::EntryId> seen; ///< newest entry of the ticket that its author could see
    std::int64_t position = 0; ///< the order in which they are sent; 0: given by the store, behind all others

    friend bool operator==(const OutboxCommand&, const OutboxCommand&) = default;
};

class OutboxStore {
public:
    virtual ~OutboxStore() = default;

    /// The sequence number given. Errors: AlreadyExists.
    virtual Result<std::int64_t> append(const OutboxCommand& command) = 0;
    /// Errors: NotFound.
    virtual Result<OutboxCommand> get(domain::CommandId id) = 0;
    /// By position; an empty state means all.
    virtual Result<std::vector<OutboxCommand>> list(std::optional<OutboxState> state) = 0;
    virtual Result<std::vector<OutboxCommand>> listForTicket(domain::TicketId ticket) = 0;
    /// Errors: NotFound.
    virtual Result<void> mark(domain::CommandId id, const OutboxProgress& progress) = 0;
    /// Changes a command that still waits and was given to no line. Errors: Conflict (it was), NotFound.
    virtual Result<void> replaceBody(domain::CommandId id, std::string_view body, std::string_view draft) = 0;
    /// Errors: NotFound.
    virtual Result<void> place(domain::CommandId id, std::int64_t position) = 0;
    /// Nothing happens if it is not there.
    virtual Result<void> remove(domain::CommandId id) = 0;
    /// Removes those done that ended before, and of the others all but the newest `most`; how many went.
    virtual Result<std::int64_t> purgeDone(Instant before, int most) = 0;
};

} // namespace atalaya::storage
