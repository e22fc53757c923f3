#pragma once

#include "core/domain/ids.h"
#include "core/net/mail/smtp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atalaya::channels::email {

/// How far a mailbox has been taken in. UIDs mean something only together with their UIDVALIDITY (RFC 3501
/// §2.3.1.1).
struct MailboxPosition {
    std::uint32_t uidValidity = 0;
    std::uint32_t lastUid = 0; ///< everything up to here was accepted, is gone, or stands in `owed`
    std::vector<std::uint32_t> owed; ///< seen, not yet accepted (the server could not give them); ascending

    friend bool operator==(const MailboxPosition&, const MailboxPosition&) = default;
};

/// One message as the server holds it.
struct FetchedMail {
    domain::ChannelAccountId account;
    std::string folder;
    std::uint32_t uidValidity = 0;
    std::uint32_t uid = 0;
    std::string bytes;
    bool headerOnly = false; ///< the message is above limits::kMailBytes: `bytes` is its header
    std::uint64_t fullSize = 0; ///< as the server says
    std::optional<Instant> internalDate; ///< when the server received it
    MailboxPosition positionAfter; ///< to be stored in the transaction that stores the message
};

/// Takes inbound mail over. Called from channel threads, one call at a time for an account.
class InboundSink {
public:
    virtual ~InboundSink() = default;
    /// Returns success only after message and `positionAfter` are durably committed. Must be idempotent by
    /// Message-ID and content: after a crash or a new UIDVALIDITY a message comes again. Errors: Busy (is
    /// offered again soon); any other one holds the mailbox back and is retried with growing pauses. Nothing
    /// is ever skipped.
    virtual Result<void> accept(FetchedMail mail) = 0;
};

/// Remembers positions; they are written by the sink. Called from channel threads.
class MailboxMemory {
public:
    virtual ~MailboxMemory() = default;
    /// Empty if the mailbox was never read: then everything in it is taken in.
    virtual Result<std::optional<MailboxPosition>> load(domain::ChannelAccountId account,
                                                        std::string folder) = 0;
};

/// One message to hand to the account's submission server.
struct OutgoingMail {
    domain::EntryId entry;
    domain::ChannelAccountId account;
    std::string envelopeFrom;
    std::vector<std::string> recipients;
    std::string bytes; ///< from mail::composeMessage
    std::string messageId; ///< "<…>", as in the bytes
    bool copyOnly = false; ///< was sent before a restart: only make sure that the Sent folder has its copy
    bool lookUpOnly = false; ///< may have been sent before a restart: only look for it in the Sent folder
};

/// Hears what became of outgoing mail. Called from channel threads.
class OutboundReports {
public:
    virtual ~OutboundReports() = default;
    /// Asked right before the first byte leaves; returns after "sending" is durable, so that a crash leaves
    /// Unknown and not a second message. An error stops this send: nothing leaves, nothing more is reported.
    virtual Result<void> starting(domain::EntryId entry) = 0;
    virtual void finished(domain::EntryId entry, net::SmtpOutcome outcome) = 0;
    /// A message of unknown outcome is in the Sent folder of that name. That it is not there proves nothing
    /// and is not reported.
    virtual void foundInSent(domain::EntryId entry, std::string folder) = 0;
    /// The copy in the Sent folder; empty error: it is there (or always was). Changes nothing about "sent".
    virtual void sentCopy(domain::EntryId entry, std::optional<Error> error) = 0;
};

enum class ChannelState {
    Starting,
    Working,
    Retrying, ///< cannot connect or was refused; tries again by itself
    SignInNeeded, ///< the server refuses the credentials; tries again, rarely
    HeldBack, ///< our own side is busy or cannot store
    Stopped,
};

std::string_view channelStateName(ChannelState state) noexcept;

struct ChannelHealth {
    ChannelState state = ChannelState::Starting;
    Instant since{};
    std::optional<Error> lastError;
    std::optional<Instant> lastSuccess;
};

/// Which half of an account a health notice is about.
enum class ChannelHalf { Receiving, Sending };

/// Hears changes of health. Called from channel threads.
class HealthListener {
public:
    virtual ~HealthListener() = default;
    virtual void healthChanged(domain::ChannelAccountId account, ChannelHalf half, ChannelHealth health) = 0;
};

} // namespace atalaya::channels::email
