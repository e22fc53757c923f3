#include "core/session/original_message.h"

#include "core/base/text.h"
#include "core/mail/parse.h"
#include "core/mail/sanitize.h"

namespace atalaya::session {

Result<api::OriginalMessage> readOriginal(std::string_view bytes, bool remotePictures)
{
    ATALAYA_TRY(message, mail::parseMessage(bytes));
    api::OriginalMessage original;
    original.cut = bytes.size() > kSourceShown;
    original.source = toValidUtf8(bytes.substr(0, kSourceShown));
    if (message.html.empty())
        return original;
    ATALAYA_TRY(safe, mail::sanitizeHtml(message.html, {.allowRemoteImages = remotePictures}));
    original.html = std::move(safe.html);
    original.remotePictures = safe.remoteImages;
    original.trackers = safe.trackers;
    original.sites = std::move(safe.hosts);
    for (auto& file : message.attachments)
        if (!file.contentId.empty())
            original.files.push_back(
                {std::move(file.contentId), std::move(file.contentType), std::move(file.bytes)});
    return original;
}

} // namespace atalaya::session
