#include "core/channels/email/imap_session.h"
#include "tests/core/channels/email/scripted_stream.h"

#include <cstddef>
#include <cstdint>

namespace {

using namespace atalaya;
using namespace atalaya::channels::email;

/// The first byte chooses the command, the rest is what the server answers.
void converse(std::uint8_t command, const std::string& answers)
{
    test::ScriptedStream stream({{"*", answers}});
    const ManualClock clock{Instant{}};
    ImapSession session(stream, clock);
    const std::uint32_t uids[] = {1, 2, 3};
    switch (command % 6) {
    case 0:
        if (session.begin())
            static_cast<void>(session.select("INBOX"));
        break;
    case 1:
        static_cast<void>(session.uidsFrom(1));
        break;
    case 2:
        static_cast<void>(session.info(uids));
        break;
    case 3:
        static_cast<void>(session.body(1, false));
        break;
    case 4:
        if (const auto folders = session.folders())
            static_cast<void>(sentFolderOf(*folders));
        break;
    default:
        static_cast<void>(session.append("Sent", "x", Instant{}));
    }
}

} // namespace

/// Whatever a server says: an answer or an error, no crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    converse(data[0], text);
    static_cast<void>(parseImapDate(text));
    static_cast<void>(encodeMailboxName(text));
    return 0;
}
