#pragma once

#include "core/domain/enums.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::storage {

/// Unknown: the program or the connection ended during an attempt; a person decides whether to send again.
enum class OutgoingState { Queued, Sending, Sent, Failed, Unknown };

std::string_view word(OutgoingState state) noexcept;

/// A message on its way out. Its id is that of the entry it carries.
struct OutgoingMessage {
    domain::EntryId entry;
    domain::TicketId ticket;
    domain::ChannelAccountId account;
    OutgoingState state = OutgoingState::Queued;
    int attempt = 0; ///< attempts begun so far
    Instant notBefore;
    Instant createdAt;
    Instant updatedAt;
    std::string messageId; ///< the same for every attempt, so that a receiver can tell
    std::vector<std::string> recipients;
    std::string rawHash; ///< blob with the bytes as they are sent; empty if made at sending
    std::string lastError;
    bool scheduled = false; ///< kept for a time its author chose; until it leaves the ticket's others pass it
    bool unlessAnswered = false; ///< taken back if the customer writes first
    std::optional<domain::TicketStatus> statusAfter; ///< of the ticket, when a scheduled one leaves

    friend bool operator==(const OutgoingMessage&, const OutgoingMessage&) = default;
};

/// The truth about sending: what is not proven sent is never called so, and nothing is sent twice by
/// accident.
class OutgoingStore {
public:
    virtual ~OutgoingStore() = default;

    /// A new message. Errors: AlreadyExists.
    virtual Result<void> queue(const OutgoingMessage& message) = 0;
    /// Errors: NotFound.
    virtual Result<OutgoingMessage> get(domain::EntryId entry) = 0;
    /// Queued messages whose time has come, oldest first; the earlier of one ticket goes before the later.
    virtual Result<std::vector<OutgoingMessage>> due(Instant now, int limit) = 0;
    /// When the next queued message is due; empty if none waits.
    virtual Result<std::optional<Instant>> nextDue() = 0;
    /// Queued → Sending, committed BEFORE the attempt. The attempt's number. Errors: Conflict (it is not
    /// queued), NotFound.
    virtual Result<int> markSending(domain::EntryId entry, Instant now) = 0;
    /// Sending → Sent, Failed or Unknown; and what is learnt later: Unknown → Sent or Failed, Sent → Failed
    /// (it came back). Errors: Conflict (any other state), NotFound.
    virtual Result<void> finish(domain::EntryId entry, OutgoingState result, std::string_view error,
                                Instant now) = 0;
    /// Sending, Failed or Unknown → Queued for later; a queued one gets another time, and is kept for
    /// later no more if that is now. The attempt that follows was asked for by `askedBy`. Errors:
    /// Conflict, NotFound.
    virtual Result<void> requeue(domain::EntryId entry, Instant notBefore, std::string_view error,
                                 Instant now, std::optional<domain::AgentId> askedBy = {}) = 0;
    /// Takes a queued message back (undo send). Errors: Conflict (too late), NotFound.
    virtual Result<void> cancel(domain::EntryId entry) = 0;
    /// A queued repeat of an attempt whose outcome is open becomes unknown again. Errors: Conflict if it
    /// is not queued.
    virtual Result<void> stopRepeat(domain::EntryId entry, Instant now) = 0;
    /// At start: what was being sent when the program ended becomes Unknown; these messages.
    virtual Result<std::vector<OutgoingMessage>> recoverInterrupted(Instant now) = 0;
    /// Newest first.
    virtual Result<std::vector<OutgoingMessage>> list(OutgoingState state, int limit) = 0;
};

} // namespace atalaya::storage
