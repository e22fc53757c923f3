// The commands of ImapSession that are not about reading messages.
#include "core/base/text.h"
#include "core/channels/email/imap_session.h"

#include <algorithm>

namespace atalaya::channels::email {
namespace {

/// How servers without SPECIAL-USE call it, by frequency.
constexpr std::string_view kSentNames[] = {
    "Sent",     "INBOX.Sent",     "INBOX/Sent",         "Sent Items",    "Sent Messages", "[Gmail]/Sent Mail",
    "Enviados", "INBOX.Enviados", "Elementos enviados", "Itens enviados"};

bool hasAttribute(const ImapFolder& folder, std::string_view wanted)
{
    return std::ranges::any_of(
        folder.attributes, [&](const std::string& attribute) { return equalsIgnoreCase(attribute, wanted); });
}

} // namespace

/// Waits for "+"; a refusal may come instead.
Result<void> ImapSession::awaitContinuation(const std::string& tag)
{
    for (;;) {
        auto response = readResponse(m_times.answer);
        if (!response)
            return broken(response.error());
        if (response->kind == ImapResponse::Kind::Continuation)
            return {};
        if (response->kind == ImapResponse::Kind::Untagged) {
            ATALAYA_CHECK(note(*response));
            continue;
        }
        const Error error{ErrorCode::ImapRefused, response->text};
        return response->tag == tag && response->name == "NO" ? error : broken(error);
    }
}

Result<void> ImapSession::append(std::string_view wireName, std::string_view message, Instant at)
{
    if (!m_usable)
        return Error{ErrorCode::ConnectionClosed, "the session is over"};
    ATALAYA_TRY(name, quotedImap(wireName));
    const std::string tag = nextTag();
    // A literal that waits for "+": the server can refuse (no such folder, quota) before the message travels.
    const std::string head = tag + " APPEND " + name + " (\\Seen) \"" + formatImapDate(at) + "\" {"
        + std::to_string(message.size()) + "}\r\n";
    if (const auto sent = m_stream.send(head); !sent)
        return broken(sent.error());
    ATALAYA_CHECK(awaitContinuation(tag));
    for (const std::string_view part : {message, std::string_view("\r\n")})
        if (const auto sent = m_stream.send(part); !sent)
            return broken(sent.error());
    ATALAYA_CHECK(finish(tag, {}));
    return {};
}

Result<std::vector<ImapFolder>> ImapSession::folders()
{
    std::vector<ImapFolder> folders;
    const auto onData = [&folders](ImapResponse& response) -> Result<void> {
        if (!response.isData("LIST"))
            return {};
        if (response.values.size() < 3 || !response.values[0].isList() || response.values[2].isList())
            return Error{ErrorCode::ImapRefused, "a LIST answer that cannot be read"};
        ImapFolder folder{response.values[2].text, {}};
        for (const ImapValue& attribute : response.values[0].items)
            folder.attributes.push_back(attribute.text);
        folders.push_back(std::move(folder));
        return {};
    };
    // Many servers tell the special uses only when asked for them (RFC 6154 §2).
    const bool ask = can("SPECIAL-USE") && can("LIST-EXTENDED");
    ATALAYA_CHECK(command(ask ? "LIST \"\" \"*\" RETURN (SPECIAL-USE)" : "LIST \"\" \"*\"", onData));
    return folders;
}

Result<bool> ImapSession::idle()
{
    if (!can("IDLE"))
        return Error{ErrorCode::Unsupported, "the server has no IDLE"};
    if (!m_usable)
        return Error{ErrorCode::ConnectionClosed, "the session is over"};
    if (std::exchange(m_grew, false))
        return true;
    const std::string tag = nextTag();
    if (const auto sent = m_stream.send(tag + " IDLE\r\n"); !sent)
        return broken(sent.error());
    ATALAYA_CHECK(awaitContinuation(tag));
    // Some servers chat while we wait ("* OK Still here"): the renewal must not be put off by that.
    const Instant end = m_clock.now() + m_times.idleRenewal;
    while (!m_grew) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - m_clock.now());
        if (left <= std::chrono::milliseconds(0))
            break;
        auto response = readResponse(std::min(left, m_times.idleRenewal));
        if (!response && response.error().code == ErrorCode::TimedOut && m_usable)
            break;
        if (!response)
            return broken(response.error());
        if (response->kind == ImapResponse::Kind::Tagged)
            return broken(Error{ErrorCode::ImapRefused, "the server ended IDLE: " + response->text});
        ATALAYA_CHECK(note(*response));
    }
    if (const auto sent = m_stream.send("DONE\r\n"); !sent)
        return broken(sent.error());
    ATALAYA_CHECK(finish(tag, {}));
    return std::exchange(m_grew, false);
}

Result<bool> ImapSession::noop()
{
    ATALAYA_CHECK(command("NOOP"));
    return std::exchange(m_grew, false);
}

void ImapSession::logout()
{
    if (m_usable && m_stream.send(nextTag() + " LOGOUT\r\n"))
        m_usable = false;
    m_stream.close();
}

std::string sentFolderOf(std::span<const ImapFolder> folders)
{
    const auto usable = [](const ImapFolder& folder) {
        return !hasAttribute(folder, "\\Noselect") && !hasAttribute(folder, "\\NonExistent");
    };
    for (const ImapFolder& folder : folders)
        if (usable(folder) && hasAttribute(folder, "\\Sent"))
            return folder.name;
    for (const std::string_view name : kSentNames)
        for (const ImapFolder& folder : folders)
            if (usable(folder) && equalsIgnoreCase(folder.name, name))
                return folder.name;
    return {};
}

} // namespace atalaya::channels::email
