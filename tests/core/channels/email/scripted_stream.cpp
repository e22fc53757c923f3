#include "tests/core/channels/email/scripted_stream.h"

namespace atalaya::test {

ScriptedStream::ScriptedStream(std::vector<Turn> turns, AtEnd atEnd)
    : m_turns(turns.begin(), turns.end())
    , m_atEnd(atEnd)
{
}

Result<void> ScriptedStream::send(std::string_view bytes)
{
    m_sent += bytes;
    while (!m_turns.empty()) {
        const std::string& expected = m_turns.front().expected;
        const bool open = expected.ends_with('*');
        const std::string_view start = std::string_view(expected).substr(0, expected.size() - (open ? 1 : 0));
        const std::size_t end = open ? m_sent.find("\r\n") : start.size() - 2;
        if (!m_sent.starts_with(start) || end == std::string::npos)
            break;
        m_sent.erase(0, end + 2);
        m_in += m_turns.front().answer;
        m_turns.pop_front();
    }
    if (m_turns.empty())
        m_unexpected += std::exchange(m_sent, {});
    return {};
}

Error ScriptedStream::nothingMore() const
{
    if (m_atEnd == AtEnd::Silence)
        return Error{ErrorCode::TimedOut, "silence"};
    return Error{ErrorCode::ConnectionClosed, "end of the script"};
}

Result<std::string> ScriptedStream::readLine(std::chrono::milliseconds)
{
    const std::size_t end = m_in.find("\r\n");
    if (end == std::string::npos)
        return nothingMore();
    std::string line = m_in.substr(0, end);
    m_in.erase(0, end + 2);
    return line;
}

Result<std::string> ScriptedStream::readExact(std::size_t count, std::chrono::milliseconds)
{
    if (m_in.size() < count)
        return nothingMore();
    std::string bytes = m_in.substr(0, count);
    m_in.erase(0, count);
    return bytes;
}

std::string ScriptedStream::complaint() const
{
    std::string text;
    if (!m_unexpected.empty() || !m_sent.empty())
        text += "sent unexpectedly: " + m_unexpected + m_sent;
    if (!m_turns.empty())
        text += " never sent: " + m_turns.front().expected;
    return text;
}

} // namespace atalaya::test
