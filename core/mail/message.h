#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atalaya::mail {

/// One mailbox: the name as people read it (may be empty) and the addr-spec "ana@example.com" (RFC 5322
/// §3.4).
struct Address {
    std::string name;
    std::string address;

    /// True if both name the same mailbox: ASCII case is ignored, the display name too.
    bool sameMailbox(const Address& other) const;

    friend bool operator==(const Address&, const Address&) = default;
};

/// One file of a message. `bytes` are the decoded content, whatever the transfer encoding was.
struct Attachment {
    std::string fileName; ///< never empty after parsing, no path separators
    std::string contentType; ///< "image/png", lower case
    std::string contentId; ///< without angle brackets; what `cid:` points to
    bool inlined = false; ///< meant to stand inside the body (Content-Disposition: inline, or shown by cid:)
    std::string bytes;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// One header field, decoded (RFC 2047) and unfolded.
struct Header {
    std::string name;
    std::string value;

    friend bool operator==(const Header&, const Header&) = default;
};

/// What a delivery status notification says about one recipient (RFC 3464; plain-text bounces as far as they
/// can be read).
struct BounceReport {
    enum class Action { Failed, Delayed, Delivered, Relayed, Expanded, Unknown };

    std::string originalMessageId; ///< with angle brackets; empty if the notification does not carry it
    std::string recipient; ///< addr-spec of the mailbox that could not be reached
    std::string status; ///< enhanced status code "5.1.1" (RFC 3463), empty if unknown
    Action action = Action::Unknown;
    std::string diagnostic; ///< what the remote server said, one line

    /// True if trying again makes no sense: class 5, or failed with no class.
    bool permanent() const;
};

/// Who or what wrote a message, as far as its headers tell (RFC 3834 and the common older habits).
enum class Origin {
    Person,
    AutoReply, ///< out of office and the like: is shown, and never answered automatically
    Bulk, ///< list, newsletter, Precedence: bulk
    Bounce, ///< delivery status notification
};

/// A received message, every string valid UTF-8 without NUL. `attachments[].bytes` alone are raw.
struct InboundMessage {
    std::string messageId; ///< with angle brackets; made from the bytes if the message has none
    std::string inReplyTo; ///< first id of In-Reply-To, with angle brackets, or empty
    std::vector<std::string> references;
    std::vector<Address> from;
    std::optional<Address> sender;
    std::vector<Address> replyTo;
    std::vector<Address> to;
    std::vector<Address> cc;
    std::string subject;
    std::optional<Instant> date; ///< empty if the header is missing or impossible
    std::string text; ///< best plain text; made from the HTML if there is only HTML
    std::string html; ///< as sent: never show it without sanitizeHtml
    std::vector<Attachment> attachments;
    std::vector<Header> headers; ///< the top-level fields, at most kHeadersKept of them
    Origin origin = Origin::Person;
    bool autoSubmitted = false; ///< origin is not Person: answer nothing by machine
    bool isBounce = false;
    std::optional<BounceReport> bounce;
    std::string language; ///< Content-Language if it is there ("es"), lower case
    std::vector<std::string> warnings; ///< what had to be repaired or left out, in English, for the log

    /// Value of the first field with that name (case is ignored), empty if there is none.
    std::string header(std::string_view name) const;
    /// Where an answer goes: Reply-To, else From; empty if the message names nobody.
    std::vector<Address> answerTo() const;
};

inline constexpr std::size_t kHeadersKept = 200;

} // namespace atalaya::mail
