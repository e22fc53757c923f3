#pragma once

#include "core/domain/enums.h"
#include "core/domain/ids.h"
#include "core/domain/ticket.h"

#include <optional>
#include <string>
#include <vector>

/// What agents write, and what becomes of it until it has left: the commands of the composer.
namespace atalaya::domain {

/// Answers the customer. Refused with Conflict if something newer than expectedVersion arrived (unless
/// sendAnyway).
struct ReplyToTicket {
    TicketId ticket;
    /// Made by the workstation, so that the optimistic entry and the confirmed one are the same.
    EntryId entry;
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

} // namespace atalaya::domain
