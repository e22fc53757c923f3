#pragma once

#include "core/domain/commands.h"

namespace atalaya::domain {

enum class DraftKind { Reply, Note, NewTicket };

std::string_view word(DraftKind value) noexcept;
template <>
Result<DraftKind> fromWord<DraftKind>(std::string_view text);

/// What a draft belongs to: one draft per ticket, kind and channel. A new ticket's draft has the id the
/// ticket will get.
struct DraftKey {
    TicketId ticket;
    DraftKind kind = DraftKind::Reply;
    EntryChannel channel = EntryChannel::Email;

    friend auto operator<=>(const DraftKey&, const DraftKey&) = default;
};

/// Text somebody is writing. Only its writer changes it; no event from anywhere may.
struct Draft {
    DraftKey key;
    std::string text;
    std::string html;
    std::vector<std::string> to;
    std::vector<std::string> cc;
    std::vector<std::string> bcc;
    std::string subject;
    std::vector<Attachment> attachments;
    int caret = 0;
    std::optional<TicketStatus> statusAfter;
    std::int64_t basedOnVersion = 0; ///< of the ticket when writing began: the stale-send guard's measure
    Instant updatedAt;

    friend bool operator==(const Draft&, const Draft&) = default;
};

enum class OutboxState { Waiting, Sent, Refused };

/// A command made here that the broker has not confirmed yet (Waiting), has taken but whose effect has not
/// come back (Sent), or has refused.
struct OutboxItem {
    CommandId id;
    Command command;
    Instant createdAt;
    OutboxState state = OutboxState::Waiting;
    std::int64_t confirmedSeq = 0; ///< of the answer, once Sent
    Error refusal; ///< if Refused
};

} // namespace atalaya::domain
