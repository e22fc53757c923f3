#pragma once

#include "core/base/clock.h"
#include "core/channels/email/imap_response.h"
#include "core/net/mail/mail_stream.h"

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <span>

namespace atalaya::channels::email {

struct ImapMailbox {
    std::uint32_t uidValidity = 0;
    std::uint32_t uidNext = 0; ///< 0 if the server did not say
    std::uint64_t exists = 0;
};

struct ImapMailInfo {
    std::uint32_t uid = 0;
    std::uint64_t size = 0;
    std::optional<Instant> internalDate;
    bool seen = false;
};

struct ImapFolder {
    std::string name; ///< as on the wire (modified UTF-7)
    std::vector<std::string> attributes; ///< "\Sent", "\HasNoChildren" …
};

struct ImapTimes {
    std::chrono::milliseconds answer{60'000}; ///< how long the server may be silent while a command runs
    std::chrono::milliseconds idleRenewal{28 * 60'000}; ///< servers may hang up after 30 minutes (RFC 2177)
};

/// The commands that the mail channel needs, on a signed-in connection (IMAP4rev1, RFC 3501).
/// Errors of all: ImapRefused (the server said NO or BAD, or something that is not IMAP), TooLarge, and those
/// of the stream. After anything but a plain NO the connection is of no more use: usable() is false.
class ImapSession {
public:
    ImapSession(net::MailStream& stream, const Clock& clock, ImapTimes times = {});

    /// Asks what the server can do. First of all.
    Result<void> begin();
    bool can(std::string_view capability) const; ///< upper case: "IDLE", "SPECIAL-USE"
    bool usable() const { return m_usable; }

    /// Opens a mailbox; `wireName` is modified UTF-7.
    Result<ImapMailbox> select(std::string_view wireName);
    /// UIDs at or above `from`, ascending.
    Result<std::vector<std::uint32_t>> uidsFrom(std::uint32_t from);
    /// UIDs of messages whose Message-ID field holds this, ascending.
    Result<std::vector<std::uint32_t>> uidsWithMessageId(std::string_view messageId);
    /// What is known of some messages; those that are gone are missing from the answer. Ascending.
    Result<std::vector<ImapMailInfo>> info(std::span<const std::uint32_t> uids);
    /// The message, or its header alone, without marking it read; empty if it is gone.
    Result<std::optional<std::string>> body(std::uint32_t uid, bool headerOnly);
    Result<void> markSeen(std::uint32_t uid);
    /// Stores a message with \Seen. `at` becomes its internal date.
    Result<void> append(std::string_view wireName, std::string_view message, Instant at);
    Result<std::vector<ImapFolder>> folders();

    /// True if something new is in the mailbox since select() or the last idle() or noop(). IDLE waits until
    /// then, at most idleRenewal.
    Result<bool> idle();
    Result<bool> noop();
    /// Says goodbye; what goes wrong with that is of no interest.
    void logout();

private:
    using OnData = std::function<Result<void>(ImapResponse&)>;
    Result<ImapResponse> readResponse(std::chrono::milliseconds timeout);
    Result<ImapResponse> command(std::string_view text, const OnData& onData = {});
    Result<ImapResponse> finish(const std::string& tag, const OnData& onData);
    Result<std::vector<std::uint32_t>> search(const std::string& criteria);
    Result<void> awaitContinuation(const std::string& tag);
    Result<void> note(const ImapResponse& response);
    Error broken(Error error);
    std::string nextTag();

    net::MailStream& m_stream;
    const Clock& m_clock;
    const ImapTimes m_times;
    std::set<std::string, std::less<>> m_capabilities;
    std::uint64_t m_exists = 0;
    bool m_grew = false;
    bool m_usable = true;
    unsigned m_lastTag = 0;
};

/// The folder for copies of sent mail: the one marked \Sent, else one of the usual names. Empty: there is
/// none.
std::string sentFolderOf(std::span<const ImapFolder> folders);

} // namespace atalaya::channels::email
