#include "core/broker/checks.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mail/parse.h"
#include "core/mail/sanitize.h"

namespace atalaya::broker {
namespace {

/// Twice this, escaped for JSON, with the text still fits into one message to a desk.
constexpr std::size_t kStoredHtml = 1u << 20;

} // namespace

Result<void> checkText(std::string_view field, std::string_view text, std::size_t most)
{
    if (text.size() > most)
        return Error{ErrorCode::TooLarge,
                     std::string(field) + ": at most " + std::to_string(most) + " bytes"};
    if (!isUtf8(text))
        return Error{ErrorCode::InvalidField, std::string(field) + ": not UTF-8"};
    return {};
}

Result<void> checkAttachments(Turn& turn, const std::vector<domain::Attachment>& attachments)
{
    if (attachments.size() > limits::kMimeParts)
        return Error{ErrorCode::TooLarge, "attachments"};
    for (const domain::Attachment& one : attachments) {
        ATALAYA_CHECK(checkText("attachment name", one.name, limits::kName));
        ATALAYA_CHECK(checkText("attachment type", one.type, limits::kName));
        if (one.size < 0 || static_cast<std::size_t>(one.size) > limits::kAttachmentBytes)
            return Error{ErrorCode::TooLarge, "attachment " + one.hash.substr(0, 64)};
        if (!turn.blobs.has(one.hash))
            return Error{ErrorCode::NotFound,
                         "the file of an attachment was not uploaded: " + one.hash.substr(0, 64)};
    }
    return {};
}

Result<void> checkAddresses(const std::vector<std::string>& addresses)
{
    if (addresses.size() > limits::kRecipients)
        return Error{ErrorCode::TooLarge, "recipients: at most " + std::to_string(limits::kRecipients)};
    for (const std::string& one : addresses)
        if (!mail::isValidAddress(one))
            return Error{ErrorCode::MalformedAddress, one.substr(0, 80)};
    return {};
}

std::string displayableHtml(const std::string& html, bool* remote)
{
    if (html.empty())
        return {};
    auto clean = mail::sanitizeHtml(html);
    if (!clean || clean->html.size() > kStoredHtml)
        return {}; // the text is there; the original too
    if (remote)
        *remote = clean->remoteImages > 0;
    return std::move(clean->html);
}

} // namespace atalaya::broker
