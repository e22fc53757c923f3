#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mail/compose.h"
#include "core/mail/threading.h"

#include <algorithm>

namespace atalaya::mail {

std::vector<std::string> envelopeRecipients(const OutboundMessage& message)
{
    std::vector<std::string> out;
    for (const auto* list : {&message.to, &message.cc, &message.bcc})
        for (const Address& address : *list)
            if (std::ranges::none_of(
                    out, [&](const std::string& known) { return equalsIgnoreCase(known, address.address); }))
                out.push_back(address.address);
    return out;
}

std::string makeMessageId(const Uuid& id, std::string_view domain)
{
    std::string clean;
    for (const char c : asciiLower(domain))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-')
            clean += c;
    return "<" + id.str() + "@" + (clean.empty() ? "atalaya.invalid" : clean) + ">";
}

ReplyHeaders replyHeaders(const InboundMessage& original)
{
    // RFC 5322 §3.6.4: without References, an In-Reply-To of one id is the start of the chain.
    std::vector<std::string> references = original.references;
    if (references.empty() && !original.inReplyTo.empty())
        references.push_back(original.inReplyTo);
    return replyHeaders(original.subject, original.messageId, references);
}

ReplyHeaders replyHeaders(std::string_view subject, std::string_view messageId,
                          std::span<const std::string> references)
{
    ReplyHeaders out;
    out.subject = "Re: " + stripSubjectPrefixes(subject);
    out.subject = std::string(truncatedUtf8(out.subject, limits::kSubject));
    out.inReplyTo = messageId;
    for (const std::string& id : references)
        if (id != messageId && std::ranges::find(out.references, id) == out.references.end())
            out.references.push_back(id);
    if (!messageId.empty())
        out.references.emplace_back(messageId);
    if (out.references.size() > kReferencesKept)
        out.references.erase(out.references.begin() + 1,
                             out.references.end() - static_cast<std::ptrdiff_t>(kReferencesKept - 1));
    return out;
}

} // namespace atalaya::mail
