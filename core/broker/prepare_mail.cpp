#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/checks.h"
#include "core/broker/intake.h"
#include "core/mail/parse.h"

namespace atalaya::broker {
namespace {

Result<void> storeFiles(storage::BlobStore& blobs, PreparedMail& out)
{
    for (mail::Attachment& one : out.message->attachments) {
        ATALAYA_TRY(hash, blobs.putLater(one.bytes));
        domain::Attachment stored;
        stored.hash = hash;
        stored.name = truncatedUtf8(one.fileName, limits::kName);
        stored.type = truncatedUtf8(one.contentType, limits::kName);
        stored.size = static_cast<std::int64_t>(one.bytes.size());
        stored.contentId = truncatedUtf8(one.contentId, limits::kName);
        out.attachments.push_back(std::move(stored));
        one.bytes.clear(); // once is enough in memory too
    }
    return {};
}

void bound(mail::InboundMessage& message)
{
    const auto cut = [](std::string& text, std::size_t most) { text = truncatedUtf8(text, most); };
    cut(message.subject, limits::kSubject);
    cut(message.text, limits::kEntryText);
    for (auto* list : {&message.to, &message.cc})
        if (list->size() > limits::kRecipients)
            list->resize(limits::kRecipients);
}

} // namespace

Result<PreparedMail> prepareMail(storage::BlobStore& blobs, RawMail raw)
{
    PreparedMail out;
    out.account = raw.account;
    out.receivedAt = raw.receivedAt;
    out.position = std::move(raw.position);
    ATALAYA_TRY(hash, blobs.putLater(raw.bytes));
    out.rawHash = hash;
    auto parsed = mail::parseMessage(raw.bytes);
    if (!parsed) {
        out.problem = parsed.error().str();
        return out;
    }
    out.message = *std::move(parsed);
    if (raw.headerOnly)
        out.message->text =
            "This message is too large to be fetched. Its header is attached; the message is in the mailbox.";
    bound(*out.message);
    out.html = displayableHtml(out.message->html, &out.remoteContent);
    ATALAYA_CHECK(storeFiles(blobs, out));
    return out;
}

} // namespace atalaya::broker
