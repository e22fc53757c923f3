#pragma once

#include "core/domain/customer.h"
#include "core/domain/enums.h"
#include "core/domain/ids.h"
#include "core/domain/knowledge.h"
#include "core/domain/ticket.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What an agent can ask the broker to do. Values: the workstation keeps them in its outbox, the broker has
/// one handler a command.
namespace atalaya::domain {

/// Answers the customer. Refused with Conflict if something newer than expectedVersion arrived (unless
/// sendAnyway).
struct ReplyToTicket {
    TicketId ticket;
    EntryId
        entry; ///< made by the workstation, so that the optimistic entry and the confirmed one are the same
    EntryChannel channel = EntryChannel::Email;
    std::string subject;
    std::string text;
    std::string html;
    std::vector<std::string> to;
    std::vector<std::string> cc;
    std::vector<std::string> bcc;
    std::vector<Attachment> attachments; ///< their bytes are uploaded before
    std::optional<TicketStatus> statusAfter;
    std::int64_t expectedVersion = 0;
    bool sendAnyway = false; ///< also past somebody else's soft lock
    std::int64_t lockToken = 0; ///< fencing token of the soft lock it was written under; 0: none
    std::optional<Instant> sendAt = {}; ///< send later: the broker keeps it until then
    bool unlessAnswered = false; ///< of one to be sent later: not if the customer writes first
    /// What the data guard had found, and the agent sent all the same: "cardNumber", "iban", "secret". The
    /// conversation records it.
    std::vector<std::string> sentDespite = {};

    friend bool operator==(const ReplyToTicket&, const ReplyToTicket&) = default;
};

/// An internal note: never leaves the team.
struct AddNote {
    TicketId ticket;
    EntryId entry;
    std::string text;
    std::vector<AgentId> mentions;
    std::vector<Attachment> attachments;

    friend bool operator==(const AddNote&, const AddNote&) = default;
};

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

/// A new conversation begun by an agent.
struct CreateTicket {
    TicketId ticket;
    EntryId entry;
    QueueId queue;
    ChannelAccountId account;
    std::string to; ///< e-mail address; a customer with it is found or made
    std::string customerName;
    std::string subject;
    std::string text;
    std::string html;
    std::vector<Attachment> attachments;
    std::vector<std::string> sentDespite = {}; ///< as in ReplyToTicket

    friend bool operator==(const CreateTicket&, const CreateTicket&) = default;
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

/// Takes back a reply that has not left yet. Errors: Conflict (its sending has begun), NotFound.
struct CancelReply {
    TicketId ticket;
    EntryId entry;

    friend bool operator==(const CancelReply&, const CancelReply&) = default;
};

/// Another time for a reply that is to be sent later. Errors: Conflict (its sending has begun), NotFound.
struct RescheduleReply {
    TicketId ticket;
    EntryId entry;
    std::optional<Instant> sendAt = {}; ///< nothing: now

    friend bool operator==(const RescheduleReply&, const RescheduleReply&) = default;
};

/// A new attempt for an outgoing entry that failed, or whose outcome is unknown: then a person has decided
/// that it may arrive twice. Same Message-ID. Errors: Conflict (it is neither), NotFound.
struct ResendReply {
    TicketId ticket;
    EntryId entry;

    friend bool operator==(const ResendReply&, const ResendReply&) = default;
};

/// A person knows how an unknown attempt ended: it arrived. Errors: Conflict (it is not unknown), NotFound.
struct ConfirmSent {
    TicketId ticket;
    EntryId entry;

    friend bool operator==(const ConfirmSent&, const ConfirmSent&) = default;
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
