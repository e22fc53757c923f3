#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/mail/parse.h"
#include "core/mail/quoting.h"
#include "core/mail/threading.h"

#include <cstddef>
#include <cstdint>

/// Whatever comes in: an answer, valid UTF-8, no crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace atalaya;
    const auto message = mail::parseMessage({reinterpret_cast<const char*>(data), size});
    if (!message)
        return 0;
    ATALAYA_ASSERT(isUtf8(message->subject) && isUtf8(message->text) && isUtf8(message->html)
                   && isUtf8(message->messageId));
    for (const mail::Address& address : message->from)
        ATALAYA_ASSERT(isUtf8(address.name) && isUtf8(address.address));
    for (const mail::Attachment& file : message->attachments)
        ATALAYA_ASSERT(isUtf8(file.fileName) && !file.fileName.empty()
                       && file.fileName.find('/') == std::string::npos);
    const mail::SplitText parts = mail::splitQuoted(message->text);
    ATALAYA_ASSERT(!parts.text.empty() || trimmed(message->text).empty());
    const mail::ThreadCandidates candidates = mail::threadCandidates(*message);
    ATALAYA_ASSERT(isUtf8(candidates.normalizedSubject));
    return 0;
}
