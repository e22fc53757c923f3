#pragma once

#include "core/base/id.h"
#include "core/mail/message.h"

#include <span>

namespace atalaya::mail {

/// A message to send. At least one recipient; `text` may be empty only if there is `html` or an attachment.
struct OutboundMessage {
    Address from;
    std::vector<Address> replyTo;
    std::vector<Address> to;
    std::vector<Address> cc;
    std::vector<Address> bcc; ///< for the envelope: never written into the message
    std::string subject;
    std::string text; ///< UTF-8
    std::string html; ///< UTF-8; if it is there, `text` becomes its alternative (made from it when empty)
    std::vector<Attachment>
        attachments; ///< inlined ones with a contentId stand beside the HTML (multipart/related)
    std::string messageId; ///< "<…@domain>", see makeMessageId
    std::string inReplyTo;
    std::vector<std::string> references;
    Instant date{};
    enum class AutoSubmitted { No, Generated, Replied };
    AutoSubmitted autoSubmitted = AutoSubmitted::No; ///< RFC 3834 §5, for triggers and automatic answers
    std::vector<Header> extraHeaders; ///< names that this struct already covers are refused
};

/// The message as bytes: CRLF, lines within RFC 5322 limits, 7 bit, encoded words where needed.
/// The same message gives the same bytes. Errors: MalformedAddress, InvalidField (header name or value, id),
/// TooLarge.
Result<std::string> composeMessage(const OutboundMessage& message);

/// The addresses the envelope needs: to, cc and bcc, each once.
std::vector<std::string> envelopeRecipients(const OutboundMessage& message);

/// "<01936e3c-…@example.com>". What cannot stand in a domain is left out; an empty one becomes
/// "atalaya.invalid".
std::string makeMessageId(const Uuid& id, std::string_view domain);

/// The fields that make an answer part of its conversation (RFC 5322 §3.6.4).
struct ReplyHeaders {
    std::string subject; ///< "Re: …", earlier prefixes (Re, RES, RV, AW, Fwd …) do not pile up
    std::string inReplyTo;
    std::vector<std::string> references; ///< at most kReferencesKept: the first one and the newest
};

ReplyHeaders replyHeaders(const InboundMessage& original);
/// The same from what a stored ticket knows of the last message.
ReplyHeaders replyHeaders(std::string_view subject, std::string_view messageId,
                          std::span<const std::string> references);

inline constexpr std::size_t kReferencesKept = 30;

} // namespace atalaya::mail
