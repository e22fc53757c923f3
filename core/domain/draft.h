#pragma once

#include "core/domain/commands.h"

namespace atalaya::domain {

enum class DraftKind { Reply, Note, NewTicket };

std::string_view word(DraftKind value) noexcept;
template <> Result<DraftKind> fromWord<DraftKind>(std::string_view text);

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
    std::string macroState = {}; ///< what macros have set so far, as the composer keeps it
    std::optional<Instant> sendAt = {}; ///< chosen with Send later
    std::int64_t basedOnVersion = 0; ///< of the ticket when writing began: the stale-send guard's measure
    Instant updatedAt;

    friend bool operator==(const Draft&, const Draft&) = default;
};

enum class OutboxState { Waiting, Sent, Refused, Done };

/// What became of one field that somebody else had changed meanwhile.
struct Merge {
    std::string field; ///< status, priority, tags, assignee
    std::string yours; ///< words, or ids, as in the command
    std::string theirs; ///< what it was at the broker when the command came
    std::string kept; ///< what it is now

    friend bool operator==(const Merge&, const Merge&) = default;
};

/// A command made here that the broker has not confirmed yet (Waiting), has taken but whose effect has not
/// come back (Sent), has refused, or whose effect is here (Done: kept for a while to be looked at).
struct OutboxItem {
    CommandId id;
    Command command;
    Instant createdAt;
    OutboxState state = OutboxState::Waiting;
    std::int64_t confirmedSeq = 0; ///< of the answer, once Sent
    Error refusal; ///< if Refused
    std::optional<Draft> draft = {}; ///< what it was made from; comes back if it is taken back
    Instant holdUntil = {}; ///< not given to the line before: it can be undone. Zero: at once
    bool onTheWay = false; ///< given to some line: it may have arrived and can no longer be changed
    Instant endedAt = {}; ///< when it was confirmed or refused
    std::vector<Merge> merges = {}; ///< told in the answer
};

} // namespace atalaya::domain
