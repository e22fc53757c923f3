#include "core/channels/email/imap_session.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>

namespace atalaya::channels::email {
namespace {

/// A FETCH answer brings one message and little else.
constexpr std::uint64_t kResponseBytes = limits::kMailBytes + (4u << 20);

Error refused(std::string detail)
{
    return Error{ErrorCode::ImapRefused, std::move(detail)};
}

/// The value after a word in "(UID 4 RFC822.SIZE 44827)"; null if it is not there. `words` by first letters:
/// a section may be written in several ways.
const ImapValue* attribute(const ImapResponse& fetch, std::string_view word)
{
    if (fetch.values.empty() || !fetch.values.front().isList())
        return nullptr;
    const auto& items = fetch.values.front().items;
    for (std::size_t i = 0; i + 1 < items.size(); i += 2)
        if (items[i].kind == ImapValue::Kind::Atom && startsWithIgnoreCase(items[i].text, word))
            return &items[i + 1];
    return nullptr;
}

/// The UID of a FETCH answer; 0 if it has none (an unasked change of flags).
Result<std::uint32_t> uidOf(const ImapResponse& fetch)
{
    const ImapValue* uid = attribute(fetch, "UID");
    if (!uid)
        return 0u;
    ATALAYA_TRY(number, uid->number());
    if (number == 0 || number > 0xFFFFFFFFu)
        return refused("a UID out of range");
    return static_cast<std::uint32_t>(number);
}

Result<ImapMailInfo> infoOf(const ImapResponse& fetch, std::uint32_t uid)
{
    ImapMailInfo info;
    info.uid = uid;
    const ImapValue* size = attribute(fetch, "RFC822.SIZE");
    if (!size)
        return refused("no size for UID " + std::to_string(uid));
    ATALAYA_TRY(bytes, size->number());
    info.size = bytes;
    if (const ImapValue* date = attribute(fetch, "INTERNALDATE")) {
        // A server with an impossible date still has a message for us.
        if (const auto at = parseImapDate(date->text))
            info.internalDate = *at;
    }
    if (const ImapValue* flags = attribute(fetch, "FLAGS"))
        info.seen =
            std::ranges::any_of(flags->items, [](const ImapValue& flag) { return flag.isWord("\\Seen"); });
    return info;
}

std::string uidSet(std::span<const std::uint32_t> uids)
{
    std::vector<std::string> parts;
    for (const std::uint32_t uid : uids)
        parts.push_back(std::to_string(uid));
    return join(parts, ",");
}

} // namespace

ImapSession::ImapSession(net::MailStream& stream, const Clock& clock, ImapTimes times)
    : m_stream(stream)
    , m_clock(clock)
    , m_times(times)
{
}

Error ImapSession::broken(Error error)
{
    m_usable = false;
    return error;
}

std::string ImapSession::nextTag()
{
    return "A" + std::to_string(++m_lastTag);
}

/// One answer with all its literals. A TimedOut before its first byte leaves the session usable.
Result<ImapResponse> ImapSession::readResponse(std::chrono::milliseconds timeout)
{
    RawImapResponse raw;
    std::uint64_t total = 0;
    for (bool first = true;; first = false) {
        auto line = m_stream.readLine(timeout);
        if (!line)
            return first && line.error().code == ErrorCode::TimedOut ? line.error() : broken(line.error());
        if (line->find('\0') != std::string::npos)
            return broken(refused("a zero byte in an answer"));
        std::uint64_t bytes = 0;
        const auto literal = announcesLiteral(*line, first, bytes);
        if (!literal)
            return broken(literal.error());
        total += line->size();
        if (!*literal) {
            raw.line += *line;
            break;
        }
        if (bytes > kResponseBytes || total + bytes > kResponseBytes)
            return broken(
                Error{ErrorCode::TooLarge, "the server announced " + std::to_string(bytes) + " bytes"});
        total += bytes;
        raw.line += line->substr(0, line->rfind('{'));
        raw.line += '\0';
        auto content = m_stream.readExact(static_cast<std::size_t>(bytes), m_times.answer);
        if (!content)
            return broken(content.error());
        raw.literals.push_back(std::move(*content));
        timeout = m_times.answer;
    }
    auto response = parseImapResponse(raw);
    if (!response)
        return broken(response.error());
    return response;
}

/// Keeps what the server tells unasked.
Result<void> ImapSession::note(const ImapResponse& response)
{
    if (response.isData("BYE"))
        return broken(Error{ErrorCode::ConnectionClosed, "the server says goodbye: " + response.text});
    if (response.isData("EXISTS")) {
        m_grew = m_grew || response.number > m_exists;
        m_exists = response.number;
    } else if (response.isData("EXPUNGE") && m_exists > 0) {
        --m_exists;
    } else if (response.isData("CAPABILITY")) {
        m_capabilities.clear();
        for (const ImapValue& value : response.values) {
            std::string name = value.text;
            for (char& c : name)
                c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
            m_capabilities.insert(std::move(name));
        }
    }
    return {};
}

Result<ImapResponse> ImapSession::finish(const std::string& tag, const OnData& onData)
{
    for (;;) {
        auto response = readResponse(m_times.answer);
        if (!response)
            return broken(response.error());
        if (response->kind == ImapResponse::Kind::Continuation)
            continue;
        if (response->kind == ImapResponse::Kind::Untagged) {
            ATALAYA_CHECK(note(*response));
            if (onData) {
                if (const auto taken = onData(*response); !taken)
                    return broken(taken.error());
            }
            continue;
        }
        if (response->tag != tag)
            return broken(refused("an answer to " + response->tag + ", which was not asked"));
        if (response->name == "NO")
            return refused(response->text);
        if (response->name != "OK")
            return broken(refused(response->text));
        return response;
    }
}

Result<ImapResponse> ImapSession::command(std::string_view text, const OnData& onData)
{
    if (!m_usable)
        return Error{ErrorCode::ConnectionClosed, "the session is over"};
    const std::string tag = nextTag();
    if (const auto sent = m_stream.send(tag + " " + std::string(text) + "\r\n"); !sent)
        return broken(sent.error());
    return finish(tag, onData);
}

Result<void> ImapSession::begin()
{
    m_capabilities.clear();
    ATALAYA_CHECK(command("CAPABILITY"));
    if (!can("IMAP4REV1") && !can("IMAP4REV2"))
        return broken(refused("the server does not speak IMAP4rev1"));
    return {};
}

bool ImapSession::can(std::string_view capability) const
{
    return m_capabilities.contains(capability);
}

Result<ImapMailbox> ImapSession::select(std::string_view wireName)
{
    ATALAYA_TRY(name, quotedImap(wireName));
    ImapMailbox mailbox;
    m_exists = 0;
    const auto onData = [&mailbox](ImapResponse& response) -> Result<void> {
        if (const auto number = response.codeNumber("UIDVALIDITY"))
            mailbox.uidValidity = *number;
        if (const auto number = response.codeNumber("UIDNEXT"))
            mailbox.uidNext = *number;
        return {};
    };
    ATALAYA_CHECK(command("SELECT " + name, onData));
    mailbox.exists = m_exists;
    m_grew = false;
    if (mailbox.uidValidity == 0)
        return broken(refused("the server gives no UIDVALIDITY"));
    return mailbox;
}

Result<std::vector<std::uint32_t>> ImapSession::search(const std::string& criteria)
{
    std::vector<std::uint32_t> uids;
    const auto onData = [&uids](ImapResponse& response) -> Result<void> {
        if (!response.isData("SEARCH"))
            return {};
        for (const ImapValue& value : response.values) {
            if (value.isList())
                continue; // (MODSEQ 917162500), RFC 7162
            ATALAYA_TRY(number, value.number());
            if (number == 0 || number > 0xFFFFFFFFu)
                return refused("a UID out of range");
            uids.push_back(static_cast<std::uint32_t>(number));
        }
        return {};
    };
    ATALAYA_CHECK(command("UID SEARCH " + criteria, onData));
    std::ranges::sort(uids);
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    return uids;
}

Result<std::vector<std::uint32_t>> ImapSession::uidsFrom(std::uint32_t from)
{
    ATALAYA_TRY(uids, search("UID " + std::to_string(from) + ":*"));
    // "9:*" means "*:9" when the last message is 4: it is then in the answer, though nothing is new.
    std::erase_if(uids, [from](std::uint32_t uid) { return uid < from; });
    return uids;
}

Result<std::vector<std::uint32_t>> ImapSession::uidsWithMessageId(std::string_view messageId)
{
    ATALAYA_TRY(quoted, quotedImap(messageId));
    return search("HEADER Message-ID " + quoted);
}

Result<std::vector<ImapMailInfo>> ImapSession::info(std::span<const std::uint32_t> uids)
{
    std::vector<ImapMailInfo> found;
    if (uids.empty())
        return found;
    const auto onData = [&](ImapResponse& response) -> Result<void> {
        if (!response.isData("FETCH"))
            return {};
        ATALAYA_TRY(uid, uidOf(response));
        if (std::ranges::find(uids, uid) == uids.end() || !attribute(response, "RFC822.SIZE"))
            return {};
        ATALAYA_TRY(one, infoOf(response, uid));
        found.push_back(one);
        return {};
    };
    ATALAYA_CHECK(command("UID FETCH " + uidSet(uids) + " (UID RFC822.SIZE INTERNALDATE FLAGS)", onData));
    std::ranges::sort(found, {}, &ImapMailInfo::uid);
    const auto sameUid = [](const ImapMailInfo& a, const ImapMailInfo& b) { return a.uid == b.uid; };
    found.erase(std::unique(found.begin(), found.end(), sameUid), found.end());
    return found;
}

Result<std::optional<std::string>> ImapSession::body(std::uint32_t uid, bool headerOnly)
{
    std::optional<std::string> bytes;
    const auto onData = [&](ImapResponse& response) -> Result<void> {
        if (!response.isData("FETCH"))
            return {};
        ATALAYA_TRY(which, uidOf(response));
        const ImapValue* section = attribute(response, "BODY[");
        if (which != uid || !section)
            return {};
        if (section->kind != ImapValue::Kind::String)
            return refused("UID " + std::to_string(uid) + " has no content");
        bytes = section->text;
        return {};
    };
    const std::string section = headerOnly ? "BODY.PEEK[HEADER]" : "BODY.PEEK[]";
    ATALAYA_CHECK(command("UID FETCH " + std::to_string(uid) + " (UID " + section + ")", onData));
    return bytes;
}

Result<void> ImapSession::markSeen(std::uint32_t uid)
{
    ATALAYA_CHECK(command("UID STORE " + std::to_string(uid) + " +FLAGS.SILENT (\\Seen)"));
    return {};
}

} // namespace atalaya::channels::email
