#pragma once

#include "core/domain/customer.h"
#include "core/domain/enums.h"
#include "core/domain/ids.h"
#include "core/domain/knowledge.h"
#include "core/domain/reply_commands.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What an agent can ask the broker to do. Values: the workstation keeps them in its outbox, the broker has
/// one handler a command.
namespace atalaya::domain {

struct SetTicketStatus {
    TicketId ticket;
    TicketStatus status = TicketStatus::Open;
    std::optional<TicketStatus> base = {}; ///< what the agent saw; another one now is told in the answer

    friend bool operator==(const SetTicketStatus&, const SetTicketStatus&) = default;
};

struct SetTicketPriority {
    TicketId ticket;
    Priority priority = Priority::Normal;
    std::optional<Priority> base = {}; ///< as in SetTicketStatus

    friend bool operator==(const SetTicketPriority&, const SetTicketPriority&) = default;
};

struct SetTicketTags {
    TicketId ticket;
    std::vector<std::string> tags;
    std::optional<std::vector<std::string>> base = {}; ///< what the agent saw: the difference is done

    friend bool operator==(const SetTicketTags&, const SetTicketTags&) = default;
};

/// Gives a ticket to an agent, or to nobody. Taking one is assigning it to oneself.
struct AssignTicket {
    TicketId ticket;
    std::optional<AgentId> agent;
    /// Who had it when the agent decided. If somebody else has it now, that stays, and the answer says so.
    std::optional<AgentId> base = {};
    bool hasBase = false; ///< `base` counts, also if it is nobody

    friend bool operator==(const AssignTicket&, const AssignTicket&) = default;
};

struct MoveTicket {
    TicketId ticket;
    QueueId queue;

    friend bool operator==(const MoveTicket&, const MoveTicket&) = default;
};

struct SnoozeTicket {
    TicketId ticket;
    std::optional<Instant> until; ///< nothing: wake it now

    friend bool operator==(const SnoozeTicket&, const SnoozeTicket&) = default;
};

struct MarkTicketRead {
    TicketId ticket;

    friend bool operator==(const MarkTicketRead&, const MarkTicketRead&) = default;
};

struct AcceptOffer {
    OfferId offer;

    friend bool operator==(const AcceptOffer&, const AcceptOffer&) = default;
};

struct DeclineOffer {
    OfferId offer;
    std::string reason;

    friend bool operator==(const DeclineOffer&, const DeclineOffer&) = default;
};

struct SetAgentStatus {
    AgentStatus status = AgentStatus::Available;
    std::string reason;

    friend bool operator==(const SetAgentStatus&, const SetAgentStatus&) = default;
};

struct SetCustomerNotes {
    CustomerId customer;
    std::string notes;

    friend bool operator==(const SetCustomerNotes&, const SetCustomerNotes&) = default;
};

/// A new macro, or a changed one. Its own: everybody who may write. Of the company: editMacros.
/// Errors: PermissionDenied (also for somebody else's), InvalidField.
struct PutMacro {
    Macro macro; ///< its version is the broker's

    friend bool operator==(const PutMacro&, const PutMacro&) = default;
};

/// Errors: PermissionDenied, NotFound.
struct RemoveMacro {
    MacroId macro;

    friend bool operator==(const RemoveMacro&, const RemoveMacro&) = default;
};

using Command = std::variant<ReplyToTicket, AddNote, SetTicketStatus, SetTicketPriority, SetTicketTags,
                             AssignTicket, MoveTicket, SnoozeTicket, MarkTicketRead, CreateTicket,
                             AcceptOffer, DeclineOffer, SetAgentStatus, SetCustomerNotes, CancelReply,
                             RescheduleReply, ResendReply, ConfirmSent, PutMacro, RemoveMacro>;

/// The wire word of a command ("reply", "note", "setStatus" …).
std::string_view commandKind(const Command& command) noexcept;

/// The ticket a command is about; nothing for commands about offers, the agent or a customer.
std::optional<TicketId> ticketOf(const Command& command);

} // namespace atalaya::domain
