#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/mail/sanitize.h"

#include <cstddef>
#include <cstdint>

/// Whatever comes in: no live script, and cleaning what is clean changes nothing that runs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace atalaya;
    const std::string_view html(reinterpret_cast<const char*>(data), size);
    ATALAYA_ASSERT(isUtf8(mail::htmlToText(html)));
    const auto out = mail::sanitizeHtml(html);
    if (!out)
        return 0;
    ATALAYA_ASSERT(isUtf8(out->html));
    for (const char* bad : {"<script", "<iframe", "<svg", "<math", "<object", "<style", "<form", "<input",
                            "href=\"javascript", "src=\"http"})
        ATALAYA_ASSERT(asciiLower(out->html).find(bad) == std::string::npos);
    const auto again = mail::sanitizeHtml(out->html);
    ATALAYA_ASSERT(!again || again->remoteImages == 0);
    return 0;
}
