#include "core/broker/compose_entry.h"

#include "core/mail/compose.h"
#include "core/mail/threading.h"

namespace atalaya::broker {
namespace {

std::vector<mail::Address> addresses(const std::vector<std::string>& list)
{
    std::vector<mail::Address> out;
    for (const std::string& one : list)
        out.push_back({"", one});
    return out;
}

/// With the ticket's number, so that an answer finds home even from a program that drops the other marks.
std::string subjectOf(const MailDraft& draft)
{
    const std::string token = mail::subjectToken(static_cast<std::uint64_t>(draft.ticketNumber));
    if (draft.ticketNumber <= 0 || draft.entry.subject.find(token) != std::string::npos)
        return draft.entry.subject;
    return draft.entry.subject + " " + token;
}

} // namespace

Result<std::string> composeEntry(const MailDraft& draft, storage::BlobStore& blobs)
{
    mail::OutboundMessage message;
    message.from = {draft.account.name, draft.account.address};
    message.to = addresses(draft.entry.to);
    message.cc = addresses(draft.entry.cc);
    message.subject = subjectOf(draft);
    message.text = draft.entry.text;
    message.html = draft.entry.html;
    message.messageId = draft.entry.messageId;
    message.inReplyTo = draft.inReplyTo;
    message.references = draft.references;
    message.date = draft.entry.at;
    for (const domain::Attachment& one : draft.entry.attachments) {
        ATALAYA_TRY(bytes, blobs.get(one.hash));
        message.attachments.push_back(
            {one.name, one.type, one.contentId, !one.contentId.empty(), std::move(bytes)});
    }
    return mail::composeMessage(message);
}

} // namespace atalaya::broker
