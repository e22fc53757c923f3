#include "tests/core/channels/email/fake_imap.h"

#include "core/base/text.h"

namespace atalaya::test {

std::uint32_t FakeImap::add(std::string bytes)
{
    const std::uint32_t uid = messages.empty() ? 1 : messages.rbegin()->first + 1;
    messages[uid].bytes = std::move(bytes);
    return uid;
}

Result<void> FakeImap::connect()
{
    ++connections;
    m_open = true;
    m_out.clear();
    m_received.clear();
    m_appendBytes = 0;
    return {};
}

Result<void> FakeImap::send(std::string_view bytes)
{
    if (!m_open)
        return Error{ErrorCode::ConnectionClosed, "closed"};
    m_received += bytes;
    for (;;) {
        if (m_appendBytes > 0) {
            if (m_received.size() < m_appendBytes + 2)
                return {};
            appended.push_back(m_received.substr(0, m_appendBytes));
            m_received.erase(0, m_appendBytes + 2);
            m_appendBytes = 0;
            m_out += m_appendTag + " OK\r\n";
            continue;
        }
        const std::size_t end = m_received.find("\r\n");
        if (end == std::string::npos)
            return {};
        const std::string line = m_received.substr(0, end);
        m_received.erase(0, end + 2);
        handle(line);
    }
}

void FakeImap::handle(const std::string& line)
{
    const std::size_t blank = line.find(' ');
    const std::string tag = line.substr(0, blank);
    const std::string command = blank == std::string::npos ? "" : line.substr(blank + 1);
    if (command.starts_with("APPEND")) {
        m_appendTag = tag;
        m_appendBytes = std::stoul(command.substr(command.rfind('{') + 1));
        m_out += "+ go on\r\n";
        return;
    }
    const std::string data = answer(command);
    if (!m_open)
        return;
    m_out += data.starts_with("NO") ? tag + " " + data : data + tag + " OK done\r\n";
}

std::string FakeImap::answer(const std::string& command)
{
    if (command == "CAPABILITY")
        return "* CAPABILITY " + capabilities + "\r\n";
    if (command.starts_with("SELECT"))
        return "* " + std::to_string(messages.size()) + " EXISTS\r\n* OK [UIDVALIDITY "
            + std::to_string(uidValidity) + "] ok\r\n";
    if (command.starts_with("LIST"))
        return "* LIST () \"/\" INBOX\r\n* LIST (\\Sent) \"/\" Sent\r\n";
    if (command.starts_with("UID SEARCH "))
        return answerSearch(command.substr(11));
    if (command.starts_with("UID FETCH ")) {
        const std::size_t blank = command.find(' ', 10);
        return answerFetch(command.substr(10, blank - 10), command.substr(blank + 1));
    }
    if (command.starts_with("UID STORE "))
        messages[std::uint32_t(std::stoul(command.substr(10)))].seen = true;
    return {};
}

std::string FakeImap::answerSearch(const std::string& criteria) const
{
    std::string out = "* SEARCH";
    if (criteria.starts_with("HEADER Message-ID \"")) {
        const std::string id = criteria.substr(19, criteria.size() - 20);
        for (std::size_t i = 0; i < appended.size(); ++i)
            if (appended[i].find("Message-ID: " + id) != std::string::npos)
                out += " " + std::to_string(i + 1);
        return out + "\r\n";
    }
    const auto from = std::uint32_t(std::stoul(criteria.substr(4)));
    for (const auto& [uid, message] : messages)
        if (uid >= from || uid == messages.rbegin()->first)
            out += " " + std::to_string(uid);
    return out + "\r\n";
}

std::string FakeImap::answerFetch(const std::string& set, const std::string& what)
{
    const bool content = what.find("BODY.PEEK") != std::string::npos;
    const auto parts = split(set, ',');
    if (refuseBatches && parts.size() > 1)
        return "NO not so many\r\n";
    std::string out;
    for (const std::string_view part : parts) {
        const auto uid = std::uint32_t(std::stoul(std::string(part)));
        const auto found = messages.find(uid);
        if (found == messages.end())
            continue;
        const Message& message = found->second;
        const std::uint64_t size = message.claimedSize ? message.claimedSize : message.bytes.size();
        if (!content) {
            out += "* 1 FETCH (UID " + std::to_string(uid) + " RFC822.SIZE " + std::to_string(size)
                + " INTERNALDATE \"17-Jul-2025 02:44:25 +0000\" FLAGS (" + (message.seen ? "\\Seen" : "")
                + "))\r\n";
            continue;
        }
        const bool header = what.find("[HEADER]") != std::string::npos;
        bodiesAsked.push_back(std::to_string(uid) + (header ? " header" : ""));
        if (deadly.contains(uid)) {
            m_open = false;
            m_out.clear();
            return {};
        }
        if (refused.contains(uid))
            return "NO cannot read it\r\n";
        const std::string bytes =
            header ? message.bytes.substr(0, message.bytes.find("\r\n\r\n") + 4) : message.bytes;
        const std::uint64_t announced =
            !header && message.claimedSize > 0 ? message.claimedSize : bytes.size();
        out += "* 1 FETCH (UID " + std::to_string(uid) + " BODY[] {" + std::to_string(announced) + "}\r\n"
            + bytes + ")\r\n";
    }
    return out;
}

Result<std::string> FakeImap::readLine(std::chrono::milliseconds)
{
    const std::size_t end = m_out.find("\r\n");
    if (!m_open || end == std::string::npos)
        return Error{ErrorCode::ConnectionClosed, "closed"};
    std::string line = m_out.substr(0, end);
    m_out.erase(0, end + 2);
    return line;
}

Result<std::string> FakeImap::readExact(std::size_t count, std::chrono::milliseconds)
{
    if (!m_open || m_out.size() < count)
        return Error{ErrorCode::ConnectionClosed, "closed"};
    std::string bytes = m_out.substr(0, count);
    m_out.erase(0, count);
    return bytes;
}

} // namespace atalaya::test
