#pragma once

#include "core/domain/customer.h"
#include "core/domain/enums.h"
#include "core/domain/ids.h"
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
    bool sendAnyway = false;

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

    friend bool operator==(const SetTicketStatus&, const SetTicketStatus&) = default;
};

struct SetTicketPriority {
    TicketId ticket;
    Priority priority = Priority::Normal;

    friend bool operator==(const SetTicketPriority&, const SetTicketPriority&) = default;
};

struct SetTicketTags {
    TicketId ticket;
    std::vector<std::string> tags;

    friend bool operator==(const SetTicketTags&, const SetTicketTags&) = default;
};

/// Gives a ticket to an agent, or to nobody. Taking one is assigning it to oneself.
struct AssignTicket {
    TicketId ticket;
    std::optional<AgentId> agent;

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

using Command = std::variant<ReplyToTicket, AddNote, SetTicketStatus, SetTicketPriority, SetTicketTags,
                             AssignTicket, MoveTicket, SnoozeTicket, MarkTicketRead, CreateTicket,
                             AcceptOffer, DeclineOffer, SetAgentStatus, SetCustomerNotes>;

/// The wire word of a command ("reply", "note", "setStatus" …).
std::string_view commandKind(const Command& command) noexcept;

/// The ticket a command is about; nothing for commands about offers, the agent or a customer.
std::optional<TicketId> ticketOf(const Command& command);

} // namespace atalaya::domain
